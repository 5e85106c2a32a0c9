"""The figures of an atlas of blood cells: sizes, usual shares, and what is easily confused.

Sizes are diameters on a dried, stained smear, the usual ones of the atlases: Bain, Blood Cells, 5th
ed. (2015); Palmer et al., ICSH recommendations for the standardization of nomenclature and grading
of peripheral blood cell morphological features, Int J Lab Hem 37 (2015) 287-303. Shares are the
usual ranges shipped with the program, so that no page contradicts another; a laboratory's own
ranges are in its settings.
"""

from __future__ import annotations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import STANDARD


@dataclass(frozen=True, slots=True)
class AtlasEntry:
    """One type. size_um: smallest and largest diameter.

    confused_with: the types it is most often mistaken for, likeliest first.
    """

    label: Label
    size_um: tuple[float, float]
    confused_with: tuple[Label, ...]

    @property
    def share(self) -> tuple[float, float] | None:
        """The usual range of its percentage of an adult's leukocytes; None: normally absent."""
        found = STANDARD.range_for(self.label, None, None)
        if found is None or found.low is None or found.high is None:
            return None
        return found.low, found.high


ATLAS = {
    one.label: one
    for one in (
        AtlasEntry(Label.NEUTROPHIL, (12, 15), (Label.EOSINOPHIL, Label.IMMATURE_GRANULOCYTE)),
        AtlasEntry(Label.EOSINOPHIL, (12, 17), (Label.NEUTROPHIL, Label.BASOPHIL)),
        AtlasEntry(Label.BASOPHIL, (10, 14), (Label.EOSINOPHIL, Label.LYMPHOCYTE)),
        AtlasEntry(Label.LYMPHOCYTE, (7, 12), (Label.MONOCYTE, Label.ERYTHROBLAST)),
        AtlasEntry(Label.MONOCYTE, (15, 20), (Label.LYMPHOCYTE, Label.IMMATURE_GRANULOCYTE)),
        AtlasEntry(Label.IMMATURE_GRANULOCYTE, (14, 20), (Label.MONOCYTE, Label.NEUTROPHIL)),
        AtlasEntry(Label.ERYTHROBLAST, (8, 12), (Label.LYMPHOCYTE,)),
        AtlasEntry(Label.PLATELET, (2, 4), ()),
    )
}
"""The types that the atlas shows, in display order."""
