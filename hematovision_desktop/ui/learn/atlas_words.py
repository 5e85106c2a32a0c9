"""The atlas's words on each type, and on how to tell two types apart."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.atlas import AtlasEntry
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate

_LOOK_FOR: dict[Label, object] = {
    Label.NEUTROPHIL: QT_TRANSLATE_NOOP(
        "atlas",
        "Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine "
        "granules that can hardly be seen one by one.",
    ),
    Label.EOSINOPHIL: QT_TRANSLATE_NOOP(
        "atlas",
        "Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.",
    ),
    Label.BASOPHIL: QT_TRANSLATE_NOOP(
        "atlas",
        "Large, dark violet granules of different sizes that lie over the nucleus too, so that "
        "its lobes are hard to see.",
    ),
    Label.LYMPHOCYTE: QT_TRANSLATE_NOOP(
        "atlas",
        "Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim "
        "of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.",
    ),
    Label.MONOCYTE: QT_TRANSLATE_NOOP(
        "atlas",
        "The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, "
        "lacy chromatin. Grey-blue cytoplasm, often with small holes.",
    ),
    Label.IMMATURE_GRANULOCYTE: QT_TRANSLATE_NOOP(
        "atlas",
        "Large cell with a round, oval or slightly dented nucleus without lobes. Granules in "
        "blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.",
    ),
    Label.ERYTHROBLAST: QT_TRANSLATE_NOOP(
        "atlas",
        "A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm "
        "grey-blue to pink, like the red cells around.",
    ),
    Label.PLATELET: QT_TRANSLATE_NOOP(
        "atlas",
        "Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.",
    ),
}


def look_for(label: Label) -> str:
    """Return the features by which a type is recognised."""
    return translate("atlas", str(_LOOK_FOR.get(label, "")))


def tell_apart(label: Label, other: Label) -> str:
    """Return how to tell two types apart; without a rule, the features of the first."""
    told = _apart(frozenset((label, other)))
    return told or look_for(label)


_APART: dict[frozenset[Label], object] = {
    frozenset((Label.NEUTROPHIL, Label.EOSINOPHIL)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look at the granules: large, round and orange to red in an eosinophil, fine and pale "
        "in a neutrophil.",
    ),
    frozenset((Label.NEUTROPHIL, Label.IMMATURE_GRANULOCYTE)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only "
        "slightly dented in an immature granulocyte.",
    ),
    frozenset((Label.EOSINOPHIL, Label.BASOPHIL)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look at colour and place of the granules: orange to red and beside the nucleus in an "
        "eosinophil, dark violet and over the nucleus in a basophil.",
    ),
    frozenset((Label.BASOPHIL, Label.LYMPHOCYTE)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look for granules: a basophil has many dark ones, a lymphocyte has none or a few "
        "small red ones in a clear blue rim.",
    ),
    frozenset((Label.LYMPHOCYTE, Label.MONOCYTE)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a "
        "lymphocyte's nucleus is round and dense.",
    ),
    frozenset((Label.LYMPHOCYTE, Label.ERYTHROBLAST)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear "
        "blue in a lymphocyte. An erythroblast's nucleus is blacker and smoother.",
    ),
    frozenset((Label.MONOCYTE, Label.IMMATURE_GRANULOCYTE)): QT_TRANSLATE_NOOP(
        "atlas",
        "Look for granules: an immature granulocyte has clear ones; a monocyte's cytoplasm is "
        "grey and dusty, often with small holes.",
    ),
}


def _apart(pair: frozenset[Label]) -> str:
    return translate("atlas", str(_APART.get(pair, "")))


def figures(entry: AtlasEntry) -> str:
    """Return size and usual share of a type as one line."""
    low, high = (words.number(round(one)) for one in entry.size_um)
    size = translate("atlas", "{low}–{high} µm across").format(low=low, high=high)
    if entry.label is Label.PLATELET:
        return size
    if entry.share is None:
        absent = translate("atlas", "not in the blood of healthy adults")
        return translate("atlas", "{size}; {share}").format(size=size, share=absent)
    low, high = (words.number(round(one)) for one in entry.share)
    share = translate("atlas", "{low}–{high} % of an adult's leukocytes").format(low=low, high=high)
    return translate("atlas", "{size}; {share}").format(size=size, share=share)


def stain_name(stain: int) -> str:
    """Return the stain and light of a drawing, in words."""
    return (
        translate("atlas", "Warm light"),
        translate("atlas", "White light"),
        translate("atlas", "Yellow light"),
    )[stain]
