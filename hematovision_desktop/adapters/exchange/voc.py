"""Pascal VOC: one XML file per picture.

Ends are counted from 1 and inclusive (VOC2012 development kit, "Annotation"), so a box is xmax -
xmin + 1 px wide. Other programs count from 0 or exclude the last px; that is 1 px.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from hematovision_desktop.adapters.exchange.texts import (
    marks_in,
    of_another_program,
    program_words,
    scale_words,
    stated_number,
    text_of,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.xml_text import spelled_out
from hematovision_desktop.core.formats.exchange import Mark, OutField, OutSet, ReadMarks, SourceFile
from hematovision_desktop.core.formats.own_names import unconfirmed

_DATABASE = "HematoVision"
_ENDS = ("xmin", "ymin", "xmax", "ymax")
_NAMED_TYPE = re.compile(r"<!DOCTYPE[^\[>]*>")
"""A document type that is only named, and defines nothing."""


class Voc:
    """Writes and reads Pascal VOC."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield a file for each picture; one without cells says so."""
        for field in out.fields:
            yield f"Annotations/{field.stem}.xml", _document(out, field).encode("utf-8")

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether there is an XML file."""
        return any(name.endswith(".xml") for name in names)

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return the boxes of every XML file."""
        return marks_in((file for file in files if file.name.lower().endswith(".xml")), _read)


def _document(out: OutSet, field: OutField) -> str:
    source = {"database": _DATABASE, "annotation": out.title, "image": field.sha256}
    size = {"width": field.width, "height": field.height, "depth": 3}
    lines = ["<annotation>", f"  <filename>{_text(field.picture)}</filename>"]
    lines += ["  <source>", *_elements(source, 4), "  </source>"]
    lines += ["  <size>", *_elements(size, 4), "  </size>", "  <segmented>0</segmented>"]
    lines += _elements(scale_words(field), 2)
    for cell in field.cells:
        box = cell.box
        ends = (box.x + 1, box.y + 1, box.x + box.width, box.y + box.height)
        lines += [
            "  <object>",
            f"    <name>{_text(cell.name)}</name>",
            "    <pose>Unspecified</pose>",
        ]
        lines += ["    <truncated>0</truncated>", "    <difficult>0</difficult>", "    <bndbox>"]
        lines += [*_elements(dict(zip(_ENDS, ends, strict=True)), 6), "    </bndbox>"]
        lines += [*_elements(program_words(cell), 4), "  </object>"]
    return "\n".join([*lines, "</annotation>", ""])


def _elements(values: Mapping[str, object], indent: int) -> list[str]:
    return [f"{' ' * indent}<{name}>{_text(value)}</{name}>" for name, value in values.items()]


def _text(value: object) -> str:
    """Return a text as XML can hold it."""
    return escape("".join(one if one.isprintable() else "_" for one in str(value)))


def _read(file: SourceFile) -> tuple[list[Mark], list[str]]:
    """Return the boxes of a file, and a sentence if some objects have none."""
    text = spelled_out(_NAMED_TYPE.sub("", text_of(file), count=1))
    if re.search(r"<!(DOCTYPE|ENTITY)", text):
        # Entities allow attacks and are never needed here.
        raise UserError(
            sentence(
                "{name} is not a Pascal VOC file: it declares a document type.", name=file.name
            )
        )
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError) as fault:
        raise UserError(
            sentence("{name} is not a Pascal VOC file: {fault}.", name=file.name, fault=fault)
        ) from fault
    if root.tag == "annotations" and root.find("image") is not None:
        raise of_another_program(file, "CVAT")
    if root.tag.lower() != "annotation" and root.find(".//object") is None:
        raise UserError(
            sentence("{name} is not a Pascal VOC file: it holds no objects.", name=file.name)
        )
    is_ours = root.findtext("source/database") == _DATABASE
    picture = (root.findtext("filename") or "").strip() or PurePosixPath(file.name).stem
    sha256 = (root.findtext("source/image") or "") if is_ours else ""
    marks, wrong = [], 0
    for thing in root.iter("object"):
        try:
            left, top, right, bottom = (_end(thing, end) for end in _ENDS)
        except ValueError:
            wrong += 1
            continue
        if is_ours:
            left, top = left - 1, top - 1
        name = (thing.findtext("name") or "").strip()
        marks.append(
            Mark(
                picture,
                (left, top, right, bottom),
                name,
                size=_size(root),
                sha256=sha256,
                unconfirmed=unconfirmed({one.tag: one.text for one in thing}) if is_ours else "",
            )
        )
    return marks, [f"{file.name}: {wrong:,} objects have no whole box."] if wrong else []


def _end(thing: ElementTree.Element, end: str) -> float:
    return stated_number(thing.findtext(f"bndbox/{end}") or "none")


def _size(root: ElementTree.Element) -> tuple[int, int] | None:
    try:
        width, height = (
            int(float(root.findtext(f"size/{side}") or 0)) for side in ("width", "height")
        )
    except (ValueError, OverflowError):
        return None
    return (width, height) if min(width, height) > 0 else None
