"""The tables of samples, as a step of the schema; and how the program writes a new sample's row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.samples.sample import SampleDetails, new_uid

# Names are literal, not from core: a released step never changes, even when new types are added.
_LABELS = (
    *("neutrophil", "eosinophil", "basophil", "lymphocyte", "monocyte"),
    *("immature_granulocyte", "erythroblast", "platelet", "blast"),
    *("band", "atypical_lymphocyte", "smudge_cell", "artefact"),
)
_NO_LEUKOCYTES = ("erythroblast", "platelet", "smudge_cell", "artefact")


def _figures(sample: str) -> str:
    """Return the statement that recalculates the sums of a sample's batches.

    These sums of tallies and counts are stored, so that a list of fifty thousand samples can be sorted and searched
    by them.
    """
    counts = ", ".join(
        f"ifnull(sum(number) FILTER (WHERE label = '{one}'), 0)"
        for one in (*_LABELS, "unidentified")
    )
    excluded = ", ".join(f"'{one}'" for one in (*_NO_LEUKOCYTES, "unidentified"))
    return f"""UPDATE sample_figures SET
        (batches, running, said, waiting, cells, fields, failed, without_cell, by_hand) = (
            SELECT count(*), ifnull(sum(state = 'running'), 0),
                EXISTS (SELECT 1 FROM batches JOIN verdicts ON verdicts.batch_id = batches.id
                    WHERE sample_id = {sample} AND who <> 'program'),
                ifnull(sum(waiting), 0), ifnull(sum(cells), 0), ifnull(sum(fields), 0),
                ifnull(sum(failed), 0), ifnull(sum(without_cell), 0), ifnull(sum(by_hand), 0)
            FROM batches LEFT JOIN tallies ON batch_id = batches.id WHERE sample_id = {sample}),
        ({", ".join(f"n_{one}" for one in (*_LABELS, "unidentified"))}, leukocytes) = (
            SELECT {counts}, ifnull(sum(number) FILTER (WHERE label NOT IN ({excluded})), 0)
            FROM label_counts JOIN batches ON batches.id = batch_id WHERE sample_id = {sample})
        WHERE sample_id = {sample}"""


def _trigger(name: str, when: str, *statements: str) -> str:
    return f"CREATE TRIGGER {name} {when} BEGIN {'; '.join(statements)}; END"


_OF_BATCH = "(SELECT sample_id FROM batches WHERE id = new.batch_id)"
_CHANGED = "UPDATE samples SET revision = revision + 1 WHERE id = "
_FORGET = """DELETE FROM samples WHERE id = old.sample_id AND is_filled_in = 0 AND version = 0
    AND NOT EXISTS (SELECT 1 FROM batches WHERE sample_id = old.sample_id)"""


def _give_samples(connection: Any, _folder: Path) -> None:
    """Create a sample for every existing batch, with the batch's name."""
    rows = connection.execute(
        "SELECT id, CAST(name AS BLOB), started_at FROM batches ORDER BY id"
    ).fetchall()
    for batch_id, name, started_at in rows:
        accession = log_rows.unpack_text(name)
        sample_id = insert_sample(connection, SampleDetails(accession), new_uid(), started_at)
        connection.execute("UPDATE batches SET sample_id = ? WHERE id = ?", (sample_id, batch_id))


