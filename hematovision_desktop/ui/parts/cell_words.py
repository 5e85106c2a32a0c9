"""What is said of cells that a person added to a field or took away from it."""

from __future__ import annotations

from hematovision_desktop.ui.parts.words import translate


def added() -> str:
    """Return what is said of a cell that a person added."""
    return translate("cells", "added by hand")


def added_short() -> str:
    """Return the same in less room."""
    return translate("cells", "by hand")


def no_name() -> str:
    """Return what stands in place of a name that nobody has given yet."""
    return translate("cells", "No name yet")


def added_heading() -> str:
    """Return the heading of added cells that wait for a name."""
    return translate("cells", "Added by hand, to be named")


def added_hint() -> str:
    """Return what can be done with a cell that a person added."""
    return translate(
        "cells", "You added this cell. Press the key of its type; Delete takes it away again."
    )


def taken_away() -> str:
    """Return what is said of a cell whose box was taken away."""
    return translate("cells", "taken away")


def taken_away_hint() -> str:
    """Return what a box that was taken away means, and how it comes back."""
    return translate("cells", "This box was taken away and counts nowhere. Delete brings it back.")


def adding_hint() -> str:
    """Return how a cell is added to a field."""
    return translate(
        "cells",
        "Click a cell that was missed, or draw a box around it. Esc ends this.",
    )
