"""The table of the scales that people kept for microscopes, as a step of the schema."""

from __future__ import annotations

STEP = (
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
