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
    """Return what teaching so many cells gives on the other originals of a set never seen."""
    rows = [
        _row(_NAMES[name], draw, number, found)
        for name, some in adapted.items()
        for draw in _DRAWS
        for number, found in some.get(draw, {}).items()
    ]
    inside = "; ".join(
        f"{name.upper()} {percent(some['in_set']['balanced_accuracy'])}, where the run without it "
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
    seconds = f" A hundred cells took {max(times):.0f} s at most on one thread." if times else ""
    return (
        "## Teaching a site\n\n"
        "A set that a run never saw plays the site and its labels the person: so many of its training "
        "originals are named, the last layer is refitted over the int8 features by the program's own "
        "rules (`hematovision adapt`), and balanced accuracy of the four types is measured on all other "
        "originals. *In-set* is what the run that was trained on that set reaches on its held-out "
        f"originals: {inside}. *Used* counts a refused version as the pack it was; *taught* is "
        "what every version would have done; *prototypes* draws cells to the nearest mean of a type "
        "instead, on the same cells.\n\n"
        + table(
            (
                *("site", "cells named", "before", "used", "lowest–highest", "gap recovered"),
                *("accepted", "taught", "prototypes", "ECE before", "ECE after"),
            ),
            rows,
        )
        + f"\n{_limits(adapted)}Means over random draws. A version is accepted only if the site's own cells, each named "
        "by a version that had not seen its original, and the pack's reference cells are no worse."
        f"{seconds} No test file takes part. Reproduce: `python -m convert adapt-check`, after the two "
        "runs above.\n"
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
        f"On {' and '.join(short)} a hundred cells recover less than half of the gap. Their labels are "
        "noisy (see the suspect labels below) and some types so rare that a hundred cells hold too few "
        "to be taught; prototypes, four or eight turned views of each cell and every strength of the "
        "penalty were tried and help no more. "
        "Cells of types that the site has not named gain nothing and may lose a little: name some of "
        "every type you report. "
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
