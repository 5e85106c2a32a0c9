"""The columns that sort the worklist without reading all of it, as a step of the schema."""

from __future__ import annotations

# An index holds the ids in order, so one page of a long list requires reading only one page.
STEP = (
    *(
        f"CREATE INDEX samples_by_{one} ON samples ({one} COLLATE NOCASE)"
        for one in ("accession", "slide", "requester")
    ),
    """CREATE INDEX samples_by_patient
        ON samples (patient_name COLLATE NOCASE, patient_number COLLATE NOCASE)""",
    "CREATE INDEX samples_by_signing ON samples (signed_at)",
)