STEP: tuple[str | Callable[[Any, Path], None], ...] = (
    # is_filled_in: a person entered something about it. folded: the text that a word search uses.
    # revision counts changes that affect a signed record; signed_revision is its value at signing.
    """CREATE TABLE samples (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        accession TEXT NOT NULL,
        patient_number TEXT NOT NULL DEFAULT '',
        patient_name TEXT NOT NULL DEFAULT '',
        birth_year INTEGER,
        sex TEXT,
        slide TEXT NOT NULL DEFAULT '',
        requester TEXT NOT NULL DEFAULT '',
        leukocytes REAL,
        leukocytes_unit TEXT,
        notes TEXT NOT NULL DEFAULT '',
        folded TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        is_filled_in INTEGER NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 0,
        version INTEGER NOT NULL DEFAULT 0,
        signed_revision INTEGER NOT NULL DEFAULT 0,
        signer TEXT NOT NULL DEFAULT '',
        signed_at TEXT
    ) STRICT""",
    "CREATE INDEX samples_by_creation ON samples (created_at)",
    f"""CREATE TABLE sample_figures (
        sample_id INTEGER PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
        batches INTEGER NOT NULL DEFAULT 0,
        running INTEGER NOT NULL DEFAULT 0,
        said INTEGER NOT NULL DEFAULT 0,
        waiting INTEGER NOT NULL DEFAULT 0,
        cells INTEGER NOT NULL DEFAULT 0,
        fields INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0,
        without_cell INTEGER NOT NULL DEFAULT 0,
        by_hand INTEGER NOT NULL DEFAULT 0,
        leukocytes INTEGER NOT NULL DEFAULT 0,
        {", ".join(f"n_{one} INTEGER NOT NULL DEFAULT 0" for one in (*_LABELS, "unidentified"))}
    ) STRICT""",
    _trigger(
        "samples_have_figures",
        "AFTER INSERT ON samples",
        "INSERT INTO sample_figures (sample_id) VALUES (new.id)",
    ),
    "ALTER TABLE batches ADD COLUMN sample_id INTEGER REFERENCES samples (id)",
    "CREATE INDEX batches_by_sample ON batches (sample_id)",
    _give_samples,
    *(
        _trigger(f"sample_{table}_{verb.lower()}", f"AFTER {verb} ON {table}", _figures(_OF_BATCH))
        for table in ("tallies", "label_counts")
        for verb in ("INSERT", "UPDATE")
    ),
    _trigger(
        "sample_batch_begun",
        "AFTER INSERT ON batches",
        _figures("new.sample_id"),
        f"{_CHANGED} new.sample_id",
    ),
    _trigger(
        "sample_batch_changed",
        "AFTER UPDATE OF sample_id, state ON batches",
        _figures("new.sample_id"),
        _figures("old.sample_id"),
        f"{_CHANGED} new.sample_id OR id = old.sample_id",
        f"{_FORGET} AND old.sample_id <> new.sample_id",
    ),
    _trigger(
        "sample_batch_removed",
        "AFTER DELETE ON batches",
        _figures("old.sample_id"),
        f"{_CHANGED} old.sample_id",
        _FORGET,
    ),
    *(
        _trigger(f"sample_{table}", f"AFTER INSERT ON {table}", f"{_CHANGED} {_OF_BATCH}")
        for table in ("fields", "verdicts")
    ),
    "UPDATE tallies SET cells = cells",
    "UPDATE batches SET state = state",
    "UPDATE samples SET revision = 0",
)
"""The schema step that adds samples; every existing batch gets its own sample."""


def insert_sample(connection: Any, details: SampleDetails, uid: str, created_at: str) -> int:
    """Write a new sample's row and return its id. created_at: in the log's format for times."""
    values = pack_details(details)
    cursor = connection.execute(
        f"""INSERT INTO samples (uid, created_at, {", ".join(values)})
        VALUES (?, ?, {", ".join(_place(name) for name in values)})""",
        (uid, created_at, *values.values()),
    )
    return int(cursor.lastrowid)


def replace_details(connection: Any, sample_id: int, details: SampleDetails) -> None:
    """Replace the details of an existing sample."""
    values = pack_details(details)
    connection.execute(
        f"""UPDATE samples SET {", ".join(f"{name} = {_place(name)}" for name in values)},
        is_filled_in = 1, revision = revision + 1 WHERE id = ?""",
        (*values.values(), sample_id),
    )


_TEXTS = ("accession", "patient_number", "patient_name", "slide", "requester", "notes", "folded")


def _place(name: str) -> str:
    return "CAST(? AS TEXT)" if name in _TEXTS else "?"


def pack_details(details: SampleDetails) -> dict[str, Any]:
    """Return the columns for a sample's details."""
    count = details.leukocytes
    texts = (*details.texts(), "\n".join(details.texts()).casefold())
    return dict(zip(_TEXTS, map(log_rows.pack_text, texts), strict=True)) | {
        "birth_year": details.birth_year,
        "sex": details.sex.value if details.sex else None,
        "leukocytes": float(count.value) if count else None,
        "leukocytes_unit": count.unit.value if count else None,
    }
