"""Two people, two installations, one stick: a sample is sent out and named blind, and the names return."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from laboratories import ANN, NOW, PLACES, SAID, WORDS, Laboratory, a_sample, say

from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.keys.sealed import is_sealed
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import (
    Box,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.cell_table import csv_rows, origin_of
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.logbook.log import BatchKind, LogQuery, Stage
from hematovision_desktop.core.readings.reading_format import read_asked
from hematovision_desktop.core.readings.second_reading import (
    COUNTED_FORMAT,
    ReadingWish,
    WrongReadingWords,
)
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.reports.signing_gates import GateKind, gates_of
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    VerdictKind,
    box_added,
    box_removed,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.learn.adaptation_steps import named_in_log
from hematovision_desktop.services.readings.sent_question import (
    draft_question,
    read_agreement,
    read_file,
    read_to_ask,
    write_file,
)
from hematovision_desktop.services.readings.taken_question import (
    find_reading,
    kept_question,
)


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (ReadingWish(), ""),
        (ReadingWish(with_names=True), WORDS),
        (ReadingWish(whole_fields=True), WORDS),
        (ReadingWish(whole_fields=True, with_names=True), ""),
    ],
)
def test_a_sample_is_sent_named_and_its_names_return(
    tmp_path: Path,
    clinic: Laboratory,
    distant: Laboratory,
    wish: ReadingWish,
    words: str,
) -> None:
    sample = a_sample(clinic)
    sent = clinic.ask(sample, wish, tmp_path / "out.hvreading", words)
    taken = distant.take(sent, words)
    there = distant.log.read_batch(taken)
    assert there.summary.start.kind is BatchKind.READING
    assert len(there.results) == (1 if wish.whole_fields else 4)
    assert there.summary.tally.waiting == 4, "the distant person decides on every cell"
    assert sum(len(one.cells) for one in there.results) == (4 if wish.with_names else 0)
    say(distant, taken, *SAID)
    assert distant.log.read_batch(taken).summary.tally.waiting == 0

    back = distant.send_back(taken, tmp_path / "back.hvreading", words)
    before = clinic.log.read_sample(sample.sample_id).tally
    merged = clinic.merge(back, words)
    assert (merged.sample.uid, merged.reader, merged.new) == (sample.uid, "Bo", 4)
    found = merged.agreement
    # They agree on the first cell; Ada named the second, the program the third, nobody the last.
    assert (found.cells, found.same, found.by_person) == (3, 1, 1)
    assert (found.only_second, found.to_settle, found.readers) == (1, 2, ("Bo",))
    after = clinic.log.read_sample(sample.sample_id).tally
    assert (before.waiting, after.waiting) == (1, 2)
    assert after.counts == {Label.NEUTROPHIL: 1, Label.EOSINOPHIL: 1}

    batch = clinic.log.read_batch(clinic.log.batches_of(sample.sample_id)[0])
    assert [row.who for row in batch.verdicts] == ["Ada", *["Bo"] * 4]
    assert {row.kind for row in batch.verdicts[1:]} == {VerdictKind.SECOND_READ}
    settle = [named(CellKey(0, 1), Label.BLAST, "Ada", NOW + timedelta(days=1))]
    settle.append(named(CellKey(0, 2), Label.BASOPHIL, "Ada", NOW + timedelta(days=1)))
    clinic.log.add_verdicts(batch.summary.batch_id, settle)
    assert clinic.log.read_sample(sample.sample_id).tally.waiting == 0
    settled = read_agreement(clinic.log, sample.sample_id)
    assert settled == replace(found, to_settle=0), "what they said stays as it was"
    assert clinic.merge(back, words).new == 0, "the same file says nothing new"
    events = [one.payload for one in clinic.log.events(sample.uid) if "merged" in one.payload]
    assert len(events) == 2
    assert all("names of Bo, key " in one for one in events)
    assert not clinic.log.find_damage()
    assert not distant.log.find_damage()


def test_a_blind_reader_sees_neither_names_nor_the_patient(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sent = clinic.ask(a_sample(clinic), ReadingWish(), tmp_path / "out.hvreading")
    content = sent.read_bytes()
    secrets = (ANN.accession, ANN.patient_name, ANN.patient_number, "Monday", "field.png")
    labels = [one.value for one in Label]
    assert not [one for one in (*secrets, *labels) if one.encode() in content]
    taken = distant.take(sent)
    there = distant.log.read_batch(taken)
    details = distant.log.read_sample(distant.log.sample_of(taken)).details
    assert details.accession == there.summary.start.name
    assert details.accession.startswith("Reading ")
    assert not details.patient_name
    assert not named_in_log(distant.log)


def test_sends_the_patient_if_wanted(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    wish = ReadingWish(with_patient=True)
    taken = distant.take(clinic.ask(a_sample(clinic), wish, tmp_path / "out.hvreading"))
    details = distant.log.read_sample(distant.log.sample_of(taken)).details
    assert (details.accession, details.patient_name, details.birth_year) == (
        *(ANN.accession, ANN.patient_name, ANN.birth_year),
    )
    say(distant, taken, Label.BLAST)
    assert not named_in_log(distant.log), "nobody is taught by another laboratory's cells"


def test_removed_boxes_return_as_artefacts_together_with_drawn_ones(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    wish = ReadingWish(whole_fields=True)
    sample = a_sample(clinic)
    taken = distant.take(clinic.ask(sample, wish, tmp_path / "out.hvreading"))
    later = NOW + timedelta(hours=1)
    rows = [
        box_removed(CellKey(0, 0), "Bo", later),
        box_added(CellKey(0, 9), Box(5, 100, 20, 20), Label.BLAST, "Bo", later),
        box_added(CellKey(0, 10), Box(200, 130, 60, 60), None, "Bo", later),
        named(CellKey(0, 10), Label.BASOPHIL, "Bo", later),
        box_added(CellKey(0, 11), Box(100, 100, 20, 20), None, "Bo", later),
        box_added(CellKey(0, 12), Box(140, 90, 20, 20), Label.BLAST, "Bo", later),
        box_removed(CellKey(0, 12), "Bo", later),
        named(CellKey(0, 3), None, "Bo", later),
        # A wrong box, and the better one in its place.
        box_removed(CellKey(0, 1), "Bo", later),
        box_added(CellKey(0, 13), Box(122, 32, 48, 44), Label.MONOCYTE, "Bo", later),
    ]
    distant.log.add_verdicts(taken, rows)
    merged = clinic.merge(distant.send_back(taken, tmp_path / "back.hvreading"))
    assert (merged.new, merged.added, merged.left_out) == (3, 2, 0)
    (batch_id,) = clinic.log.batches_of(sample.sample_id)
    book = VerdictBook(clinic.log.read_batch(batch_id).verdicts)
    assert book.state(CellKey(0, 0)).seconds == (("Bo", Label.ARTEFACT),)
    assert book.state(CellKey(0, 1)).seconds == (("Bo", Label.MONOCYTE),)
    assert book.state(CellKey(0, 3)).seconds == (("Bo", None),)
    drawn = [(one.box, *one.said_second, one.is_named) for one in map(book.state, book.born())]
    blast = (Box(5, 100, 20, 20), Label.BLAST, False)
    assert drawn == [blast, (Box(200, 130, 40, 30), Label.BASOPHIL, False)]


NEW, LATER = Box(212, 120, 14, 20), NOW + timedelta(hours=1)


def counts_everywhere(here: Laboratory, batch_id: int) -> tuple[dict[Label | None, int], int]:
    """Return the counts and the number waiting; check that list, search, table and window agree."""
    batch = here.log.read_batch(batch_id)
    tally, book = batch.summary.tally, VerdictBook(batch.verdicts)
    assert batch.reviewed().tally() == tally
    summary = here.log.read_sample(here.log.sample_of(batch_id))
    assert summary.tally == tally
    rows = csv_rows(batch.results, origin_of(batch.summary.start, batch_id), book)
    final = Counter(row.get("final_label") for row in rows)
    assert final.pop(None, 0) == tally.waiting
    assert final == {one.value if one else UNIDENTIFIED: n for one, n in tally.counts.items()}
    for label in (Label.BLAST, Label.NEUTROPHIL, Label.BASOPHIL):
        found = here.log.batches(LogQuery(label=label))
        assert [one.batch_id for one in found] == ([batch_id] if label in tally.counts else [])
    report = report_of(summary, STANDARD, [batch.summary])
    gates = {gate.kind: gate.count for gate in gates_of(report, [batch], summary.created_at)}
    assert gates.get(GateKind.WAITING, 0) == tally.waiting, "what waits may not be signed over"
    waiting = here.log.batches(LogQuery(stage=Stage.TO_LOOK_AT))
    assert bool(waiting) == bool(tally.waiting)
    return dict(tally.counts), tally.waiting


@pytest.mark.parametrize("wish", [ReadingWish(), ReadingWish(whole_fields=True)])
def test_a_drawn_cell_waits_is_settled_and_counts_the_same_everywhere(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, wish: ReadingWish
) -> None:
    sample = a_sample(clinic)
    (batch_id,) = clinic.log.batches_of(sample.sample_id)
    taken = distant.take(clinic.ask(sample, wish, tmp_path / "out.hvreading"))
    asked = read_asked(kept_question(distant.log.read_start(taken), distant.parts).content)
    ((at, near),) = (
        (at, cell)
        for at, one in enumerate(asked.pictures)
        for cell in one.cells
        if cell.key == CellKey(0, 2)
    )
    across, down = PLACES[2].x - near.box.x, PLACES[2].y - near.box.y
    assert wish.whole_fields == ((across, down) == (0, 0))
    box = Box(NEW.x - across, NEW.y - down, NEW.width, NEW.height)
    row = box_added(CellKey(at, 9), box, Label.BASOPHIL, "Bo", LATER)
    distant.log.add_verdicts(taken, (row,))
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    first = counts_everywhere(clinic, batch_id)
    assert first == ({Label.NEUTROPHIL: 2, Label.BLAST: 1}, 1)

    merged = clinic.merge(back)
    assert (merged.new, merged.added, merged.agreement.drawn) == (0, 1, 1)
    assert counts_everywhere(clinic, batch_id) == (first[0], 2)
    assert merged.agreement.to_settle == 1
    key = CellKey(0, 4)
    state = VerdictBook(clinic.log.read_batch(batch_id).verdicts).state(key)
    assert (state.box, state.seconds) == (NEW, (("Bo", Label.BASOPHIL),))
    settled = named(key, Label.BASOPHIL, "Ada", LATER + timedelta(hours=1))
    gone = box_removed(key, "Ada", LATER + timedelta(hours=2))
    counted = {**first[0], Label.BASOPHIL: 1}
    for row, expected in ((None, (first[0], 2)), (settled, (counted, 1)), (gone, first)):
        if row is not None:
            clinic.log.add_verdicts(batch_id, (row,))
        assert counts_everywhere(clinic, batch_id) == expected
        again = clinic.merge(back)
        assert (again.new, again.added) == (0, 0), "the same file says nothing new"
        assert counts_everywhere(clinic, batch_id) == expected
    assert not clinic.log.find_damage()


def test_answers_a_question_of_the_earlier_format_in_that_format(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    found = read_to_ask(clinic.log, a_sample(clinic))
    drafted = draft_question(
        *found, ReadingWish(whole_fields=True), "Ada", whole=clinic.whole, encode=encode_png
    )
    older = replace(drafted.asked, form=COUNTED_FORMAT)
    write_file(tmp_path / "out.hvreading", clinic.parts.files.ask(older, drafted.pictures))
    taken = distant.take(tmp_path / "out.hvreading")
    drawn = box_added(CellKey(0, 9), NEW, Label.BLAST, "Bo", LATER)
    distant.log.add_verdicts(taken, (drawn,))
    with pytest.raises(UserError, match="No cell is named yet"):
        distant.send_back(taken, tmp_path / "back.hvreading")
    say(distant, taken, *SAID)
    merged = clinic.merge(distant.send_back(taken, tmp_path / "back.hvreading"))
    assert (merged.new, merged.added, merged.left_out) == (4, 0, 1)


def test_reports_a_wrong_passphrase_and_a_wrong_file(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, build: Callable[[str], Laboratory]
) -> None:
    sent = clinic.ask(a_sample(clinic), ReadingWish(), tmp_path / "out.hvreading", WORDS)
    for given in ("", "something else"):
        with pytest.raises(WrongReadingWords):
            distant.take(sent, given)
    taken = distant.take(sent, WORDS)
    with pytest.raises(UserError, match="No cell is named yet"):
        distant.send_back(taken, tmp_path / "empty.hvreading")
    say(distant, taken, *SAID)
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    with pytest.raises(UserError, match="a question to a second reader"):
        clinic.merge(sent, WORDS)
    with pytest.raises(UserError, match="another installation asked"):
        build("third").merge(back)
    with pytest.raises(UserError, match="could not be read"):
        clinic.merge(tmp_path / "nowhere.hvreading")
    (batch_id,) = clinic.log.batches_of(1)
    clinic.log.remove_batch(batch_id)
    with pytest.raises(UserError, match="no longer in the log"):
        clinic.merge(back)


def test_stores_what_was_sent_sealed_and_removes_it_with_its_batch(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sent = clinic.ask(a_sample(clinic), ReadingWish(), tmp_path / "out.hvreading")
    distant.vault.use(bytes(range(32)))
    file = read_file(sent, distant.parts)
    assert find_reading(distant.log, file.asked.uid) is None
    taken = distant.take(sent)
    assert find_reading(distant.log, file.asked.uid) == taken
    folder = distant.home / "readings" / file.asked.uid
    kept = sorted(folder.iterdir())
    assert len(kept) == 5
    assert all(is_sealed(one.read_bytes()) for one in kept)
    say(distant, taken, *SAID)
    distant.send_back(taken, tmp_path / "back.hvreading")
    distant.log.remove_batch(taken)
    assert not folder.exists()
    assert find_reading(distant.log, file.asked.uid) is None


def test_leaves_out_a_missing_picture_and_reports_it(tmp_path: Path, clinic: Laboratory) -> None:
    sample = a_sample(clinic)
    found = read_to_ask(clinic.log, sample)
    (clinic.home / "field.png").unlink()
    with pytest.raises(UserError, match="None of the pictures can be read again"):
        draft_question(*found, ReadingWish(), "Ada", whole=clinic.whole, encode=encode_png)
