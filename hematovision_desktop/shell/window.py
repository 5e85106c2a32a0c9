"""The only place that wires the window to the program: one Qt application, and an orderly end."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hematovision_desktop import __version__
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.assembly.factories import (
    build_outside,
    find_settings_fault,
    read_own_settings,
    read_window_memory,
)
from hematovision_desktop.assembly.in_use import newer_translations
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk
from hematovision_desktop.core.cells.batch import Stopped, Tell
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.keeping.backup_commands import Backups
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.shell.backup import move_log, put_back
from hematovision_desktop.shell.own_files import is_own
from hematovision_desktop.ui.parts.asking.folders import spare
from hematovision_desktop.ui.parts.asking.saving import table_dialect
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.window.bridge import Bridge
from hematovision_desktop.ui.window.dialogs import fault_box
from hematovision_desktop.ui.window.garbage import collect_between_events
from hematovision_desktop.ui.window.leaving import (
    BackupBox,
    Leaving,
    ask_how_to_leave,
    ask_where_to_export,
    ask_where_to_keep,
    backup_failed,
    last_backup_box,
    move_box,
    moved,
    restore_box,
    restored,
)
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.translation import look_first_in, use_language

EXIT_REFUSED = 2

_traces = logging.getLogger("hematovision")


@dataclass(frozen=True, slots=True)
class LiveStart:
    """The microscope to begin with: its source and the count settings that override the stored ones.

    target: None counts on. um_per_px: valid until the window closes, and not stored.
    """

    source: str
    target: int | None = 100
    label_set: LabelSet | None = None
    um_per_px: float | None = None


def run_window(
    *,
    drawn: bool,
    pack_path: Path | None,
    log_path: Path | None,
    live: LiveStart | None = None,
    paths: Sequence[Path] = (),
) -> int:
    """Open the window and return the exit status once it is closed.

    drawn: start with a folder of drawn cells. live: start at the microscope. paths: open these.
    pack_path, log_path: override the settings.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    qt.setApplicationName("HematoVision")
    qt.setApplicationVersion(__version__)
    look_first_in(newer_translations())
    try:
        refuse_missing_disk(places.data_folder())
        processor_probe.guard()
    except EnvironmentFault as refused:
        assert isinstance(qt, QApplication)
        use_language(qt, read_own_settings().language)
        fault_box(in_language(str(refused)), None).exec()
        return EXIT_REFUSED
    _keep_traces()
    collector = collect_between_events()
    status = _show_windows(drawn, pack_path, log_path, live, paths)
    collector.stop()
    return status


def _show_windows(
    drawn: bool,
    pack_path: Path | None,
    log_path: Path | None,
    live: LiveStart | None,
    paths: Sequence[Path],
) -> int:
    """Open a window, and another after each restore or move of the log, until one is closed for good."""
    note, is_fault = "", False
    while True:
        settings = read_own_settings()
        settings = replace(
            settings,
            pack_path=pack_path or settings.pack_path,
            log_path=log_path or settings.log_path,
            label_set=(live.label_set if live else None) or settings.label_set,
        )
        # Before the window writes its own state: an unreadable file is moved aside then.
        fault = in_language(find_settings_fault())
        opened = _Opened(settings)
        if fault and not note:
            note, is_fault = fault, True
        if note:
            opened.window.banner.say(note, is_fault=is_fault)
        if live is not None:
            opened.program.live.hold_scale(live.um_per_px)
            opened.window.open_live(live.source, live.target)
        elif drawn:
            opened.program.open_drawn()
        found = [one.absolute() for one in paths]
        opened.window.files.open_first(found, opened.window.people.let_in)
        status = opened.run()
        backups, log = opened.program.backups, opened.program.log_path
        # A new window for the restored or moved log: nothing of the former one is left in it.
        if backups.wanted is not None:
            note, is_fault = restore_with_progress(backups.wanted, log)
        elif backups.moves_to is not None:
            note, is_fault = move_with_progress(log, backups.moves_to)
            if not is_fault:
                log_path = None  # the settings say where it is
        else:
            return status
        drawn, live, paths = False, None, ()


