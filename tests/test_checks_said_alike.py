"""What the checks of a microscope say is the same everywhere: page, lists, sheet, record, handover, tables.

Each state is made in a real log, by what people do, and walked through every place that says it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).resolve().parent / "adapters"))

from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.field import Box, Cell, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.cell_table import csv_rows, origin_of
from hematovision_desktop.core.formats.export import field_record
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, Checked, LoggedBatch
from hematovision_desktop.core.microscopes.microscope import CheckState, MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.reports.handover import hand_over
from hematovision_desktop.services.reports.sheets import read_report
from hematovision_desktop.shell.records import standing_lines
from hematovision_desktop.ui.parts.microscope_line import MicroscopeLine
from hematovision_desktop.ui.parts.texts.answer_words import sure_line
from hematovision_desktop.ui.parts.texts.standing_words import (
    standing_sentence,
    standing_short,
    standing_with_name,
)
from hematovision_desktop.ui.report.sheet_words import microscope_sentence

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
N = Label.NEUTROPHIL
FEW = replace(STANDARD, least_cells=1)
SAID = {
    CheckState.PROVEN: "at least 90 in 100",
    CheckState.IN_PART: "only for names of 90 % or more",
    CheckState.TAKEN_BACK: "corrected later",
    CheckState.NOTHING_PROVEN: "nothing is promised",
    CheckState.NOT_FINISHED: "not finished",
    CheckState.OTHER_MODEL: "with another model or other types",
    CheckState.NOT_CHECKED: "not checked",
}
"""Words that any sentence about a check has if this is its state, and none about another."""
SHORT = {
    CheckState.PROVEN: "90 in 100 right",
    CheckState.IN_PART: "checked in part",
    CheckState.NOT_FINISHED: "check not finished",
    CheckState.NOT_CHECKED: "not yet known",
}
"""The words of the lists; "nothing promised" for the rest."""


def plainly(text: str) -> str:
    """Return a text without the marks that keep it together on the screen."""
    return text.replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "")


def states_in(text: str) -> set[CheckState]:
    """Return every state that a text names."""
    return {state for state, words in SAID.items() if words in plainly(text).lower()}


@dataclass(frozen=True)
class Bench:
    """A log with one batch of a sample, on a microscope."""

    log: SqliteLog
    sample_id: int
    batch_id: int
    profile: int

    @property
    def start_by(self) -> NamedBy:
        return self.read().summary.start.terms.named_by

    def read(self, batch_id: int | None = None) -> LoggedBatch:
        return self.log.read_batch(self.batch_id if batch_id is None else batch_id)

    def check(
        self, right: int, wrong: int = 0, by: NamedBy | None = None, drawn_from: float = 0.6
    ) -> None:
        """Let Ada check so many cells of other pictures."""
        truths = [N] * right + [Label.LYMPHOCYTE] * wrong
        cells = [CheckedCell(N, max(0.9, drawn_from), truth, drawn_from) for truth in truths]
        self.log.add_checked(
            self.profile, by or self.start_by, [Checked(one, "Ada", NOON) for one in cells]
        )

    def correct(self, number: int) -> None:
        """Let Ada correct so many sure names on the same microscope."""
        batch_id = self.log.begin_batch(a_start(day=9))
        self.log.set_profile(batch_id, self.profile)
        self.log.add_fields(batch_id, [a_result(1, "/b.jpg", *[a_cell()] * number)])
        keys = [CellKey(1, at) for at in range(number)]
        self.log.add_verdicts(batch_id, [named(key, Label.LYMPHOCYTE, "Ada", NOON) for key in keys])


def add_batch(log: SqliteLog, profile: int | None, position: int = 0) -> int:
    """Add a batch with two cells that a person named."""
    batch_id = log.begin_batch(a_start(day=3))
    log.set_profile(batch_id, profile)
    log.add_fields(batch_id, [a_result(position, f"/{position}.jpg", a_cell(), a_cell())])
    keys = [CellKey(position, at) for at in (0, 1)]
    log.add_verdicts(batch_id, [named(key, N, "Ada", NOON) for key in keys])
    log.end_batch(batch_id, BatchState.FINISHED)
    return batch_id


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with closing(SqliteLog(tmp_path / "log.sqlite")) as log:
        profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
        batch_id = add_batch(log, profile)
        sample_id = log.sample_of(batch_id)
        log.keep_sample(sample_id, SampleDetails("S-1"))
        yield Bench(log, sample_id, batch_id, profile)


def signed(bench: Bench, folder: Path) -> SampleReport:
    wish = SigningWish("Ada", reason="Few there are.")
    bench.log.sign_sample(
        bench.log.read_sample(bench.sample_id), wish, FEW, SigningKey(folder / "signing")
    )
    return read_report(bench.log, bench.sample_id, FEW)[0]


def sentences(bench: Bench, folder: Path) -> dict[str, str]:
    """Return what each place with room for a sentence says of the sample's one microscope."""
    batch = bench.read()
    standing = batch.summary.standing
    line = MicroscopeLine(list)
    line.show_standing(standing, None)
    (use,) = read_report(bench.log, bench.sample_id, FEW)[0].microscopes
    told = {
        "page": line.line.itemAt(2).widget().toolTip(),
        "list": standing_with_name(standing),
        "terminal": " ".join(standing_lines(standing)),
        "sheet, not reviewed": microscope_sentence(use, all_seen=False),
        "sheet": microscope_sentence(use, all_seen=True),
    }
    (use,) = signed(bench, folder).microscopes
    told["signed sheet"] = microscope_sentence(use, all_seen=True)
    writers = build_outside().handover_writers
    for form in HandoverFormat:
        target = HandoverTarget(form, folder)
        sent = hand_over(bench.log, bench.sample_id, FEW, target, writers)
        told[form.value] = Path(sent.path).read_text()
    return told


