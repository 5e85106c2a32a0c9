"""Updates in the user's folder: whole or not at all, even if the power is cut."""

from __future__ import annotations

import base64
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from updates_made import PIECES, make_update

from hematovision_desktop.adapters.updates.container import Piece
from hematovision_desktop.adapters.updates.disk import Disk
from hematovision_desktop.adapters.updates.keys import TrustedKeys
from hematovision_desktop.adapters.updates.store import UpdateStore
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.program_files import UPDATES_POINTER
from hematovision_desktop.core.updates.update import (
    SignedUpdate,
    TrustedKey,
    UpdateKind,
    version_of_home,
)

KIND = UpdateKind.TRANSLATIONS
INTERRUPTIONS = 200
HOLDS = """
import sys
from pathlib import Path
from hematovision_desktop.adapters.updates.store import UpdateStore
print(UpdateStore(Path(sys.argv[1])).hold(sys.argv[2]), flush=True)
sys.stdin.read()
"""


def pieces(words: bytes) -> tuple[Piece, ...]:
    return tuple(Piece(one.path, words + bytes(str(one.content), "utf-8")) for one in PIECES)


class PowerCut(BaseException):
    """Raised in place of a power cut: nothing catches it, and the disk does nothing afterwards."""


class QuickDisk(Disk):
    """A disk that does not wait for the system to write."""

    def sync(self, path: Path) -> None:
        assert path.is_file()

    def sync_folder(self, path: Path) -> None:
        assert path.is_dir()


class CutDisk(QuickDisk):
    """A disk that fails midway through its nth operation; unflushed files are cut short."""

    def __init__(self, cut_at: int, chance: random.Random) -> None:
        self.count = 0
        self._cut_at = cut_at
        self._chance = chance
        self._unsafe: set[Path] = set()

    def _step(self) -> bool:
        """Count an operation; return whether the power fails during it."""
        self.count += 1
        if self.count > self._cut_at:
            raise PowerCut
        return self.count == self._cut_at

    def _cut(self) -> None:
        for path in self._unsafe:
            if path.is_file():
                content = path.read_bytes()
                path.write_bytes(content[: self._chance.randrange(len(content) + 1)])
        raise PowerCut

    def make_folder(self, path: Path) -> None:
        if self._step():
            self._cut()
        super().make_folder(path)

    def write(self, path: Path, content: bytes, *, runs: bool = False) -> None:
        is_last = self._step()
        super().write(path, content, runs=runs)
        self._unsafe.add(path)
        if is_last:
            self._cut()

    def sync(self, path: Path) -> None:
        if self._step():
            self._cut()
        super().sync(path)
        self._unsafe.discard(path)

    def sync_folder(self, path: Path) -> None:
        if self._step():
            self._cut()
        super().sync_folder(path)

    def read(self, path: Path) -> bytes:
        if self._step():
            self._cut()
        return super().read(path)

    def replace(self, source: Path, target: Path) -> None:
        is_last = self._step()
        if not is_last or self._chance.random() < 0.5:
            super().replace(source, target)
        if is_last:
            self._cut()

    def remove(self, path: Path) -> None:
        is_last = self._step()
        if is_last:
            inside = [one for one in path.rglob("*") if one.is_file()]
            for one in inside[: len(inside) // 2]:
                one.unlink()
            self._cut()
        super().remove(path)


def install(folder: Path, stick: Path, update: SignedUpdate, disk: Disk | None = None) -> None:
    store = UpdateStore(folder, disk or QuickDisk())
    store.stage(stick, update)
    store.use(KIND, update.home)


def files_in_use(store: UpdateStore) -> Path | None:
    """Return the folder of the version in use; None for the shipped one or a damaged one."""
    return store.whole_home(store.in_use().home.get(KIND, ""))


def content_of(store: UpdateStore) -> dict[str, bytes] | None:
    """Return the content in use, None for the shipped one. Fails unless it is whole and as signed."""
    files = files_in_use(store)
    if files is None:
        assert store.in_use().home.get(KIND, "") == "", "the pointer names what is not whole"
        return None
    assert store.altered(KIND) == []
    return {one.name: one.read_bytes() for one in files.iterdir()}


def test_installs_an_update_and_goes_back(tmp_path: Path) -> None:
    store = UpdateStore(tmp_path / "updates")
    assert content_of(store) is None
    first = make_update(tmp_path / "7", pieces(b"7"), version="7")
    second = make_update(tmp_path / "8", pieces(b"8"), version="8")
    install(tmp_path / "updates", tmp_path / "7", first)
    install(tmp_path / "updates", tmp_path / "8", second)
    assert content_of(store) == {one.path: one.content for one in pieces(b"8")}
    store.go_back(KIND)
    assert content_of(store) == {one.path: one.content for one in pieces(b"7")}
    assert store.in_use().highest[KIND] == "8"
    store.go_back(KIND)
    assert content_of(store) == {one.path: one.content for one in pieces(b"8")}


def test_only_the_version_in_use_and_the_one_before_are_kept(tmp_path: Path) -> None:
    for version in ("7", "8", "9"):
        update = make_update(tmp_path / version, pieces(version.encode()), version=version)
        install(tmp_path / "updates", tmp_path / version, update)
    kept = {version_of_home(one.name) for one in (tmp_path / "updates").iterdir() if one.is_dir()}
    assert kept == {"8", "9"}


@pytest.mark.parametrize("ends", ["by itself", "killed"])
def test_what_a_running_program_uses_stays_whoever_installs_others(
    tmp_path: Path, ends: str
) -> None:
    updates = [
        make_update(tmp_path / version, pieces(version.encode()), version=version)
        for version in ("7", "8", "9", "10", "11")
    ]
    folder, used = tmp_path / "updates", updates[0].home
    install(folder, tmp_path / "7", updates[0])
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(folder), used],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None and program.stdin is not None
        assert program.stdout.readline() == f"{folder / used / 'files'}\n"
        for update in updates[1:4]:
            install(folder, tmp_path / update.manifest.version, update)
        assert UpdateStore(folder).whole_home(used) is not None
        assert UpdateStore(folder).whole_home(updates[1].home) is None
        if ends == "killed":
            program.kill()
        else:
            program.stdin.close()
        program.wait()
    install(folder, tmp_path / "11", updates[4])
    assert UpdateStore(folder).whole_home(used) is None
    assert [one.name for one in folder.iterdir() if one.name.startswith(used)] == []


