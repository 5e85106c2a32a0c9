from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from hematovision_desktop.services.messages.program import Done
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