def codes(bench: Bench) -> dict[str, str]:
    """Return the state's name in the record and in each table of cells."""
    batch = bench.read()
    standing, start = batch.summary.standing, batch.summary.start
    (record,) = bench.log.records_of(bench.sample_id)
    (row, _) = csv_rows(batch.results, origin_of(start, bench.batch_id, standing))
    field = field_record(batch.results[0], "m", "", standing=standing)
    return {
        "record": json.loads(record.record)["batches"][0]["check"],
        "CSV": row["check"],
        "JSON": field["check"],
    }


def teach(bench: Bench) -> None:
    """The names of this batch are the taught version's; only the pack's were checked."""
    own = bench.start_by
    bench.check(29, by=replace(own, name="an earlier version"))


def move(bench: Bench) -> None:
    """Everything was checked on another microscope; the batch was on it for a while."""
    bench.check(29)
    other = bench.log.keep_profile(MicroscopeProfile(0, "Zeiss", NOON))
    bench.log.set_profile(bench.batch_id, other)


def rename(bench: Bench) -> None:
    bench.check(29)
    bench.log.keep_profile(MicroscopeProfile(bench.profile, "Olympus, room 3", NOON))


def take_off(bench: Bench) -> None:
    bench.check(29)
    bench.log.set_profile(bench.batch_id, None)


def remove_who_checked(bench: Bench) -> None:
    for name in ("Ada", "Grace"):
        bench.log.add_person(name, Role.ADMINISTRATOR, "stored", must_change=False)
    bench.check(29)
    bench.log.set_role("Ada", Role.REVIEWER, is_active=False)


def take_back(bench: Bench) -> None:
    bench.check(59)
    bench.correct(40)


def use_another_pack_since(bench: Bench) -> None:
    """A newer pack was checked and failed; this batch was named by the older one."""
    bench.check(29)
    bench.check(10, 30, by=replace(bench.start_by, sha256="cd" * 32))


STATES: Sequence[tuple[str, Callable[[Bench], None], CheckState]] = (
    ("nothing was done", lambda _: None, CheckState.NOT_CHECKED),
    ("a check, stopped after one cell", lambda one: one.check(1), CheckState.NOT_FINISHED),
    ("a check, stopped before its last", lambda one: one.check(28), CheckState.NOT_FINISHED),
    ("a check, stopped after errors", lambda one: one.check(3, 7), CheckState.NOT_FINISHED),
    ("a whole check with errors", lambda one: one.check(20, 9), CheckState.NOTHING_PROVEN),
    ("a whole check", lambda one: one.check(29), CheckState.PROVEN),
    ("only surer names", lambda one: one.check(29, drawn_from=0.9), CheckState.IN_PART),
    ("a promise taken back", take_back, CheckState.TAKEN_BACK),
    ("another version was checked", teach, CheckState.OTHER_MODEL),
    (
        "other types were checked",
        lambda one: one.check(29, by=replace(one.start_by, label_set=LabelSet.EXTENDED)),
        CheckState.OTHER_MODEL,
    ),
    (
        "the check of another model was stopped",
        lambda one: one.check(1, by=replace(one.start_by, sha256="cd" * 32)),
        CheckState.NOT_CHECKED,
    ),
    ("a newer pack was checked since", use_another_pack_since, CheckState.PROVEN),
    ("moved to another microscope", move, CheckState.NOT_CHECKED),
    ("on no microscope any more", take_off, CheckState.NOT_CHECKED),
    ("the microscope was renamed", rename, CheckState.PROVEN),
    ("who checked left since", remove_who_checked, CheckState.PROVEN),
)


