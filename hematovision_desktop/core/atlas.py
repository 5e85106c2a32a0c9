"""What an atlas of blood cells says in figures: sizes, usual shares, and what is easily confused.

Sizes are diameters on a dried, stained smear, shares those of an adult's blood. Both are the usual
ones of the atlases: Bain, Blood Cells, 5th ed. (2015); Palmer et al., ICSH recommendations for the
standardization of nomenclature and grading of peripheral blood cell morphological features, Int J
Lab Hem 37 (2015) 287-303. A laboratory's own ranges stand in its settings.
"""

from __future__ import annotations

from dataclasses import dataclass

from hematovision_desktop.core.labels import Label


@dataclass(frozen=True, slots=True)
class AtlasEntry:
    """One type. size_um: least and largest diameter. share: percent of leukocytes, None: not usual.

    confused_with: the types it is most easily taken for, likeliest first.
    """

    label: Label
    size_um: tuple[float, float]
    share: tuple[float, float] | None
    confused_with: tuple[Label, ...]


ATLAS = {
    one.label: one
    for one in (
        AtlasEntry(
            Label.NEUTROPHIL, (12, 15), (40, 75), (Label.EOSINOPHIL, Label.IMMATURE_GRANULOCYTE)
        ),
        AtlasEntry(Label.EOSINOPHIL, (12, 17), (1, 6), (Label.NEUTROPHIL, Label.BASOPHIL)),
        AtlasEntry(Label.BASOPHIL, (10, 14), (0, 1), (Label.EOSINOPHIL, Label.LYMPHOCYTE)),
        AtlasEntry(Label.LYMPHOCYTE, (7, 12), (20, 45), (Label.MONOCYTE, Label.ERYTHROBLAST)),
        AtlasEntry(
            Label.MONOCYTE, (15, 20), (2, 10), (Label.LYMPHOCYTE, Label.IMMATURE_GRANULOCYTE)
        ),
        AtlasEntry(Label.IMMATURE_GRANULOCYTE, (14, 20), None, (Label.MONOCYTE, Label.NEUTROPHIL)),
        AtlasEntry(Label.ERYTHROBLAST, (8, 12), None, (Label.LYMPHOCYTE,)),
        AtlasEntry(Label.PLATELET, (2, 4), None, ()),
    )
}
"""The types that the atlas shows, in the order they are shown."""
