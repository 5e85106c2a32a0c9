"""How many cells of each sample still need confirmation by a person, stored with its figures, as a step of the
schema.
"""

from __future__ import annotations

_SAMPLE_OF_TALLY = "(SELECT sample_id FROM batches WHERE id = new.batch_id)"


def _figures(sample: str) -> str:
    """Return the statement that adds up the unseen cells of a sample's batches."""
    return f"""UPDATE sample_figures SET (unseen, to_confirm) = (
        SELECT ifnull(sum(unseen), 0), ifnull(sum(unseen) FILTER (WHERE NOT is_proven), 0)
        FROM batches JOIN tallies ON batch_id = batches.id WHERE sample_id = {sample})
        WHERE sample_id = {sample}"""


STEP = (
    # is_proven: whether a check on the microscope applies to the batch's names.
    "ALTER TABLE batches ADD COLUMN is_proven INTEGER NOT NULL DEFAULT 0",
    """CREATE INDEX batches_by_terms
        ON batches (profile_id, model_id, label_set, review_below, is_proven)""",
    # unseen: cells that count only by the name from the program.
    "ALTER TABLE tallies ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sample_figures ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sample_figures ADD COLUMN to_confirm INTEGER NOT NULL DEFAULT 0",
    f"""CREATE TRIGGER sample_unseen_changed AFTER UPDATE OF unseen ON tallies
        WHEN new.unseen <> old.unseen BEGIN {_figures(_SAMPLE_OF_TALLY)}; END""",
    f"""CREATE TRIGGER sample_unseen_moved AFTER UPDATE OF sample_id, is_proven ON batches
        BEGIN {_figures("new.sample_id")}; {_figures("old.sample_id")}; END""",
    f"""CREATE TRIGGER sample_unseen_removed AFTER DELETE ON batches
        BEGIN {_figures("old.sample_id")}; END""",
    # Without any verdict, every cell that counts is unseen; the other batches are counted again when the
    # log is opened.
    """DELETE FROM label_counts WHERE batch_id IN (SELECT batch_id FROM verdicts)""",
    """DELETE FROM tallies WHERE batch_id IN (SELECT batch_id FROM verdicts)""",
    """UPDATE tallies SET unseen = (SELECT ifnull(sum(number), 0) FROM label_counts
        WHERE label_counts.batch_id = tallies.batch_id)""",
)
