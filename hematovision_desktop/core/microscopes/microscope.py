"""Microscope profiles, and how far names can be trusted on one: the standing of a batch.

*Sure* means "measured here". A folder that looks unlike everything the program has learnt gets only
suggestions; only a check on that very microscope gives a promise.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.cells.field import Cell, FieldResult, ScaleSource
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.microscopes.microscope_scale import KeptScale
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof, Terms
from hematovision_desktop.core.microscopes.scale_pool import ScalePool
from hematovision_desktop.core.microscopes.unusual import Usual, is_unusual
from hematovision_desktop.core.verdicts.verdict import PROGRAM
from hematovision_desktop.core.verdicts.verdict_book import CellState

ALIKE_WITHIN = 24.0
"""The levels (of 255) by which the empty glass of two images from one microscope may differ; lamps
get adjusted.
"""


@dataclass(frozen=True, slots=True)
class MicroscopeProfile:
    """A microscope with its camera and stain, under a name that a person gave.

    camera_keys: of the cameras seen on it. sizes: (width, height) px of its images. background:
    mean colour of its empty glass, RGB in [0, 255], None until images were seen. um_per_px: the
    scale that its first images measured, None until they did. created_at: aware, UTC. scales: what
    people kept as its scale, oldest first; the last one counts, and only `keep_scale` adds to it.
    """

    profile_id: int
    name: str
    created_at: datetime
    camera_keys: tuple[str, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    background: tuple[float, float, float] | None = None
    um_per_px: float | None = None
    scales: tuple[KeptScale, ...] = ()

    @property
    def scale(self) -> KeptScale | None:
        """The kept scale; None if nobody was asked, or each batch measures its own."""
        last = self.scales[-1] if self.scales else None
        return None if last is None or last.um_per_px is None else last


def pool_on(on: MicroscopeProfile | None) -> ScalePool:
    """Return an empty pool for images of a microscope; None is an unknown one."""
    return ScalePool() if on is None else ScalePool(on.um_per_px, on.scale)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What images or a camera reveal about their microscope."""

    camera_key: str = ""
    size: tuple[int, int] | None = None
    background: tuple[float, float, float] | None = None


def evidence_of(results: Iterable[FieldResult]) -> Evidence:
    """Return what images reveal about their microscope: most frequent size, and median glass colour."""
    return evidence_in(
        ((one.width, one.height), one.background)
        for one in results
        if one.width and one.height and one.background
    )


def evidence_in(
    pictures: Iterable[tuple[tuple[int, int], tuple[float, float, float]]],
) -> Evidence:
    """Return the same from the (width, height) in px and glass colour of each image."""
    read = list(pictures)
    if not read:
        return Evidence()
    size = Counter(size for size, _ in read).most_common(1)[0][0]
    levels = [level for other, level in read if other == size]
    red, green, blue = (median(level[index] for level in levels) for index in range(3))
    return Evidence(size=size, background=(red, green, blue))


MEASURED = frozenset(
    {ScaleSource.RED_CELLS, ScaleSource.LEUKOCYTES, ScaleSource.POOLED, ScaleSource.SET}
)
"""The sources of a scale worth remembering: measured, or set by a person."""


