"""Whether a sample's blood looks unlike what its own microscope usually shows.

What tells is the share of leukocytes that the program is not sure of: blasts and other abnormal cells
are hardly ever sure. Their distance from known cells in feature space tells far less: it was tried,
type by type, and 40 blasts among 100 cells moved it by less than slides differ among each other.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass

LEAST_CELLS = 30
"""Below so many leukocytes nothing is said of a sample."""

LEAST_USUAL = 100
"""Of so many leukocytes at least must be known what the microscope usually shows."""

SPREAD = 0.08
"""By how much the share of doubt differs between normal samples of one microscope beside chance, as a
standard deviation. Held-out slides of three training sources (bcisc, raabin, rvpbs: 66 slides, days
and runs without their abnormal cells) are called unusual in 0 to 2.5 of 100 draws of 30 or 100 cells
(mean 1.0), pbc's in none. With 40 blasts among 100 cells 92 to 100 of 100 draws are found, with 30 17 to 41, with 20 none
(rvpbs and lmu, whose blasts taught the program as well: other laboratories' may be found less often)."""

BEYOND = 3.0
"""Standard deviations above the usual share from which on a sample is unusual."""

LEAST_SHARE = 0.02
"""A share of doubt of nothing at all would make chance look impossible."""


class Doubted(Protocol):
    """A number of leukocytes. measured: how many; sure: of them, those with a sure name."""

    @property
    def measured(self) -> int:
        """How many."""
        ...

    @property
    def sure(self) -> int:
        """Of them, those with a sure name."""
        ...


@dataclass(frozen=True, slots=True)
class Usual:
    """What a microscope's ended samples without abnormal cells show, by the number of the batch.

    akin: by the number of a batch, ended or not, the others that hold any of its pictures.
    """

    batches: Mapping[int, Doubted]
    akin: Mapping[int, Collection[int]] = field(default_factory=dict)

    def beside(self, batch_id: int | None) -> Iterable[Doubted]:
        """Return all but one of them: a sample is not compared with itself, however often it is read."""
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
