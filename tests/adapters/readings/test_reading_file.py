"""Files for second readers: only what was signed is read; everything else is refused in a sentence."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hematovision_desktop.adapters.files.own_files import own_ending
from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.adapters.readings.stored_zip import joined, read_stored_zip
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.readings.reading_format import (
    answered_bytes,
    asked_bytes,
    message_of,
)
from hematovision_desktop.core.readings.second_reading import (
    COUNTED_FORMAT,
    MOST_DRAWN,
    Answered,
    Asked,
    AskedCell,
    AskedPicture,
    DrawnCell,
    GivenName,
    NotAReading,
    ReadingKind,
    SignedPart,
    WrongReadingWords,
)
from hematovision_desktop.core.samples.sample import SampleDetails, Sex
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.shell.own_files import is_result

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
WORDS = "a long passphrase"
QUICK = Cost(passes=1, memory_kib=8, lanes=1)
PICTURES = (b"the one picture", b"another")
PATIENT = SampleDetails("A-17", "4711", "Ünal, Ada", 1970, Sex.FEMALE)


def a_question(**changes: object) -> Asked:
    cells = (
        AskedCell(3, CellKey(0, 0), Box(1, 2, 30, 40), ((Label.BASOPHIL, 0.75),)),
        AskedCell(3, CellKey(0, 4), Box(50, 50, 20, 20)),
    )
    pictures = tuple(
        AskedPicture(
            hashlib.sha256(content).hexdigest(), "ab" * 32, 200, 100, 0.1, (240, 231, 229), of
        )
        for content, of in zip(PICTURES, (cells, cells[:1]), strict=True)
    )
    asked = Asked(
        "12" * 16,
        "Ada",
        NOW,
        "0.1",
        7,
        "34" * 16,
        PATIENT,
        LabelSet.EXTENDED,
        with_names=True,
        whole_fields=True,
        pictures=pictures,
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


@pytest.fixture
def here(tmp_path: Path) -> SignedReadings:
    return SignedReadings(SigningKey(tmp_path / "here"), QUICK)


@pytest.fixture
def there(tmp_path: Path) -> SignedReadings:
    return SignedReadings(SigningKey(tmp_path / "there"), QUICK)


def an_answer(question: SignedPart) -> Answered:
    names = (GivenName(0, 1, Label.BAND, NOW), GivenName(1, 0, None, NOW))
    added = (
        DrawnCell(0, Box(170, 70, 30, 30), Label.BLAST, NOW),
        DrawnCell(1, Box(5, 6, 7, 8), None, NOW),
    )
    return Answered(a_question(), question, "Bo", NOW, "0.1", names, added)


@pytest.mark.parametrize("words", ["", WORDS])
@pytest.mark.parametrize("name", ["question.zip", "question", "a.jpg", "question.hvreading"])
def test_a_file_is_recognised_by_its_first_bytes(
    here: SignedReadings, there: SignedReadings, tmp_path: Path, words: str, name: str
) -> None:
    question = here.ask(a_question(), PICTURES, words)
    answer = there.answer(an_answer(here.read(question, words).signed), words)
    for content in (question, answer):
        (tmp_path / name).write_bytes(content)
        assert own_ending(tmp_path / name) == ".hvreading"


def test_other_files_are_no_readings(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr("manifest.json", "{}")
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 and so on")
    (tmp_path / "empty").touch()
    for name in ("a.zip", "a.jpg", "empty", ".", "missing"):
        assert own_ending(tmp_path / name) == ""


@pytest.mark.parametrize("words", ["", WORDS])
@pytest.mark.parametrize("patient", [None, PATIENT])
def test_a_question_and_its_answer_read_back_unchanged(
    here: SignedReadings, there: SignedReadings, words: str, patient: SampleDetails | None
) -> None:
    asked = a_question(patient=patient)
    sent = here.ask(asked, PICTURES, words)
    assert (b"4711" in sent) == (patient is not None and not words)
    got = there.read(sent, words)
    assert (got.kind, got.asked, got.pictures) == (ReadingKind.ASKED, asked, PICTURES)
    answered = replace(an_answer(got.signed), asked=asked)
    back = here.read(there.answer(answered, words), words)
    assert (back.kind, back.answered) == (ReadingKind.ANSWERED, answered)
    assert here.is_own(got.signed)
    assert not here.is_own(back.signed)
    assert not there.is_own(got.signed)


@pytest.mark.parametrize("words", ["", WORDS])
def test_a_later_one_may_take_the_place_of_one(
    here: SignedReadings, words: str, tmp_path: Path
) -> None:
    (tmp_path / "any name").write_bytes(here.ask(a_question(), PICTURES, words))
    assert is_result(tmp_path / "any name")


def test_every_program_opens_what_is_not_encrypted(here: SignedReadings) -> None:
    with zipfile.ZipFile(io.BytesIO(here.ask(a_question(), PICTURES))) as archive:
        assert archive.testzip() is None
        names = ["manifest.json", "signature.json", "pictures/00001.png", "pictures/00002.png"]
        assert archive.namelist() == names
        assert archive.read(names[-1]) == PICTURES[-1]


@settings(max_examples=30)
@given(st.dictionaries(st.from_regex(r"[a-z/]{1,12}", fullmatch=True), st.binary(max_size=99)))
def test_a_zip_gives_back_what_went_in(files: dict[str, bytes]) -> None:
    content = joined(files)
    assert read_stored_zip(content) == files
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files


def edits(content: bytes) -> Iterator[bytes]:
    """Yield every single-byte change, some omissions and insertions, and every truncation."""
    for at in range(len(content)):
        yield content[:at] + bytes([content[at] ^ (1 << at % 8)]) + content[at + 1 :]
        if at % 7 == 0:
            yield content[:at] + content[at + 1 :]
            yield content[:at] + b" " + content[at:]


@pytest.mark.parametrize("words", ["", WORDS])
def test_no_byte_can_be_changed_without_notice(here: SignedReadings, words: str) -> None:
    content = here.ask(a_question(pictures=a_question().pictures[:1]), PICTURES[:1], words)
    tries = [one for one in edits(content) if one != content]
    assert len(tries) > 900
    for changed in tries:
        with pytest.raises((NotAReading, WrongReadingWords)) as told:
            here.read(changed, words)
        assert str(told.value).endswith(".")


def test_no_byte_of_an_answer_can_be_changed_without_notice(
    here: SignedReadings, there: SignedReadings
) -> None:
    question = there.read(here.ask(a_question(), PICTURES)).signed
    content = there.answer(an_answer(question))
    for changed in edits(content):
        if changed != content:
            with pytest.raises(NotAReading):
                here.read(changed)


@pytest.mark.parametrize("words", ["", WORDS])
def test_a_file_that_was_cut_short_says_so(here: SignedReadings, words: str) -> None:
    content = here.ask(a_question(), PICTURES, words)
    for length in range(16, len(content)):
        with pytest.raises(NotAReading, match="end of this file"):
            here.read(content[:length], words)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not a file for a second reader"),
        (b"\x89PNG\r\n\x1a\n", "not a file for a second reader"),
        (joined({"manifest.json": b"{}", "signature.json": b"{}"}), "changed or damaged"),
        (joined({}), "not a file for a second reader"),
    ],
)
def test_a_foreign_file_is_named(here: SignedReadings, content: bytes, told: str) -> None:
    with pytest.raises(NotAReading, match=told):
        here.read(content)


@pytest.mark.parametrize(
    ("words", "told"), [("", "is encrypted"), ("another one", "does not open")]
)
def test_the_wrong_passphrase_says_so(here: SignedReadings, words: str, told: str) -> None:
    with pytest.raises(WrongReadingWords, match=told) as refused:
        here.read(here.ask(a_question(), PICTURES, WORDS), words)
    assert refused.value.missing == (not words)


def test_a_passphrase_that_guards_nothing_is_refused(here: SignedReadings) -> None:
    with pytest.raises(UserError, match="at least"):
        here.ask(a_question(), PICTURES, "short")


def signed_by_someone(tmp_path: Path, manifest: bytes, *pictures: bytes) -> bytes:
    """Return a validly signed file with any content."""
    named = {f"pictures/{place + 1:05d}.png": one for place, one in enumerate(pictures)}
    return with_files(tmp_path, manifest, named)


def with_files(tmp_path: Path, manifest: bytes, files: dict[str, bytes]) -> bytes:
    key = SigningKey(tmp_path / "someone")
    part = SignedPart(manifest, key.public_key, key.sign(message_of(manifest)))
    return joined({"manifest.json": manifest, "signature.json": part.seal_bytes(), **files})


def answering(tmp_path: Path, question: SignedPart, manifest: bytes) -> bytes:
    """Return a validly signed answer with any content."""
    files = {"question.json": question.content, "question-signature.json": question.seal_bytes()}
    return with_files(tmp_path, manifest, files)


DRAWN = b'[1,[5,6,7,8],"cannot_be_told","2026-01-02T03:04:05.000000+00:00"]'


@pytest.mark.parametrize(
    "drawn",
    [
        b'[2,[5,6,7,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[-1,[5,6,7,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[195,6,7,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[-5,6,7,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,0,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,7],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,7,1e999],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5.5,6,7,8],"blast","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,7,8],"dragon","2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,7,8],["blast"],"2026-01-02T03:04:05.000000+00:00"]',
        b'[1,[5,6,7,8],"blast","2026-01-02"]',
        b'[1,[5,6,7,8],"blast"]',
        b"7",
        b",".join([DRAWN] * MOST_DRAWN),
    ],
)
def test_checks_every_value_about_drawn_cells(
    here: SignedReadings, tmp_path: Path, drawn: bytes
) -> None:
    question = here.read(here.ask(a_question(), PICTURES)).signed
    manifest = answered_bytes(an_answer(question))
    assert DRAWN in manifest
    assert here.read(answering(tmp_path, question, manifest)).answered is not None
    with pytest.raises(NotAReading, match="changed or damaged"):
        here.read(answering(tmp_path, question, manifest.replace(DRAWN, drawn)))


def test_the_form_before_is_read_and_answered_in_its_own(
    here: SignedReadings, there: SignedReadings, tmp_path: Path
) -> None:
    older = a_question(form=COUNTED_FORMAT)
    question = there.read(here.ask(older, PICTURES)).signed
    assert b'"format":"hematovision.reading/1"' in question.content
    answered = replace(an_answer(question), asked=older, added=(), left_out=2)
    manifest = answered_bytes(answered)
    assert b'"added":2,' in manifest
    assert here.read(there.answer(answered)).answered == answered
    for old, new in ((b'"added":2', b'"added":[]'), (b"reading/1", b"reading/2")):
        with pytest.raises(NotAReading, match="changed or damaged"):
            here.read(answering(tmp_path, question, manifest.replace(old, new)))


@pytest.mark.parametrize("reader", [b"program", b"Program", b"", b" ", b"Bo ", b"B" * 121])
def test_a_reader_needs_a_name(here: SignedReadings, tmp_path: Path, reader: bytes) -> None:
    question = here.read(here.ask(a_question(), PICTURES)).signed
    manifest = answered_bytes(an_answer(question)).replace(b'"Bo"', b'"' + reader + b'"')
    with pytest.raises(NotAReading, match="changed or damaged"):
        here.read(answering(tmp_path, question, manifest))


def crafted(old: bytes, new: bytes) -> bytes:
    content = asked_bytes(a_question())
    assert old in content
    return content.replace(old, new)


@pytest.mark.parametrize(
    "manifest",
    [
        crafted(b'"size":[200,100]', b'"size":[-1,100]'),
        crafted(b'"size":[200,100]', b'"size":[9999999,100]'),
        crafted(b'"box":[50,50,20,20]', b'"box":[190,50,20,20]'),
        crafted(b'"box":[50,50,20,20]', b'"box":[50,50,20]'),
        crafted(b'"box":[50,50,20,20]', b'"box":[50,50,20,1e9]'),
        crafted(b'"size":[200,100]', b'"size":[1000000,1000000]'),
        crafted(b'"um_per_px":"0.100000"', b'"um_per_px":"nan"'),
        crafted(b'"um_per_px":"0.100000"', b'"um_per_px":"0.10"'),
        crafted(b'"0.750000"', b'"1.750000"'),
        crafted(b'"basophil"', b'"dragon"'),
        crafted(b'"by":"Ada"', b'"by":"A\\u0000da"'),
        crafted(b'"by":"Ada"', '"by":"A\u202eda"'.encode()),
        crafted(b'"birth_year":1970', b'"birth_year":9007199254740991'),
        crafted(b'"birth_year":1970', b'"birth_year":true'),
        crafted(b'"by":"Ada"', b'"by":"' + b"A" * 201 + b'"'),
        crafted(b'"with_names":true', b'"with_names":1'),
        crafted(b'"uid":"12', b'"uid":"../'),
        crafted(b'"pictures":[', b'"pictures":[{},'),
        crafted(b'"at":"2026-01-02T03:04:05.000000+00:00"', b'"at":"yesterday"'),
        b"[" * 100_000,
        crafted(b'"format":"hematovision.reading/2"', b'"format":["hematovision.reading/2"]'),
        b'{"format":"hematovision.reading/1","kind":"asked"}',
        b"\xff\xfe",
    ],
)
def test_checks_every_value_of_a_manifest(
    here: SignedReadings, tmp_path: Path, manifest: bytes
) -> None:
    with pytest.raises(NotAReading):
        here.read(signed_by_someone(tmp_path, manifest, *PICTURES))


def test_a_newer_format_asks_for_a_newer_program(here: SignedReadings, tmp_path: Path) -> None:
    manifest = canonical({"format": "hematovision.reading/3"})
    with pytest.raises(NotAReading, match="newer HematoVision"):
        here.read(signed_by_someone(tmp_path, manifest))


def test_refuses_a_question_without_cells(here: SignedReadings) -> None:
    for pictures in ((), (replace(a_question().pictures[0], cells=()),)):
        content = here.ask(a_question(pictures=pictures), PICTURES[: len(pictures)])
        with pytest.raises(NotAReading, match="changed or damaged"):
            here.read(content)


@pytest.mark.parametrize("pictures", [(), PICTURES[:1], PICTURES[::-1], (*PICTURES, b"more")])
def test_the_pictures_are_those_that_the_manifest_names(
    here: SignedReadings, tmp_path: Path, pictures: tuple[bytes, ...]
) -> None:
    with pytest.raises(NotAReading, match="changed or damaged"):
        here.read(signed_by_someone(tmp_path, asked_bytes(a_question()), *pictures))


@given(content=st.binary(max_size=300))
@settings(
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_bytes_do_anything_but_be_refused(here: SignedReadings, content: bytes) -> None:
    for head in (b"", b"PK\x03\x04", b"HVREADING1", b"HVREADING1\x05\x00" + bytes(8)):
        with pytest.raises((NotAReading, WrongReadingWords)):
            here.read(head + content)
