"""Microscopes in the log: their profiles, and the cells that people checked on them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hematovision_desktop.adapters.log.evidence import (
    Akin,
    adapted_places,
    digest_places,
    pack_place,
    without_copies,
)
from hematovision_desktop.adapters.log.proofs import ProofLog, read_checks
from hematovision_desktop.adapters.log.scales import ScaleLog, read_scales
from hematovision_desktop.adapters.log.steps.event_tables import about_batch, digest_checked
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.cells.evidence import Place, counted_once
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchRemoved, Checked
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
    OodCounts,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptScale
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof, Terms
from hematovision_desktop.core.microscopes.unusual import Usual
from hematovision_desktop.core.naming.model_card import version_in

_PLACE = """SELECT sha256, x, y, cells.width, cells.height
    FROM fields JOIN cells USING (batch_id, position)
    WHERE batch_id = ? AND position = ? AND cell_index = ?"""

MOST_USUAL = 50
"""Batches that define what a microscope usually shows: older ones may have another stain."""


class MicroscopeLog(ScaleLog, ProofLog):
    """The part of the log for microscopes; see core.logbook.log_port.Log."""

    def microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with what was proven on it, oldest first."""
        with self._reading():
            return self._read_microscopes()

    def _read_microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with what was proven on it, within a transaction."""
        rows = self._connection.execute(
            """SELECT id, name, created_at, camera_keys, sizes, background, um_per_px
            FROM profiles ORDER BY id"""
        ).fetchall()
        if not rows:
            return []
        proofs: defaultdict[int, dict[NamedBy, Proof]] = defaultdict(dict)
        for (profile_id, named_by), proof in self._proofs().items():
            proofs[profile_id][named_by] = proof
        usual, scales = (
            _read_usual(self._connection, self._akin(), self._again),
            read_scales(self._connection),
        )
        return [
            KnownMicroscope(_unpack_profile(row, scales[row[0]]), proofs[row[0]], usual[row[0]])
            for row in rows
        ]

    def keep_profile(self, profile: MicroscopeProfile) -> int:
        """Store a profile except its scales, as a new one if its id is 0, and return its id."""
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
        """Record a batch's microscope; None: no known one."""
        with self._writing():
            changed = self._connection.execute(
                "UPDATE batches SET profile_id = ? WHERE id = ?", (profile_id, batch_id)
            )
            if not changed.rowcount:
                raise BatchRemoved
            self._proofs_may_change()
            self._tell("placed", about_batch(batch_id), {"microscope": profile_id})

    def add_checked(self, profile_id: int, named_by: NamedBy, cells: Sequence[Checked]) -> None:
        """Add cells of a check on a microscope. named_by: what named them."""
        with self._writing():
            model_id = keep_model(self._connection, named_by.name, named_by.sha256)
            cells = [replace(one, place=one.place or self._place_of(one)) for one in cells]
            rows = [_pack_checked(one, named_by.label_set) for one in cells]
            self._connection.executemany(
                """INSERT INTO checked (profile_id, model_id, batch_id, position, cell_index,
                    original, box, named, confidence, truth, who, said_at, drawn_from, label_set)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)""",
                [(profile_id, model_id, *row) for row in rows],
            )
            self._proofs_may_change()
            told = {"cells": len(rows), "sha256": digest_checked(rows)}
            told |= {"places": digest_places(one.place for one in cells)}
            self._tell("checked", f"microscope {profile_id}", told)

    def _place_of(self, one: Checked) -> Place | None:
        if one.key is None:
            return None
        where = (one.batch_id, one.key.field_position, one.key.cell_index)
        found = self._connection.execute(_PLACE, where).fetchone()
        return None if found is None or found[0] is None else Place(found[0], Box(*found[1:]))

    def checked(self, profile_id: int, named_by: NamedBy) -> list[Checked]:
        """Return the cells checked on a microscope under one model, in order, each once.

        The cells from which the model learnt are excluded.
        """
        with self._reading():
            checks = read_checks(self._connection, profile_id)
            taught = adapted_places(self._connection, version_in(named_by.name))
            found = checks.get((profile_id, named_by), [])
            return list(counted_once(found, lambda one: one.place, taught))

    def spent(self, profile_id: int, named_by: NamedBy) -> tuple[Place, ...]:
        """Return the cells that another check on a microscope could no longer count."""
        with self._reading():
            checks = read_checks(self._connection, profile_id)
            found = checks.get((profile_id, named_by), [])
            taught = adapted_places(self._connection, version_in(named_by.name))
            return (*taught, *(one.place for one in found if one.place is not None))


def keep_model(connection: Any, name: str, sha256: str) -> int:
    """Return the id of a model, added if new."""
    model = (log_rows.pack_text(name), sha256)
    connection.execute(
        "INSERT OR IGNORE INTO models (name, sha256) VALUES (CAST(? AS TEXT), ?)", model
    )
    found = connection.execute(
        "SELECT id FROM models WHERE name = CAST(? AS TEXT) AND sha256 = ?", model
    )
    return int(found.fetchone()[0])


def _read_usual(
    connection: Any, akin: Akin, again_in: Callable[[Sequence[int]], Mapping[int, OodCounts]]
) -> defaultdict[int, dict[Terms, Usual]]:
    """Return, by profile and terms, what the newest ended batches without confirmed blasts show.

    A batch without a distance for any cell says nothing; neither does one with only a few cells. Of batches that
    share pictures, the newest counts. akin: see `batches_akin`. again_in: see `seen_again`.
    """
    found: defaultdict[tuple[int, Terms], dict[int, OodCounts]] = defaultdict(dict)
    rows = connection.execute(
        """SELECT profile_id, batches.id, models.name, sha256, label_set, review_below, measured,
            beyond, sure
        FROM batches JOIN models ON models.id = model_id
            JOIN tallies ON tallies.batch_id = batches.id
        WHERE profile_id IS NOT NULL AND state = 'finished' AND measured > 0 AND NOT EXISTS
            (SELECT 1 FROM label_counts WHERE label_counts.batch_id = batches.id
            AND number > 0 AND label IN (?, ?))
        ORDER BY batches.id DESC""",
        (Label.BLAST.value, Label.ATYPICAL_LYMPHOCYTE.value),
    ).fetchall()
    again = again_in([row[1] for row in rows])
    for profile_id, batch_id, name, sha256, label_set, review_below, *figures in rows:
        terms = Terms(NamedBy(name, sha256, LabelSet(label_set)), review_below)
        batches = found[profile_id, terms]
        if len(batches) < MOST_USUAL and akin.get(batch_id, set()).isdisjoint(batches):
            batches[batch_id] = without_copies(figures, again[batch_id])
    usual: defaultdict[int, dict[Terms, Usual]] = defaultdict(dict)
    for (profile_id, terms), batches in found.items():
        usual[profile_id][terms] = Usual(batches, akin)
    return usual


def _unpack_profile(row: Sequence[Any], scales: tuple[KeptScale, ...]) -> MicroscopeProfile:
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
        scales,
    )


def _pack_checked(one: Checked, label_set: LabelSet) -> tuple[Any, ...]:
    cell, key = one.cell, one.key
    return (
        one.batch_id,
        None if key is None else key.field_position,
        None if key is None else key.cell_index,
        *pack_place(one.place),
        cell.named.value,
        float(cell.confidence),
        None if cell.truth is None else cell.truth.value,
        log_rows.pack_text(one.who),
        log_rows.pack_time(one.when),
        float(cell.drawn_from),
        label_set.value,
    )
