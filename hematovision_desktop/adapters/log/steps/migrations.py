"""The numbered schema steps of the log; a released step never changes, and further changes become new steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.steps import event_tables, later_tables, sample_tables
from hematovision_desktop.adapters.log.steps.step_five import bring_over
from hematovision_desktop.adapters.log.stored.near import MOVED, PASTED, bring_near

APPLICATION_ID = 0x48564C47
"""Marks a SQLite file as a log of this program ("HVLG")."""

# Texts from outside (names, paths) are stored as UTF-8 that keeps lone surrogates,
# so that every file name comes back exactly. Lists and maps are JSON. Times are ISO 8601 in UTC.
_FIRST = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """CREATE TABLE models (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        UNIQUE (name, sha256)
    ) STRICT""",
    # AUTOINCREMENT: the id of a removed batch is never reused, because events name it.
    """CREATE TABLE batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'cancelled', 'interrupted')),
        started_at TEXT NOT NULL,
        total INTEGER NOT NULL,
        label_set TEXT NOT NULL,
        review_below REAL NOT NULL,
        um_per_px REAL,
        model_id INTEGER NOT NULL REFERENCES models (id),
        program_version TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX batches_by_start ON batches (started_at)",
    """CREATE TABLE fields (
        id INTEGER PRIMARY KEY,
        batch_id INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        path TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('ok', 'no_cell', 'error')),
        sha256 TEXT,
        size_bytes INTEGER,
        width INTEGER,
        height INTEGER,
        failure_code TEXT,
        failure_message TEXT,
        notes TEXT NOT NULL,
        um_per_px REAL,
        scale_source TEXT,
        background TEXT,
        primary_cell INTEGER,
        read_ms REAL NOT NULL,
        locate_ms REAL NOT NULL,
        classify_ms REAL NOT NULL,
        UNIQUE (batch_id, position)
    ) STRICT""",
    "CREATE INDEX fields_by_status ON fields (batch_id, status)",
    # In a separate table, so that a search of the fields does not read the pictures.
    """CREATE TABLE thumbnails (
        field_id INTEGER PRIMARY KEY REFERENCES fields (id) ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE cells (
        batch_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        cell_index INTEGER NOT NULL,
        x INTEGER NOT NULL,
        y INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        label TEXT NOT NULL,
        confidence REAL NOT NULL,
        probabilities TEXT NOT NULL,
        reasons TEXT NOT NULL,
        needs_review INTEGER NOT NULL GENERATED ALWAYS AS (reasons <> '[]') VIRTUAL,
        PRIMARY KEY (batch_id, position, cell_index),
        FOREIGN KEY (batch_id, position) REFERENCES fields (batch_id, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX cells_by_label ON cells (batch_id, label, needs_review)",
    """CREATE TABLE verdicts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        cell_index INTEGER NOT NULL,
        label TEXT,
        said_at TEXT NOT NULL,
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
        FOREIGN KEY (batch_id, position, cell_index)
            REFERENCES cells (batch_id, position, cell_index) ON DELETE CASCADE
    ) STRICT""",
    "CREATE INDEX verdicts_by_cell ON verdicts (batch_id, position, cell_index)",
    """CREATE TRIGGER verdicts_are_kept BEFORE UPDATE ON verdicts
        BEGIN SELECT RAISE (ABORT, 'a verdict is never changed'); END""",
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        happened_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
)

# Finds a few letters anywhere in a hundred thousand paths without reading them all.
_PATH_SEARCH = (
    """CREATE VIRTUAL TABLE field_paths USING fts5
        (path, content = 'fields', content_rowid = 'id', tokenize = 'trigram')""",
    "INSERT INTO field_paths (field_paths) VALUES ('rebuild')",
    """CREATE TRIGGER field_paths_add AFTER INSERT ON fields
        BEGIN INSERT INTO field_paths (rowid, path) VALUES (new.id, new.path); END""",
    """CREATE TRIGGER field_paths_remove AFTER DELETE ON fields BEGIN
        INSERT INTO field_paths (field_paths, rowid, path) VALUES ('delete', old.id, old.path);
        END""",
)

_ADVICE = ("ALTER TABLE fields ADD COLUMN advice TEXT NOT NULL DEFAULT '[]'",)

_COUNTS = (
    # NULL: not counted, which is not the same as none.
    "ALTER TABLE fields ADD COLUMN red_cells INTEGER",
    "ALTER TABLE fields ADD COLUMN platelets INTEGER",
)

_BOOK = (
    "ALTER TABLE batches ADD COLUMN kind TEXT NOT NULL DEFAULT 'pictures'",
    "ALTER TABLE batches ADD COLUMN target INTEGER",
    "ALTER TABLE batches ADD COLUMN sources TEXT NOT NULL DEFAULT '[]'",
    # The rows of each batch's verdict book; number is the row's place in it. Cells counted by hand
    # belong to no field, so a row refers only to its batch.
    """CREATE TABLE book_rows (
        batch_id INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        cell_index INTEGER NOT NULL,
        label TEXT,
        who TEXT NOT NULL,
        said_at TEXT NOT NULL,
        of_number INTEGER,
        same_position INTEGER,
        same_index INTEGER,
        box TEXT,
        PRIMARY KEY (batch_id, number)
    ) STRICT, WITHOUT ROWID""",
    bring_over,
    "DROP TABLE verdicts",
    "ALTER TABLE book_rows RENAME TO verdicts",
    "CREATE INDEX verdicts_by_cell ON verdicts (batch_id, position, cell_index)",
    """CREATE TRIGGER verdicts_are_kept BEFORE UPDATE ON verdicts
        BEGIN SELECT RAISE (ABORT, 'a verdict is never changed'); END""",
    # Figures derived from fields, cells and book, updated with each write so that a list costs nothing;
    # a batch without its row gets one when the log is opened.
    """CREATE TABLE tallies (
        batch_id INTEGER PRIMARY KEY REFERENCES batches (id) ON DELETE CASCADE,
        waiting INTEGER NOT NULL DEFAULT 0,
        cells INTEGER NOT NULL DEFAULT 0,
        fields INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0,
        without_cell INTEGER NOT NULL DEFAULT 0,
        by_hand INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE label_counts (
        batch_id INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (batch_id, label)
    ) STRICT, WITHOUT ROWID""",
    "DROP INDEX cells_by_label",
    "DROP INDEX fields_by_status",
    "CREATE INDEX fields_by_sha256 ON fields (sha256)",
    # Removed texts leave the whole index of paths, not only its newest part.
    "INSERT INTO field_paths (field_paths, rank) VALUES ('secure-delete', 1)",
)

_MICROSCOPES = (
    # NULL: from a pack that does not measure it. foreign_limit: the limit it was judged by at that time.
    "ALTER TABLE cells ADD COLUMN distance REAL",
    "ALTER TABLE batches ADD COLUMN foreign_limit REAL",
    """CREATE TABLE profiles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        created_at TEXT NOT NULL,
        camera_keys TEXT NOT NULL,
        sizes TEXT NOT NULL,
        background TEXT,
        um_per_px REAL
    ) STRICT""",
    """ALTER TABLE batches ADD COLUMN profile_id INTEGER
        REFERENCES profiles (id) ON DELETE SET NULL""",
    "CREATE INDEX batches_by_profile ON batches (profile_id)",
    # The result of a check outlives its batch; this keeps only types, no picture.
    """CREATE TABLE checked (
        id INTEGER PRIMARY KEY,
        profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
        model_id INTEGER NOT NULL REFERENCES models (id),
        batch_id INTEGER REFERENCES batches (id) ON DELETE SET NULL,
        position INTEGER,
        cell_index INTEGER,
        named TEXT NOT NULL,
        confidence REAL NOT NULL,
        truth TEXT,
        who TEXT NOT NULL,
        said_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX checked_by_profile ON checked (profile_id, model_id)",
    "CREATE INDEX checked_by_batch ON checked (batch_id)",
    *(
        f"ALTER TABLE tallies ADD COLUMN {one} INTEGER NOT NULL DEFAULT 0"
        for one in ("measured", "beyond", "sure", "corrected")
    ),
    # Counted again when the log is opened, including what is counted from now on.
    "DELETE FROM label_counts",
    "DELETE FROM tallies",
)

