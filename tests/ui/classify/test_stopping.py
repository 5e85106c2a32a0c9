"""What the window says about a count on closing: only what will really happen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountSession
from hematovision_desktop.ui.classify import stopping
from hematovision_desktop.ui.parts.asking.question import Question


@pytest.mark.parametrize(("target", "promised"), [(100, True), (None, False)])
def test_closing_promises_that_a_count_can_go_on_only_where_it_is_offered_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, target: int | None, promised: bool
) -> None:
    session = CountSession(LabelSet.FIVE, target)
    session.start()
    session.add_by_hand(Label.MONOCYTE)
    session.add_by_hand(Label.MONOCYTE)
    said: list[str] = []

    def answer(box: Question, _act: str, _keep: str) -> bool:
        said.append(box.informativeText().replace("\N{NO-BREAK SPACE}", " "))
        session.add_by_hand(Label.MONOCYTE)
        counter.timeout.emit()
        said.append(box.informativeText().replace("\N{NO-BREAK SPACE}", " "))
        return False

    monkeypatch.setattr(Question, "agrees_to", answer)
    parent, counter = QWidget(), QTimer()
    qtbot.addWidget(parent)
    assert session.snapshot().is_short is promised
    assert not stopping.may_close((), session.snapshot, counter.timeout, parent)
    assert ("can go on counting later" in said[0]) is promised
    assert said[0].startswith("The 2 cells counted so far ")
    assert said[1].startswith("The 3 cells counted so far ")
    session.add_by_hand(Label.MONOCYTE)
    counter.timeout.emit()
    (box,) = parent.findChildren(Question)
    assert "3" in box.informativeText(), "nobody is asked any more"
