"""Which updates fit: newer ones for this computer and program; and what going back means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.updates.update import (
    InUse,
    Manifest,
    RefusalCode,
    UpdateFile,
    UpdateKind,
    UpdateRefused,
    check_fits,
    numbers_of,
    platform_name,
)
from hematovision_desktop.core.updates.update_manifest import manifest_bytes, read_manifest

SHA = "0" * 64
FILES = tuple(
    UpdateFile(name, 5, SHA, 7, SHA)
    for name in ("golden.npz", "hematovision.json", "hematovision.tflite")
)
PACK = Manifest(UpdateKind.MODEL, "hematovision", "5", "2026-01-01", "any", "", "", FILES)
HERE = "linux-x86_64"
KIND = UpdateKind.MODEL


@pytest.mark.parametrize(
    ("told", "present", "highest", "code"),
    [
        ({}, "4", "", None),
        ({}, "", "", None),
        ({}, "4", "5", None),  # after going back, the newest may be installed again
        ({}, "4", "6", RefusalCode.OLDER),
        ({}, "6", "", RefusalCode.OLDER),
        ({"version": "4.9"}, "4.10", "", RefusalCode.OLDER),
        ({}, "5", "5", RefusalCode.SAME),
        ({}, "5.0", "", RefusalCode.SAME),
        ({"platform": "windows-x86_64"}, "4", "", RefusalCode.OTHER_PLATFORM),
        ({"platform": HERE}, "4", "", None),
        ({"needs_program": "0.2"}, "4", "", RefusalCode.NEEDS_PROGRAM),
        ({"needs_program": "0.1.0"}, "4", "", None),
    ],
)
def test_which_updates_fit(
    told: dict[str, str], present: str, highest: str, code: RefusalCode | None
) -> None:
    manifest = replace(PACK, **told)  # type: ignore[arg-type]
    if code is None:
        check_fits(manifest, present, highest, "0.1.0", HERE)
        return
    with pytest.raises(UpdateRefused) as refused:
        check_fits(manifest, present, highest, "0.1.0", HERE)
    assert refused.value.code is code


def test_compares_versions_as_numbers() -> None:
    ordered = ["", "0", "0.9", "0.10", "1", "1.0.1", "2"]
    assert sorted(ordered, key=numbers_of) == ordered
    assert numbers_of("1.2") == numbers_of("1.2.0")


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("linux", "aarch64", "linux-arm64"),
    ],
)
def test_a_computer_has_one_name(system: str, machine: str, name: str) -> None:
    assert platform_name(system, machine) == name


def test_remembers_the_newest_version_when_going_back_and_forth() -> None:
    first = InUse().with_home(KIND, "model-5-aa")
    second = first.with_home(KIND, "model-6-bb")
    back = second.gone_back(KIND)
    assert (back.home[KIND], back.before[KIND], back.highest[KIND]) == (
        "model-5-aa",
        "model-6-bb",
        "6",
    )
    assert back.gone_back(KIND).home[KIND] == "model-6-bb"
    assert first.gone_back(KIND).home[KIND] == ""
    with pytest.raises(UserError):
        InUse().gone_back(KIND)


def test_a_manifest_reads_back_unchanged() -> None:
    assert read_manifest(manifest_bytes(PACK)) == PACK


PROGRAM = replace(
    PACK,
    kind=UpdateKind.PROGRAM,
    platform=HERE,
    files=(UpdateFile("hematovision", 5, SHA, 7, SHA, runs=True),),
)
LINK = UpdateFile("lib/a", 0, SHA, 0, SHA, link="../b")


def test_a_program_may_hold_links_that_stay_inside() -> None:
    manifest = replace(PROGRAM, files=(*PROGRAM.files, LINK))
    assert read_manifest(manifest_bytes(manifest)) == manifest


@pytest.mark.parametrize(
    "manifest",
    [
        replace(PACK, version="five"),
        replace(PACK, version="1.-2"),
        replace(PACK, needs_program="newest"),
        replace(PACK, files=()),
        replace(PACK, files=FILES[:2]),
        replace(PACK, files=(*FILES, replace(FILES[0], path="run.sh"))),
        replace(PACK, files=(*FILES, replace(FILES[0], path="GOLDEN.npz"))),
        replace(PACK, files=(*FILES[:2], replace(FILES[2], runs=True))),
        replace(PACK, files=(*FILES[:2], replace(FILES[2], size=10**10))),
        replace(PACK, kind=UpdateKind.TRANSLATIONS),
        replace(PACK, kind=UpdateKind.PROGRAM, platform=HERE),
        replace(PROGRAM, platform="any"),
        *(
            replace(PROGRAM, files=(*PROGRAM.files, replace(LINK, link=link)))
            for link in ("../../b", "/etc/passwd", "c/../../../b", "a\\b", "..\\b", "x:y")
        ),
        *(
            replace(PROGRAM, files=(*PROGRAM.files, replace(LINK, path=path, link="")))
            for path in ("con", "lib/nul.txt", "hematovision/inner", "a" * 300, "x\n")
        ),
    ],
)
def test_refuses_an_impossible_manifest(manifest: Manifest) -> None:
    with pytest.raises(UpdateRefused) as refused:
        read_manifest(manifest_bytes(manifest))
    assert refused.value.code is RefusalCode.UNUSABLE


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"schema":"hematovision.update/1"}'])
def test_refuses_content_that_is_no_manifest(content: bytes) -> None:
    with pytest.raises(UpdateRefused):
        read_manifest(content)
