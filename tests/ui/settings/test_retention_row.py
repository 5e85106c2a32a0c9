"""How long batches are kept: off by default, and asked before anything is removed."""

from __future__ import annotations

from datetime import datetime

import pytest
from fake_commands import FakeCommands

from hematovision_desktop.ui.window.main import SETTINGS, MainWindow


def days(commands: FakeCommands) -> list[int | None]:
    return [settings.keep_days for (settings,) in commands.calls("apply_settings")]


@pytest.mark.parametrize("agreed", [True, False])
def test_switching_it_on_is_asked_about(
    window: MainWindow, commands: FakeCommands, agreed: bool
) -> None:
    window.show_page(SETTINGS)
    row = window.settings_page.retention
    assert not row.box.isChecked()
    row.days.setValue(90)
    row.box.click()
    assert row.question is not None
    assert "90 days" in row.question.text()
    assert f"{datetime.now().astimezone():%Y}." in row.question.informativeText()
    wanted = "Remove them" if agreed else "Keep all"
    next(one for one in row.question.buttons() if one.text() == wanted).click()
    assert row.box.isChecked() is agreed
    assert days(commands) == ([90] if agreed else [])


def test_keeping_longer_or_for_ever_is_done_at_once(
    window: MainWindow, commands: FakeCommands
) -> None:
    row = window.settings_page.retention
    row.show_days(90)
    row.days.setValue(400)
    row.days.editingFinished.emit()
    row.box.click()
    assert days(commands) == [400, None]