def measured_scale(results: Iterable[FieldResult]) -> float | None:
    """Return the median scale in µm per px of measured images; None if there are none."""
    scales = sorted(
        one.scale.um_per_px
        for one in results
        if one.scale is not None and one.scale.source in MEASURED
    )
    return scales[len(scales) // 2] if scales else None


def recognise(
    profiles: Iterable[MicroscopeProfile], evidence: Evidence
) -> MicroscopeProfile | None:
    """Return the profile that fits, None if none does or several fit equally well.

    A camera's key alone decides; images must agree in size and in the colour of the glass.
    """
    known = list(profiles)
    if evidence.camera_key:
        return _only([one for one in known if evidence.camera_key in one.camera_keys])
    fitting = [
        one
        for one in known
        if evidence.size in one.sizes and _alike(one.background, evidence.background)
    ]
    return _only(fitting)


FORMERLY = "formerly "
"""Prefix of a camera key that a profile keeps after the camera was moved to another microscope."""


def put_camera(
    profiles: Iterable[MicroscopeProfile], profile_id: int | None, key: str
) -> tuple[MicroscopeProfile, ...]:
    """Return the profiles that change when a person says which microscope a camera is on.

    From then on the camera identifies that microscope only. If it returns to an earlier one, the
    microscopes share its key, and it identifies none of them: names are sure only on the microscope
    that was checked. None: all profiles forget the camera.
    """
    known, former = list(profiles), FORMERLY + key
    having = [one.profile_id for one in known if key in one.camera_keys]
    comes_back = any(one.profile_id == profile_id and former in one.camera_keys for one in known)
    others = key if comes_back or len(having) > 1 else former
    changed = []
    for one in known:
        kept = tuple(other for other in one.camera_keys if other not in (key, former))
        if profile_id is not None and one.profile_id == profile_id:
            kept += (key,)
        elif profile_id is not None and one.profile_id in having:
            kept += (others,)
        elif profile_id is not None and former in one.camera_keys:
            kept += (former,)
        if sorted(kept) != sorted(one.camera_keys):
            changed.append(replace(one, camera_keys=kept))
    return tuple(changed)


def _only(found: Sequence[MicroscopeProfile]) -> MicroscopeProfile | None:
    return found[0] if len(found) == 1 else None


def _alike(
    one: tuple[float, float, float] | None, other: tuple[float, float, float] | None
) -> bool:
    if one is None or other is None:
        return False
    return math.dist(one, other) <= ALIKE_WITHIN


class Trust(StrEnum):
    """How far the names of a batch can be trusted; the value is the name in exports."""

    PROVEN = "proven"
    FAMILIAR = "familiar"
    NOT_YET_KNOWN = "not_yet_known"
    FOREIGN = "foreign"


class CheckState(StrEnum):
    """What the checks on a microscope say about the names of a batch; the value is the name in exports.

    IN_PART: something is proven, but only for surer names than a person is asked about. TAKEN_BACK:
    something was, until too many sure names were corrected. NOTHING_PROVEN: a whole check, with too
    many wrong names. NOT_FINISHED: fewer cells than prove anything. OTHER_MODEL: a whole check, but
    of another model, version of the last layer or choice of types.
    """

    PROVEN = "proven"
    IN_PART = "in_part"
    TAKEN_BACK = "taken_back"
    NOTHING_PROVEN = "nothing_proven"
    NOT_FINISHED = "not_finished"
    OTHER_MODEL = "other_model"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known about a batch's microscope.

    microscope: its profile's name, "" without one. familiar: whether its cells look like those the
    program learnt; None is not yet known. promise: share of sure names in [0, 1] that was proven to
    be correct there, None if nothing was. proven_from: the confidence from which something was
    proven, if only for surer names than a person is asked about. unusual: whether this blood looks
    unlike what its own, proven microscope usually shows; None is not known. unproven: why nothing is
    proven, where nothing is.
    """

    microscope: str = ""
    familiar: bool | None = None
    promise: float | None = None
    proven_from: float | None = None
    unusual: bool | None = None
    unproven: CheckState = CheckState.NOT_CHECKED

    @property
    def check(self) -> CheckState:
        """What the checks there say; every place that says it derives its words from this."""
        if self.promise is not None:
            return CheckState.PROVEN
        return self.unproven if self.proven_from is None else CheckState.IN_PART

    @property
    def trust(self) -> Trust:
        """How far names can be trusted: a proof takes priority over how the cells look."""
        if self.promise is not None:
            return Trust.PROVEN
        if self.familiar is None:
            return Trust.NOT_YET_KNOWN
        return Trust.FAMILIAR if self.familiar else Trust.FOREIGN

    def to_confirm(self, unseen: int) -> int:
        """Return how many of the cells that no person looked at are vouched for by nothing else."""
        return 0 if self.trust is Trust.PROVEN else unseen


UNKNOWN = Standing()
"""Used if nothing is known."""


@dataclass(frozen=True, slots=True)
class OodCounts:
    """How familiar a batch's leukocytes look to the program, as counts that can be added.

    measured: those whose distance is known. beyond: how many of them are beyond the pack's limit.
    sure: how many of them have a sure name.
    """

    measured: int = 0
    beyond: int = 0
    sure: int = 0

    @property
    def is_foreign(self) -> bool | None:
        """Whether more than half are beyond the limit, so the median is; None: not yet known."""
        if self.measured < LEAST_CELLS:
            return None
        return 2 * self.beyond > self.measured

    def __add__(self, other: OodCounts) -> OodCounts:
        return OodCounts(
            self.measured + other.measured, self.beyond + other.beyond, self.sure + other.sure
        )


NOTHING_MEASURED = OodCounts()


def ood_counts_of(cells: Iterable[Cell], limit: float | None) -> OodCounts:
    """Return how familiar cells look. limit: the pack's; None for a pack that cannot tell."""
    if limit is None:
        return NOTHING_MEASURED
    measured = beyond = sure = 0
    for cell in cells:
        if cell.distance is not None and cell.label.is_leukocyte:
            measured += 1
            beyond += cell.distance > limit
            sure += not cell.needs_review
    return OodCounts(measured, beyond, sure)


def is_sure_name(cell: Cell) -> bool:
    """Return whether a check may ask about a cell: a leukocyte with a sure name."""
    return not cell.needs_review and cell.label.is_leukocyte


def was_corrected(cell: Cell, state: CellState) -> bool:
    """Return whether a person corrected a sure name of the program."""
    if not is_sure_name(cell) or state.who == PROGRAM:
        return False
    if state.removed or not state.is_named:
        return state.removed
    return state.label is None or state.label.counts_as is not cell.label


@dataclass(frozen=True, slots=True)
class KnownMicroscope:
    """A microscope and what was proven on it. proofs: by the model that named the cells.

    usual: what its samples usually show, by the model that named them.
    """

    profile: MicroscopeProfile
    proofs: Mapping[NamedBy, Proof] = field(default_factory=dict)
    usual: Mapping[Terms, Usual] = field(default_factory=dict)

    def proof(self, named_by: NamedBy | None) -> Proof | None:
        """Return what was proven for a model; a check of another model says nothing about it."""
        return None if named_by is None else self.proofs.get(named_by)

    def unproven(self, named_by: NamedBy | None) -> CheckState:
        """Return what the checks made here say about a model of which they prove nothing."""
        own = self.proof(named_by)
        if own is not None and own.is_whole:
            return CheckState.TAKEN_BACK if own.was_taken_back else CheckState.NOTHING_PROVEN
        if own is not None and own.checked:
            return CheckState.NOT_FINISHED
        return CheckState.OTHER_MODEL if self.was_checked else CheckState.NOT_CHECKED

    @property
    def was_checked(self) -> bool:
        """Whether a whole check was ever made here, of any model."""
        return any(one.is_whole for one in self.proofs.values())


def standing_on(
    ood_counts: OodCounts,
    microscope: KnownMicroscope | None,
    terms: Terms | None,
    batch_id: int | None = None,
) -> Standing:
    """Return the standing of a batch on a microscope; None is an unknown one.

    terms: None while nothing is named yet. A check covers the terms that its cells were drawn
    under, and stricter ones. batch_id: its number in the log, if it has one.
    """
    foreign = ood_counts.is_foreign
    proof = microscope.proof(terms.named_by) if microscope and terms else None
    promise = proof.promise_from(terms.review_below) if proof and terms else None
    usual = microscope.usual.get(terms) if microscope and terms and promise is not None else None
    surer = [one.threshold for one in proof.steps] if proof and promise is None else []
    return Standing(
        microscope=microscope.profile.name if microscope else "",
        familiar=None if foreign is None else not foreign,
        promise=promise,
        proven_from=min(surer, default=None),
        unusual=is_unusual(ood_counts, usual.beside(batch_id)) if usual else None,
        unproven=(
            microscope.unproven(terms.named_by)
            if microscope and terms and promise is None and not surer
            else CheckState.NOT_CHECKED
        ),
    )
