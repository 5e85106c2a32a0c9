"""The real window with the real program, connected as in the shell, with a controllable post in between."""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable, Container
from pathlib import Path
from typing import TypeVar

from held_commands import Held
from post import Post
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from quiet import WatchedWorkers, WatchedWriter, nothing
from table_live import wait_for_live
from table_world import EVERYTHING, TableWorld

from hematovision_desktop.core.logbook.log import BatchSummary, LoggedBatch, LogQuery
from hematovision_desktop.core.naming.settings import Settings, Theme, WindowMemory
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import LogSearch
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import Message
from hematovision_desktop.ui.classify.similar_cells import SimilarCellsShown
from hematovision_desktop.ui.settings.window import SettingsWindow
from hematovision_desktop.ui.window.bridge import Bridge
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.people import PeopleWindow

A = TypeVar("A")
PATIENCE_S = 60.0
_PATIENT = (SimilarCellsShown, SettingsWindow, PeopleWindow)
SMALL_POOLS = ("files", "explain", "long-tasks")


class Desk:
    """One program with its window, log and post. faults: the faults reported to the window.

    held: the program as the window sees it, checked against its protocol.
    """

    def __init__(self, world: TableWorld, log_path: Path) -> None:
        self.world = world
        self.faults: list[Fault] = []
        self.log_path = log_path
        self.settings = Settings(theme=Theme.LIGHT, log_path=log_path)
        self.post = Post()
        self._answers: list[object] = []
        self._take_answer: Callable[[object], None] = self._answers.append
        self.post.never_late(self._take_answer)
        # A missing log named in the settings would be reported.
        world.open_log(log_path).close()
        self._start()

    def _start(self) -> None:
        # As in shell/window.py, except for the post.
        self.bridge = Bridge()
        self.program = Program(self.settings, self.post.send, self.world.outside())
        self.bridge.receive_by(self.program.deliver)
        self.held = Held(self.program)
        self.bridge.event.connect(self._note)
        self.window = self._make_window()
        self.program.load_model()
        self._show_window(100)

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            self.held,
            self.settings,
            program_version="0",
            log_path=self.log_path,
            memory=WindowMemory(),
        )
        self.bridge.event.connect(window.handle)
        window.choices.changed.connect(self._follow_settings)
        self.timers: list[QTimer] = []
        self._pages: set[int] = set()
        self._hurry(window)
        return window

    def _show_window(self, percent: int) -> None:
        # The window grows with its texts, so that every line has room.
        self.window.resize(1280 * percent // 100, 800 * percent // 100)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def resize_texts(self, percent: int, *, touch: bool) -> None:
        """Choose another size of texts and buttons, which replaces the window."""
        look = self.window.settings_page.look
        look.text.setCurrentIndex(look.text.findData(percent))
        look.touch.setChecked(touch)
        self.settle()
        # As in shell/window.py.
        old, page = self.window, self.window.pages.currentIndex()
        self.bridge.event.disconnect(old.handle)
        old.keep_state()
        self.window = self._make_window()
        for event in self.program.standing():
            self.window.handle(event)
        self.window.live.go_on_as(old.live)
        self.window.classify_page.go_on_as(old.classify_page)
        self.window.show_page(page)
        self._show_window(percent)
        old.hide()
        old.deleteLater()
        self.settle()

    def _hurry(self, part: QObject) -> None:
        """Make the timers of a part fire without waiting.

        The Live page looks after its picture as long as it is shown, the window now and then after
        the time of a copy, and similar cells are asked for again until all were looked through;
        nobody is idle before a test says so. All other timers come to an end.
        """
        for timer in part.findChildren(QTimer):
            ticks = not timer.isSingleShot() and not isinstance(part, MainWindow)
            if not ticks and not isinstance(timer.parent(), _PATIENT):
                timer.setInterval(0)
                self.timers.append(timer)

    def _hurry_new_pages(self) -> None:
        for index, late in self.window.late.items():
            if index not in self._pages and late.made is not None:
                self._pages.add(index)
                self._hurry(late.made)

    def _follow_settings(self, settings: Settings) -> None:
        self.settings = settings
        if settings.log_path is not None:
            self.log_path = settings.log_path

    def _note(self, event: object) -> None:
        if isinstance(event, Fault):
            self.faults.append(event)

    # Time

    def settle(self) -> None:
        """Let everything happen that is not held back, until nothing is left."""
        while self._turn():
            pass

    def _turn(self) -> bool:
        """Let window and threads do their work; return whether anything happened.

        The window comes first: work that it starts unseen, such as by painting, shows in the threads.
        """
        moved = self.turn_window()
        worked = self.wait_for_threads()
        came = self.hand_on(self.post.ready())
        return worked or came or moved

    def hand_on(self, messages: list[Message]) -> bool:
        """Pass messages to the window's thread; return whether there were any."""
        for message in messages:
            self.bridge.send(message)
        return bool(messages)

    def turn_window(self) -> bool:
        """Let the window process its events; return whether there were any."""
        happened = False
        for _ in range(100):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self._hurry_new_pages()
            if not any(timer.isActive() for timer in self.timers):
                return happened
            happened = True
        raise AssertionError("the window does not come to rest")

    @property
    def workers(self) -> WatchedWorkers:
        """The executors, which know whether they are at work."""
        assert isinstance(self.program.workers, WatchedWorkers)
        return self.program.workers

    def wait_for_threads(self) -> bool:
        """Wait until no thread has anything to do except what the turnstile holds.

        Return whether any had. Only a round in which all rested is the last.
        """
        end, worked = time.monotonic() + PATIENCE_S, False
        while self._wait_a_round():
            worked = True
            assert time.monotonic() < end, "the threads do not come to rest"
        return worked

    def _wait_a_round(self) -> bool:
        """Wait for each thread in turn; return whether any had work."""
        workers, turnstile = self.workers, self.world.turnstile
        busy = False
        for name in SMALL_POOLS:
            if workers.at_work(name):
                busy = True
                workers.run(name, nothing).result(PATIENCE_S)
        if workers.at_work("inference") and not turnstile.holds_one:
            busy = True
            if turnstile.is_closed:
                turnstile.wait_for_one(0.001)
            else:
                workers.run("inference", nothing).result(PATIENCE_S)
        if workers.at_work("live-orders"):
            busy = True
            workers.run("live-orders", nothing).result(PATIENCE_S)
        busy |= wait_for_live(PATIENCE_S)
        for writer in tuple(WatchedWriter.in_use):
            busy |= writer.wait_for_rest(PATIENCE_S)
        return busy

    def release(self, pick: int) -> None:
        """Deliver one held message and everything that follows from it."""
        self.hand_on(self.post.release(pick))
        self.settle()

    def catch_up(self, picks: Callable[[], int]) -> None:
        """Deliver all held messages, in the order of the picks."""
        while self.post.held():
            self.release(picks())
        self.post.slow.clear()
        self.world.turnstile.open()
        self.settle()

    def move_log(self) -> None:
        """Begin an empty log in the place that the answered dialogs name."""
        self.window.settings_page.log_button.click()
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        word = "Begin an empty log there"
        next(one for one in question.buttons() if one.text() == word).click()
        self.settle()

    def focus(self, widget: QWidget) -> None:
        """Give a widget the focus, as a click would."""
        self.window.activateWindow()
        widget.setFocus()
        self.turn_window()
        assert widget.hasFocus()

    # The log

    def answer_to(self, ask: Callable[[Callable[[object], None]], None]) -> object:
        """Ask the program something, as the window does, and wait for the answer.

        The answer to a question of the program itself is never late. Other answers come only if no
        message is held back.
        """
        end = time.monotonic() + PATIENCE_S
        ask(self._take_answer)
        while not self._answers:
            assert time.monotonic() < end, "no answer comes"
            self._turn()
        return self._answers.pop()

    def search(self, query: LogQuery) -> tuple[BatchSummary, ...]:
        """Ask the log as the window does, but never late."""
        answer = self.answer_to(lambda then: self.program.ask(LogSearch(query), then))
        assert isinstance(answer, tuple), answer
        return answer

    def read_log(
        self, only: Container[int | None] | None = None
    ) -> tuple[tuple[BatchSummary, ...], dict[int, LoggedBatch]]:
        """Return the log's list and its file's content, or that of some batches."""
        self.world.diary.wanted = EVERYTHING if only is None else only
        return self.search(LogQuery()), self.world.diary.books

    # The end

    def close(self) -> bool:
        """Close the window and the program; return whether the log has everything."""
        self.world.turnstile.open()
        self.window.close()
        stopped = self.program.stop_batches()
        self.settle()
        done = self.program.flush()
        done = self.program.close() and done and stopped
        self._drop_window()
        return done

    def _drop_window(self) -> None:
        self.window.deleteLater()
        self.bridge.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def killed_and_reopened(self, folder: Path) -> Desk:
        """Return a new desk with the log as a power cut would leave it now."""
        folder.mkdir()
        log = folder / "log.sqlite"
        for name in ("", "-wal"):
            left = self.log_path.with_name(self.log_path.name + name)
            if left.exists():
                shutil.copyfile(left, log.with_name(log.name + name))
        self.close()
        return Desk(type(self.world)(folder, now_s=self.world.now_s), log)


def tidy_up() -> None:
    """Free what windows left behind; exclude the rest from later garbage collections."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.freeze()


class Dialogs:
    """Answers modal dialogs. path: the file or folder to choose.

    press: the button of a question; "" to leave questions open.
    """

    def __init__(self) -> None:
        self.path = ""
        self.press = ""

    def __enter__(self) -> Dialogs:
        def press(box: QMessageBox) -> int:
            if not self.press:
                return self._exec(box)
            next(one for one in box.buttons() if one.text() == self.press).click()
            return 0

        self._save, self._exec = QFileDialog.getSaveFileName, QMessageBox.exec
        self._folder, self._file = QFileDialog.getExistingDirectory, QFileDialog.getOpenFileName
        self._files = QFileDialog.getOpenFileNames
        QFileDialog.getOpenFileName = lambda *_values: (self.path, "")  # type: ignore[method-assign]
        QFileDialog.getOpenFileNames = lambda *_values: ([self.path], "")  # type: ignore[method-assign]
        QFileDialog.getSaveFileName = lambda *_values, **_named: (self.path, "")  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = lambda *_values: self.path  # type: ignore[method-assign]
        QMessageBox.exec = press  # type: ignore[method-assign]
        return self

    def __exit__(self, *_trouble: object) -> None:
        QFileDialog.getSaveFileName = self._save  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = self._folder  # type: ignore[method-assign]
        QFileDialog.getOpenFileName = self._file  # type: ignore[method-assign]
        QFileDialog.getOpenFileNames = self._files  # type: ignore[method-assign]
        QMessageBox.exec = self._exec  # type: ignore[method-assign]
