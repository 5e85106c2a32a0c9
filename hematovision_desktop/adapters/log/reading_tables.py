"""What finds second readings, and what the chain tells of a thing, as a step of the schema."""

from __future__ import annotations

# Indexes alone: SQLite keeps them with every row, and checks them with the file. By name, not from core:
# a step that was shipped stays as it is.
STEP = (
    "CREATE INDEX events_by_about ON events (about, kind)",
    "CREATE INDEX events_of_readings ON events (kind) WHERE kind = 'second reading'",
    "CREATE INDEX batches_of_readings ON batches (sample_id) WHERE kind = 'reading'",
)
