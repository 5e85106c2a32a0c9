"""The README and the manual are true: commands run, links work, lists are complete."""

from __future__ import annotations

import math
import os
import re
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from helped import every_help, options_of

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.cells.field import FieldNote, FieldResult, ReviewReason
from hematovision_desktop.core.cells.key_map import KEYS, LETTERS, UNTOLD_KEYS
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.naming.model_card import SCHEMA
from hematovision_desktop.shell.arguments import build_parser

ROOT = Path(__file__).resolve().parent.parent
FOR_USERS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PAGES = [*FOR_USERS, ROOT / "CONTRIBUTING.md"]


def commands(language: str) -> list[tuple[Path, str]]:
    """Return every command line in the fenced blocks of a language."""
    return [
        (page, line.strip())
        for page in PAGES
        for block in re.findall(rf"```{language}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
        for line in block.splitlines()
        if line.strip()
    ]


def name_of(one: object) -> str:
    return one.stem if isinstance(one, Path) else str(one)


@pytest.fixture(scope="module")
def drawn_slides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn") / "slides"
    draw_folder(folder, seed=2, count=2)
    return folder


@pytest.fixture
def desk(tmp_path: Path, drawn_slides: Path) -> Path:
    """Return a folder with the slides that the manual mentions."""
    shutil.copytree(drawn_slides, tmp_path / "slides")
    (tmp_path / "more").mkdir()
    shutil.copy(drawn_slides / "drawn_001.png", tmp_path / "more" / "field.tif")
    return tmp_path


# A command on several pages runs once.
@pytest.mark.parametrize("line", dict.fromkeys(line for _, line in commands("sh")))
def test_a_command_is_honest(
    line: str, desk: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, *given = shlex.split(line)
    if program == "make":
        if not shutil.which("make"):
            pytest.skip("no make on this system")
        look_what_make_would_do()
    elif program == ".venv/bin/hematovision":
        monkeypatch.chdir(desk)
        run_program(given, tiny_pack)
    elif (program, given[:2]) == (".venv/bin/python", ["-m", "convert"]):
        from convert.__main__ import check_arguments

        check_arguments(given[2:])
    elif program in ("pipx", "uv"):
        wheel, _, extras = given[-1].partition("[")
        assert wheel == f"dist/hematovision_desktop-{__version__}-py3-none-any.whl"
        assert set(filter(None, extras.rstrip("]").split(","))) <= {"slides", "micromanager"}
    elif (program, given[:1]) == ("git", ["show"]):
        is_in_the_history(given[1])
    else:
        assert (program, given[:2]) == ("sudo", ["apt", "install"]), f"nobody checks: {line}"


def inset_commands() -> list[tuple[Path, str]]:
    """Return the program's commands in a page's indented blocks and in its lines with options."""
    pattern = re.compile(r"(?m)^    (hematovision .+)$|`(hematovision [a-z][^`\n]* --[^`\n]*)`")
    return [
        (page, one[0] or one[1])
        for page in PAGES
        for one in pattern.findall(page.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("page", "line"), inset_commands(), ids=name_of)
def test_an_inset_command_is_one_of_the_program(page: Path, line: str) -> None:
    _, *given = shlex.split(line)
    assert build_parser().parse_args(given).command == given[0]


@cache
def look_what_make_would_do() -> None:
    """Let make print what it would do for all targets on the pages, at once."""
    lines = [shlex.split(line) for _, line in commands("sh")]
    wanted = {word for program, *given in lines if program == "make" for word in given}
    subprocess.run(["make", "-n", *sorted(wanted)], cwd=ROOT, check=True, capture_output=True)


def is_in_the_history(named: str) -> None:
    """Check with git that an earlier file named on a page exists, if the history is available."""
    git = ["git", "-C", str(ROOT)]
    commit = named.partition(":")[0]
    if (
        not shutil.which("git")
        or subprocess.run(
            [*git, "cat-file", "-e", commit], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("the history is not here")
    subprocess.run([*git, "cat-file", "-e", named], check=True, capture_output=True)


def run_program(given: list[str], tiny_pack: Path) -> None:
    """Run a command in the current folder."""
    if given[0] in ("demo", "live") and "--headless" not in given:
        # It opens the window; only its arguments are checked.
        assert build_parser().parse_args(given).command == given[0]
        return
    if given[0] in ("adapt", "export", "import", "update") and "--list" not in given:
        # Here are no named cells and no update; these commands have their own tests.
        assert build_parser().parse_args(given).command == given[0]
        return
    if not places.shipped_pack().is_file():
        if given == ["--self-test"]:
            pytest.skip(f"no model pack at {places.shipped_pack()}")
        if "--help" not in given and given[0] == "classify":
            given = [*given, "--model", str(tiny_pack)]
    if given[0] in ("classify", "adapt") and not {"--workers", "--help"} & set(given):
        assert main(given) == 0
    else:
        start_program(given)
    if "--output" in given:
        assert Path(given[given.index("--output") + 1]).read_text().count("\n") >= 2


def start_program(given: list[str]) -> None:
    """Run a command in its own process."""
    done = subprocess.run(
        [sys.executable, "-m", "hematovision_desktop", *given],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ["PYTHONPATH"]])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_bare_linux_gets_the_packages_that_the_checks_install() -> None:
    listed = re.findall(r"^packages\+?=\((.*?)\)", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
    assert len(listed) == 2
    told = {word for _, line in commands("sh") if "apt install" in line for word in line.split()}
    assert set(" ".join(listed).split()) <= told


@pytest.mark.parametrize(("page", "line"), commands("powershell"), ids=name_of)
def test_a_windows_command_names_what_there_is(page: Path, line: str) -> None:
    given = line.split()
    for word in given:
        if word.endswith((".lock", ".spec")):
            assert (ROOT / word).is_file(), word
    if given[0].endswith(("hematovision", "hematovision-cli")):
        build_parser().parse_args(given[1:])


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_works(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        linked = page.parent / path if path else page
        assert linked.exists(), f"{page.name} links to {target}"
        if anchor:
            titles = re.findall(r"^#+ (.+)$", linked.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", t).lower().replace(" ", "-") for t in titles}


@pytest.mark.parametrize("page", FOR_USERS, ids=name_of)
def test_every_page_for_users_says_research_use_only(page: Path) -> None:
    if page.stem not in ("training", "developers"):
        assert RESEARCH_USE_ONLY in page.read_text("utf-8").replace("\n", " ")


class TestManual:
    @pytest.fixture
    def technicians(self) -> str:
        return (ROOT / "docs" / "technicians.md").read_text("utf-8")

    def test_every_option_is_explained(self, technicians: str) -> None:
        helped = "".join(
            subprocess.run(
                [sys.executable, "-m", "hematovision_desktop", command, "--help"],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for command in ("classify", "adapt")
        )
        options = set(re.findall(r"(--[a-z-]+)", helped)) - {"--help"}
        explained = set(re.findall(r"^\| `(--[a-z-]+)", technicians, re.MULTILINE))
        assert explained == options

    def test_the_pages_name_every_command_and_option(self) -> None:
        written = " ".join(page.read_text("utf-8") for page in PAGES)
        for name, told in every_help().items():
            assert re.search(rf"hematovision {name}\b", written), name
            unsaid = [one for one in options_of(told) if not re.search(rf"{one}(?![\w-])", written)]
            assert unsaid == [], name

    def test_every_code_is_listed(self, technicians: str) -> None:
        quoted = set(re.findall(r"`([a-z_]+)`", technicians))
        assert {code.value for code in FailureCode} <= quoted
        assert {reason.value for reason in ReviewReason} <= quoted
        assert {one.value for one in (*FieldNote, *FieldAdvice)} <= quoted

    def test_every_field_of_a_record_is_explained(self, technicians: str) -> None:
        from hematovision_desktop.core.cells.field import FieldStatus
        from hematovision_desktop.core.formats.export import field_record

        record = field_record(FieldResult(0, Path("x"), FieldStatus.NO_CELL), "name", "0")
        assert f"`{record['schema']}`" in technicians
        assert set(record) <= set(re.findall(r"`([a-z0-9_]+)`", technicians))

    def test_the_keys_are_the_windows_own(self, technicians: str) -> None:
        digit_of = {label: key for key, label in KEYS.items()}
        letters = " ".join(letter for label, letter in LETTERS.items() if label in digit_of)
        digits = " ".join(digit_of[label] for label in LETTERS if label in digit_of)
        assert f"Keys for the types: {letters}, or {digits}" in technicians
        for label in LETTERS.keys() - digit_of.keys():
            name = label.value.replace("_", " ")
            found = re.search(rf"{name}[^,.]* {LETTERS[label]}[,.]", technicians, re.IGNORECASE)
            if found is None:  # "atypical (variant) lymphocyte V" gives both names of one type
                first, _, last = name.partition(" ")
                told = rf"{first} \(\w+\) {last} {LETTERS[label]}[,.]"
                assert re.search(told, technicians, re.IGNORECASE), name
        untold = f"{UNTOLD_KEYS[0]} or {UNTOLD_KEYS[1]} for a cell"
        assert untold in " ".join(technicians.split())
        clinic = (ROOT / "docs" / "clinic.md").read_text("utf-8")
        for label, letter in LETTERS.items():
            name = label.value.replace("_", " ")
            assert re.search(rf"\| {name}(, no cell)? \| {letter} \|", clinic), name

    def test_places_are_the_programs_own(self) -> None:
        page = (ROOT / "docs" / "it.md").read_text("utf-8")
        for path in (
            *(places.log_path(), places.settings_path(), places.trace_path()),
            places.probe_path(),
        ):
            assert f"`{path.name}`" in page
        assert places.DATA_FOLDER_VARIABLE in page

    def test_the_card_is_of_the_format_named(self) -> None:
        assert f"`{SCHEMA}`" in (ROOT / "docs" / "training.md").read_text("utf-8")


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "docs" / "it.md"], ids=name_of)
def test_a_system_that_nobody_tried_is_called_untested(page: Path) -> None:
    """The README told of Windows and Macs as if the program had been seen there."""
    parts = re.split(r"\n\n(?=\S)", page.read_text("utf-8"))
    told = [one for one in parts if re.search(r"Windows (10|has no)|macOS 13", one)]
    assert told
    assert [one for one in told if "untested" not in one.lower()] == []


def test_version_is_in_the_changes() -> None:
    assert f"## {__version__}\n" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_readmes_figures_are_the_reports() -> None:
    """It gives the worst figures measured, not the best."""
    readme = (ROOT / "README.md").read_text("utf-8")
    report = (ROOT / "models" / "REPORT.md").read_text("utf-8")
    at_home = re.search(
        r"PBC test, eight types \| .* of (5,155) \| ([\d.]+) % \| ([\d.–]+) ", report
    )
    originals = re.search(r"un-augmented originals, .* of (71) \| ([\d.]+) % \| ([\d.–]+) ", report)
    assert at_home
    assert originals
    for cells, percent, interval in (at_home.groups(), originals.groups()):
        line = next(one for one in readme.splitlines() if cells in one)
        assert f"{percent} % right ({interval})" in line
    copies = re.search(r"Official Kaggle test set, .* of (2,487) \| ([\d.]+) % ", report)
    assert copies
    assert f"{copies[2]} % of its {copies[1]} augmented copies" in readme
    section = report.split("## Another microscope: whole sources left out")[1]
    elsewhere = next(part for part in section.split("\n\n") if part.startswith("|"))
    heads, _, *rows = ([one.strip() for one in row.split("|")] for row in elsewhere.splitlines())
    names, wrong = (
        [float(row[heads.index(head)].removesuffix(" %")) for row in rows]
        for head in ("macro", "of these wrong")
    )
    assert len(rows) > 5
    assert f"{min(names):.0f} to {max(names):.0f} % right" in readme
    assert f"up to {math.ceil(max(wrong))} in 100 *sure* names wrong there" in readme


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_row_belongs_to_a_table(page: Path) -> None:
    """A row apart from its table's head is shown as plain text with bars."""
    before, rows = "", 0
    for line in re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL).splitlines():
        rows = rows + 1 if line.startswith("|") else 0
        if rows == 2:
            assert re.fullmatch(r"\|[\s:|-]+\|", line), before
        assert rows != 1 or not before, line
        assert not before.startswith("|") or rows != 0 or not line, before
        before = line
