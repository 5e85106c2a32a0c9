"""Indexes that find second readings, and the chain's events about a subject, as a step of the schema."""

from __future__ import annotations

# Only indexes: SQLite updates them with every row and checks them with the file. Names are literal, not
# from core: a released step never changes.
STEP = (
    "CREATE INDEX events_by_about ON events (about, kind)",
    "CREATE INDEX events_of_readings ON events (kind) WHERE kind = 'second reading'",
    "CREATE INDEX batches_of_readings ON batches (sample_id) WHERE kind = 'reading'",
)
