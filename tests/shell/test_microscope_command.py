"""`hematovision microscope` as a script uses it: list, show, check, and the effect on classify."""

from __future__ import annotations

import csv
import json
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.batch import BatchUpdate
from hematovision_desktop.core.cells.field import Box, Cell, ReviewReason, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.core.microscopes.microscope import CheckState, MicroscopeProfile, Standing
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.services.microscopes.known_truth import read_truths
from hematovision_desktop.shell.microscope import proof_line
from hematovision_desktop.shell.records import FOREIGN, standing_lines

N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE


@pytest.fixture(autouse=True)
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the processor check, which has its own tests."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return pictures in folders of types. Which cells they really show does not matter here."""
    folder = tmp_path_factory.mktemp("known")
    draw_folder(folder / "neutrophils", seed=3, count=2)
    draw_folder(folder / "lymphocyte", seed=5, count=2)
    draw_folder(folder / "other things", seed=5, count=1)
    return folder


@pytest.mark.usefixtures("qapp")  # the command makes a profile if there is none
def test_checks_lists_and_uses_a_microscope(
    known: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "confusion.csv"
    told = ("--model", str(tiny_pack), "--log", str(tmp_path / "log.db"))
    SqliteLog(tmp_path / "log.db").close()
    check = ["microscope", "check", "Olympus", str(known), "--output", str(table), *told]
    check += ["--picture", str(tmp_path / "check.png")]
    assert main(check) == 2
    assert "--new" in capsys.readouterr().err
    assert main([*check, "--new"]) == 0
    said = capsys.readouterr().out
    assert "On Olympus " in said
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["truth"] for row in rows} <= {"neutrophil", "lymphocyte"}
    assert all(0 <= float(row["low"]) <= float(row["recall"]) <= float(row["high"]) for row in rows)
    assert main(["microscope", "list", *told]) == 0
    assert capsys.readouterr().out.startswith("Olympus: ")
    assert main(["microscope", "show", "olympus", *told]) == 0
    assert capsys.readouterr().out.startswith("Olympus\n")
    use = ["classify", str(known), "--microscope", "OLYMPUS", "--format", "json", *told]
    assert main(use) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {record["microscope"] for record in records} == {"Olympus"}
    assert {record["familiar"] for record in records} == {None}
    assert main(["classify", str(known), "--microscope", "Zeiss", *told]) == 2
    assert "Known: Olympus" in capsys.readouterr().err


def test_lists_cells_to_name_only_of_the_same_microscope(
    known: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: object) -> tuple[int, str, str]:
        status = main([*map(str, words), "--model", str(tiny_pack)])
        return (status, *capsys.readouterr())

    for name in ("Olympus", "Zeiss"):
        assert run("microscope", "check", name, known, "--new")[0] == 0
    # The tests' small locator gives each picture its own scale, and cells of uncertain scale teach nothing.
    assert run("microscope", "scale", "Olympus", "--size", "640x480", "0.12")[0] == 0
    assert run("classify", known, "--microscope", "Olympus")[0] == 0
    status, out, _ = run("microscope", "teach", "olympus", "--ask", 3)
    rows = list(csv.DictReader(out.splitlines()))
    assert (status, len(rows)) == (0, 3)
    assert len({row["file"] for row in rows}) == 3
    margins = [float(row["margin"]) for row in rows]
    assert margins == sorted(margins)
    assert all(row["named"] != row["or"] and Path(row["file"]).is_file() for row in rows)
    status, out, err = run("microscope", "teach", "Zeiss", "--ask", 3)
    assert (status, len(out.splitlines()), "no cell to ask for" in err) == (0, 1, True)
    status, _, err = run("microscope", "teach", "Olympus")
    assert (status, "too few named cells" in err) == (2, True)


