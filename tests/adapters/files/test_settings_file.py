"""Settings survive a round trip, and odd content of their file does no harm."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hematovision_desktop.adapters.files.settings import (
    read_settings,
    read_window_state,
    write_settings,
    write_window_state,
)
from hematovision_desktop.adapters.files.settings_parts import (
    read_laboratory,
    read_live_settings,
    write_laboratory,
    write_live_settings,
)
from hematovision_desktop.core.base.bounded_file import LARGEST_JSON_BYTES
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
from hematovision_desktop.core.naming.review import EVERY_CELL
from hematovision_desktop.core.naming.settings import (
    Settings,
    Theme,
    WindowMemory,
    WindowState,
)

CHOSEN = Settings(Theme.DARK, LabelSet.EXTENDED, 0.85, 0.07, Path("/m/x.tflite"), Path("/l/ü.db"))
LEFT = WindowState(b"\x01\xd9\0", b"split", b"", b"\xff" * 40, 144, "/slides/ü", "camera:Tube")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_settings_read_back_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    write_settings(path, CHOSEN)
    assert read_settings(path) == CHOSEN


def test_the_windows_state_reads_back_unchanged(path: Path) -> None:
    write_window_state(path, LEFT)
    assert read_window_state(path) == LEFT


def test_each_part_leaves_the_others_and_what_it_does_not_know(path: Path) -> None:
    path.write_text('{"of a newer version": [1]}')
    live = LiveSettings(sounds=True)
    write_window_state(path, LEFT)
    write_live_settings(path, live)
    write_settings(path, CHOSEN)
    assert read_window_state(path) == LEFT
    assert read_live_settings(path) == live
    assert read_settings(path) == CHOSEN
    assert json.loads(path.read_text("utf-8"))["of a newer version"] == [1]


OTHERS = """
import sys
from dataclasses import replace
from pathlib import Path
from hematovision_desktop.adapters.files.settings import *
from hematovision_desktop.adapters.files.settings_parts import *
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.naming.settings import Theme

