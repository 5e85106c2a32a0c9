from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.messages.review import BatchRef, Change, Changed
from hematovision_desktop.ui.window.bridge import Bridge


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, QThread]] = []

    @Slot(object)
    def hear(self, event: object) -> None:
        self.heard.append((event, QThread.currentThread()))


def test_carries_events_of_any_thread_to_the_main_one_in_order(qtbot: QtBot) -> None:
    bridge, listener = Bridge(), Listener()
    bridge.event.connect(listener.hear)
    events = [Done(str(number)) for number in range(500)]

    def send() -> None:
        for event in events:
            bridge.send(event)

    worker = threading.Thread(target=send)
    worker.start()
    qtbot.waitUntil(lambda: len(listener.heard) == len(events))
    worker.join()
    assert [event for event, _ in listener.heard] == events
    assert {thread for _, thread in listener.heard} == {QThread.currentThread()}


def test_even_events_of_the_main_thread_wait_for_the_loop(qtbot: QtBot) -> None:
    bridge, listener = Bridge(), Listener()
    bridge.event.connect(listener.hear)
    bridge.send(Done("later"))
    assert listener.heard == []
    qtbot.waitUntil(lambda: len(listener.heard) == 1)


def test_reports_verdicts_together_if_they_arrive_faster_than_shown(qtbot: QtBot) -> None:
    bridge, listener = Bridge(), Listener()
    bridge.event.connect(listener.hear)
    keys = [CellKey(at // 2, 0) for at in range(300)]
    one, other = BatchRef(1), BatchRef(2)
    for key in keys:
        bridge.send(Changed(one, Change.VERDICTS, (key,)))
    bridge.send(Changed(one, Change.CHOSEN, (keys[0],)))
    bridge.send(Changed(other, Change.VERDICTS, (keys[0],)))
    qtbot.waitUntil(lambda: len(listener.heard) >= 3)
    assert [event for event, _ in listener.heard] == [
        Changed(one, Change.VERDICTS, tuple(dict.fromkeys(keys))),
        Changed(one, Change.CHOSEN, (keys[0],)),
        Changed(other, Change.VERDICTS, (keys[0],)),
    ]
    bridge.send(Changed(one, Change.VERDICTS, (keys[7],)))
    qtbot.waitUntil(lambda: len(listener.heard) > 3)
    assert listener.heard[3][0] == Changed(one, Change.VERDICTS, (keys[7],))
    assert len(listener.heard) == 4
