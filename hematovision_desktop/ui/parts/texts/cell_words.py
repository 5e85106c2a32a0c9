"""Words about cells that a person added to a field or removed from it."""

from __future__ import annotations

from collections.abc import Sequence

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import PROGRAM
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.words import translate


def added() -> str:
    """Return the sentence about a cell that a person added."""
    return translate("cells", "added by hand")


def added_short() -> str:
    """Return a shorter version of the same."""
    return translate("cells", "by hand")


def no_name() -> str:
    """Return the placeholder for a name that nobody has given yet."""
    return translate("cells", "No name yet")


def added_heading() -> str:
    """Return the heading of added cells that need a name."""
    return translate("cells", "Added by hand, to be named")


def added_hint(*, named: bool) -> str:
    """Return what can be done with a cell that a person added. named: it has a name already."""
    if named:
        return translate("cells", "{key} takes this cell away.").format(key=key_name("Del"))
    said = translate(
        "cells", "You added this cell. Press the key of its type, or {key} to take it away."
    )
    return said.format(key=key_name("Del"))


def drawn_hint() -> str:
    """Return what can be done with a cell that only a second reader found."""
    said = translate(
        "cells",
        "Only the second reader found this cell. Press the key of its type, or {key} to take "
        "it away.",
    )
    return said.format(key=key_name("Del"))


def named_by(who: str) -> str:
    """Return the sentence about a cell that a person named. who: "" if people's names are not asked for."""
    if who in ("", PROGRAM):
        return translate("cells", "named by you")
    return translate("cells", "named by {who}").format(who=isolated(who))


def hidden_heading() -> str:
    """Return the heading of cells whose program names are hidden."""
    return translate("cells", "To be named; suggestions are hidden")


def hidden() -> str:
    """Return the placeholder for the program's answer on a cell."""
    return translate("cells", "suggestions are hidden")


def hidden_hint(*, named: bool) -> str:
    """Return how to show suggestions again. named: the cell has a name already."""
    said = (
        translate("cells", "{key} shows the suggestions again.")
        if named
        else translate("cells", "Press the key of its type. {key} shows the suggestions again.")
    )
    return said.format(key=isolated(key_name("Ctrl+H")))


def asked() -> str:
    """Return the sentence about a cell that a second reader is asked to name."""
    return translate("cells", "to be read a second time")


def asked_hint(*, named: bool) -> str:
    """Return what to do with such a cell. named: the second reader has named it."""
    if named:
        return translate("cells", "Other people's names for it are hidden.")
    return translate("cells", "Press the key of its type. Other people's names for it are hidden.")


def seconds_said(seconds: Sequence[tuple[str, Label | None]], *, settled: bool) -> str:
    """Return what second readers call a cell, the latest one last."""
    told = [translate("cells", "{who} calls it {type}.") for _ in seconds]
    if not settled:
        told[-1] = translate("cells", "{who} calls it {type}. The next name settles it.")
    names = ((isolated(who), words.label_name(label).lower()) for who, label in seconds)
    return " ".join(
        one.format(who=who, type=name) for one, (who, name) in zip(told, names, strict=True)
    )


def to_look_at(count: int, seconds: float | None) -> str:
    """Return how many are left, "7 to look at", with the time it takes if known."""
    left = words.to_look_at_counted(count)
    return left if seconds is None else words.listed((left, words.duration(seconds)))


def taken_away() -> str:
    """Return the sentence about a cell whose box was removed."""
    return translate("cells", "taken away")


def taken_away_hint() -> str:
    """Return what a removed box means, and how to restore it."""
    said = translate("cells", "This box was taken away and counts nowhere. {key} brings it back.")
    return said.format(key=key_name("Del"))


def adding_hint() -> str:
    """Return how to add a cell to a field."""
    said = translate("cells", "Click a missed cell, or draw a box around it. {key} ends this.")
    return said.format(key=key_name("Esc"))
