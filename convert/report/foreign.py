"""The report's section on how often a folder is called foreign, rightly and wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.tables import between, percent, table
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.verdicts.differential import binomial_interval

DRAWS = 500
"""Folders drawn of each source; `convert.measure.foreign` draws as many."""

MOST_KNOWN = 0.02
"""Share of a known source's folders that was to be flagged at most."""


def foreign_section(found: Mapping[str, Any]) -> str:
    """Return how many folders of each source are flagged. found: as `measure_foreign` gives it."""
    limit = found["limit"]
    if limit is None:
        return ""
    rows = [
        (
            name,
            f"{one['cells']:,}",
            percent(one["right"]),
            f"{one['median']:.3f}",
            percent(one["flagged"]),
            between(binomial_interval(round(DRAWS * one["flagged"]), DRAWS)),
        )
        for name, one in found["sources"].items()
    ]
    beyond = [name for name, one in found["sources"].items() if one["flagged"] > MOST_KNOWN]
    judged = (
        f"Wanted were {percent(MOST_KNOWN)} at most of each source that the model knows: missed on "
        f"{', '.join(beyond)}. "
        if beyond
        else f"Wanted were {percent(MOST_KNOWN)} at most of each source that the model knows: met. "
    )
    return (
        "## Is a folder foreign?\n\n"
        f"A folder of {LEAST_CELLS} leukocytes or more is called foreign if the median distance of its cells to "
        f"those that the model knows, in the pooled features, is above {limit:.4f}. Here are held-out cells of the "
        "sources that taught the model, by the model of the held-out fold, which saw none of their slides, patients "
        f"or runs (LMU and KRD name none: other pictures): {DRAWS} folders of {LEAST_CELLS} cells drawn at random of each.\n\n"
        + table(
            ("source", "held-out cells", "named right", "median", "flagged", "95 % interval"), rows
        )
        + f"\n{judged}A source whose held-out cells the model does not name well, nine in ten at least, had no say "
        "in the limit: that its folders are flagged is as it should be, though the model was taught by it. The "
        "limit was set on these very cells, and the interval is of the draws alone, not of other slides: both make "
        "the figures look better than they would be elsewhere. How many folders of a source that was left out are "
        "flagged can be asked of runs without that source alone, each with the cells that it knows and with its own "
        "limit: it stands with the sources left out. Reproduce: `python -m convert abstain`.\n"
    )