def test_reads_truths_from_folders_or_a_table(known: Path, tmp_path: Path) -> None:
    def find(paths: object, _stop: object) -> list[Path]:
        assert isinstance(paths, list)
        return sorted(paths[0].glob("*.png"))

    by_folder = read_truths(known, find)
    assert set(by_folder.types.values()) == {N, L}
    assert (len(by_folder.types), by_folder.unknown) == (4, ("other things",))
    table = tmp_path / "truth.csv"
    table.write_text("file;type\na.png;N\nsub/b.png;Lymphocyte\nc.png;dirt\nd.png;\n", "utf-8")
    found = read_truths(table, find)
    assert found.types == {tmp_path / "a.png": N, tmp_path / "sub/b.png": L}
    assert found.unknown == ("dirt",)
    (tmp_path / "c.png").touch()
    table.write_text("c.png,dirt\na.png,N\n,N\n ,Lymphocyte\n", "utf-8")
    untitled = read_truths(table, find)
    assert untitled.types == {tmp_path / "a.png": N}, "a row without a file is left out"
    assert untitled.unknown == ("dirt",), "the first row is a picture, not titles"
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="neutrophil, "):
        read_truths(tmp_path / "empty", find)
    table.write_text("file,type\n" + "a" * 200_000 + ",neutrophil\n", "utf-8")
    with pytest.raises(UserError, match="cannot be read as a table"):
        read_truths(table, find)


@pytest.mark.parametrize(
    "rows",
    [
        ("file,type", "a.png,N"),
        ("Type,File name", "neutrophils,a.png"),
        ("id;Image_Name;Cell-Type;remark", "7;a.png;Neutrophil;of L"),
        ("file,label,truth", "a.png,lymphocyte,neutrophil"),
        ("a.png,neutrophil",),
        ("Datei,Zelltyp", "a.png,neutrophil"),
        ("class\tpath\ttruth", "lymphocyte\ta.png\tneutrophil"),
    ],
)
def test_finds_file_and_type_by_the_titles_of_a_table(
    rows: tuple[str, ...], tmp_path: Path
) -> None:
    table = tmp_path / "truth.csv"
    table.write_text("\n".join(rows), "utf-8")
    found = read_truths(table, lambda _paths, _stop: [])
    assert (found.types, found.unknown) == ({tmp_path / "a.png": N}, ())


