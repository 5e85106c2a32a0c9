"""`hematovision adapt` as a person uses it at a terminal: teach, list, roll back, as shipped."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.images.writer import write_png
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.versions import pack_version
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.verdicts.verdict import CellKey, named

EACH = 14
TYPES = (Label.NEUTROPHIL, Label.LYMPHOCYTE)

FEW = 10
"""So many of each type teach a version too, where a test is about what becomes of the version."""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def slides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return pictures of one drawn cell each, in a folder for each type."""
    folder = tmp_path_factory.mktemp("slides")
    for kind, label in enumerate(TYPES):
        for number in range(EACH):
            drawn = draw_field(
                1000 * kind + number, 240, 240, um_per_px=0.1, leukocytes=[label], platelets=0.0
            )
            write_png(folder / label.value / f"{number:02}.png", drawn.pixels)
    return folder


@pytest.fixture(scope="session")
def few(slides: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the first of these pictures."""
    folder = tmp_path_factory.mktemp("few")
    for label in TYPES:
        (folder / label.value).mkdir()
        for path in sorted((slides / label.value).iterdir())[:FEW]:
            shutil.copy(path, folder / label.value)
    return folder


@pytest.fixture(scope="session")
def one(slides: Path) -> Path:
    """Return one picture, for tests about the model that names it."""
    return slides / "neutrophil" / "00.png"


@pytest.fixture
def run(
    tiny_pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    monkeypatch.setattr(processor_probe, "guard", lambda: None)

    def call(*words: object, pack: Path = tiny_pack) -> tuple[int, str, str]:
        status = main([*map(str, words), "--model", str(pack)])
        return (status, *capsys.readouterr())

    return call


@pytest.fixture(scope="module")
def kept_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the path where the first test that needs a log keeps a copy for the others."""
    return tmp_path_factory.mktemp("kept") / "log.sqlite"


@pytest.fixture
def named_log(slides: Path, run: Run, kept_log: Path) -> Path:
    """Return the user's log, in which a person has named the main cell of every picture correctly."""
    path = places.log_path()
    if kept_log.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept_log, path)
        return path
    assert run("classify", slides, "--format", "json")[0] == 0
    log = SqliteLog(places.log_path())
    for found in log.batches(LogQuery()):
        for result in log.read_batch(found.batch_id).results:
            assert result.primary is not None
            key = CellKey(result.position, result.primary)
            label = Label(result.path.parent.name)
            log.add_verdicts(found.batch_id, (named(key, label, "", datetime.now(UTC)),))
    log.close()
    assert not path.with_name(f"{path.name}-wal").exists(), "the log is more than its file"
    shutil.copyfile(path, kept_log)
    return path


