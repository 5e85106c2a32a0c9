"""The report's section on how often a folder is called foreign, rightly and wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.tables import between, percent, table
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.verdicts.differential import binomial_interval

DRAWS = 500
"""Folders drawn from each source; `convert.measure.foreign` draws as many."""

MOST_KNOWN = 0.02
"""Aim: at most this share of a known source's folders is flagged."""


def foreign_section(found: Mapping[str, Any]) -> str:
    """Return how many folders of each source are flagged. found: the result of `measure_foreign`."""
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
    aim = f"The aim was to flag at most {percent(MOST_KNOWN)} of the folders of each source that the model knows."
    judged = f"{aim} It was missed on {', '.join(beyond)}. " if beyond else f"{aim} It was met. "
    return (
        "## Is a folder foreign?\n\n"
        f"A folder of {LEAST_CELLS} leukocytes or more is called foreign if its cells are too far from those that "
        f"the model knows: the median distance in the pooled features is above {limit:.4f}.\n\n"
        "The table is about held-out cells of the sources that taught the model. The model of the held-out fold judges "
        "them. It saw none of their slides, patients or runs (for LMU and KRD, which do not identify these, none of "
        f"these pictures). {DRAWS} folders of {LEAST_CELLS} cells were drawn at random from each source.\n\n"
        + table(
            ("source", "held-out cells", "named right", "median", "flagged", "95 % interval"), rows
        )
        + f"\n{judged}A source did not help to set the limit if the model names less than nine in ten of its held-out "
        "cells right. It is correct that its folders are flagged, although it taught the model.\n\n"
        "Two things make these figures look better than they would be elsewhere. The limit was set on these very cells. "
        "And the interval covers the draws alone, not other slides.\n\n"
        "How many folders of a new source are flagged can only be measured by runs without that source. Each of them has "
        "its own limit, and the cells that it knows: see the section on sources left out. Reproduce: "
        "`python -m convert abstain`.\n"
    )