def test_refuses_a_table_of_the_programs_own_names(tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("final_label,path,label\nneutrophil,a.png,neutrophil\n", "utf-8")
    with pytest.raises(UserError, match="does not give the type"):
        read_truths(table, lambda _paths, _stop: [])


def test_refuses_a_picture_under_two_types(
    known: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "truth.csv"
    table.write_text("file,type\na.png,N\nb.png,L\na.png,N\na.png,L\n", "utf-8")
    with pytest.raises(UserError, match=r"a\.png is there under two types, neutrophil and lymph"):
        read_truths(table, lambda _paths, _stop: [])
    again = shutil.copytree(known, tmp_path / "again")
    one = next((again / "neutrophils").iterdir())
    shutil.copy(one, again / "lymphocyte" / "same.png")
    told = ("--model", str(tiny_pack), "--log", str(tmp_path / "log.db"), "--new")
    assert main(["microscope", "check", "Zeiss", str(again), *told]) == 2
    assert "under two types" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_cells_of_one_type_prove_nothing(
    known: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person chose these cells, so they say nothing about other types."""
    alone = tmp_path / "alone"
    shutil.copytree(known / "neutrophils", alone / "neutrophil")
    (alone / "of no type").mkdir()
    told = ("--model", str(tiny_pack), "--log", str(tmp_path / "log.db"))
    assert main(["microscope", "check", "Zeiss", str(alone), "--new", *told]) == 0
    said = capsys.readouterr().out
    assert "one type, neutrophil" in said
    assert "no types (of no type)" in said
    assert "On Zeiss" not in said
    assert main(["microscope", "list", *told]) == 0
    assert capsys.readouterr().out == "Zeiss: not checked yet\n"


def pairs(right: int, wrong: int, doubted: int = 0) -> tuple[tuple[Label, Cell], ...]:
    sure = Cell(Box(0, 0, 9, 9), N, 0.99, {N: 1.0})
    asks = Cell(Box(0, 0, 9, 9), N, 0.5, {N: 0.5}, (ReviewReason.LOW_CONFIDENCE,))
    return ((N, sure),) * right + ((L, sure),) * wrong + ((L, asks),) * doubted


def test_a_check_counts_by_type() -> None:
    check = KnownCheck(pairs(18, 2, 5), 1, 0)
    assert check.confusion() == {(N, N): 18, (L, N): 7}
    by_type = {one.label: one for one in check.recalls()}
    assert (by_type[N].right, by_type[N].cells, by_type[L].right) == (18, 18, 0)
    assert by_type[N].low == pytest.approx(0.815, abs=1e-3)


def test_shows_only_some_of_the_names_that_are_no_types() -> None:
    assert KnownCheck((), 0, 0, unknown=("a", "b")).unknown_examples == ("a", "b")
    many = KnownCheck((), 0, 0, unknown=tuple(map(str, range(900)))).unknown_examples
    assert many == (*"012345", "…")


@pytest.mark.parametrize(
    ("sure", "size"), [(12, 12), (29, 29), (58, 29), (59, 59), (148, 59), (400, 149)]
)
def test_uses_as_many_sure_names_as_prove_most(sure: int, size: int) -> None:
    sample = KnownCheck(pairs(sure, 0, 30), 0, 0).proof_sample(seed=1)
    assert len(sample) == size
    assert all(one.cell.is_right for one in sample)


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (Proof(59, 59), "59 of 59 names were right: at least 95 in 100"),
        (Proof(58, 59), "58 of 59 names were right: at least 90 in 100"),
        (Proof(20, 20), "20 of 20 names were right: too few, or too many wrong, "),
        (
            Proof(59, 59, 900, 400),
            "nothing is promised; so far 400 of 900 sure names there",
        ),
    ],
)
def test_what_is_said_of_a_proof(proof: Proof, said: str) -> None:
    assert said in proof_line(proof)


def test_the_table_says_how_far_names_can_be_trusted() -> None:
    assert standing_lines(Standing(familiar=False)) == [FOREIGN]
    nameless = "A microscope without a name: program not checked; fairly sure at most."
    assert standing_lines(Standing(familiar=True)) == [nameless]
    assert standing_lines(Standing()) == [nameless]
    (told,) = standing_lines(Standing("Olympus", unproven=CheckState.TAKEN_BACK))
    assert "too many sure names were corrected later" in told
    assert standing_lines(Standing("Olympus", unproven=CheckState.NOTHING_PROVEN)) == [
        "Olympus: program checked, but nothing is promised; fairly sure at most."
    ]
    (otherwise,) = standing_lines(Standing("Olympus", unproven=CheckState.OTHER_MODEL))
    assert "Olympus: program checked, but with another model" in otherwise
    (surer,) = standing_lines(Standing("Olympus", proven_from=0.95))
    assert "Olympus: program checked only for names of 95 % or more" in surer
    (proven,) = standing_lines(Standing("Olympus", familiar=False, promise=0.95))
    assert proven == "Olympus: program checked; at least 95 in 100 sure names are right."


def test_stores_shows_and_uses_a_scale(
    known: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "log.db"
    with closing(SqliteLog(path)) as log:
        log.keep_profile(MicroscopeProfile(0, "Olympus", datetime(2026, 1, 2, tzinfo=UTC)))

    def run(*words: str) -> str:
        assert main([*words, "--model", str(tiny_pack), "--log", str(path)]) == 0
        return capsys.readouterr().out

    scale = ("microscope", "scale", "Olympus")
    assert "none is kept yet" in run(*scale)
    told = ("--model", str(tiny_pack), "--log", str(path))
    assert main([*scale, "0,1", *told]) == 2
    assert "--size 1600x1200" in capsys.readouterr().err
    assert main([*scale, "0.1", "--each-batch", *told]) == 2
    capsys.readouterr()
    use = ("classify", str(known), "--microscope", "Olympus", "--format", "json", "--no-log")
    first = json.loads(run(*use).splitlines()[0])
    width, height = first["width"], first["height"]
    said = run(*scale, "0,11", "--size", f"{width}x{height}")
    assert said.startswith(f"scale: 0.1100 µm per pixel of {width} × {height} pixels, typed")
    kept = [json.loads(line)["scale"] for line in run(*use).splitlines()]
    assert kept == [{"um_per_px": 0.11, "source": "kept"}] * 5
    # Less than half of the scale that the drawn pictures measure.
    run(*scale, "0.04")
    assert main([*use, *told]) == 0
    out, err = capsys.readouterr()
    assert "kept for Olympus: perhaps another objective" in err
    assert "kept" not in {json.loads(line)["scale"]["source"] for line in out.splitlines()}
    said = run(*scale, "--each-batch")
    assert said.splitlines()[0].startswith("scale: each batch measures its own scale")
    assert said.count("before: ") == 2
    record = json.loads(run("microscope", "show", "olympus", "--format", "json"))
    assert (record["microscope"], record["scale"]) == ("Olympus", None)
    assert [one["from"] for one in record["scales"]] == ["typed", "typed", "each_batch"]
    assert record["scales"][0]["size"] == [width, height]


@pytest.mark.usefixtures("qapp")
def test_a_check_reads_pictures_like_a_batch_of_the_microscope(
    known: Path, tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proof on a microscope holds for its kept scale."""
    told = ["--model", str(tiny_pack), "--log", str(tmp_path / "log.db")]
    scales: list[Scale | None] = []

    def listening(*of_batch: Any) -> object:
        paths, parts, options, take, token = of_batch

        def came(update: BatchUpdate) -> None:
            scales.extend(one.scale for one in update.results)
            take(update)

        return run_batch(paths, parts, options, came, token)

    monkeypatch.setattr(
        "hematovision_desktop.services.microscopes.known_truth.run_batch", listening
    )
    check = ["microscope", "check", "Olympus", str(known), "--new", *told]
    assert main(check) == 0
    assert {one.source for one in scales if one} == {ScaleSource.POOLED}
    scales.clear()
    assert main(["microscope", "scale", "Olympus", "0.11", "--size", "640x480", *told]) == 0
    assert main(check) == 0
    assert set(scales) == {Scale(0.11, ScaleSource.KEPT)}


def test_only_administrators_set_scales_if_people_log_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, words, hashes = tmp_path / "log.db", "a long passphrase", Argon2Passphrases()
    with closing(SqliteLog(path)) as log:
        log.keep_profile(MicroscopeProfile(0, "Olympus", datetime(2026, 1, 2, tzinfo=UTC)))
        for name, role in (("Ann", Role.ADMINISTRATOR), ("Bob", Role.TECHNICIAN)):
            log.add_person(name, role, hashes.make(words), must_change=False)
    monkeypatch.setenv("HEMATOVISION_SIGNER", words)
    show, of = ["microscope", "scale", "Olympus"], ["--log", str(path)]
    keep, show = [*show, "0.1", "--size", "1600x1200", *of], [*show, *of]
    for refused, why in (
        (keep, "--by"),
        ([*keep, "--by", "Bob"], "administrators"),
        ([*show, "--each-batch", "--by", "Bob"], "administrators"),
    ):
        assert main(refused) == 2
        assert why in capsys.readouterr().err
    assert main(show) == 0
    assert "none is kept yet" in capsys.readouterr().out
    assert main([*keep, "--by", "Ann"]) == 0
    assert "typed (Ann, " in capsys.readouterr().out


@pytest.mark.parametrize("size", ["0x600", "1600", "1600x1200x3", "-800x600", "9" * 25 + "x1200"])
def test_refuses_an_impossible_size(
    size: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["microscope", "scale", "x", "0.1", f"--size={size}", "--log", str(tmp_path / "log")])
    assert refused.value.code == 2
    assert "width and height in pixels" in capsys.readouterr().err
