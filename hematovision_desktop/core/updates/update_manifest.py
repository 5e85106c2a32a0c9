"""The manifest of an update as JSON: parsed with suspicion, written in one way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from hematovision_desktop.core.base.bounded_file import parse_json
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.files import OF_DEVICES
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.updates.update import (
    LARGEST_FILE_BYTES,
    LARGEST_UPDATE_BYTES,
    MOST_FILES,
    Manifest,
    RefusalCode,
    UpdateFile,
    UpdateKind,
    UpdateRefused,
    is_sha256,
    is_version,
)

SCHEMA = "hematovision.update/1"
LONGEST_TEXT, LONGEST_WORD = 4_000, 80
MODEL_FILE = "hematovision.tflite"
MODEL_FILES = frozenset(
    f"{name}.{ending}"
    for name in ("hematovision", "locator", "first-locator")
    for ending in ("tflite", "json")
) | {"hematovision-reference.npz", "golden.npz"}
"""The allowed files of a model pack; a locator among them finds the cells for it."""
PROGRAM_NAMES = ("hematovision", "hematovision.exe")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_TRANSLATION = re.compile(r"hematovision_([a-z]{2})\.qm")


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return a manifest as the bytes that are signed."""
    files = [
        {
            "path": one.path,
            "size": one.size,
            "sha256": one.sha256,
            "packed": one.packed,
            "packed_sha256": one.packed_sha256,
            "runs": one.runs,
            "link": one.link,
        }
        for one in manifest.files
    ]
    return canonical(
        {
            "schema": SCHEMA,
            "kind": manifest.kind.value,
            "name": manifest.name,
            "version": manifest.version,
            "made_at": manifest.made_at,
            "platform": manifest.platform,
            "needs_program": manifest.needs_program,
            "about": manifest.about,
            "files": files,
        }
    )


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest from bytes with a valid signature. Raises UpdateRefused if they hold none."""
    try:
        told = parse_json(content)
        if told["schema"] != SCHEMA:
            raise _unusable(f"its format is {_shown(told['schema'])}")
        manifest = Manifest(
            kind=UpdateKind(told["kind"]),
            name=_word(told, "name"),
            version=_word(told, "version"),
            made_at=_word(told, "made_at"),
            platform=_word(told, "platform"),
            needs_program=_word(told, "needs_program"),
            about=_text(told, "about"),
            files=tuple(_file(one) for one in told["files"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise _unusable(f"its manifest is incomplete ({_shown(fault)})") from fault
    reason = _fault_of(manifest)
    if reason:
        raise _unusable(reason)
    return manifest


def _unusable(reason: str) -> UpdateRefused:
    text = sentence(
        "This update cannot be used: {reason}. Ask its maker for another.", reason=reason
    )
    return UpdateRefused(RefusalCode.UNUSABLE, text)


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told[name]
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError(name)
    return value


def _word(told: Mapping[str, Any], name: str) -> str:
    """Return a text that appears in a sentence: a name, a version, a moment."""
    value = _text(told, name)
    if len(value) > LONGEST_WORD or not value.isprintable():
        raise ValueError(name)
    return value


def _shown(odd: object) -> str:
    """Return an invalid value in a form that is safe in a sentence, whoever wrote it."""
    text = str(odd)
    return ascii(text if len(text) <= LONGEST_WORD else f"{text[:LONGEST_WORD]}...")


def _number(told: Mapping[str, Any], name: str) -> int:
    value = told[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(name)
    return value


def _file(told: Mapping[str, Any]) -> UpdateFile:
    runs = told["runs"]
    digests = _text(told, "sha256"), _text(told, "packed_sha256")
    if not isinstance(runs, bool) or not all(map(is_sha256, digests)):
        raise ValueError("file")
    return UpdateFile(
        _text(told, "path"),
        _number(told, "size"),
        digests[0],
        _number(told, "packed"),
        digests[1],
        runs,
        _text(told, "link"),
    )


def _fault_of(manifest: Manifest) -> str:
    """Return what is wrong with a manifest, "" for nothing."""
    files = manifest.files
    largest = max((max(one.size, one.packed) for one in files), default=0)
    total = max(manifest.packed_bytes, manifest.installed_bytes)
    if not is_version(manifest.version):
        return "its version is no number"
    if manifest.needs_program and not is_version(manifest.needs_program):
        return "the version of the program that it needs is no number"
    if not files or len(files) > MOST_FILES:
        return f"it holds {len(files)} files"
    if largest > LARGEST_FILE_BYTES or total > LARGEST_UPDATE_BYTES:
        return "it is too large"
    return _paths_fault(files) or _kind_fault(manifest)


def _paths_fault(files: tuple[UpdateFile, ...]) -> str:
    seen: set[str] = set()
    folders: set[str] = set()
    for one in files:
        if not _is_safe(one.path):
            return f"the name {_shown(one.path)} is not allowed"
        if one.link and not _stays_inside(one):
            return f"the link {_shown(one.path)} leads out of it"
        if one.link and (one.size or one.packed or one.runs):
            return f"the link {_shown(one.path)} has content"
        folded = one.path.casefold()
        parents = {str(up) for up in PurePosixPath(folded).parents if str(up) != "."}
        if folded in seen or folded in folders or parents & seen:
            return f"the name {_shown(one.path)} is taken twice"
        seen.add(folded)
        folders |= parents
    return ""


def _is_safe(path: str) -> bool:
    """Return whether a path stays in its folder on every system."""
    parts = path.split("/")
    return len(path) <= 240 and all(
        part
        and part not in (".", "..")
        and not _FORBIDDEN.search(part)
        and not part.endswith((".", " "))
        and not OF_DEVICES.fullmatch(part)
        for part in parts
    )


def _stays_inside(one: UpdateFile) -> bool:
    if one.link.startswith("/") or _FORBIDDEN.search(one.link):
        return False
    depth = one.path.count("/")
    for part in one.link.split("/"):
        depth += -1 if part == ".." else 0 if part in ("", ".") else 1
        if depth < 0:
            return False
    return True


def _kind_fault(manifest: Manifest) -> str:
    """Return how the files do not match the stated kind."""
    names = {one.path for one in manifest.files}
    if manifest.kind is UpdateKind.PROGRAM:
        if not any(one.path in PROGRAM_NAMES and one.runs for one in manifest.files):
            return "it brings no program that can be started"
        return "it does not say which computers it is for" if manifest.platform == "any" else ""
    odd = next((one.path for one in manifest.files if one.link or one.runs), None)
    if odd is not None:
        return f"it brings the program or link {_shown(odd)}"
    suits = {
        UpdateKind.MODEL: _is_pack(names),
        UpdateKind.TRANSLATIONS: all(map(_is_translation, names)),
    }
    return "" if suits[manifest.kind] else f"it does not hold what makes a {manifest.kind.value}"


def _is_pack(names: set[str]) -> bool:
    return {MODEL_FILE, "hematovision.json", "golden.npz"} <= names <= MODEL_FILES


def _is_translation(name: str) -> bool:
    found = _TRANSLATION.fullmatch(name)
    return found is not None and found[1] in {one.value for one in Language}
