"""What is said of a count when the window is closed: only what will be so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountSession
from hematovision_desktop.ui.classify import stopping


@pytest.mark.parametrize(("target", "promised"), [(100, True), (None, False)])
def test_closing_promises_that_a_count_can_go_on_only_where_it_is_offered_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, target: int | None, promised: bool
) -> None:
    session = CountSession(LabelSet.FIVE, target)
    session.start()
    session.add_by_hand(Label.MONOCYTE)
    session.add_by_hand(Label.MONOCYTE)
    said: list[str] = []

    def answer(_question: str, what_is_kept: str, _parent: QWidget) -> bool:
        said.append(what_is_kept)
        return False

    monkeypatch.setattr(stopping, "ask_to_stop", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    count = session.snapshot()
    assert count.is_short is promised
    assert not stopping.may_close((), count, parent)
    assert ("can go on later" in said[0]) is promised
    assert said[0].startswith("The 2 cells counted so far ")
