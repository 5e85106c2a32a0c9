"""Versions of the model's last layer in the log: each belongs to a microscope, none is ever changed.

The version in use is a row of an append-only table, so its history is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.adapters.log.evidence import adapted_places, digest_places, pack_place
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.model.earlier_versions import LARGEST_BYTES, EarlierVersions
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.naming.layers import ChosenLayer, Layers

if TYPE_CHECKING:
    from hematovision_desktop.adapters.model import versions
    from hematovision_desktop.core.naming import adapted_layer
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer, VersionList
    from hematovision_desktop.core.signing.event_chain import Event
else:
    versions = late("hematovision_desktop.adapters.model.versions")
    adapted_layer = late("hematovision_desktop.core.naming.adapted_layer")


def about_layers(profile_id: int | None) -> str:
    """Return how an event names the microscope of versions."""
    return "no microscope" if profile_id is None else f"microscope {profile_id}"


class LayerLog(EventLog):
    """The part of the log for versions of the last layer; see core.logbook.log_port.Log."""

    def keep_version(
        self, profile_id: int | None, model: AdaptedLayer, taught: Sequence[Place] = ()
    ) -> AdaptedLayer:
        """Store a version under the log's next number and return it; it is not in use yet.

        taught: the cells with which it was taught, which no check of it may count.
        """
        with self._writing():
            found = self._connection.execute(
                """SELECT max(coalesce((SELECT max(number) FROM layers), 0),
                    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'layers'), 0))"""
            ).fetchone()
            numbered = replace(model, number=int(found[0]) + 1)
            self._insert(numbered.number, profile_id, versions.pack_version(numbered), taught)
        return numbered

    def _insert(
        self, number: int, profile_id: int | None, content: bytes, taught: Sequence[Place] = ()
    ) -> None:
        self._connection.execute(
            "INSERT INTO layers (number, profile_id, kept_at, content) VALUES (?, ?, ?, ?)",
            (number, profile_id, log_rows.pack_time(datetime.now(UTC)), content),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO taught_cells (number, original, box) VALUES (?, ?, ?)",
            [(number, *pack_place(one)) for one in taught],
        )
        told = {"version": number, "sha256": hashlib.sha256(content).hexdigest()}
        if taught:
            places = adapted_places(self._connection, number)
            told |= {"places": digest_places(places)}
        self._tell("taught", about_layers(profile_id), told)

    def use_version(self, profile_id: int | None, number: int | None) -> None:
        """Use a version for a microscope from now on; None: the pack as shipped."""
        if number is not None:
            self.read_version(number)
            if number not in self._numbers(profile_id):
                raise _no_version(number)
        with self._writing():
            self._choose(profile_id, number)

    def _choose(self, profile_id: int | None, number: int | None) -> None:
        self._connection.execute(
            """INSERT INTO layer_choices (profile_id, number, who, said_at)
            VALUES (?, ?, CAST(? AS TEXT), ?)""",
            (
                profile_id,
                number,
                log_rows.pack_text(self._who),
                log_rows.pack_time(datetime.now(UTC)),
            ),
        )
        self._tell("layer", about_layers(profile_id), {"version": number})

    def read_version(self, number: int) -> AdaptedLayer:
        """Return a version; UserError if there is none, EnvironmentFault if it is damaged."""
        with self._reading():
            row = self._connection.execute(
                "SELECT content FROM layers WHERE number = ?", (number,)
            ).fetchone()
        if row is None:
            raise _no_version(number)
        model = _unpacked(number, bytes(row[0]))
        if model is None:
            raise EnvironmentFault(
                sentence(
                    "Version {number} of the last layer is damaged. Choose another version, go "
                    "back to the pack as shipped, or teach it again.",
                    number=number,
                )
            )
        return model

    def versions(self, profile_id: int | None) -> VersionList:
        """Return a microscope's versions, including those from before microscopes had their own."""
        whole, damaged = [], []
        with self._reading():
            chosen = _read_choices(self._connection).get(profile_id)
            rows = self._connection.execute(
                """SELECT number, content FROM layers
                WHERE profile_id IS NULL OR profile_id = ? ORDER BY number""",
                (profile_id,),
            ).fetchall()
        for number, content in rows:
            model = _unpacked(number, bytes(content))
            if model is None:
                damaged.append(number)
            else:
                whole.append(model)
        return adapted_layer.VersionList(tuple(whole), tuple(damaged), chosen)

    def layers(self) -> Layers:
        """Return the version in use on each microscope; damaged ones are reported by number."""
        with self._reading():
            return read_layers(self._connection)

    def bring_over_versions(self, earlier: EarlierVersions) -> None:
        """Import what earlier programs kept in a folder; existing versions are unchanged.

        The version that was used there for all cells is used for every microscope known so far.
        """
        with self._reading():
            rows = self._connection.execute("SELECT number FROM layers").fetchall()
        known = {int(row[0]) for row in rows}
        fresh = {n: one for n, one in earlier.contents.items() if n not in known}
        if known or not fresh:
            return
        with self._writing():
            for number in sorted(fresh):
                self._insert(number, None, fresh[number])
            if earlier.chosen in fresh:
                profiles = self._connection.execute("SELECT id FROM profiles").fetchall()
                for profile_id in (None, *(int(row[0]) for row in profiles)):
                    self._choose(profile_id, earlier.chosen)

    def _numbers(self, profile_id: int | None) -> set[int]:
        with self._reading():
            rows = self._connection.execute(
                "SELECT number FROM layers WHERE profile_id IS NULL OR profile_id = ?",
                (profile_id,),
            ).fetchall()
        return {int(row[0]) for row in rows}


