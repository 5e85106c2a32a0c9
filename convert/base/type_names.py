"""Other people's names for this program's types: short names, plurals, capitals, other languages."""

from __future__ import annotations

import re
import unicodedata

from hematovision_desktop.core.cells.labels import Label

_SHORT = {
    Label.NEUTROPHIL: "ne neut neu seg segs segmented sn snt sne pmn pnn ngs ngb band bne bnt stab "
    "polymorph",
    Label.EOSINOPHIL: "eo eos eosin",
    Label.BASOPHIL: "ba bas baso",
    Label.LYMPHOCYTE: "ly lym lymph lyt",
    Label.MONOCYTE: "mo mon mono",
    Label.IMMATURE_GRANULOCYTE: "ig igs immature myelocyte metamyelocyte promyelocyte my mmy pmy "
    "myo mmz pmo pmb",
    Label.ERYTHROBLAST: "nrbc nrbcs nucleated_rbc normoblast ebo erb",
    Label.PLATELET: "plt thrombocyte",
    Label.BLAST: "myeloblast lymphoblast myb mob",
}
_FOREIGN = {
    Label.NEUTROPHIL: "neutrophile neutrophiler neutrofilo neutrofili neutrofil нейтрофил 中性粒细胞 "
    "嗜中性粒细胞 好中球 호중구 notrofil",
    Label.EOSINOPHIL: "eosinophile eosinophiler eosinofilo eosinofili eosinofil эозинофил "
    "嗜酸性粒细胞 好酸球 호산구 eozinofil",
    Label.BASOPHIL: "basophile basophiler basofilo basofili basofil базофил 嗜碱性粒细胞 好塩基球 "
    "호염기구 bazofil",
    Label.LYMPHOCYTE: "lymphozyt lymphozyten linfocito linfociti limfocyt limfocyty lymfocyt "
    "лимфоцит 淋巴细胞 リンパ球 림프구 lenfosit",
    Label.MONOCYTE: "monozyt monozyten monocito monociti monocyty monocyt моноцит 单核细胞 単球 "
    "단핵구 monosit",
    Label.ERYTHROBLAST: "erythroblasten erythroblaste eritroblasto eritroblasti erytroblast "
    "эритробласт 有核红细胞 赤芽球",
    Label.PLATELET: "thrombozyt thrombozyten plaquette plaqueta piastrina piastrine trombocyt "
    "тромбоцит 血小板 trombosit",
    Label.BLAST: "blasten blaste blasto blasti бласт",
}


def _folded(name: str) -> str:
    """Return a name in lower case without accents, with underscores between its words."""
    bare = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", name.casefold())
        if unicodedata.category(sign) != "Mn"
    )
    return "_".join(re.sub(r"[\s_\-./]+", " ", unicodedata.normalize("NFC", bare)).split())


_LONG = {
    _folded(name): label
    for label in _SHORT
    for name in (label.value, *_SHORT[label].split(), *_FOREIGN.get(label, "").split())
}
_QUALIFIERS = frozenset(
    (
        *("seg", "segmented", "segmente", "band", "banded", "stab", "mature", "typical", "normal"),
        *("small", "large", "cell", "cells", "class", "granulocyte", "granulocytes"),
        *("polynucleaire", "polynucleaires"),
    )
)
"""Words beside a type that do not change it. "atypical", "immature" and "precursor" do change it."""

_LETTERS = {label.letter.lower(): label for label in _SHORT}
_PLURALS = ("s", "es", "ы")


def type_named(name: str, *, letters: bool = True) -> Label | None:
    """Return the type that a name means, or None.

    letters: whether the program's own letters count, such as E. Other people use E for
    erythrocytes.
    """
    plain = _folded(name)
    if letters and plain in _LETTERS:
        return _LETTERS[plain]
    words = [
        word
        for word in re.split(r"[_()\[\]]+", plain)
        if word and not word.isdigit() and word not in _QUALIFIERS
    ]
    return _single(plain) or (_single("_".join(words)) if words else None)


def _single(plain: str) -> Label | None:
    for ending in ("", *_PLURALS):
        single = plain.removesuffix(ending) if ending else plain
        if (len(single) > 3 or not ending) and single in _LONG:
            return _LONG[single]
    return None
