"""Adaptation step by step: from named cells to a version with its figures.

Both `hematovision adapt` and the window's button use it.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import Sentence, in_turn, sentence
from hematovision_desktop.core.cells.evidence import Place, Places, counted_once
from hematovision_desktop.core.cells.field import Box, Field
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchKind, LoggedBatch, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.logbook.named_cells import (
    NamedCell,
    adaptation_label,
    collect_named,
    count_cells,
    count_originals,
    named_in_folder,
)
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile, pool_on
from hematovision_desktop.core.microscopes.scale_pool import ScalePool, head_of, ruler_of
from hematovision_desktop.core.naming.adaptation import (
    LEAST_SAMPLE,
    Shortage,
    adapt,
    adaptable,
    shortages,
)
from hematovision_desktop.core.naming.adapted_layer import AdaptationTrial, AdaptedLayer, LeftOut
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.ports import FieldReader, Locator
from hematovision_desktop.core.verdicts.informative_cells import Candidate, candidates, choose
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.base.outside import AdaptationParts
from hematovision_desktop.services.learn.folders_of_cells import check_vouched
from hematovision_desktop.services.messages.adaptation import AdaptationStep

Note = Callable[[AdaptationStep, int, int], None]
"""Called with the step, how much is done and how much there is."""


def named_in_log(log: Log, profile_id: int | None = None) -> list[NamedCell]:
    """Return every cell that a person has named in batches of one microscope.

    profile_id: None for the batches whose microscope is unknown.
    """
    return collect_named(batches_on(log, profile_id))


def batches_on(log: Log, profile_id: int | None) -> Iterator[LoggedBatch]:
    """Yield the batches of one microscope with verdicts from people.

    Those of other laboratories are left out.
    """
    for batch_id in log.judged_batches():
        if log.read_start(batch_id).kind is BatchKind.READING:
            continue
        batch = log.read_batch(batch_id)
        on = batch.summary.microscope
        if (None if on is None else on.profile.profile_id) == profile_id:
            yield batch


@dataclass(frozen=True, slots=True)
class CellToName:
    """A cell of the log that a person should name next, and where it is."""

    cell: Candidate
    path: Path
    box: Box


def cells_to_name(log: Log, profile_id: int | None, wanted: int) -> list[CellToName]:
    """Return the cells of a microscope that would teach most, the smallest margin first.

    Cells that a check drew at random are never included, and no cell is there twice.
    """
    passed = Places([*checked_in_log(log), *(one.place for one in named_in_log(log, profile_id))])
    where: dict[Candidate, CellToName] = {}
    for summary in log.batches(LogQuery()):
        on = summary.microscope
        if (None if on is None else on.profile.profile_id) != profile_id:
            continue
        if summary.start.kind is BatchKind.READING:
            continue
        batch = log.read_batch(summary.batch_id)
        results = {one.position: one for one in batch.results}
        for one in candidates(batch.results, VerdictBook(batch.verdicts)):
            result = results[one.key.field_position]
            box = result.cells[one.key.cell_index].box
            if result.sha256 is not None and passed.add(Place(result.sha256, box)):
                where[one] = CellToName(one, result.path, box)
    return [where[one] for one in choose(where, wanted)]


def most_named(log: Log) -> tuple[int | None, list[NamedCell]]:
    """Return the microscope with the most named cells, and these cells."""
    each = [None, *(one.profile.profile_id for one in log.microscopes())]
    found = [(on, named_in_log(log, on)) for on in each]
    return max(found, key=lambda one: len(one[1]))


def checked_in_log(log: Log) -> tuple[Place, ...]:
    """Return the cells that a check drew at random, on any microscope."""
    return tuple(
        one.place
        for known in log.microscopes()
        for named_by in known.proofs
        for one in log.checked(known.profile.profile_id, named_by)
        if one.place is not None
    )


def named_in_folders(
    folder: Path,
    find_files: Callable[[Sequence[Path], Callable[[], bool]], list[Path]],
    reader: FieldReader,
    locator: Locator,
    on: MicroscopeProfile | None = None,
) -> list[NamedCell]:
    """Return the main cell of each image in a folder with one sub-folder for each type.

    on: their microscope; the scale of the images is settled as in a separate batch.
    """
    check_vouched(folder)
    found = [one for one in sorted(folder.iterdir()) if one.is_dir()] if folder.is_dir() else []
    types = {
        one: label for one in found if (label := adaptation_label(label_of(one.name))) is not None
    }
    if not types:
        names = ", ".join(label.value for label in MODEL_LABELS)
        raise UserError(
            sentence(
                "In {folder} there is no folder named after a type of cell. Make one for each "
                "type and put its pictures there: {names}.",
                folder=folder,
                names=names,
            )
        )
    files = [
        (path, label) for one, label in types.items() for path in find_files([one], lambda: False)
    ]
    pool = _pool_of([path for path, _ in files], reader, locator, on)
    named = []
    for path, label in files:
        with suppress(FieldUnreadable):
            field = reader.read(path)
            located = locator.locate(field, None, pool.um_per_px)
            if located.primary is not None:
                settled = pool.settle(located.scale, ruler_of(field, located))
                box = located.locations[located.primary].box
                located = replace(located, scale=settled)
                named.append(named_in_folder(path, field.sha256, box, located, label))
    return list(counted_once(named, lambda one: one.place))


def _pool_of(
    paths: Sequence[Path], reader: FieldReader, locator: Locator, on: MicroscopeProfile | None
) -> ScalePool:
    """Return the scale of images, as in a batch of them."""
    pool = pool_on(on)
    for path in head_of(paths):
        with suppress(FieldUnreadable):
            field = reader.read(path)
            pool.add(ruler_of(field, locator.locate(field)))
    return pool


def label_of(name: str) -> Label | None:
    """Return the cell name that a folder or a table gives, None if it is not one."""
    folded = name.strip().casefold().replace(" ", "_").replace("-", "_")
    for label in Label:
        if folded in (label.value, f"{label.value}s", label.letter.casefold()):
            return label
    return None


def try_adaptation(
    cells: Sequence[NamedCell],
    pack: AdaptationParts,
    label_set: LabelSet,
    note: Note = lambda _step, _done, _total: None,
    checked: Iterable[Place] = (),
) -> AdaptationTrial:
    """Teach named cells to a pack's last layer and measure it before and after.

    checked: those of the cells that were drawn at random; they judge and are not taught, unless the
    others are too few. Raises UserError if the pack cannot be taught or the cells are too few; an
    exception from `note` ends it.
    """
    started = time.perf_counter()
    rehearsal, kept_apart = pack.reference()
    # Before any image is read: otherwise people who try too early would wait for nothing.
    _check_enough(cells, LeftOut())
    examples, gone, changed = _look_at(cells, pack, note)
    usable = [cell for cell, _ in examples]
    _check_enough(usable, LeftOut(gone, changed))
    kept, sample = _apart(examples, Places(checked))
    rare = Counter(count_cells(usable))
    rare.subtract(count_cells(cell for cell, _ in (*kept, *sample)))
    few = () if sample else tuple((label, n) for label, n in rare.items() if n)
    left_out = LeftOut(gone, changed, few)
    labels = pack.card.labels
    result = adapt(
        _examples(kept, labels),
        (rehearsal, kept_apart),
        pack.card,
        label_set,
        lambda done, total: note(AdaptationStep.FITTING, done, total),
        sample=_examples(sample, labels) if sample else None,
    )
    model = AdaptedLayer(
        0,
        datetime.now(UTC),
        pack.card.sha256,
        labels,
        result.head,
        result.temperature_factor,
        result.figures,
    )
    places = tuple(cell.place for cell, _ in kept)
    return AdaptationTrial(model, result.refusal, left_out, time.perf_counter() - started, places)


def looked_at(
    cells: Sequence[NamedCell], pack: AdaptationParts, note: Note
) -> tuple[Examples | None, int]:
    """Return named cells as a pack sees them, None for none, and how many could not be examined."""
    looked, gone, changed = _look_at(cells, pack, note)
    return (_examples(looked, pack.card.labels) if looked else None), gone + changed


Seen = tuple[np.ndarray, np.ndarray]
Looked = list[tuple[NamedCell, Seen]]


def _apart(looked: Looked, checked: Places) -> tuple[Looked, Looked]:
    """Return the cells to teach, and those of a random sample whose originals none of them comes from.

    If a sample judges, even the one or two cells of a rare type are taught: the sample would show
    harm. Without a sample a type needs enough cells to be judged by.
    """
    chosen = [one for one in looked if one[0].place not in checked]
    cells = [cell for cell, _ in chosen]
    taught = {cell.sha256 for cell in cells}
    sample = [one for one in looked if one[0].place in checked and one[0].sha256 not in taught]
    if not shortages(count_cells(cells), count_originals(cells)) and len(sample) >= LEAST_SAMPLE:
        return chosen, sample
    every = [cell for cell, _ in looked]
    ready = adaptable(count_cells(every), count_originals(every))
    return [one for one in looked if one[0].label in ready], []


def _examples(looked: Looked, labels: Sequence[Label]) -> Examples:
    return Examples(
        np.stack([features for _, (features, _) in looked]),
        np.stack([logits for _, (_, logits) in looked]),
        np.array([labels.index(cell.label) for cell, _ in looked], dtype=np.int64),
        tuple(cell.sha256 for cell, _ in looked),
    )


def _look_at(
    cells: Sequence[NamedCell], pack: AdaptationParts, note: Note
) -> tuple[list[tuple[NamedCell, Seen]], int, int]:
    """Return cells with features and logits; and how many cells' images are gone, and changed."""
    by_original: dict[str, list[NamedCell]] = {}
    for cell in cells:
        if cell.label in pack.card.labels:
            by_original.setdefault(cell.sha256, []).append(cell)
    seen: list[tuple[NamedCell, Seen]] = []
    gone = changed = 0
    for done, some in enumerate(by_original.values()):
        note(AdaptationStep.READING, done, len(by_original))
        field, was_there = _read_original(pack.reader, some)
        if field is None:
            changed += len(some) if was_there else 0
            gone += 0 if was_there else len(some)
            continue
        crops = [pack.cutter.cut(field, cell.box, cell.located) for cell in some]
        features, logits = pack.look(crops)
        seen += zip(some, zip(features, logits, strict=True), strict=True)
    return seen, gone, changed


