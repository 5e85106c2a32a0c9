"""Reads the classes of a set from the file that its program wrote: lists, data.yaml, notes.json, label maps."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

from convert.base.type_names import type_named
from convert.data.texts import read_text
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

_MOST_CLASSES = 10_000


@dataclass(frozen=True, slots=True)
class Names:
    """The classes of a set: their names in the order of YOLO's numbers, and the type of each in this program.

    keypoints: how many points follow the box in each line of YOLO, and how many numbers a point
    has, if the file says so.
    """

    classes: tuple[str, ...]
    labels: dict[str, Label]
    keypoints: tuple[int, int] | None = None

    def label_of(self, name: str) -> Label | None:
        """Return the type of a class, given its name in the label files."""
        known = {plain_name(one): label for one, label in self.labels.items()}
        return known.get(plain_name(name))


def read_names(path: Path) -> Names:
    """Return the classes of a names file: one per line, `name` or `name = type`, or as programs write it.

    A class whose name is not a type, and that has no type given, is not used for training.
    """
    if not path.is_file():
        raise UserError(f"There is no names file at {path}. Write one class per line into it.")
    classes, labels = [], {}
    text = read_text(path)
    if (named := _darknet_names(text)) is not None:
        return read_names(_beside(path, named))
    for line in _listed(path, text):
        name, _, said = (part.strip() for part in line.partition("="))
        classes.append(name)
        wanted = type_named(said or name, letters=bool(said))
        if wanted is not None:
            labels[name] = wanted
        elif said:
            raise UserError(
                f"{path}: “{said}” is not a type. The types are {', '.join(MODEL_LABELS)}."
            )
    if not labels:
        raise UserError(
            f"{path} names none of the types {', '.join(MODEL_LABELS)}. "
            "Write one class per line, and give the type of a class with a line like “Neutro = neutrophil”."
        )
    return Names(tuple(classes), labels, _keypoints(text))


def _darknet_names(text: str) -> str | None:
    """Return the names file that a darknet `.data` file names beside its number of classes."""
    said = dict(re.findall(r"(?m)^[^\S\n]*(classes|names)[^\S\n]*=[^\S\n]*(\S.*?)\s*$", text))
    return said.get("names") if said.get("classes", "").isdigit() else None


def _beside(path: Path, named: str) -> Path:
    """Return the file that another file names. Sets are moved, so as much of the path is used as leads there."""
    parts = Path(named.replace("\\", "/")).parts
    tried = [path.parent.joinpath(*parts[start:]) for start in range(len(parts))]
    tried += [path.parent.parent.joinpath(*parts[start:]) for start in range(len(parts))]
    return next((one for one in tried if one.is_file() and one != path), tried[0])


def plain_name(name: str) -> str:
    """Return a class name as types are written: lower case, with underscores for spaces and hyphens."""
    return re.sub(r"[\s_-]+", "_", name.strip()).casefold()


def _listed(path: Path, text: str) -> list[str]:
    """Return the classes of a text, in the order of their numbers."""
    ending = path.suffix.lower()
    if text.lstrip()[:1] in ("{", "[") and (found := _json_names(path, text)) is not None:
        return found
    if ending in (".yaml", ".yml"):
        return _unnumbered(path, _yaml_names(text), from_any=True)
    if ending == ".pbtxt" or re.search(r"(?m)^\s*item\s*\{", text):
        pairs = re.findall(r"\{[^}]*?\bid\s*:\s*(\d+)[^}]*\}", text)
        names = re.findall(r"\bname\s*:\s*[\"']([^\"']+)[\"']", text)
        lines = [f"{number}: {name}" for number, name in zip(pairs, names, strict=False)]
        return _unnumbered(path, lines, from_any=False)
    lines = [re.sub(r"^\s*#.*", "", line).strip().strip("\"'") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) == 1 and "=" not in lines[0]:
        parts = re.split(r"[,;\t]", lines[0].strip("[](){}"))
        parts = lines[0].split() if len(parts) == 1 and type_named(lines[0]) is None else parts
        lines = [part.strip().strip("\"'") for part in parts]
    return _unnumbered(path, lines, from_any=False)


def _unnumbered(path: Path, lines: list[str], *, from_any: bool) -> list[str]:
    """Return lines without their numbers, in the order of these, if each line is numbered: `0: name`.

    from_any: the numbers may start anywhere. Otherwise they must start at 0: a list counted from 1
    is ambiguous.
    """
    if re.fullmatch(
        r"(?i)(class_?)?(id|index|no)\W+(class_?)?(name|label)", lines[0] if lines else ""
    ):
        lines = lines[1:]
    before = [re.match(r"(\d+)\s*[:.)\t ,;]\s*(\D.*)", line) for line in lines]
    numbered = {int(one[1]): one[2] for one in before if one}
    if len(numbered) < len(lines):
        behind = [re.fullmatch(r"([^\d=]*[^\d=\s:,;])\s*[:\t ,;]\s*(\d+)", line) for line in lines]
        numbered = {int(one[2]): one[1] for one in behind if one}
        if 0 not in numbered or len({*numbered.values()}) < len(numbered):
            return lines  # names that end in a number
    if len(numbered) < len(lines) or not numbered or max(numbered) > _MOST_CLASSES:
        return lines
    if min(numbered) > 0 and not from_any:
        raise UserError(
            f"{path} counts its classes from {min(numbered)}, YOLO from 0. Write one class per line, "
            "without numbers, in the order of YOLO's numbers."
        )
    return [numbered.get(place, f"class {place}") for place in range(max(numbered) + 1)]


def _json_names(path: Path, text: str) -> list[str] | None:
    """Return the classes of a JSON text: a list, names by number, numbers by name, or categories.

    None if the text is not JSON.
    """
    try:
        whole = json.loads(text)
    except ValueError:
        return None
    for key in ("categories", "names", "classes", "labels"):
        if isinstance(whole, dict) and key in whole:
            whole = whole[key]
            break
    if isinstance(whole, list):
        lines = [_entry(place, one) for place, one in enumerate(whole)]
        return _unnumbered(path, lines, from_any=False)
    pairs: Mapping[str, Any] = whole if isinstance(whole, dict) else {}
    lines = [
        f"{name}: {one}" if name.isdigit() else f"{one}: {name}"
        for name, one in pairs.items()
        if isinstance(one, str | int)
    ]
    return _unnumbered(path, lines, from_any=False)


def _entry(place: int, one: Any) -> str:
    if not isinstance(one, dict):
        return f"{place}: {one}"
    return f"{one.get('id', place)}: {one.get('name', '')}"


def _keypoints(text: str) -> tuple[int, int] | None:
    """Return the `kpt_shape` of a data.yaml."""
    found = re.search(r"(?m)^\s*[\"']?kpt_shape[\"']?\s*:\s*[\[(]\s*(\d+)\s*,\s*(\d+)", text)
    return (int(found[1]), int(found[2])) if found else None


def _yaml_names(text: str) -> list[str]:
    """Return the classes of a YOLO data.yaml: its `names`, as a list or numbered, on any lines."""
    behind = re.split(r"(?:^|[{,]\s*)[\"']?names[\"']?\s*:", text, maxsplit=1, flags=re.MULTILINE)[
        -1
    ]
    behind = re.sub(r"(?m)(^|\s)#.*", "", behind)
    _, _, rest = behind.partition("\n")
    if behind.lstrip()[:1] in ("[", "{"):
        inside = re.split(r"[\[{]", behind, maxsplit=1)[1]
        parts = re.split(r"[\]}]", inside, maxsplit=1)[0].split(",")
    else:
        parts = list(takewhile(lambda line: not re.match(r"[\w.\"']", line), rest.splitlines()))
    named = (
        re.sub(r"^\s*(?:-\s|[\"']?(\d+)[\"']?\s*:)?\s*", _number_before, part) for part in parts
    )
    return [re.sub(r"[\"']", "", name).strip() for name in named if name.strip()]


def _number_before(found: re.Match[str]) -> str:
    return f"{found[1]}: " if found[1] else ""