_CHECKED_TERMS = (
    # The least confidence, and the types it was drawn from. NULL: an earlier program did not keep them.
    "ALTER TABLE checked ADD COLUMN drawn_from REAL",
    "ALTER TABLE checked ADD COLUMN label_set TEXT",
)

Statement = str | Callable[[Any, Path], None]

MIGRATIONS: Mapping[int, Sequence[Statement]] = {
    1: _FIRST,
    2: _PATH_SEARCH,
    3: _ADVICE,
    4: _COUNTS,
    5: _BOOK,
    6: _MICROSCOPES,
    7: sample_tables.STEP,
    8: (*MOVED, bring_near),
    9: event_tables.STEP,
    10: event_tables.SIGNED_STEP,
    11: event_tables.PEOPLE_STEP,
    12: _CHECKED_TERMS,
    13: later_tables.LAYERS_STEP,
    14: later_tables.SCALES_STEP,
    15: later_tables.UNSEEN_STEP,
    16: later_tables.ORDERS_STEP,
    17: later_tables.EVIDENCE_STEP,
    18: later_tables.READINGS_STEP,
    19: PASTED,
}
"""The statements that bring the schema from each version to the next.

A function is called with the connection and the log's folder.
"""

LATEST = max(MIGRATIONS)


def migrate(connection: Any, version: int, folder: Path, latest: int = LATEST) -> None:
    """Bring a schema from the given version to the latest, each step in a separate transaction.

    connection: a DB-API connection in autocommit mode. folder: that of the log. The version is written in the same
    transaction as its step, so a kill in between leaves either the old schema or the new one. A new file, version 0,
    gets all steps in one transaction: there is nothing yet to keep in between, and the program waits for the disk
    only once.
    """
    steps = range(version + 1, latest + 1)
    for some in [steps] if version == 0 else [range(one, one + 1) for one in steps]:
        if some:
            _take(connection, some, folder)


def _take(connection: Any, steps: range, folder: Path) -> None:
    """Apply some steps in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            for statement in MIGRATIONS[step]:
                if isinstance(statement, str):
                    connection.execute(statement)
                else:
                    statement(connection, folder)
        connection.execute(f"PRAGMA user_version = {steps[-1]}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
