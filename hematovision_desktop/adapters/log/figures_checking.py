"""Checks that the stored figures match the log's cells.

The worklist, the sheet and the handover use the stored figures; the chain of events covers only cells and verdicts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.tallies import UNIDENTIFIED, read_tallies, tally_anew
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import united
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

_NAMES = (*(label.value for label in Label), UNIDENTIFIED)
_COUNTS = ", ".join(f"n_{name}" for name in _NAMES)


def check_figures(connection: Any) -> Iterator[str]:
    """Yield the batches and samples whose figures differ from their cells and verdicts.

    ValueError for an invalid book: its changed rows are reported elsewhere.
    """
    samples = dict(connection.execute("SELECT id, sample_id FROM batches ORDER BY id").fetchall())
    # A batch without figures is counted again when the log is opened.
    kept = read_tallies(connection, tuple(samples))
    for batch_id, tally in kept.items():
        rows = connection.execute(log_rows.SELECT_VERDICTS, (batch_id,))
        book = VerdictBook(map(log_rows.unpack_verdict, rows))
        if _told(tally) != _told(tally_anew(connection, batch_id, book)):
            yield f"The counts of batch {batch_id} do not match its cells and verdicts."
    by_sample: defaultdict[int, list[Tally]] = defaultdict(list)
    for batch_id, tally in kept.items():
        by_sample[samples[batch_id]].append(tally)
    for sample_id, uid, to_confirm, unproven, *figures in connection.execute(
        f"""SELECT samples.id, uid, to_confirm, (SELECT ifnull(sum(unseen), 0) FROM batches
                JOIN tallies ON batch_id = batches.id
                WHERE sample_id = samples.id AND NOT is_proven),
            waiting, cells, fields, failed, without_cell, by_hand, unseen, {_COUNTS}
        FROM samples JOIN sample_figures ON sample_id = samples.id"""
    ).fetchall():
        wanted = _told(united(by_sample[sample_id]))
        if (figures, to_confirm) != (wanted, unproven):
            yield f"The counts of sample {uid} do not match its batches."


def _told(tally: Tally) -> list[int]:
    counts = {label.value if label else UNIDENTIFIED: n for label, n in tally.counts.items()}
    figures = (tally.waiting, tally.cells, tally.fields, tally.failed, tally.without_cell)
    return [*figures, tally.by_hand, tally.unseen, *(counts.get(name, 0) for name in _NAMES)]


def is_as_signed(connection: Any, sample_id: int, record: Mapping[str, Any]) -> bool:
    """Return whether a sample without recorded changes has the figures and batches of its record."""
    created_at, signed_at, *figures = connection.execute(
        f"""SELECT created_at, signed_at, {_COUNTS} FROM samples
        JOIN sample_figures ON sample_id = samples.id WHERE samples.id = ?""",
        (sample_id,),
    ).fetchone()
    batches = connection.execute(
        "SELECT id, label_set, review_below FROM batches WHERE sample_id = ? ORDER BY id",
        (sample_id,),
    ).fetchall()
    moments = [datetime.fromisoformat(one) if one else None for one in (created_at, signed_at)]
    told = [record["sample"]["created_at"], record["signed_at"]]
    counts = {name: number for name, number in zip(_NAMES, figures, strict=True) if number}
    return (
        moments == [datetime.fromisoformat(one) for one in told]
        and counts == record["report"]["counts"]
        and [(one, label_set, f"{below:.4f}") for one, label_set, below in batches]
        == [(one["id"], one["label_set"], one["review_below"]) for one in record["batches"]]
    )