class _Opened:
    """One program with its window; a new language or size replaces the window."""

    def __init__(self, settings: Settings) -> None:
        self.bridge = Bridge()
        self.program = Program(settings, self.bridge.send, build_outside())
        self.bridge.receive_by(self.program.deliver)
        _report_bugs(self.program.workers)
        spare(lambda target: is_own(target.resolve(), self.program.log_path.resolve()))
        self.memory = read_window_memory()
        self._settings = settings
        self.window = self._make_window()
        self.program.load_model()
        self.window.show()
        self.window.protection.offer_once()
        if self.memory.state.backup_fault:
            self.window.banner.say(self.memory.state.backup_fault)

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            self.program,
            self._settings,
            program_version=__version__,
            log_path=places.log_path(),
            memory=self.memory,
        )
        self.bridge.event.connect(window.handle)
        window.choices.changed.connect(self._follow)
        return window

    def _follow(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if _worn_from_the_start(settings) != _worn_from_the_start(before):
            # Not at once: the list in which it was chosen is destroyed with its window.
            QTimer.singleShot(0, self.window, self._make_anew)

    def _make_anew(self) -> None:
        """Rebuild the window in the language and sizes of the settings, and return to the same place."""
        old, page = self.window, self.window.pages.currentIndex()
        self.bridge.event.disconnect(old.handle)
        old.keep_state()
        self.window = self._make_window()
        for event in self.program.standing():
            self.window.handle(event)
        self.window.live.go_on_as(old.live)
        self.window.classify_page.go_on_as(old.classify_page)
        self.window.show_page(page)
        self.window.choices.go_on_as(old.choices)
        self.window.show()
        old.hide()
        old.deleteLater()

    def run(self) -> int:
        """Run until the window is closed and everything is stored; return the exit status."""
        qt = QApplication.instance()
        assert qt is not None
        # What exists now stays to the end, so the collector need not scan it while a batch runs.
        gc.collect()
        gc.freeze()
        status = qt.exec()
        while not may_leave(self.program, self.bridge):
            self.window.show()
            status = qt.exec()
        if not self.program.backups.opens_again:
            self.memory.change(backup_fault=last_backup(self.program.backups))
            self.memory.save()
        self.program.close()
        # After a restore another window follows; this handler must not style that one as well.
        self.window.deleteLater()
        return int(status)


def _worn_from_the_start(settings: Settings) -> tuple[object, ...]:
    """Return the settings that an existing window cannot change."""
    return settings.language, settings.text_percent, settings.touch


def may_leave(program: Program, bridge: Bridge) -> bool:
    """Stop what runs and store everything; if the log cannot take it, a person decides."""
    program.stop_batches()
    bridge.drain()
    while not program.flush():
        match ask_how_to_leave(None, program.pending, program.log_path):
            case Leaving.BACK:
                return False
            case Leaving.ELSEWHERE:
                path = ask_where_to_keep(None)
                if path is not None:
                    program.keep_elsewhere(path)
            case Leaving.EXPORT:
                folder = ask_where_to_export(None)
                if folder is not None and program.export_all(folder, table_dialect()):
                    return True
    return True


def _keep_traces() -> None:
    path = places.trace_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    _traces.addHandler(handler)


def _report_bugs(workers: Workers) -> None:
    """Log every uncaught exception with its trace and show it as one plain dialog."""
    sys.excepthook = workers.not_caught
    threading.excepthook = workers.thread_died


def last_backup(backups: Backups) -> str:
    """Make the backup that is due when the window closes; return its fault, or ""."""
    box = last_backup_box()

    def tell(done: int, total: int) -> None:
        if box.tell(done, total):
            raise Stopped

    try:
        fault = backups.make_last(tell)
    finally:
        box.done_with()
    return backup_failed(fault) if fault else ""


def restore_with_progress(backup: Path, log: Path) -> tuple[str, bool]:
    """Restore a backup between two windows; return the next window's message and whether it is a fault."""
    return _between_windows(restore_box(), lambda tell: restored(put_back(backup, log, tell)))


def move_with_progress(log: Path, target: Path) -> tuple[str, bool]:
    """Take the log along between two windows; return the next window's message and whether it is a fault."""

    def move(tell: Tell) -> str:
        move_log(log, target, tell)
        return moved(target, log)

    return _between_windows(move_box(), move)


def _between_windows(box: BackupBox, act: Callable[[Tell], str]) -> tuple[str, bool]:
    def tell(done: int, total: int) -> None:
        box.tell(done, total)  # nobody can cancel it

    try:
        return act(tell), False
    except (EnvironmentFault, UserError) as fault:
        return in_language(str(fault)), True
    finally:
        box.done_with()
