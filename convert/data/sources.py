"""The table of sources: one row for each. To add a source, add a row; no code is needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from convert.data.datasets import Example, assign_folds, read_bccd, read_pbc
from convert.data.readers import read_rows, read_txl
from hematovision_desktop.core.base.errors import UserError

Reader = Callable[[Path, str], list[Example]]
"""Takes the data folder and the source's name."""


class Role(StrEnum):
    """What the cells of a source teach the classifier."""

    TYPES = "types"
    """Typed cells: they teach, and count in figures if the label is not in doubt."""

    BY_EYE = "types, by eye"
    """Typed by us and not by experts: they teach, but never count in figures."""

    LEUKOCYTES = "leukocytes without a type"


@dataclass(frozen=True, slots=True)
class Source:
    """One source of cells.

    family: sources that share pictures or slides have one name, and are left out together.
    um_per_px: the median scale that the program's own locator measures over the source, so crops
    are as large as those that the program cuts; None measures each picture. views: turned copies
    cut from every field. padded: the pictures are single cells hardly wider than the widest crop;
    they are mirrored outwards, so no type has a black edge. required: without it there is no
    training. own_split: it has its own validation cells, so it gets no folds.
    """

    name: str
    title: str
    family: str
    read: Reader
    role: Role
    um_per_px: float | None
    licence: str
    origin: str
    used_for: str
    views: int = 0
    padded: bool = False
    required: bool = False
    own_split: bool = False


def _pbc(data: Path, name: str) -> list[Example]:
    return [replace(one, source=name) for one in read_pbc(data, ["train", "val"])]


def _bccd(data: Path, name: str) -> list[Example]:
    return [replace(one, source=name) for one in read_bccd(data)]


SOURCES = (
    Source(
        "pbc",
        "A dataset of microscopic peripheral blood cell images (Acevedo et al. 2020)",
        "pbc",
        _pbc,
        Role.TYPES,
        0.1315,
        "CC BY 4.0",
        "https://doi.org/10.17632/snkd93bnjr.1",
        "training, validation and test split, single cells",
        padded=True,
        required=True,
        own_split=True,
    ),
    Source(
        "bccd",
        "BCCD",
        "bccd",
        _bccd,
        Role.TYPES,
        0.0733,
        "MIT",
        "https://github.com/Shenggan/BCCD_Dataset",
        "training (fields marked train), locator test (fields marked test)",
        views=12,
        required=True,
    ),
    Source(
        "raabin",
        "Raabin-WBC (Kouzehkanan et al. 2022)",
        "raabin",
        read_rows,
        Role.TYPES,
        0.1272,
        "free for commercial and non-commercial use, as published; not stated at the place where we got it",
        "https://doi.org/10.1038/s41598-021-04426-x",
        "training, single cells of five types",
        padded=True,
    ),
    Source(
        "txl",
        "TXL-PBC, pictures of Raabin-WBC with its experts' types",
        "raabin",
        read_txl,
        Role.TYPES,
        0.0612,
        "MIT (boxes); Raabin-WBC as above (pictures and types)",
        "https://github.com/lugan113/TXL-PBC_Dataset",
        "training, fields with boxes, 165 of them typed",
        padded=True,
    ),
    Source(
        "bcisc",
        "BCISC (Fan et al. 2019)",
        "bcisc",
        read_rows,
        Role.TYPES,
        0.153,
        "Apache-2.0",
        "https://github.com/fpklipic/BCISC",
        "training, fields of eight slides; slides 9 and 10 were kept back",
    ),
    Source(
        "lmu",
        "AML-Cytomorphology_LMU (Matek et al. 2019)",
        "lmu",
        read_rows,
        Role.TYPES,
        0.1183,
        "CC BY 3.0 as published; not stated at the place where we got it",
        "https://doi.org/10.7937/tcia.2019.36f5o9ld",
        "training, single cells, most of them blasts",
        padded=True,
    ),
    Source(
        "rvpbs",
        "RV-PBS (Pal et al. 2024)",
        "rvpbs",
        read_rows,
        Role.TYPES,
        0.1293,
        "not stated",
        "https://doi.org/10.1016/j.eswa.2024.123660",
        "training, fields taken with a phone at the eyepiece",
    ),
    Source(
        "krd",
        "KRD-WBC (Taha et al. 2023)",
        "krd",
        read_rows,
        Role.BY_EYE,
        None,
        "CC BY 4.0",
        "https://doi.org/10.17632/jzdj6h7gms",
        "training, fields of one cell; 24 typed by the makers, 180 typed by us and not by experts",
    ),
    Source(
        "itu",
        "LeukemiaAttri and Uni-Hema samples (Rehman et al. 2024)",
        "itu",
        read_rows,
        Role.BY_EYE,
        0.1484,
        "Apache-2.0 (Uni-Hema); LeukemiaAttri not stated",
        "https://github.com/intelligentMachines-ITU/Uni-Hema",
        "training, leukaemic fields; boxes and types by us and not by experts",
    ),
    Source(
        "draaslan",
        "Blood cell detection dataset (draaslan)",
        "draaslan",
        read_rows,
        Role.LEUKOCYTES,
        0.1376,
        "MIT",
        "https://github.com/draaslan/blood-cell-detection-dataset",
        "training, leukocytes without a type",
    ),
)

FAMILIES = tuple(dict.fromkeys(source.family for source in SOURCES))
"""What can be left out, by name."""

BY_NAME = {source.name: source for source in SOURCES}


def family_of(source: str) -> str:
    """Return the family of a source. Your own folder is its own family."""
    return BY_NAME[source].family if source in BY_NAME else source


def left_out(without: str) -> frozenset[str]:
    """Return the families that a name like `bcisc+lmu` leaves out. Raises UserError for others."""
    names = frozenset(filter(None, without.split("+")))
    if strange := names - set(FAMILIES):
        raise UserError(
            f"There is no source {', '.join(sorted(strange))} to leave out. "
            f"There are {', '.join(FAMILIES)}."
        )
    return names


def read_sources(data: Path, without: str = "") -> list[Example]:
    """Return the cells of every source in the data folder, in the order of the table.

    Folds are made within a family, so a slide that is in two sources is on one side.
    """
    gone = left_out(without)
    found: list[Example] = []
    for family in FAMILIES:
        if family in gone:
            continue
        members = [source for source in SOURCES if source.family == family]
        some = [cell for source in members for cell in _read(source, data)]
        found += some if any(source.own_split for source in members) else assign_folds(some)
    return found


def _read(source: Source, data: Path) -> Sequence[Example]:
    return source.read(data, source.name) if source.required or _is_there(source, data) else []


def _is_there(source: Source, data: Path) -> bool:
    return (data / source.name).is_dir()


def data_statements(names: Collection[str]) -> list[dict[str, str]]:
    """Return what the card says about some sources: name, use, terms, origin."""
    return [
        {
            "name": source.title,
            "used_for": source.used_for,
            "licence": source.licence,
            "source": source.origin,
        }
        for source in SOURCES
        if source.name in names
    ]
