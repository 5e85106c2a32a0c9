"""The report's section on teaching a site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.tables import percent, table

_NAMES = {
    "bccd": "BCCD, for a pack that never saw it",
    "pbc": "PBC, for a pack that never saw it",
}
_DRAWS = {"as_they_come": "as they come", "types_alike": "types alike"}


def adapt_section(adapted: Mapping[str, Any]) -> str:
    """Return the effect of teaching so many cells, on the other originals of a set never seen."""
    rows = [
        _row(_NAMES[name], draw, number, found)
        for name, some in adapted.items()
        for draw in _DRAWS
        for number, found in some.get(draw, {}).items()
    ]
    inside = "; ".join(
        f"{percent(some['in_set']['balanced_accuracy'])} on {name.upper()}, where the run without it "
        f"reaches {percent(some['in_set']['before_there'])} ({some['in_set']['cells']:,} originals, "
        f"{some['in_set']['rarest']:,} of the rarest type)"
        for name, some in adapted.items()
    )
    times = [
        found["seconds"]
        for some in adapted.values()
        for draw in _DRAWS
        for number, found in some.get(draw, {}).items()
        if number == "100" and "seconds" in found
    ]
    seconds = f" A hundred cells took at most {max(times):.0f} s on one thread." if times else ""
    return (
        "## Teaching a site\n\n"
        "A set that a run never saw takes the place of the site, and its labels take the place of the person. "
        "Some of its training originals are named, and the last layer is refitted over the int8 features by "
        "the program's own rules (`hematovision adapt`). The balanced accuracy of the four types is measured "
        "on all other originals.\n\n"
        "The gap is the difference from a run that was trained on that set. On the held-out originals of the "
        f"set such a run reaches {inside}.\n\n"
        "- *Used*: if a version is refused, the pack as it was counts.\n"
        "- *Taught*: what every version would have reached.\n"
        "- *Prototypes*: draws cells to the nearest mean of a type instead, on the same cells.\n\n"
        + table(
            (
                *("site", "cells named", "before", "used", "lowest–highest", "gap recovered"),
                *("accepted", "taught", "prototypes", "ECE before", "ECE after"),
            ),
            rows,
        )
        + f"\n{_limits(adapted)}The figures are means over random draws. A version is accepted only if two groups of "
        "cells are named no worse: the pack's reference cells, and the site's own cells, each named by a version "
        f"that had not seen its original.{seconds} No test file is used. Reproduce: "
        "`python -m convert adapt-check`, after the two runs above.\n"
    )


def _limits(adapted: Mapping[str, Any]) -> str:
    """Say where a hundred cells recover less than half of the gap, and what was tried there."""
    short = [
        name.upper()
        for name, some in adapted.items()
        if (some["as_they_come"].get("100", {}).get("recovered") or 0.0) < 0.5
    ]
    if not short:
        return ""
    return (
        f"On {' and '.join(short)} a hundred cells recover less than half of the gap. The labels are "
        "noisy (see the suspect labels below), and some types are so rare that a hundred cells contain too few "
        "to be taught. We also tried prototypes, four or eight turned views of each cell, and every strength of "
        "the penalty; none of them helps more.\n\n"
        "Types that the site has not named gain nothing and may lose a little. So name some cells of "
        "every type that you report.\n\n"
    )


def _row(name: str, draw: str, number: str, found: Mapping[str, Any]) -> tuple[str, ...]:
    low, high = found["used_range"]
    recovered = found["recovered"]
    return (
        name,
        f"{number}, {_DRAWS[draw]}",
        percent(found["before"]),
        percent(found["used"]),
        f"{100 * low:.0f}–{100 * high:.0f}",
        percent(recovered) if recovered is not None else "no gap",
        f"{found['accepted']} of {found['draws']}",
        *(
            percent(found[key]) if key in found else "–"
            for key in ("taught", "prototypes", "ece_before", "ece_after")
        ),
    )