@pytest.mark.parametrize(
    ("prepare", "state"), [one[1:] for one in STATES], ids=[one[0] for one in STATES]
)
def test_every_place_says_the_same_of_a_check(
    prepare: Callable[[Bench], None], state: CheckState, bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    prepare(bench)
    standing = bench.read().summary.standing
    folder = tmp_path / "given"
    folder.mkdir()
    told = {place: states_in(text) for place, text in sentences(bench, folder).items()}
    assert {place: said for place, said in told.items() if said != {state}} == {}
    assert set(codes(bench).values()) == {state.value}
    assert standing_short(standing) == SHORT.get(state, "nothing promised")
    sure = plainly(sure_line(0.97, asks=False, trust=standing.trust))
    assert sure == ("97 % · sure" if state is CheckState.PROVEN else "fairly sure")


def uses(bench: Bench, folder: Path) -> list[tuple[str, int]]:
    """Return what the sheet says of each microscope, the same before and after signing, and its cells."""
    before = read_report(bench.log, bench.sample_id, FEW)[0].microscopes
    told = [(one.sentence, one.cells) for one in before]
    assert [(one.sentence, one.cells) for one in signed(bench, folder).microscopes] == told
    return told


def test_a_sample_of_two_microscopes_says_of_each_what_was_proven_there(
    bench: Bench, tmp_path: Path
) -> None:
    bench.check(29)
    other = bench.log.keep_profile(MicroscopeProfile(0, "Zeiss", NOON))
    bench.log.put_batches([add_batch(bench.log, other, 1)], bench.sample_id)
    assert uses(bench, tmp_path) == [
        ("Olympus: program checked; at least 90 in 100 sure names are right.", 2),
        ("Zeiss: program not checked; a person looked at every cell.", 2),
    ]


def test_a_microscope_is_named_once_for_all_its_batches(bench: Bench, tmp_path: Path) -> None:
    """The folder has too few cells to know whether they look familiar; the live count has enough."""
    start = replace(a_start(day=4), kind=BatchKind.LIVE, foreign_limit=1.0)
    live = bench.log.begin_batch(start)
    bench.log.set_profile(live, bench.profile)
    bench.log.add_fields(
        live, [a_result(1, "/1.jpg", *apart([replace(a_cell(), distance=0.1)] * 40))]
    )
    bench.log.add_verdicts(live, [named(CellKey(1, at), N, "Ada", NOON) for at in range(40)])
    bench.log.end_batch(live, BatchState.FINISHED)
    bench.log.put_batches([live], bench.sample_id)
    assert bench.read(live).summary.standing != bench.read().summary.standing
    said = "Olympus: program not checked; a person looked at every cell."
    assert uses(bench, tmp_path) == [(said, 42)]


def test_unusual_blood_is_told_wherever_a_promise_is(bench: Bench, tmp_path: Path) -> None:
    bench.check(29)
    doubtful = replace(a_cell(N, ReviewReason.LOW_CONFIDENCE), distance=0.1)
    sure = replace(a_cell(), distance=0.1)
    start = replace(a_start(), foreign_limit=1.0)
    for day, cell, number in ((5, sure, 110), (6, doubtful, 40)):
        batch_id = bench.log.begin_batch(replace(start, started_at=NOON.replace(day=day)))
        bench.log.set_profile(batch_id, bench.profile)
        path = f"/{day}.jpg"
        bench.log.add_fields(batch_id, [a_result(day, path, *apart([cell] * number))])
        bench.log.add_verdicts(
            batch_id, [named(CellKey(day, at), N, "Ada", NOON) for at in range(number)]
        )
        bench.log.end_batch(batch_id, BatchState.FINISHED)
    bench = replace(bench, batch_id=batch_id, sample_id=bench.log.sample_of(batch_id))
    bench.log.keep_sample(bench.sample_id, SampleDetails("S-2"))
    standing = bench.read().summary.standing
    assert standing.unusual
    folder = tmp_path / "given"
    folder.mkdir()
    told = sentences(bench, folder)
    told["page"] = standing_sentence(standing)
    silent = [place for place, text in told.items() if "unusual for this microscope" not in text]
    assert silent == []
    assert standing_short(standing) == "unusual blood"
    (row, *_) = csv_rows(
        bench.read().results, origin_of(bench.read().summary.start, None, standing)
    )
    assert row["unusual"] == "yes"


def apart(cells: Sequence[Cell]) -> list[Cell]:
    """Return cells at places of their own: one at the same place is the same cell."""
    return [replace(one, box=Box(10 * at, 0, 9, 9)) for at, one in enumerate(cells)]
