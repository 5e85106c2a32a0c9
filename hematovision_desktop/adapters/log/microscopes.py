"""Microscopes in the log: their profiles, and the cells that people checked on them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from hematovision_desktop.adapters.log import rows as log_rows
from hematovision_desktop.adapters.log.event_tables import about_batch, digest_checked
from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import BatchRemoved, Checked
from hematovision_desktop.core.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.proof import CheckedCell, Proof, ProvenStep, proof_of, proven_steps
from hematovision_desktop.core.verdict_book import CellKey


class MicroscopeLog(EventLog):
    """The part of the log that knows microscopes; see core.log.Log."""

    def microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with what was proven on it, oldest first."""
        with self._reading():
            return read_all(self._connection)

    def keep_profile(self, profile: MicroscopeProfile) -> int:
        """Store a profile, a new one where its id is 0, and return its id."""
        background = profile.background
        values = (
            log_rows.pack_text(profile.name),
            log_rows.pack_time(profile.created_at),
            json.dumps(profile.camera_keys),
            json.dumps(profile.sizes),
            None if background is None else json.dumps([float(level) for level in background]),
            profile.um_per_px,
        )
        with self._writing():
            if not profile.profile_id:
                cursor = self._connection.execute(
                    """INSERT INTO profiles
                        (name, created_at, camera_keys, sizes, background, um_per_px)
                    VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?)""",
                    values,
                )
                profile_id = int(cursor.lastrowid)
                self._tell_profile(profile_id, profile)
                return profile_id
            self._connection.execute(
                """UPDATE profiles SET name = CAST(? AS TEXT), created_at = ?, camera_keys = ?,
                    sizes = ?, background = ?, um_per_px = ? WHERE id = ?""",
                (*values, profile.profile_id),
            )
            self._tell_profile(profile.profile_id, profile)
            return profile.profile_id

    def _tell_profile(self, profile_id: int, profile: MicroscopeProfile) -> None:
        levels = profile.background
        told = {
            "background": None if levels is None else [repr(float(level)) for level in levels],
            "um_per_px": None if profile.um_per_px is None else repr(float(profile.um_per_px)),
        }
        self._tell("microscope", f"microscope {profile_id}", told)

    def set_profile(self, batch_id: int, profile_id: int | None) -> None:
        """Record which microscope a batch comes from; None: from none that is known."""
        with self._writing():
            changed = self._connection.execute(
                "UPDATE batches SET profile_id = ? WHERE id = ?", (profile_id, batch_id)
            )
            if not changed.rowcount:
                raise BatchRemoved
            self._tell("placed", about_batch(batch_id), {"microscope": profile_id})

    def add_checked(
        self, profile_id: int, model: tuple[str, str], cells: Sequence[Checked]
    ) -> None:
        """Record cells of a check on a microscope. model: name and SHA-256 of what named them."""
        with self._writing():
            model_id = keep_model(self._connection, *model)
            rows = [_pack_checked(one) for one in cells]
            self._connection.executemany(
                """INSERT INTO checked (profile_id, model_id, batch_id, position, cell_index,
                    named, confidence, truth, who, said_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)""",
                [(profile_id, model_id, *row) for row in rows],
            )
            told = {"cells": len(rows), "sha256": digest_checked(rows)}
            self._tell("checked", f"microscope {profile_id}", told)

    def checked(self, profile_id: int, model_sha256: str) -> list[Checked]:
        """Return the cells that were checked on a microscope under one model, in order."""
        with self._reading():
            rows = self._rows(
                """SELECT batch_id, position, cell_index, named, confidence, truth, who, said_at
                FROM checked JOIN models ON models.id = model_id
                WHERE profile_id = ? AND sha256 = ? ORDER BY checked.id""",
                profile_id,
                model_sha256,
            )
            return [_unpack_checked(row) for row in rows]


def keep_model(connection: Any, name: str, sha256: str) -> int:
    """Return the id of a model, noted now if it was not before."""
    model = (log_rows.pack_text(name), sha256)
    connection.execute(
        "INSERT OR IGNORE INTO models (name, sha256) VALUES (CAST(? AS TEXT), ?)", model
    )
    found = connection.execute(
        "SELECT id FROM models WHERE name = CAST(? AS TEXT) AND sha256 = ?", model
    )
    return int(found.fetchone()[0])


