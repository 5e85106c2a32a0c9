"""Whether a sample's blood looks unlike what its own microscope usually shows.

The indicator is the share of leukocytes that the program is not sure of: blasts and other abnormal
cells are hardly ever sure. Their distance from known cells in feature space is far less
informative: it was tried, type by type, and 40 blasts among 100 cells moved it by less than slides
differ from each other.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass

LEAST_CELLS = 30
"""With fewer leukocytes nothing is said about a sample."""

LEAST_USUAL = 100
"""How many leukocytes must be known to tell what the microscope usually shows."""

SPREAD = 0.08
"""How much the share of doubt varies between normal samples of one microscope, besides chance, as a
standard deviation. Held-out slides of three training sources (bcisc, raabin, rvpbs: 66 slides, days
and runs without their abnormal cells) are called unusual in 0 to 2.5 of 100 draws of 30 or 100
cells (mean 1.0), pbc's in none. With 40 blasts among 100 cells 92 to 100 of 100 draws are found,
with 30 17 to 41, with 20 none (rvpbs and lmu, whose blasts also taught the program: those of other
laboratories may be found less often).
"""

BEYOND = 3.0
"""Standard deviations above the usual share from which a sample is unusual."""

LEAST_SHARE = 0.02
"""The least share of doubt: with zero, any doubt at all would look impossible by chance."""


class Doubted(Protocol):
    """A group of leukocytes. measured: how many; sure: how many of them have a sure name."""

    @property
    def measured(self) -> int:
        """How many there are."""
        ...

    @property
    def sure(self) -> int:
        """How many of them have a sure name."""
        ...


@dataclass(frozen=True, slots=True)
class Usual:
    """What a microscope's ended samples without abnormal cells show, by batch number.

    akin: for each batch number, ended or not, the other batches that hold any of its images.
    """

    batches: Mapping[int, Doubted]
    akin: Mapping[int, Collection[int]] = field(default_factory=dict)

    def beside(self, batch_id: int | None) -> Iterable[Doubted]:
        """Return all except one: a sample is not compared with itself, however often it is read."""
        same = {batch_id, *(() if batch_id is None else self.akin.get(batch_id, ()))}
        return (one for number, one in self.batches.items() if number not in same)


def is_unusual(sample: Doubted, usual: Iterable[Doubted]) -> bool | None:
    """Return whether more of a sample is in doubt than usual; None: not yet known."""
    others = list(usual)
    cells = sum(one.measured for one in others)
    if sample.measured < LEAST_CELLS or cells < LEAST_USUAL:
        return None
    share = max(LEAST_SHARE, 1 - sum(one.sure for one in others) / cells)
    here = 1 - sample.sure / sample.measured
    by_chance = share * (1 - share) / sample.measured
    return here - share > BEYOND * math.sqrt(by_chance + SPREAD**2)