@pytest.mark.usefixtures("named_log")
class TestFromTheLog:
    def test_adapt_measures_stores_and_uses_a_version(self, run: Run, slides: Path) -> None:
        status, out, err = run("adapt", "--format", "json")
        record = json.loads(out)
        assert (status, err, record["accepted"], record["version"]) == (0, "", True, 1)
        figures = record["figures"]
        assert figures["cells"] == {"neutrophil": EACH, "lymphocyte": EACH}
        assert figures["originals"] == 2 * EACH
        site = figures["site"]
        assert site["after"]["balanced_accuracy"] > site["before"]["balanced_accuracy"]
        assert "Research Use Only" in record["notice"]

        _, out, _ = run("classify", slides, "--format", "json")
        assert {json.loads(line)["model"]["name"] for line in out.splitlines()} == {
            "tiny 1 + site 1"
        }

    def test_the_log_names_the_version(self, run: Run, one: Path) -> None:
        assert run("adapt")[0] == 0
        assert run("classify", one)[0] == 0
        log = SqliteLog(places.log_path())
        newest = log.batches(LogQuery())[0]
        log.close()
        assert newest.start.model_name == "tiny 1 + site 1"

    def test_the_pack_is_not_altered(self, run: Run, tiny_pack: Path) -> None:
        files = sorted(tiny_pack.parent.glob("tiny*"))
        before = [path.read_bytes() for path in files]
        assert run("adapt")[0] == 0
        assert [path.read_bytes() for path in files] == before

    def test_people_see_before_and_after(self, run: Run) -> None:
        status, out, _ = run("adapt")
        assert status == 0
        assert "Named cells: 28 (14 neutrophil, 14 lymphocyte), pictures: 28." in out
        for words in ("before", "after", "your cells", "reference cells", "your lymphocytes"):
            assert words in out
        assert "In use from now on: version 1." in out

    def test_a_dry_run_changes_nothing(self, run: Run) -> None:
        status, out, _ = run("adapt", "--dry-run")
        assert (status, "Nothing was saved" in out) == (0, True)
        assert json.loads(run("adapt", "--list", "--format", "json")[1])["versions"] == []

    def test_lists_rolls_back_and_leaves_versions(self, run: Run) -> None:
        for _ in range(3):
            assert run("adapt")[0] == 0

        def in_use() -> int | None:
            return json.loads(run("adapt", "--list", "--format", "json")[1])["in_use"]

        assert in_use() == 3
        assert "site 2" in run("adapt", "--rollback")[1]
        assert in_use() == 2
        assert run("adapt", "--rollback", "3")[0] == 0
        assert in_use() == 3
        assert "as shipped" in run("adapt", "--shipped")[1]
        assert in_use() is None
        status, _, err = run("adapt", "--rollback")
        assert (status, "nothing to go back from" in err) == (2, True)
        assert run("adapt", "--rollback", "1")[0] == 0
        assert "as shipped" in run("adapt", "--rollback")[1]
        listed = run("adapt", "--list")[1]
        assert [line.split()[0] for line in listed.splitlines()[1:]] == ["1", "2", "3", "shipped"]
        assert listed.splitlines()[-1].endswith("in use")

    def test_counts_missing_and_changed_pictures(
        self, run: Run, slides: Path, tmp_path: Path
    ) -> None:
        kept = tmp_path / "kept"
        shutil.copytree(slides, kept)
        try:
            (slides / "neutrophil" / "00.png").unlink()
            write_png(
                slides / "lymphocyte" / "00.png", draw_field(77, 240, 240, um_per_px=0.1).pixels
            )
            status, out, _ = run("adapt", "--format", "json", "--dry-run")
        finally:
            shutil.copytree(kept, slides, dirs_exist_ok=True)
        assert status in (0, 1)
        assert json.loads(out)["left_out"] == {"gone": 1, "changed": 1, "few": {}}

    def test_another_pack_uses_its_shipped_layer_and_says_so(
        self, run: Run, one: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        assert run("adapt")[0] == 0
        other = tmp_path / "other.tflite"
        content = tiny_pack.read_bytes() + b"\0"
        other.write_bytes(content)
        import hashlib

        card = json.loads(tiny_pack.with_suffix(".json").read_text())
        card["sha256"] = hashlib.sha256(content).hexdigest()
        other.with_suffix(".json").write_text(json.dumps(card))
        status, out, err = run("classify", one, "--format", "json", pack=other)
        assert status == 0
        assert json.loads(out.splitlines()[0])["model"]["name"] == "tiny"
        assert "taught to another model pack" in err
        status, _, err = run("adapt", "--rollback", "1", pack=other)
        assert (status, "another model pack" in err) == (2, True)


class TestRefusals:
    def test_too_few_cells_say_what_is_missing(self, run: Run) -> None:
        status, out, err = run("adapt")
        assert (status, out) == (2, "")
        assert "Still to name: neutrophil, 3 more; eosinophil, 3 more." in err

    def test_refuses_muddled_verdicts_and_keeps_nothing(
        self, run: Run, slides: Path, tmp_path: Path
    ) -> None:
        for number, path in enumerate(sorted(slides.rglob("*.png"))):
            target = tmp_path / "muddled" / TYPES[number % 2].value / f"{number}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
        status, out, _ = run("adapt", "--folder", tmp_path / "muddled", "--format", "json")
        record = json.loads(out)
        assert (status, record["accepted"], record["version"]) == (1, False, None)
        assert record["refusal"].endswith(".")
        assert json.loads(run("adapt", "--list", "--format", "json")[1])["versions"] == []

    def test_a_pack_without_reference_cells_says_so(
        self, run: Run, few: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        other = tmp_path / "tiny.tflite"
        shutil.copy(tiny_pack, other)
        card = json.loads(tiny_pack.with_suffix(".json").read_text())
        del card["reference_sha256"]
        other.with_suffix(".json").write_text(json.dumps(card))
        status, _, err = run("adapt", "--folder", few, pack=other)
        assert (status, "has no reference cells" in err) == (2, True)

    def test_refuses_altered_reference_cells(
        self, run: Run, few: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        for path in tiny_pack.parent.glob("tiny*"):
            shutil.copy(path, tmp_path)
        (tmp_path / "tiny-reference.npz").write_bytes(b"numbers")
        status, _, err = run("adapt", "--folder", few, pack=tmp_path / "tiny.tflite")
        assert (status, "altered or belong to another pack" in err) == (2, True)

    def test_a_folder_without_types_says_how_to_name_them(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "misc").mkdir()
        status, _, err = run("adapt", "--folder", tmp_path)
        assert (status, "lymphocyte, monocyte" in err) == (2, True)

    def test_a_damaged_version_never_stops_a_batch(self, run: Run, few: Path) -> None:
        folder = places.earlier_versions_folder()
        folder.mkdir(parents=True)
        (folder / "version-0001.npz").write_bytes(b"half")
        (folder / "active.json").write_text('{"version": 1}')
        status, out, err = run("classify", few, "--format", "json")
        assert status == 0
        assert json.loads(out.splitlines()[0])["model"]["name"] == "tiny"
        assert "Version 1 of the last layer is damaged" in err

    def test_brings_over_versions_of_earlier_programs_and_leaves_the_files(
        self, run: Run, few: Path, one: Path
    ) -> None:
        folder = places.earlier_versions_folder()
        folder.mkdir(parents=True)
        assert run("adapt", "--folder", few)[0] == 0
        with closing(SqliteLog(places.log_path())) as log:
            content = pack_version(log.read_version(1))
        places.log_path().unlink()
        (folder / "version-0001.npz").write_bytes(content)
        (folder / "active.json").write_text('{"version": 1}')
        _, out, err = run("classify", one, "--format", "json")
        assert (json.loads(out.splitlines()[0])["model"]["name"], err) == ("tiny 1 + site 1", "")
        assert run("adapt", "--folder", few)[0] == 0
        listed = json.loads(run("adapt", "--list", "--format", "json")[1])
        assert ([kept["version"] for kept in listed["versions"]], listed["in_use"]) == ([1, 2], 2)
        assert (folder / "version-0001.npz").read_bytes() == content

    def test_teaches_a_microscope_by_its_name(self, run: Run, few: Path, one: Path) -> None:
        assert run("adapt", "--folder", few, "--microscope", "Zeiss")[0] == 2
        with closing(SqliteLog(places.log_path())) as log:
            log.keep_profile(MicroscopeProfile(0, "Zeiss", datetime.now(UTC)))
        assert run("adapt", "--folder", few, "--microscope", "zeiss")[0] == 0
        names = []
        for more in (("--microscope", "Zeiss"), ("--microscope", "Zeiss", "--no-log"), ()):
            out = run("classify", one, "--format", "json", *more)[1]
            names.append(json.loads(out.splitlines()[0])["model"]["name"])
        assert names == ["tiny 1 + site 1", "tiny 1 + site 1", "tiny"]
        assert run("adapt", "--shipped", "--microscope", "Zeiss")[0] == 0
        out = run("classify", one, "--format", "json", "--microscope", "Zeiss")[1]
        assert json.loads(out.splitlines()[0])["model"]["name"] == "tiny"


def test_understands_many_ways_of_naming_folders(run: Run, slides: Path, tmp_path: Path) -> None:
    for name, label in (("Neutrophils", "neutrophil"), ("L", "lymphocyte")):
        shutil.copytree(slides / label, tmp_path / name)
    status, out, _ = run("adapt", "--folder", tmp_path, "--format", "json")
    assert status == 0
    assert json.loads(out)["figures"]["cells"] == {"neutrophil": EACH, "lymphocyte": EACH}
