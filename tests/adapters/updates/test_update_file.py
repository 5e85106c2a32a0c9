"""The file of an update: accepted if whole, refused after any change."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from updates_made import KEY, OTHER_KEY, PIECES, TEXTS, make_update

from hematovision_desktop.adapters.files.own_files import own_ending
from hematovision_desktop.adapters.updates.container import (
    Piece,
    pieces_of,
    read_update,
    unpacked,
    write_update,
)
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.updates.update import UPDATE_MARK, RefusalCode, UpdateRefused

TAMPERED = 1_000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("update") / "texts.hvupdate"
    make_update(path)
    return path.read_bytes()


def code_of(content: bytes, folder: Path) -> RefusalCode | None:
    """Return the code with which a file is refused, None if it is accepted."""
    path = folder / "given.hvupdate"
    path.write_bytes(content)
    try:
        read_update(path)
    except UpdateRefused as refused:
        assert str(refused).endswith(".")
        return refused.code
    return None


def test_a_whole_update_gives_back_what_went_in(tmp_path: Path) -> None:
    path = tmp_path / "texts.hvupdate"
    made = make_update(path)
    assert read_update(path) == made
    assert {one.path: content for one, content in unpacked(path, made)} == {
        one.path: one.content for one in PIECES
    }


def test_an_update_is_recognised_by_its_first_bytes(tmp_path: Path) -> None:
    make_update(tmp_path / "pack.bin")
    assert own_ending(tmp_path / "pack.bin") == ".hvupdate"


def test_the_same_pieces_give_the_same_bytes(tmp_path: Path, whole: bytes) -> None:
    make_update(tmp_path / "again.hvupdate")
    assert (tmp_path / "again.hvupdate").read_bytes() == whole


def tampered(whole: bytes, chance: random.Random) -> bytes:
    """Return a file altered in one way: bits, bytes, or pieces swapped, removed, inserted or appended."""
    content = bytearray(whole)
    at = chance.randrange(len(content))
    span = chance.randrange(1, 40)
    match chance.randrange(8):
        case 0 | 1:
            content[at] ^= 1 << chance.randrange(8)
        case 2:
            content[at] = chance.choice([one for one in range(256) if one != content[at]])
        case 3:
            content[at : at + span] = chance.randbytes(len(content[at : at + span]))
        case 4:
            del content[at : at + span]
        case 5:
            content[at:at] = chance.randbytes(span)
        case 6:
            content += chance.randbytes(span)
        case 7:
            other = chance.randrange(len(content))
            content[at], content[other] = content[other], content[at]
    return bytes(content)


def test_accepts_none_of_a_thousand_tampered_updates(tmp_path: Path, whole: bytes) -> None:
    chance = random.Random(20)
    tried = 0
    while tried < TAMPERED:
        content = tampered(whole, chance)
        if content != whole:
            tried += 1
            assert code_of(content, tmp_path) is not None


def test_each_byte_flipped_is_noticed(tmp_path: Path, whole: bytes) -> None:
    taken = []
    for at in range(len(whole)):
        content = bytearray(whole)
        content[at] ^= 0xFF
        if code_of(bytes(content), tmp_path) is None:
            taken.append(at)
    assert taken == []


def test_each_truncation_is_noticed(tmp_path: Path, whole: bytes) -> None:
    codes = {code_of(whole[:length], tmp_path) for length in range(1, len(whole), 3)}
    assert codes == {RefusalCode.TRUNCATED}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", RefusalCode.NOT_AN_UPDATE),
        (b"PK\x03\x04 an archive", RefusalCode.NOT_AN_UPDATE),
        (UPDATE_MARK.replace(b"/1", b"/9") + bytes(200), RefusalCode.NOT_AN_UPDATE),
        (UPDATE_MARK + bytes(200), RefusalCode.UNSIGNED),
        (UPDATE_MARK + b"\x01" * 96 + b"\xff\xff\xff\xff" + bytes(50), RefusalCode.TAMPERED),
    ],
)
def test_refuses_files_that_are_no_signed_updates(
    content: bytes, code: RefusalCode, tmp_path: Path
) -> None:
    assert code_of(content, tmp_path) is code


def test_an_unsigned_update_is_refused(tmp_path: Path, whole: bytes) -> None:
    at = len(UPDATE_MARK) + 32
    assert code_of(whole[:at] + bytes(64) + whole[at + 64 :], tmp_path) is RefusalCode.UNSIGNED


def test_another_key_in_the_head_does_not_fit_the_signature(tmp_path: Path, whole: bytes) -> None:
    at, other = len(UPDATE_MARK), OTHER_KEY.public_key().public_bytes_raw()
    assert code_of(whole[:at] + other + whole[at + 32 :], tmp_path) is RefusalCode.TAMPERED


def test_an_update_that_is_changed_while_it_is_taken_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "texts.hvupdate"
    made = make_update(path)
    make_update(path, (Piece("hematovision_fr.qm", b"other words"),))
    with pytest.raises(UpdateRefused):
        list(unpacked(path, made))


def test_reports_a_missing_stick(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="stick"):
        read_update(tmp_path / "gone.hvupdate")


@pytest.mark.parametrize(
    "name",
    [
        "../hematovision_fr.qm",
        "/hematovision_fr.qm",
        "C:hematovision_fr.qm",
        "a\\hematovision_fr.qm",
        "a/../hematovision_fr.qm",
        "hematovision_xx.qm",
        "hematovision_fr.qm.",
        "hematovision_fr.txt",
        "",
    ],
)
def test_refuses_a_name_that_leads_elsewhere(name: str, tmp_path: Path) -> None:
    with pytest.raises(UpdateRefused) as refused:
        write_update(tmp_path / "texts.hvupdate", TEXTS, [Piece(name, b"words")], KEY)
    assert refused.value.code is RefusalCode.UNUSABLE
    assert not (tmp_path / "texts.hvupdate").exists()


def test_a_folder_is_taken_with_its_programs_and_links(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / "run").write_bytes(b"#!")
    (folder / "run").chmod(0o755)
    (folder / "inner" / "data").write_bytes(b"data")
    (folder / "link").symlink_to("inner/data")
    found = {one.path: (one.runs, one.link) for one in pieces_of(folder)}
    assert found == {
        "inner/data": (False, ""),
        "link": (False, "inner/data"),
        "run": (True, ""),
    }
