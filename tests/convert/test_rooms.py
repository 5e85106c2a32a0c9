"""The rooms of the workshop: no import goes up, so there is no circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

import pytest

from convert.__main__ import check_arguments, main

ROOT = Path(__file__).resolve().parents[2] / "convert"
ROOMS = ("base", "data", "train", "pack", "locator", "measure", "trials", "report", "stages")
"""Each may know those before it; `__main__` knows all."""


def rooms_known(source: str) -> Iterator[str]:
    """Yield the room of each workshop import in a module, at any depth."""
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            assert not node.level, "imports of the workshop name the whole path"
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        yield from (name.split(".")[1] for name in names if name.startswith("convert."))


@pytest.mark.parametrize(
    "path", sorted(ROOT.rglob("*.py")), ids=lambda path: "-".join(path.relative_to(ROOT).parts)
)
def test_no_import_goes_up(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    if room in ("__init__.py", "__main__.py"):
        return
    known = ROOMS[: ROOMS.index(room) + 1]
    assert [one for one in rooms_known(path.read_text("utf-8")) if one not in known] == []


def test_notices_an_import_that_goes_up() -> None:
    source = "def late():\n    from convert.report.document import write_report\n"
    assert list(rooms_known(source)) == ["report"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["train", "--without", "lmu", "--without", "raabin", "--start", "checkpoint"],
        ["leave-one-out", "--only", "pbc", "--only", "suspects"],
        ["prepare", "--boxes", "a", "--boxes", "b", "--names", "n.txt", "--alone"],
        ["quantize", "my.keras", "--pack", "my.tflite", "--name", "mine"],
        ["evaluate", "--only", "locator"],
    ],
)
def test_parses_the_command_line(arguments: list[str]) -> None:
    check_arguments(arguments)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["train", "--without", "nowhere"], 2),
        (["train", "--start", "somewhere"], 2),
        (["bake"], 2),
        (["quantize", "there-is-none.keras", "--crops", "no-crops"], 1),
        (["--help"], 0),
    ],
)
def test_the_exit_status_tells_a_wrong_option_from_a_failure(
    arguments: list[str], status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == status


def test_reads_a_decimal_comma(capsys: pytest.CaptureFixture[str]) -> None:
    check_arguments(["quantize", "my.keras", "--crop-um", "24,5"])
    assert main(["quantize", "my.keras", "--crop-um", "wide"]) == 2
    assert "'wide' is no number, such as 0.5" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_reports_a_full_disk_behind_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("wb", 0) as raw:
        monkeypatch.setattr("sys.stdout", TextIOWrapper(raw, write_through=True))
        assert main(["prepare", "--help"]) == 2
    assert "cannot be written" in capsys.readouterr().err
