"""Columns and tables that let one cell of one picture count only once, as a step of the schema."""

from __future__ import annotations

STEP = (
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
