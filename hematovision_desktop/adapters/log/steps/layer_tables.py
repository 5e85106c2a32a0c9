"""The tables of versions of the model's last layer, as a step of the schema."""

from __future__ import annotations

STEP = (
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