def _no_version(number: int) -> UserError:
    return UserError(
        sentence(
            "There is no version {number} for this microscope. `hematovision adapt --list` shows all.",
            number=number,
        )
    )


def _read_choices(connection: Any) -> dict[int | None, int | None]:
    """Return the latest chosen version by microscope; None is the pack as shipped."""
    rows = connection.execute("SELECT profile_id, number FROM layer_choices ORDER BY id")
    return dict(rows.fetchall())


def read_layers(connection: Any) -> Layers:
    """Return the version in use on each microscope."""
    chosen = {on: number for on, number in _read_choices(connection).items() if number is not None}
    contents: Mapping[int, bytes] = {
        number: bytes(content)
        for number, content in connection.execute("SELECT number, content FROM layers")
        if number in set(chosen.values())
    }
    read = {number: _unpacked(number, content) for number, content in contents.items()}
    return Layers({on: ChosenLayer(number, read.get(number)) for on, number in chosen.items()})


def _unpacked(number: int, content: bytes) -> AdaptedLayer | None:
    """Return a version from its content, or None if it is not what was stored under its number."""
    if len(content) > LARGEST_BYTES:
        return None
    try:
        model = versions.unpack_version(content)
    except Exception:
        return None
    return model if model.number == number else None


def check_layers(connection: Any, events: Sequence[Event]) -> Iterator[str]:
    """Yield the versions of the last layer that differ from the events, and their use."""
    kept: dict[int, str] = {}
    places: dict[int, str] = {}
    chosen: dict[str, int | None] = {}
    for event in events:
        if event.kind == "taught":
            payload = json.loads(event.payload)
            kept[payload["version"]] = payload["sha256"]
            places[payload["version"]] = payload.get("places", digest_places(()))
        elif event.kind == "layer":
            chosen[event.about] = json.loads(event.payload)["version"]
    there = {
        int(number): hashlib.sha256(bytes(content)).hexdigest()
        for number, content in connection.execute("SELECT number, content FROM layers")
    }
    for number in sorted(kept.keys() | there.keys()):
        if kept.get(number) != there.get(number):
            yield f"Version {number} of the last layer does not match the events."
        elif places[number] != digest_places(adapted_places(connection, number)):
            yield f"Version {number} of the last layer was taught other cells than the events say."
    rows = connection.execute("SELECT profile_id, number FROM layer_choices ORDER BY id")
    now = {about_layers(profile_id): number for profile_id, number in rows}
    for about in sorted(chosen.keys() | now.keys()):
        if chosen.get(about) != now.get(about):
            yield f"The cells of {about} are named by another version than the events say."
