"""Updates in the window: a file, an unknown key, figures side by side, and going back."""

from __future__ import annotations

from pathlib import Path

import pytest
from dialogs_open import all_open, the_open
from fake_updates import KEY, PUBLIC, SHIPPED, FakeUpdates
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.services.messages.updates import UpdateState
from hematovision_desktop.ui.settings.update import UpdatePanel
from hematovision_desktop.ui.settings.update_dialogs import InstallDialog, TrustDialog

STICK = Path("/media/stick/pack.hvupdate")


@pytest.fixture
def updates() -> FakeUpdates:
    return FakeUpdates()


@pytest.fixture
def panel(updates: FakeUpdates, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> UpdatePanel:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(STICK), ""))
    panel = UpdatePanel(updates)
    updates.send = panel.handle
    qtbot.addWidget(panel)
    panel.resize(700, 400)
    panel.show()
    return panel


def texts(part: UpdatePanel | InstallDialog | TrustDialog) -> list[str]:
    shown = [one for one in part.findChildren(QLabel) if one.isVisibleTo(part)]
    return [one.text() for one in shown if one.text()]


def step(panel: UpdatePanel, text: str) -> QPushButton:
    """Return the newest button with a text; earlier ones are waiting for deletion."""
    return [one for one in panel.findChildren(QPushButton, "step") if text in one.text()][-1]


def test_shows_what_is_in_use(panel: UpdatePanel) -> None:
    told = texts(panel)
    assert {"Model pack", "Program", "Version 4, came with the program"} <= set(told)
    assert "No key is trusted yet; you are asked at the first update." in told
    assert panel.findChildren(QPushButton, "step") == []


def test_installs_a_pack_and_goes_back(
    panel: UpdatePanel, updates: FakeUpdates, qtbot: QtBot
) -> None:
    panel.open_button.click()
    warning = the_open(TrustDialog, panel)
    assert any("Anyone who has it can change how cells are named" in one for one in texts(warning))
    assert any("Fingerprint" in one for one in texts(warning))
    assert not warning.yes_button.isEnabled()
    warning.name.setText("The workshop")
    warning.yes_button.click()
    offer = the_open(InstallDialog, panel)
    told = texts(offer)
    assert "Version 5 in place of 4" in told
    assert any("Made on" in one and "3 Feb 2026" in one for one in told), "as every day is written"
    assert "Signed by \u2068The workshop\u2069" in told or "Signed by The workshop" in told
    assert "1,800 cells" in told and "212 cells" in told
    assert "The new pack names fewer of these cells right." in told
    assert cut_off(offer) == []
    offer.yes_button.click()
    assert [one[0] for one in updates.asked] == ["open", "trust", "prepare", "install"]
    assert "The update is installed." in panel.status.text()
    step(panel, "Back to version 4").click()
    assert updates.asked[-1] == ("go_back", UpdateKind.MODEL)
    qtbot.waitUntil(lambda: "Version 4, came with the program" in texts(panel))


def test_enter_after_a_keys_name_moves_to_the_button_and_cancels_nothing(
    panel: UpdatePanel, updates: FakeUpdates, qtbot: QtBot
) -> None:
    panel.open_button.click()
    warning = the_open(TrustDialog, panel)
    qtbot.waitUntil(warning.isActiveWindow)
    warning.name.setFocus()
    qtbot.keyClicks(warning.name, "The workshop")
    qtbot.keyClick(warning.name, Qt.Key.Key_Return)
    assert warning.isVisible()
    assert warning.focusWidget() is warning.yes_button
    assert [one[0] for one in updates.asked] == ["open"]
    qtbot.keyClick(warning.yes_button, Qt.Key.Key_Return)
    assert updates.asked[1][0] == "trust"


def test_cancelling_changes_nothing(panel: UpdatePanel, updates: FakeUpdates) -> None:
    panel.open_button.click()
    the_open(TrustDialog, panel).no_button.click()
    assert [one[0] for one in updates.asked] == ["open"]
    updates.show(UpdateState(SHIPPED, (KEY,)))
    panel.open_button.click()
    the_open(InstallDialog, panel).no_button.click()
    assert [one[0] for one in updates.asked] == ["open", "open", "prepare"]


def test_shows_a_refusal(panel: UpdatePanel, updates: FakeUpdates) -> None:
    updates.refusal = "This update is cut short. Copy it to the stick again."
    panel.open_button.click()
    assert panel.trouble.text() == updates.refusal
    assert panel.trouble.isVisibleTo(panel)
    assert all_open(QDialog, panel) == []


def test_stops_trusting_a_key(panel: UpdatePanel, updates: FakeUpdates) -> None:
    updates.show(UpdateState(SHIPPED, (KEY,)))
    step(panel, "Stop trusting").click()
    assert updates.asked == [("distrust", PUBLIC)]


def test_can_stop_running_work(panel: UpdatePanel, updates: FakeUpdates) -> None:
    updates.show(UpdateState(SHIPPED, (KEY,), "figures", 40, 100))
    assert "Checking the cells" in panel.status.text()
    assert panel.bar.isVisibleTo(panel)
    assert not panel.open_button.isEnabled()
    assert not step(panel, "Stop trusting").isEnabled()
    panel.stop_button.click()
    assert updates.asked == [("stop",)]
    assert cut_off(panel) == []
