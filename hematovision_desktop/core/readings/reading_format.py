"""Questions to a second reader and their answers as canonical JSON; described in docs/second_reader.md.

The input comes from outside: every value is checked, and a file that would not be written again
byte for byte is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from hematovision_desktop.core.base.canonical_json import canonical, digest_of, moment_text
from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.readings.second_reading import (
    COUNTED_FORMAT,
    FORMAT,
    MOST_CELLS,
    MOST_DRAWN,
    MOST_PICTURES,
    MOST_PIXELS,
    Answered,
    Asked,
    AskedCell,
    AskedPicture,
    DrawnCell,
    GivenName,
    NotAReading,
    ReadingKind,
    SignedPart,
)
from hematovision_desktop.core.samples.sample import (
    LONGEST_TEXT,
    OLDEST_BIRTH_YEAR,
    SampleDetails,
    Sex,
)
from hematovision_desktop.core.signing.people import check_name
from hematovision_desktop.core.verdicts.verdict import CellKey

UNTOLD = "cannot_be_told"
LARGEST_SIDE_PX = 1_000_000
"""No side of a PNG is longer."""
LATEST_BIRTH_YEAR = 9_999
JOINERS = "\u200c\u200d"
"""Invisible characters that names in Persian and in Indian scripts need."""
_LEAST_SCALE, _MOST_SCALE = 0.001, 100.0
_DIGITS = 6
_UID_SIGNS = 32
_SEALED_AS = "hematovision.reading/1"
"""Prefix of the signed bytes in every format version, so that older programs recognise a newer one."""
_FORMATS = frozenset({FORMAT, COUNTED_FORMAT})


def line_of(text: str) -> str:
    """Return a text for such a file: one line, no longer than its reader accepts.

    Invisible characters, and those that reverse the text direction, are removed.
    """
    seen = (one for one in legible(" ".join(text.split())) if one.isprintable() or one in JOINERS)
    return "".join(seen)[:LONGEST_TEXT].strip()


def sample_uid_of(asked: Asked) -> str:
    """Return the uid of the sample that a question becomes where it is read.

    Nobody can craft a question so that this is the uid of an existing sample.
    """
    return digest_of(asked_bytes(asked))[:_UID_SIGNS]


def message_of(content: bytes) -> bytes:
    """Return the bytes that are signed for a part."""
    return f"{_SEALED_AS}\n{digest_of(content)}".encode()


# Writing


def asked_bytes(asked: Asked) -> bytes:
    """Return a question as canonical JSON."""
    return canonical(
        {
            "at": moment_text(asked.at),
            "by": line_of(asked.by),
            "format": asked.form,
            "kind": ReadingKind.ASKED.value,
            "label_set": asked.label_set.value,
            "patient": _patient(asked.patient),
            "pictures": [_picture(one) for one in asked.pictures],
            "program": line_of(asked.program),
            "sample": [asked.sample_id, asked.sample_uid],
            "uid": asked.uid,
            "whole_fields": asked.whole_fields,
            "with_names": asked.with_names,
        }
    )


def answered_bytes(answered: Answered) -> bytes:
    """Return an answer as canonical JSON."""
    return canonical(
        {
            "added": _added(answered),
            "at": moment_text(answered.at),
            "format": answered.asked.form,
            "kind": ReadingKind.ANSWERED.value,
            "names": [
                [one.picture, one.cell, _name(one.label), moment_text(one.at)]
                for one in answered.names
            ],
            "program": line_of(answered.program),
            "question_sha256": digest_of(answered.question.content),
            "reader": line_of(answered.reader),
            "uid": answered.asked.uid,
        }
    )


def _added(answered: Answered) -> int | list[list[Any]]:
    if answered.asked.form == COUNTED_FORMAT:
        return answered.left_out
    return [
        [one.picture, one.box.sides, _name(one.label), moment_text(one.at)]
        for one in answered.added
    ]


def _name(label: Label | None) -> str:
    return label.value if label else UNTOLD


def _patient(details: SampleDetails | None) -> dict[str, Any] | None:
    if details is None:
        return None
    return {
        "accession": line_of(details.accession),
        "birth_year": details.birth_year,
        "name": line_of(details.patient_name),
        "number": line_of(details.patient_number),
        "sex": details.sex.value if details.sex else None,
    }


def _picture(one: AskedPicture) -> dict[str, Any]:
    return {
        "background": list(one.background) if one.background else None,
        "cells": [_cell(cell) for cell in one.cells],
        "field_sha256": one.field_sha256,
        "sha256": one.sha256,
        "size": [one.width, one.height],
        "um_per_px": _scale(one.um_per_px),
    }


def _scale(um_per_px: float | None) -> str | None:
    if um_per_px is None or not _LEAST_SCALE <= um_per_px <= _MOST_SCALE:
        return None
    return f"{um_per_px:.{_DIGITS}f}"


def _cell(one: AskedCell) -> dict[str, Any]:
    return {
        "box": one.box.sides,
        "cell": [one.batch_id, one.key.field_position, one.key.cell_index],
        "names": [[label.value, f"{share:.{_DIGITS}f}"] for label, share in one.names],
    }


# Reading


def read_asked(content: bytes) -> Asked:
    """Return a question. Raises NotAReading for anything else; nothing in it is trusted unchecked."""
    told = _told(content, ReadingKind.ASKED)
    try:
        pictures = tuple(map(_read_picture, _listed(told["pictures"], MOST_PICTURES)))
        sample_id, sample_uid = told["sample"]
        asked = Asked(
            uid=_hex(told["uid"], 32),
            by=_line(told["by"]),
            at=_read_moment(told["at"]),
            program=_line(told["program"]),
            sample_id=_whole(sample_id),
            sample_uid=_hex(sample_uid, 32),
            patient=_read_patient(told["patient"]),
            label_set=LabelSet(told["label_set"]),
            with_names=_flag(told["with_names"]),
            whole_fields=_flag(told["whole_fields"]),
            pictures=pictures,
            form=told["format"],
        )
        pixels = sum(one.width * one.height for one in asked.pictures)
        if not 0 < asked.cells <= MOST_CELLS or pixels > MOST_PIXELS:
            raise ValueError
        if asked_bytes(asked) != content:
            raise ValueError
    except (ValueError, KeyError, TypeError, OverflowError, AttributeError) as wrong:
        raise changed() from wrong
    return asked


def read_answered(content: bytes, question: SignedPart) -> Answered:
    """Return an answer, given its question. Raises NotAReading for anything else."""
    told = _told(content, ReadingKind.ANSWERED)
    asked = read_asked(question.content)
    try:
        names = tuple(map(_read_name, _listed(told["names"], MOST_CELLS)))
        places = {(one.picture, one.cell) for one in names}
        known = all(
            one.picture < len(asked.pictures) and one.cell < len(asked.pictures[one.picture].cells)
            for one in names
        )
        counted = asked.form == COUNTED_FORMAT
        reader = check_name(_line(told["reader"]))
        answered = Answered(
            asked,
            question,
            reader,
            _read_moment(told["at"]),
            _line(told["program"]),
            names,
            () if counted else _read_added(told["added"], asked),
            _whole(told["added"]) if counted else 0,
        )
        if not known or len(places) != len(names):
            raise ValueError
        if answered_bytes(answered) != content:
            raise ValueError
    except (UserError, ValueError, KeyError, TypeError, OverflowError, AttributeError) as wrong:
        raise changed() from wrong
    return answered


def kind_of(content: bytes) -> ReadingKind:
    """Return the direction of a part. Raises NotAReading for anything else, and for a newer format."""
    try:
        with nothing_collected():
            told = json.loads(content)
        form = told["format"]
        if form in _FORMATS:
            return ReadingKind(told["kind"])
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise changed() from wrong
    if isinstance(form, str) and form.startswith(FORMAT.partition("/")[0]):
        raise NotAReading(
            sentence("This file was made by a newer HematoVision. Update the program to open it.")
        )
    raise changed()


def changed() -> NotAReading:
    """Return the refusal of a file that is not as it was signed."""
    return NotAReading(
        sentence("This file was changed or damaged since it was signed. Ask for it again.")
    )


def _told(content: bytes, kind: ReadingKind) -> dict[str, Any]:
    if kind_of(content) is not kind:
        raise changed()
    told: dict[str, Any] = json.loads(content)
    return told


def _read_picture(told: Mapping[str, Any]) -> AskedPicture:
    width, height = (_whole(side) for side in told["size"])
    if not (0 < width <= LARGEST_SIDE_PX and 0 < height <= LARGEST_SIDE_PX):
        raise ValueError
    colour = told["background"]
    red, green, blue = (_whole(one) for one in colour) if colour is not None else (0, 0, 0)
    if max(red, green, blue) > 255:
        raise ValueError
    scale = None if told["um_per_px"] is None else float(_line(told["um_per_px"]))
    if scale is not None and not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise ValueError
    cells = tuple(map(_read_cell, _listed(told["cells"], MOST_CELLS)))
    if any(not _is_inside(cell.box, width, height) for cell in cells):
        raise ValueError
    return AskedPicture(
        _hex(told["sha256"], 64),
        _hex(told["field_sha256"], 64),
        width,
        height,
        scale,
        None if colour is None else (red, green, blue),
        cells,
    )


def _is_inside(box: Box, width: int, height: int) -> bool:
    return box.x + box.width <= width and box.y + box.height <= height


def _read_cell(told: Mapping[str, Any]) -> AskedCell:
    batch_id, position, index = (_whole(one) for one in told["cell"])
    names = tuple((Label(name), float(_line(share))) for name, share in told["names"])
    if any(not 0 <= share <= 1 for _, share in names):
        raise ValueError
    key = CellKey(position, index)
    return AskedCell(batch_id, key, _read_box(told["box"]), names)


def _read_box(told: Sequence[Any]) -> Box:
    x, y, width, height = (_whole(one) for one in told)
    if not (width and height):
        raise ValueError
    return Box(x, y, width, height)


def _read_patient(told: Mapping[str, Any] | None) -> SampleDetails | None:
    if told is None:
        return None
    born, sex = told["birth_year"], told["sex"]
    if born is not None and not OLDEST_BIRTH_YEAR <= _whole(born) <= LATEST_BIRTH_YEAR:
        raise ValueError
    return SampleDetails(
        _line(told["accession"]),
        _line(told["number"]),
        _line(told["name"]),
        born,
        None if sex is None else Sex(sex),
    )


def _read_name(told: Sequence[Any]) -> GivenName:
    picture, cell, name, at = told
    return GivenName(_whole(picture), _whole(cell), _read_label(name), _read_moment(at))


def _read_added(told: object, asked: Asked) -> tuple[DrawnCell, ...]:
    added = tuple(map(_read_drawn, _listed(told, MOST_DRAWN)))
    for one in added:
        if one.picture >= len(asked.pictures):
            raise ValueError
        picture = asked.pictures[one.picture]
        if not picture.cells or not _is_inside(one.box, picture.width, picture.height):
            raise ValueError
    return added


def _read_drawn(told: Sequence[Any]) -> DrawnCell:
    picture, box, name, at = told
    return DrawnCell(_whole(picture), _read_box(box), _read_label(name), _read_moment(at))


def _read_label(name: object) -> Label | None:
    return None if name == UNTOLD else Label(_line(name))


def _listed(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError
    return value


def _line(value: object) -> str:
    if not isinstance(value, str) or line_of(value) != value:
        raise ValueError
    return value


def _hex(value: object, length: int) -> str:
    text = _line(value)
    if len(text) != length or text.strip("0123456789abcdef"):
        raise ValueError
    return text


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 53:
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _read_moment(value: object) -> datetime:
    when = datetime.fromisoformat(_line(value))
    if when.tzinfo is None:
        raise ValueError
    return when.astimezone(UTC)