def test_the_first_version_can_be_left_for_what_came_along(tmp_path: Path) -> None:
    update = make_update(tmp_path / "7")
    install(tmp_path / "updates", tmp_path / "7", update)
    store = UpdateStore(tmp_path / "updates")
    store.go_back(KIND)
    assert content_of(store) is None
    assert store.in_use().highest[KIND] == "7.0"


@pytest.mark.parametrize("is_first", [True, False])
def test_after_an_interruption_either_the_old_or_the_new_version_works(
    is_first: bool, tmp_path: Path
) -> None:
    """A hundred power cuts each without and with an older version: at every operation, and again."""
    old = make_update(tmp_path / "7", pieces(b"7"), version="7")
    new = make_update(tmp_path / "8", pieces(b"8"), version="8")
    before = None if is_first else {one.path: one.content for one in pieces(b"7")}
    after = {one.path: one.content for one in pieces(b"8")}
    chance = random.Random(f"cuts {is_first}")
    untouched = CutDisk(10**6, chance)
    install(tmp_path / "counted", tmp_path / "8", new, untouched)
    seen = []
    for number in range(INTERRUPTIONS // 2):
        folder = tmp_path / f"updates-{number}"
        if not is_first:
            install(folder, tmp_path / "7", old)
        cut_at = number % untouched.count + 1
        with pytest.raises(PowerCut):
            install(folder, tmp_path / "8", new, CutDisk(cut_at, chance))
        found = content_of(UpdateStore(folder))
        assert found in (before, after), f"cut at operation {cut_at}"
        seen.append(found == after)
        # And the interrupted installation is simply repeated.
        install(folder, tmp_path / "8", new)
        assert content_of(UpdateStore(folder)) == after
    assert any(seen) and not all(seen)


def test_a_disk_that_writes_something_else_is_noticed(tmp_path: Path) -> None:
    class BadDisk(Disk):
        def write(self, path: Path, content: bytes, *, runs: bool = False) -> None:
            super().write(path, content[:-1] + b"?", runs=runs)

    update = make_update(tmp_path / "7")
    with pytest.raises(EnvironmentFault, match="disk may be failing"):
        install(tmp_path / "updates", tmp_path / "7", update, BadDisk())
    assert content_of(UpdateStore(tmp_path / "updates")) is None


@pytest.mark.parametrize("free", [0, 10_000])
def test_reports_a_full_disk_before_writing_anything(free: int, tmp_path: Path) -> None:
    class FullDisk(Disk):
        def free_bytes(self, path: Path) -> int:
            return free

    update = make_update(tmp_path / "7")
    with pytest.raises(EnvironmentFault, match="not enough room"):
        install(tmp_path / "updates", tmp_path / "7", update, FullDisk())
    assert [one.name for one in (tmp_path / "updates").iterdir()] == [".lock"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"schema": "hematovision.updates/1", "in_use": 3}']
)
def test_a_pointer_that_cannot_be_read_names_nothing(content: bytes, tmp_path: Path) -> None:
    update = make_update(tmp_path / "7")
    install(tmp_path / "updates", tmp_path / "7", update)
    (tmp_path / "updates" / UPDATES_POINTER).write_bytes(content)
    store = UpdateStore(tmp_path / "updates")
    assert files_in_use(store) is None
    install(tmp_path / "updates", tmp_path / "7", update)
    assert content_of(store) == {one.path: one.content for one in PIECES}


