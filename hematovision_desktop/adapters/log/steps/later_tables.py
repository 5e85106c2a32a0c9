"""The tables, columns and indexes that the later steps of the schema add, each under the name of its step."""

from __future__ import annotations

LAYERS_STEP = (
    # profile_id NULL: for pictures whose microscope was not named, like all before this step.
    """CREATE TABLE layers (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        profile_id INTEGER REFERENCES profiles (id),
        kept_at TEXT NOT NULL,
        content BLOB NOT NULL
    ) STRICT""",
    # number NULL: the pack as released. The last row of each microscope applies.
    """CREATE TABLE layer_choices (
        id INTEGER PRIMARY KEY,
        profile_id INTEGER REFERENCES profiles (id),
        number INTEGER,
        who TEXT NOT NULL,
        said_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER layers_are_kept BEFORE UPDATE ON layers
        BEGIN SELECT RAISE (ABORT, 'a version is never changed'); END""",
)


SCALES_STEP = (
    # um_per_px NULL: each batch measures its own scale. The last row of each microscope applies.
    """CREATE TABLE scales (
        id INTEGER PRIMARY KEY,
        profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
        um_per_px REAL,
        origin TEXT NOT NULL,
        pictures INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        who TEXT NOT NULL,
        said_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX scales_by_profile ON scales (profile_id)",
    """CREATE TRIGGER scales_are_kept BEFORE UPDATE ON scales
        BEGIN SELECT RAISE (ABORT, 'a scale that was kept is never changed'); END""",
)


_SAMPLE_OF_TALLY = "(SELECT sample_id FROM batches WHERE id = new.batch_id)"


def _figures(sample: str) -> str:
    """Return the statement that adds up the unseen cells of a sample's batches."""
    return f"""UPDATE sample_figures SET (unseen, to_confirm) = (
        SELECT ifnull(sum(unseen), 0), ifnull(sum(unseen) FILTER (WHERE NOT is_proven), 0)
        FROM batches JOIN tallies ON batch_id = batches.id WHERE sample_id = {sample})
        WHERE sample_id = {sample}"""


UNSEEN_STEP = (
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


# An index holds the ids in order, so one page of a long list requires reading only one page.
ORDERS_STEP = (
    *(
        f"CREATE INDEX samples_by_{one} ON samples ({one} COLLATE NOCASE)"
        for one in ("accession", "slide", "requester")
    ),
    """CREATE INDEX samples_by_patient
        ON samples (patient_name COLLATE NOCASE, patient_number COLLATE NOCASE)""",
    "CREATE INDEX samples_by_signing ON samples (signed_at)",
)


EVIDENCE_STEP = (
    # Which cell was checked, in any batch. Like the check, it outlives its batch, and it says nothing
    # about the picture. NULL: from a folder that an earlier program read.
    "ALTER TABLE checked ADD COLUMN original TEXT",
    "ALTER TABLE checked ADD COLUMN box TEXT",
    """UPDATE checked SET (original, box) = (
        SELECT fields.sha256, json_array(x, y, cells.width, cells.height)
        FROM fields JOIN cells USING (batch_id, position)
        WHERE fields.batch_id = checked.batch_id AND fields.position = checked.position
            AND cells.cell_index = checked.cell_index AND fields.sha256 IS NOT NULL)
    WHERE batch_id IS NOT NULL""",
    # The cells that a version of the last layer learnt from: no check of that version may count them.
    """CREATE TABLE taught_cells (
        number INTEGER NOT NULL REFERENCES layers (number) ON DELETE CASCADE,
        original TEXT NOT NULL,
        box TEXT NOT NULL,
        PRIMARY KEY (number, original, box)
    ) STRICT, WITHOUT ROWID""",
    # Pictures that are in the log more than once: the few that must be examined when sure names
    # are added up.
    "CREATE TABLE repeated (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """INSERT INTO repeated SELECT sha256 FROM fields
        WHERE sha256 IS NOT NULL GROUP BY sha256 HAVING count(*) > 1""",
    """CREATE TRIGGER repeated_add AFTER INSERT ON fields WHEN EXISTS
        (SELECT 1 FROM fields WHERE sha256 = new.sha256 AND id <> new.id)
        BEGIN INSERT OR IGNORE INTO repeated (sha256) VALUES (new.sha256); END""",
    """CREATE TRIGGER repeated_remove AFTER DELETE ON fields WHEN 2 >
        (SELECT count(*) FROM fields WHERE sha256 = old.sha256)
        BEGIN DELETE FROM repeated WHERE sha256 = old.sha256; END""",
)


# Only indexes: SQLite updates them with every row and checks them with the file. Names are literal, not
# from core: a released step never changes.
READINGS_STEP = (
    "CREATE INDEX events_by_about ON events (about, kind)",
    "CREATE INDEX events_of_readings ON events (kind) WHERE kind = 'second reading'",
    "CREATE INDEX batches_of_readings ON batches (sample_id) WHERE kind = 'reading'",
)