path = Path(sys.argv[1])
given, live, rules = read_settings(path), read_live_settings(path), read_laboratory(path)
left = read_window_state(path)
print("read", flush=True)
sys.stdin.readline()
write_settings(path, replace(given, theme=Theme.LIGHT))
scale = Calibration().with_scale(640, 480, 0.2)
write_live_settings(path, live.with_camera("camera:2", CameraSettings(calibration=scale)))
write_laboratory(path, replace(rules, name="Of the other window"))
write_window_state(path, replace(left, tile_px=160))
"""


def test_a_window_loses_nothing_that_another_one_changed_meanwhile(path: Path) -> None:
    scale = CameraSettings(calibration=Calibration().with_scale(1280, 720, 0.1))
    write_settings(path, CHOSEN)
    write_live_settings(path, LiveSettings(cameras={"camera:0": scale, "camera:1": scale}))
    given, live, rules = read_settings(path), read_live_settings(path), read_laboratory(path)
    left = read_window_state(path)
    with subprocess.Popen(
        [sys.executable, "-c", OTHERS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline() == "read\n"
        moved, finer = Path("/share/log.sqlite"), scale.calibration.with_scale(1280, 720, 0.05)
        given = replace(given, log_path=moved)
        live = live.with_camera("camera:0", replace(scale, calibration=finer))
        rules, left = replace(rules, least_cells=50), replace(left, folder="/new")
        write_settings(path, given)
        write_live_settings(path, live)
        write_laboratory(path, rules)
        write_window_state(path, left)
        other.stdin.write("\n")
        other.stdin.close()
        assert other.wait() == 0
    # This window goes on from what it knows itself.
    write_settings(path, replace(given, um_per_px=0.08))
    write_live_settings(path, replace(live, sounds=True))
    write_laboratory(path, replace(rules, second_signer=True))
    write_window_state(path, replace(left, folder="/newest"))
    whole = read_settings(path)
    assert (whole.log_path, whole.theme, whole.um_per_px) == (moved, Theme.LIGHT, 0.08)
    cameras = read_live_settings(path).cameras
    assert next(iter(cameras)) == "camera:1"  # set longest ago
    assert set(cameras) == {"camera:0", "camera:1", "camera:2"}
    assert cameras["camera:0"].calibration == finer
    assert read_live_settings(path).sounds
    known = read_laboratory(path)
    assert (known.name, known.least_cells, known.second_signer) == ("Of the other window", 50, True)
    assert (read_window_state(path).tile_px, read_window_state(path).folder) == (160, "/newest")


def test_a_choice_that_is_taken_back_is_written_again(path: Path) -> None:
    write_settings(path, CHOSEN)
    path.write_text(path.read_text("utf-8").replace("dark", "light"), "utf-8")
    given = read_settings(path)
    assert given.theme is Theme.LIGHT
    write_settings(path, replace(given, theme=Theme.DARK))
    assert read_settings(path).theme is Theme.DARK


def test_being_asked_about_every_cell_is_remembered(path: Path) -> None:
    write_settings(path, Settings(review_below=EVERY_CELL))
    assert read_settings(path).review_below == EVERY_CELL > 1.0


DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "content",
    [
        *("", "not json", "[]", "null", "7", DEEP, '{"live": ' + DEEP, "\xff\xfe", "\0"),
        '{"theme": 7, "label_set": "nine", "review_below": "high"}',
        '{"theme": {"a": []}, "label_set": [["five"]], "log_path": {}, "live": 3, "window": []}',
        '{"window": {"geometry": 7, "split": "no base64!", "tile_px": "144", "folder": null}}',
        '{"window": {"tile_px": 1e9, "geometry": {"@QByteArray": "x"}, "live_source": ["a"]}}',
        '{"window": {"tile_px": 99999999999999999999, "side": "' + "QUFB" * 30_000 + '"}}',
        '{"window": {"tile_px": -1}, "live": {"keys": {"4": {}}, "cameras": {"a": {"mode": {}}}}}',
        '{"window": {"tile_px": true}, "live": {"sounds": 1, "keys": {"44": "neutrophil"}}}',
    ],
    ids=lambda content: content[:30],
)
def test_an_unusable_value_takes_its_default(path: Path, content: str) -> None:
    path.write_bytes(content.encode("latin-1"))
    assert read_settings(path) == Settings()
    assert read_window_state(path) == WindowState()
    read = read_live_settings(path)
    assert (read.keys, read.sounds) == (LiveSettings().keys, False)


@pytest.mark.parametrize(
    "content",
    [
        *('{"review_below": 7}', '{"um_per_px": -1}', '{"um_per_px": true}'),
        *('{"um_per_px": NaN}', '{"review_below": Infinity}', '{"um_per_px": 1' + "0" * 400 + "}"),
        *('{"log_path": ""}', '{"log_path": "a\\u0000b"}', '{"pack_path": 5}'),
    ],
    ids=lambda content: content[:30],
)
def test_values_out_of_range_are_left_out(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    assert read_settings(path) == Settings()


def test_a_bad_value_costs_no_good_one(path: Path) -> None:
    path.write_text('{"theme": "dark", "um_per_px": "x", "label_set": "four"}')
    read = read_settings(path)
    assert read == Settings(theme=Theme.DARK, label_set=LabelSet.FOUR)
    assert read.theme is Theme.DARK  # a string would equal it


def test_a_theme_of_no_name_takes_the_default(path: Path) -> None:
    path.write_text('{"theme": "purple", "label_set": "four"}')
    assert read_settings(path) == Settings(label_set=LabelSet.FOUR)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["a", "mode", "4", "geometry"]), inner, max_size=4)
    ),
    max_leaves=12,
)
KNOWN = ["theme", "label_set", "review_below", "um_per_px", "pack_path", "log_path"]
PARTS = {
    "live": st.dictionaries(st.sampled_from(["keys", "sounds", "cameras"]), JSON) | JSON,
    "window": st.dictionaries(st.sampled_from(["geometry", "split", "tile_px"]), JSON) | JSON,
}


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(KNOWN, JSON) | PARTS))
def test_whatever_is_stored_is_read_and_can_be_stored_again(
    path: Path, stored: dict[str, Any]
) -> None:
    path.write_text(json.dumps(stored), encoding="utf-8")
    found = read_settings(path), read_live_settings(path), read_window_state(path)
    write_settings(path, found[0])
    write_live_settings(path, found[1])
    write_window_state(path, found[2])
    assert (read_settings(path), read_live_settings(path), read_window_state(path)) == found


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == Settings()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_its_place_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    assert read_settings(path) == Settings()


def test_a_file_too_long_to_be_ours_is_not_read(path: Path) -> None:
    path.write_text('{"theme": "dark"}' + " " * LARGEST_JSON_BYTES)
    assert read_settings(path) == Settings()


def test_keeps_a_wrongly_edited_file_beside_the_new_one(path: Path) -> None:
    path.write_text('{"theme": "dark",}')
    write_settings(path, CHOSEN)
    assert read_settings(path) == CHOSEN
    assert path.with_name("settings.damaged.json").read_text() == '{"theme": "dark",}'


def test_settings_that_cannot_be_kept_say_where(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(EnvironmentFault, match="file"):
        write_settings(blocked / "settings.json", Settings())


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_they_are_nobody_elses_to_read(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    write_settings(path, CHOSEN)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


class TestWindowMemory:
    def test_the_memory_saves_changes_with_its_function(self) -> None:
        saved: list[WindowState] = []
        memory = WindowMemory(LEFT, saved.append)
        memory.change(folder="/other")
        assert (memory.state.folder, memory.state.tile_px, saved) == ("/other", 144, [])
        memory.save()
        assert saved == [memory.state]

    def test_a_disk_that_is_full_keeps_no_window_open(self) -> None:
        def full(_state: WindowState) -> None:
            raise EnvironmentFault("no space left")

        WindowMemory(save=full).save()


def test_the_table_in_the_manual_is_the_programs_own() -> None:
    page = Path(__file__).parents[3] / "docs" / "it.md"
    lines = page.read_text("utf-8").splitlines()
    for part, kind in (("", Settings), ("live.", LiveSettings), ("window.", WindowState)):
        for row in dataclasses.fields(kind):
            begins = f"| `{part}{row.name}` | {row.metadata['reach'].value} |"
            assert any(line.startswith(begins) for line in lines), begins


def test_the_example_in_the_manual_is_taken_as_it_is(path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "it.md").read_text("utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    path.write_text(example)
    found = {
        name: value
        for name, value in dataclasses.asdict(read_settings(path)).items()
        if value != getattr(Settings(), name)
    }
    assert {name: str(value) for name, value in found.items()} == {
        name: str(value) for name, value in json.loads(example).items()
    }


def test_settings_that_cannot_be_moved_aside_are_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"log_path": "/share/log.sqlite",}')
    (tmp_path / "settings.damaged.json" / "in use").mkdir(parents=True)
    with pytest.raises(EnvironmentFault, match="could not be saved"):
        write_settings(path, Settings())
    assert path.read_text() == '{"log_path": "/share/log.sqlite",}'


@pytest.mark.parametrize("name", ["log_path", "pack_path", "backup_folder"])
def test_a_path_without_a_beginning_is_meant_from_the_settings_folder(
    name: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text(json.dumps({name: "laboratory/of ours"}))
    for start in (path.parent, Path("/")):
        monkeypatch.chdir(start)
        assert getattr(read_settings(path), name) == path.parent / "laboratory" / "of ours"
