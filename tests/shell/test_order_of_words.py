"""Arguments of a command may come before or after options."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest

from hematovision_desktop.shell.arguments import build_parser


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("microscope scale Ours --size 640x480 0.1", "um_per_px", 0.1),
        ("microscope scale --size 640x480 Ours 0.1", "um_per_px", 0.1),
        ("microscope scale Ours 0.1 --size 640x480", "um_per_px", 0.1),
        ("classify a.png --format csv b.png --no-log c.png", "paths", ["a.png", "b.png", "c.png"]),
        ("import 7 a.json --by Ann b.json", "paths", ["a.json", "b.json"]),
        ("export --format coco --output x 7", "batch", "7"),
        ("classify --no-log -- -a.png b.png", "paths", ["-a.png", "b.png"]),
    ],
)
def test_the_order_of_words_is_free(words: str, name: str, value: object) -> None:
    found = getattr(build_parser().parse_args(words.split()), name)
    assert found == ([Path(one) for one in value] if isinstance(value, list) else value)


def test_no_command_crashes_on_too_many_words(capsys: pytest.CaptureFixture[str]) -> None:
    commands = re.findall(r"^    ([a-z][a-z-]*)", build_parser().format_help(), re.MULTILINE)
    assert {"classify", "update"} <= set(commands)
    for command in commands:
        with contextlib.suppress(SystemExit):  # some accept any number of words
            build_parser().parse_args([command, *"abcdefgh"])
    assert "unrecognized arguments" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("microscope scale Ours --size 640x480 0.1 0.2", "unrecognized arguments: 0.2"),
        ("microscope scale Ours --sise 640x480 0.1", "--sise"),
        ("classify a.png --format csv b.png --colour", "--colour"),
        ("import --by Ann", "required: BATCH, PATH"),
        ("update install a.hvupdate", "unrecognized arguments: a.hvupdate"),
    ],
)
def test_reports_words_that_do_not_fit(
    words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as status:
        build_parser().parse_args(words.split())
    assert status.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "usage"),
    [
        ("restore a b", "usage: hematovision restore "),
        ("microscope show Ours --colour", "usage: hematovision microscope show "),
        ("--colour", "usage: hematovision [-h]"),
    ],
)
def test_what_does_not_fit_is_answered_by_the_usage_of_its_own_command(
    words: str, usage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(words.split())
    assert usage in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "--key", ""],
        ["sign", "7", "--by", ""],
        ["sign", "7", "--by", "Ann", "--second", " "],
        ["sign", "", "--by", "Ann"],
        ["classify", "a.png", "--microscope", ""],
        ["classify", "a.png", "--cluster", ""],
        ["microscope", "check", "", "folder"],
        ["update", "a.hvupdate", "--trust", ""],
        ["second-reader", "send", "", "a.hvreading", "--by", "Ann"],
        ["worklist", "a.csv", "--encoding", ""],
        ["list", ""],
    ],
)
def test_an_empty_value_is_not_taken_as_none(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(words)
    assert ended.value.code == 2
    assert "this value is empty" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["classify", ""],
        ["classify", "a.png", " "],
        ["classify", "a.png", "--output", ""],
        ["--log", "", "classify", "a.png"],
        ["classify", "a.png", "--model", ""],
        ["export", "7", "--format", "coco", "--output", ""],
        ["import", "7", "", "--by", "Ann"],
        ["backup", ""],
        ["restore", ""],
        ["open", ""],
        ["verify", ""],
        ["worklist", ""],
        ["update", ""],
        ["adapt", "--folder", ""],
        ["handover", "7", "--to", ""],
    ],
)
def test_an_empty_name_is_not_the_current_folder(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(words)
    assert ended.value.code == 2
    assert "the name of a file or folder is empty" in capsys.readouterr().err
