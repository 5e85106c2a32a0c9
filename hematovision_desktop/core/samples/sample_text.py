"""Parsing of what a person or a spreadsheet writes about a sample; ambiguous input is refused."""

from __future__ import annotations

import re

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import DECIMAL_SIGNS, read_number
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, Sex

_NUMBER = re.compile(rf"(\d+)(?:([{DECIMAL_SIGNS}])(\d+))?")
_ALSO_THOUSANDS = (".", ",")
"""Characters that separate thousands in some countries."""
_SEXES = {
    **dict.fromkeys(("f", "female"), Sex.FEMALE),
    **dict.fromkeys(("m", "male"), Sex.MALE),
    **dict.fromkeys(("o", "other", "x"), Sex.OTHER),
}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_UNITS = {
    **dict.fromkeys(("109/l", "giga/l"), CountUnit.GIGA_PER_L),
    **dict.fromkeys(("103/ul", "k/ul"), CountUnit.THOUSAND_PER_UL),
    **dict.fromkeys(("/ul", "perul", "cells/ul", "/mm3", "/cmm"), CountUnit.PER_UL),
}


def read_year(text: str) -> int | None:
    """Return a year, None for an empty text. Raises UserError for anything else."""
    text = text.strip()
    if not text:
        return None
    if not re.fullmatch(r"\d{4}", text):
        raise UserError(
            sentence(
                "“{text}” is not a year. Type the four digits of the year of birth.", text=text
            )
        )
    return int(text)


def read_sex(text: str) -> Sex | None:
    """Return a sex written as a word or its first letter, None for an empty text."""
    text = text.strip()
    if not text:
        return None
    sex = _SEXES.get(text.casefold())
    if sex is None:
        raise UserError(
            sentence("“{text}” is not a known sex. Write female, male or other.", text=text)
        )
    return sex


def read_unit(text: str) -> CountUnit:
    """Return the unit of a leukocyte count, however it is written."""
    plain = text.strip().casefold().translate(_SUPERSCRIPTS)
    plain = re.sub(r"[\s^]|^[x×*]", "", plain.replace("µ", "u").replace("μ", "u"))
    unit = _UNITS.get(plain)
    if unit is None:
        known = ", ".join(one.value for one in CountUnit)
        raise UserError(
            sentence(
                "“{what}” is not a known unit. Write one of {known}.",
                what=text.strip(),
                known=known,
            )
        )
    return unit


def read_count(text: str, unit: CountUnit) -> LeukocyteCount | None:
    """Return a leukocyte count, None for an empty text.

    "6,200" may be six or six thousand, and a patient's treatment may depend on it, so it is
    refused.
    """
    text = text.strip()
    if not text:
        return None
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise UserError(
            sentence(
                "“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.",
                text=text,
            )
        )
    whole, sign, rest = found.groups()
    if sign in _ALSO_THOUSANDS and len(rest) == 3 and len(whole) <= 3:
        raise UserError(
            sentence(
                "“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.",
                text=text,
                whole=whole,
                rest=rest,
                what=rest.rstrip("0") or "0",
            )
        )
    return LeukocyteCount(read_number(text), unit)
