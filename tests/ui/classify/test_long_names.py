"""A person's name widens nothing beside the gallery."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.window.main import MainWindow

WHO = (
    "Asha Rao",
    "Dr. Anjali Ramachandran Rao",
    "Venkatasubramanian",
    "Krishnamoorthyvenkataramanaswamyayyangar",
)


@pytest.mark.parametrize("hidden", [False, True])
def test_whoever_named_the_cell_the_pane_stays_as_wide(
    full_window: MainWindow, commands: FakeCommands, hidden: bool
) -> None:
    panel = full_window.classify_page.findChild(CellPanel)
    assert isinstance(panel, CellPanel)
    results = commands.review.batches[-1].reviewed.results()
    result = next(one for one in results if one.cells)

    def show(who: str) -> int:
        label = Label.BASOPHIL
        if hidden:
            box = result.cells[0].box
            panel.show_plain(result, box, who=who, named=label, added=False)
        else:
            panel.show_cell(result, 0, who=who, named=label)
        QApplication.processEvents()
        return panel.minimumSizeHint().width()

    wide = show("")
    for who in WHO:
        assert show(who) == wide, who
        assert who in words_on(panel).replace("\u200b", "")