@pytest.mark.parametrize("home", ["..", "../../etc", "translations-7.0-x/..", "model-1-1"])
def test_does_not_follow_a_pointer_to_another_place(home: str, tmp_path: Path) -> None:
    update = make_update(tmp_path / "7")
    install(tmp_path / "updates", tmp_path / "7", update)
    pointer = tmp_path / "updates" / UPDATES_POINTER
    told = json.loads(pointer.read_text())
    pointer.write_text(json.dumps(told | {"in_use": {"translations": home}}))
    store = UpdateStore(tmp_path / "updates")
    assert files_in_use(store) is None


def test_a_version_that_lost_a_file_is_not_used_and_can_be_installed_again(tmp_path: Path) -> None:
    update = make_update(tmp_path / "7")
    install(tmp_path / "updates", tmp_path / "7", update)
    store = UpdateStore(tmp_path / "updates")
    files = files_in_use(store)
    assert files is not None
    (files / PIECES[0].path).unlink()
    assert files_in_use(store) is None
    with pytest.raises(UserError, match="no longer complete"):
        store.use(KIND, update.home)
    install(tmp_path / "updates", tmp_path / "7", update)
    assert content_of(store) == {one.path: one.content for one in PIECES}


def test_files_that_were_altered_are_found(tmp_path: Path) -> None:
    update = make_update(tmp_path / "7")
    install(tmp_path / "updates", tmp_path / "7", update)
    store = UpdateStore(tmp_path / "updates")
    files = files_in_use(store)
    assert files is not None
    path = files / PIECES[1].path
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert store.altered(KIND) == [PIECES[1].path]


@pytest.mark.parametrize("content", [b"{half", b"[]", b"\xff\xfe"])
def test_a_list_of_trusted_keys_that_is_damaged_is_not_written_over(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "updates" / "trusted-keys.json"
    keys = TrustedKeys(path, tmp_path / "none.json")
    one = TrustedKey("Ann", base64.b64encode(bytes(32)).decode(), "2026-01-01", "")
    other = TrustedKey("Ben", base64.b64encode(bytes(range(32))).decode(), "2026-01-01", "")
    keys.add(one)
    path.write_bytes(content)
    assert keys.list_all() == ()
    for change in (lambda: keys.add(other), lambda: keys.remove(one.public_key)):
        with pytest.raises(EnvironmentFault, match="trust its keys again"):
            change()
    assert path.read_bytes() == content
    path.unlink()
    keys.add(other)
    assert keys.list_all() == (other,)


TRUSTS = """
import base64, sys
from pathlib import Path
from hematovision_desktop.adapters.updates.keys import TrustedKeys
from hematovision_desktop.core.updates.update import TrustedKey
keys = TrustedKeys(Path(sys.argv[1]), Path("none"))
print("ready", flush=True)
sys.stdin.readline()
for number in range(5):
    key = base64.b64encode(bytes([int(sys.argv[2]), number]) * 16).decode()
    keys.add(TrustedKey(sys.argv[2], key, "2026-01-01", "Ann"))
"""


def test_keys_trusted_in_several_programs_at_once_are_all_kept(tmp_path: Path) -> None:
    path, pipe = tmp_path / "updates" / "trusted-keys.json", subprocess.PIPE
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", TRUSTS, str(path), str(one)], stdin=pipe, stdout=pipe, text=True
        )
        for one in range(4)
    ]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    assert [one.communicate() and one.returncode for one in programs] == [0] * 4
    assert len(TrustedKeys(path, tmp_path / "none.json").list_all()) == 20