def read_all(connection: Any) -> list[KnownMicroscope]:
    """Return every microscope with what was proven on it."""
    checks = _read_checks(connection)
    proofs = _read_proofs(connection, checks)
    rows = connection.execute(
        """SELECT id, name, created_at, camera_keys, sizes, background, um_per_px
        FROM profiles ORDER BY id"""
    ).fetchall()
    return [
        KnownMicroscope(_unpack_profile(row), proofs[row[0]], _steps_of(row[0], checks, proofs))
        for row in rows
    ]


def _steps_of(
    profile_id: int, checks: Checks, proofs: Mapping[int, Mapping[str, Proof]]
) -> dict[str, tuple[ProvenStep, ...]]:
    """Return by model from which confidence on each promise is proven on a microscope."""
    return {
        sha256: proven_steps(
            check.cells, check.checked_from, proofs[profile_id][sha256].still_possible
        )
        for (profile, sha256), check in checks.items()
        if profile == profile_id
    }


def _read_proofs(connection: Any, checks: Checks) -> defaultdict[int, dict[str, Proof]]:
    """Return by profile and model what was checked, and what was corrected since.

    Names count from the first check on: those of the batches it was made on, and of later ones.
    """
    proofs: defaultdict[int, dict[str, Proof]] = defaultdict(dict)
    for (profile_id, sha256), check in checks.items():
        sure, corrected = connection.execute(
            """SELECT ifnull(sum(sure), 0), ifnull(sum(corrected), 0)
            FROM batches JOIN models ON models.id = model_id
                JOIN tallies ON tallies.batch_id = batches.id
            WHERE profile_id = ? AND sha256 = ? AND (started_at >= ? OR batches.id IN
                (SELECT batch_id FROM checked WHERE checked.profile_id = batches.profile_id))""",
            (profile_id, sha256, check.first),
        ).fetchone()
        proofs[profile_id][sha256] = replace(proof_of(check.cells), seen=sure, corrected=corrected)
    return proofs


@dataclass(slots=True)
class _Check:
    """The cells that were checked on a microscope under one model. first: when the first was.

    asked_from: of the batches that they were drawn from, the highest confidence that was asked for.
    """

    first: str
    asked_from: float | None = None
    cells: list[CheckedCell] = field(default_factory=list)

    @property
    def checked_from(self) -> float:
        """The confidence from which on names were drawn; of pictures beside any batch, the least."""
        if self.asked_from is not None:
            return self.asked_from
        return min(one.confidence for one in self.cells)


Checks = dict[tuple[int, str], _Check]


def _read_checks(connection: Any) -> Checks:
    """Return by profile and model what was checked."""
    checks: Checks = {}
    for profile_id, sha256, named, confidence, truth, said_at, asked_from in connection.execute(
        """SELECT checked.profile_id, sha256, named, confidence, truth, said_at, review_below
        FROM checked JOIN models ON models.id = checked.model_id
            LEFT JOIN batches ON batches.id = checked.batch_id ORDER BY said_at"""
    ):
        check = checks.setdefault((profile_id, sha256), _Check(said_at))
        check.cells.append(_checked_cell(named, confidence, truth))
        if asked_from is not None:
            check.asked_from = max(asked_from, check.asked_from or 0.0)
    return checks


def _checked_cell(named: str, confidence: float, truth: str | None) -> CheckedCell:
    return CheckedCell(Label(named), confidence, Label(truth) if truth else None)


def _unpack_profile(row: Sequence[Any]) -> MicroscopeProfile:
    profile_id, name, created_at, camera_keys, sizes, background, um_per_px = row
    levels = json.loads(background) if background else None
    return MicroscopeProfile(
        profile_id,
        name,
        datetime.fromisoformat(created_at),
        tuple(json.loads(camera_keys)),
        tuple((width, height) for width, height in json.loads(sizes)),
        (levels[0], levels[1], levels[2]) if levels else None,
        um_per_px,
    )


def _pack_checked(one: Checked) -> tuple[Any, ...]:
    cell, key = one.cell, one.key
    return (
        one.batch_id,
        None if key is None else key.field_position,
        None if key is None else key.cell_index,
        cell.named.value,
        float(cell.confidence),
        None if cell.truth is None else cell.truth.value,
        log_rows.pack_text(one.who),
        log_rows.pack_time(one.when),
    )


def _unpack_checked(row: Sequence[Any]) -> Checked:
    batch_id, position, cell_index, named, confidence, truth, who, said_at = row
    return Checked(
        _checked_cell(named, confidence, truth),
        who,
        datetime.fromisoformat(said_at),
        batch_id,
        None if position is None else CellKey(position, cell_index),
    )