def _read_original(reader: FieldReader, cells: Sequence[NamedCell]) -> tuple[Field | None, bool]:
    """Return the field of some cells from the first of its places that still holds it."""
    was_there = False
    for path in dict.fromkeys(cell.path for cell in cells):
        try:
            field = reader.read(path)
        except FieldUnreadable:
            continue
        if field.sha256 == cells[0].sha256:
            return field, True
        was_there = True
    return None, was_there


def _check_enough(cells: Sequence[NamedCell], left_out: LeftOut) -> None:
    lacking = shortages(count_cells(cells), count_originals(cells))
    if not lacking:
        return
    told = [
        sentence(
            "There are too few named cells to teach. Still to name: {wanted}. Then try again.",
            wanted=in_turn(map(_wanted, lacking), "; "),
        )
    ]
    if lost := left_out.gone + left_out.changed:
        told.append(
            sentence(
                "Named cells that cannot be used, as their pictures are gone or changed: {lost}.",
                lost=lost,
            )
        )
    raise UserError(in_turn(told))


def _wanted(one: Shortage) -> Sentence:
    if one.cells:
        return sentence("{name}, {count} more", name=one.label, count=one.cells)
    if one.originals == 1:
        return sentence("{name}, in 1 more picture", name=one.label)
    return sentence("{name}, in {count} more pictures", name=one.label, count=one.originals)
