"""Scales of microscopes in the log: every one that a person set; the last is in use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from hematovision_desktop.adapters.log.layers import LayerLog
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale, ScaleOffer


class ScaleLog(LayerLog):
    """The part of the log for microscopes' scales; see core.logbook.log_port.Log."""

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Set a microscope's scale from now on; None: each batch measures itself."""
        one = scale or ScaleOffer(0.0, KeptFrom.EACH_BATCH, 0, (0, 0))
        um_per_px = None if scale is None else float(one.um_per_px)
        with self._writing():
            self._connection.execute(
                """INSERT INTO scales
                    (profile_id, um_per_px, origin, pictures, width, height, who, said_at)
                VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)""",
                (
                    *(profile_id, um_per_px, one.origin.value, one.pictures, *one.size),
                    log_rows.pack_text(self._who),
                    log_rows.pack_time(datetime.now(UTC)),
                ),
            )
            told = told_of(um_per_px, one.origin.value, one.pictures, *one.size)
            self._tell("scale", f"microscope {profile_id}", told)


def told_of(
    um_per_px: float | None, origin: str, pictures: int, width: int, height: int
) -> dict[str, Any]:
    """Return what an event records about a scale."""
    return {
        "um_per_px": None if um_per_px is None else repr(um_per_px),
        "origin": origin,
        "pictures": pictures,
        "size": [width, height],
    }


def read_scales(connection: Any) -> defaultdict[int, tuple[KeptScale, ...]]:
    """Return each microscope's scales, oldest first."""
    kept: defaultdict[int, tuple[KeptScale, ...]] = defaultdict(tuple)
    for profile_id, um_per_px, origin, pictures, width, height, who, said_at in connection.execute(
        """SELECT profile_id, um_per_px, origin, pictures, width, height, who, said_at
        FROM scales ORDER BY id"""
    ):
        when = datetime.fromisoformat(said_at)
        one = KeptScale(um_per_px, KeptFrom(origin), pictures, (width, height), who, when)
        kept[profile_id] += (one,)
    return kept


KeptBy = tuple[str, Mapping[str, Any]]
"""Who set a scale, and what an event records about it."""


def check_scales(connection: Any, told: Mapping[str, Sequence[KeptBy]]) -> Iterator[str]:
    """Yield the microscopes whose scales differ from the events.

    told: what the events record about each, in order, by the name used in the events.
    """
    there: defaultdict[str, list[KeptBy]] = defaultdict(list)
    for profile_id, who, *row in connection.execute(
        """SELECT profile_id, CAST(who AS BLOB), um_per_px, origin, pictures, width, height
        FROM scales ORDER BY id"""
    ):
        by = bytes(who).decode("utf-8", "backslashreplace")
        there[f"microscope {profile_id}"].append((by, told_of(*row)))
    for about in sorted(there.keys() | told.keys()):
        if there[about] != list(told.get(about, ())):
            yield f"The scale kept for {about} does not match the events."
