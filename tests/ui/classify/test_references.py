"""The drawing of a type beside the chosen cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from fake_commands import FakeCommands

from hematovision_desktop.adapters.practice.drawn_smear import draw_reference
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.services.messages.questions import Request
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.classify.chosen_cell import References


@pytest.mark.usefixtures("qapp")
def test_drops_a_drawing_that_arrives_after_its_panel_is_gone(
    commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It used to be shown on a deleted widget, which raised."""
    waiting: list[Callable[[Any], None]] = []

    def ask(_request: Request[Any], then: Callable[[Any], None]) -> None:
        waiting.append(then)

    monkeypatch.setattr(commands, "ask", ask)
    panel = CellPanel()
    References(commands, panel).show(Label.NEUTROPHIL)
    shiboken6.delete(panel)
    (then,) = waiting
    then(draw_reference(Label.NEUTROPHIL))
