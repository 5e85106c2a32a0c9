"""The report's section on finding cells: leukocytes, red cells, platelets, scale and time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.tables import percent, table

_NAMES = {"leukocyte": "leukocytes", "red_cell": "red cells", "platelet": "platelets"}
_REPRODUCE = "Reproduce: `python -m convert evaluate --only locator`.\n"


def locator_section(some: Mapping[str, Any]) -> str:
    """Return what the locator finds on BCCD's test fields, against drawn boxes, as Markdown."""
    parts = ["## Locator on BCCD test fields\n", _leukocytes(some)]
    if some.get("kinds"):
        parts.append(_kinds(some))
    if some.get("presence"):
        parts.append(_presence(some))
    if some.get("scale"):
        parts.append(_scale(some))
    return "\n".join([*parts, _REPRODUCE])


def _leukocytes(some: Mapping[str, Any]) -> str:
    def row(name: str, one: Mapping[str, Any]) -> tuple[str, ...]:
        ms = one.get("ms")
        return (
            name,
            str(one["boxes"]),
            str(one["found"]),
            str(one["matched"]),
            percent(one["precision"]),
            percent(one["recall"]),
            f"{ms['median']:.1f} ms" if ms else "",
        )

    rows = [row("learned" if some.get("kinds") else "colour", some)]
    if "colour" in some:
        rows.append(row("colour", some["colour"]))
    head = ("locator", "WBC boxes", "found", "matched", "precision", "recall", "one thread")
    return (
        f"{some['fields']} fields. "
        + "A find counts if it overlaps a drawn box by IoU ≥ 0.5; each box counts once. "
        f"{some['skipped_boxes']} drawn boxes of a few pixels are broken annotations and were left out.\n\n"
        + table(head, rows)
    )


def _kinds(some: Mapping[str, Any]) -> str:
    rows = _rows("BCCD", some)
    again = some.get("boxed_again")
    if again:
        rows += _rows("TXL", again)
    head = ("boxes of", "kind", "boxes", "found", "precision", "recall", "AP50")
    told = (
        f"Mean AP50 of red cells and platelets: {some['map50_red_and_platelets']:.3f}"
        if some["map50_red_and_platelets"] is not None
        else ""
    )
    told += f"; of all three kinds: {some['map50']:.3f} (against BCCD's boxes)" if told else ""
    if again and told:
        told += (
            f". Against TXL's boxes: {again['map50_red_and_platelets']:.3f} and {again['map50']:.3f}. These are on "
            f"{again['fields']} copies of the same test fields, boxed again by other people.\n\n"
            "BCCD's annotators left out many red cells. The locator finds them, and they count against it. The "
            "annotators left out many platelets, too. A run looked at held-out training fields that it had not "
            "seen. Of its 24 surest platelets without a box, 14 look like platelets to us, 5 are boxed as "
            "something else, 2 are dirt, and 3 are unclear"
        )
    return "### Every kind\n\n" + table(head, rows) + f"\n{told}.\n"


def _rows(whose: str, some: Mapping[str, Any]) -> list[tuple[str, ...]]:
    return [
        (
            whose,
            _NAMES[name],
            str(one["boxes"]),
            str(one["found"]),
            percent(one["precision"]),
            percent(one["recall"]),
            f"{one['average_precision']:.3f}",
        )
        for name, one in some["kinds"].items()
        if one["boxes"]
    ]


def _presence(some: Mapping[str, Any]) -> str:
    one = some["presence"]
    return (
        "### Is there a red cell?\n\n"
        f"The locator was asked at {one['points']:,} points: the middle of each of BCCD's "
        f"{one['with_red_cells']:,} red cells, and a grid outside all of them. The best find within a third of a "
        f"cell tells the two apart with an area under the ROC curve of {one['area_under_roc']:.3f} (red cells "
        "without a box count against it). The table above gives the precision and recall of the boxes."
        "\n\n![ROC](report/roc_red_cells.png)\n"
    )


def _scale(some: Mapping[str, Any]) -> str:
    def row(name: str, one: Mapping[str, Any]) -> tuple[str, ...]:
        return (
            name,
            percent(one["from_red_cells"]),
            percent(one["median_off"]),
            percent(one["off_95"]),
            percent(one["most_off"]),
            percent(one["within_8_percent"]),
        )

    rows = [row("learned" if some.get("kinds") else "colour", some["scale"])]
    if "colour" in some:
        rows.append(row("colour", some["colour"]["scale"]))
    head = ("locator", "from red cells", "median off", "95 % off by less", "most", "within 8 %")
    return (
        "### Scale\n\nThe same fields at 0.5, 0.71, 1.41 and 2 times their size, compared with the scale at "
        "their own size:\n\n" + table(head, rows)
    )
