"""A walk through every dialog of the program: its own, and each question and box of Qt."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from fake_commands import CARD, NOON, PROVEN_HERE, FakeCommands
from fake_updates import FIGURES, KEY, MANIFEST, PUBLIC, SHIPPED
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

sys.path.append(str(Path(__file__).resolve().parents[1] / "core"))
sys.path.append(str(Path(__file__).resolve().parent / "report"))

from sample_reports import batch, sample
from sheets import usual_sheet

import hematovision_desktop
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.reports.period import PeriodSummary, ProgramAgreement
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.updates.update import SignedUpdate
from hematovision_desktop.core.verdicts.agreement import Agreement, BlindAgreement, TypeAgreement
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.backups import BackupChecked
from hematovision_desktop.services.messages.live import CountFound
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import Signable
from hematovision_desktop.services.messages.review import MicroscopesChanged, OpenBatch
from hematovision_desktop.services.messages.samples import WorklistRead
from hematovision_desktop.services.messages.second_reader import (
    ReadingCompared,
    ReadingLocked,
    ReadingMerged,
    ReadingTaken,
)
from hematovision_desktop.services.messages.updates import Offer, Prepared
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.classify.stopping import ask_to_stop
from hematovision_desktop.ui.classify.truth_page import TruthDialog
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.removing import ask_to_change
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.blind_dialog import BlindDialog
from hematovision_desktop.ui.samples.choose_dialog import ChooseSample
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader, SendBack
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.settings.laboratory_tables import LimitsDialog, RangesDialog
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog, RecoveryDialog
from hematovision_desktop.ui.settings.update_dialogs import InstallDialog, TrustDialog
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.guide import GuideSheet
from hematovision_desktop.ui.window.leaving import ask_how_to_leave, last_backup_box, restore_box
from hematovision_desktop.ui.window.main import LEARN, SAMPLES, MainWindow
from hematovision_desktop.ui.window.unlock import UnlockDialog

PROGRAM = Path(hematovision_desktop.__file__).parent
FOUND = Agreement(100, 96, 0.934, (TypeAgreement(Label.BLAST, 0, 1, 0, None),), 30, 1, 4, ("⟦Bo⟧",))
BLIND = ReadingCompared(SampleDetails("S-1"), BlindAgreement(FOUND, FOUND, FOUND))
OFFER = Offer(Path("/stick/a"), SignedUpdate(MANIFEST, PUBLIC, "0" * 64), SHIPPED[0], KEY)
TITLE = "⟦Let people log in to this computer⟧"
TEXT = f"⟦{'You are the first, an administrator, and can then add others. ' * 4}⟧"
DO = "⟦Begin⟧"
FAULT = f"⟦{'The picture is damaged, and the disk is nearly full. ' * 4}⟧"
ROWS = tuple(f"⟦Row {row}: there is no number in it, and it was left out.⟧" for row in range(12))
THERE = Path(__file__).with_suffix("")
"""A name that was typed without the ending of a file that is there."""
Makers = dict[str, Callable[[], object]]
Look = Callable[[str, QDialog], None]


class Month:
    """A service that answers at once with a made-up month."""

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        agreed = (ProgramAgreement(Label.MONOCYTE, 20, 15),)
        days = (request.first_day, request.last_day)
        then(PeriodSummary(*days, 7, 3, 1, (1.0, 2.0, 9.0), 700, 80, 90, 9, agreed))


def check(window: MainWindow, commands: FakeCommands, batch: OpenBatch) -> CheckDialog:
    """Return the check of the program, at its first cell."""
    commands.sample = (CellKey(0, 0),) * 29
    made = CheckDialog(commands, batch, window)
    made.show()
    next(iter(made.size_buttons.values())).click()
    return made


def own_dialogs(window: MainWindow, commands: FakeCommands, memory: WindowMemory) -> Makers:
    """Return a maker for each of the program's own dialogs, by name."""
    opened = commands.review.view
    assert opened is not None
    commands.signable = Signable(report_of(sample(), STANDARD, [batch()]), (), ())
    commands.sheet = usual_sheet()
    commands.known_truth = Refused("⟦There is no picture of a known cell in this folder.⟧")
    return {
        "about": lambda: AboutBox("0.1.0", CARD, window),
        "guide": lambda: GuideSheet(window),
        "keys": lambda: KeySheet(window.actions_.sheet(live=False), window),
        "live keys": lambda: KeySheet(window.actions_.sheet(live=True), window),
        "keys and sounds": lambda: KeysDialog(commands.live, window),
        "camera": lambda: LiveDialogs(commands.live, window.live_page).camera,
        "slide": lambda: window.classify_page.field.slide,
        "check": lambda: CheckDialog(commands, opened, window),
        "check, at work": lambda: check(window, commands, opened),
        "truth": lambda: TruthDialog(commands, opened, Path("/known"), window),
        "sheet": lambda: SheetDialog(commands, 7, window),
        "limits": lambda: LimitsDialog(commands.laboratory, window),
        "ranges": lambda: RangesDialog(commands.laboratory, window),
        "unlock": lambda: UnlockDialog(window),
        "recovery": lambda: RecoveryDialog("ABCDE-" * 8, Path("/data/log.sqlite"), window),
        "sign": lambda: SignDialog(commands, 7, memory, window),
        "hand over": lambda: HandoverDialog(commands, 7, window),
        "period": lambda: PeriodDialog(Month(), date(2026, 11, 27), window),
        "choose": lambda: ChooseSample(commands, TEXT, frozenset(), window),
        "ask reader": lambda: AskReader(commands, sample(), memory, window),
        "send back": lambda: SendBack(commands, batch(), memory, window),
        "blind": lambda: BlindDialog(BLIND, "⟦Ada⟧", fixed=False, parent=window),
        "trust": lambda: TrustDialog(OFFER, window),
        "install": lambda: InstallDialog(Prepared(OFFER, FIGURES), window),
        "guard": lambda: GuardDialog(TITLE, TEXT, DO, new=True, present=True, parent=window),
        "log in": lambda: window.people.login,
        "passphrase of one's own": lambda: window.people.own,
        "last backup": last_backup_box,
        "restore": restore_box,
        "person": lambda: PersonDialog(
            TITLE,
            TEXT,
            DO,
            lambda _told, _then: None,
            **{"name": True, "role": True, "new": True, "present": "⟦Your passphrase⟧"},
            parent=window,
        ),
    }


def questions(window: MainWindow, commands: FakeCommands) -> Makers:
    """Return a maker for each question and message box, by name."""
    known = window.lists.dialogs
    live = window.live_page

    def open_reading(*answers: object) -> None:
        commands.second_reader.opens = [*answers]  # type: ignore[list-item]
        window.lists.reader.open(Path("/stick/⟦a⟧.hvreading"))

    def several() -> None:
        table = window.samples_page.table
        table.selectAll()
        known.unite()
        table.setCurrentIndex(table.model().index(0, 0))

    def retain() -> None:
        row = window.settings_page.retention
        row.show_days(None)
        row.box.click()

    def forget() -> None:
        window.show_page(LEARN)
        window.learn_page.progress.forget_button.setEnabled(True)
        window.learn_page.progress.forget_button.click()

    def remove_batch() -> None:
        window.log_page.search()
        window.log_page.remove_chosen()

    def print_sheet() -> None:
        shown = SheetDialog(commands, 7, window)
        QApplication.processEvents()
        shown.print_button.click()

    def take_along() -> None:
        place = Path("/data/⟦a folder⟧/log.sqlite")
        commands.backups.empty_places = {place}
        window.settings_page.log_wanted.emit(place)

    def save_over_the_log() -> None:
        folders.spare(lambda _target: True)
        folders.with_ending(window, Path("/data/⟦a folder⟧/log"), ".sqlite")
        folders.spare(lambda _target: False)

    merged = ReadingMerged(sample().known, "⟦Bo⟧", "1234 5678", 100, 0, 2, 7, FOUND, ("9abc",))
    taken = ReadingTaken(3, "⟦26-0412⟧", 96, "⟦Ada⟧", "1234 5678")
    return {
        "remove batch": remove_batch,
        "leaving": lambda: ask_how_to_leave(window, 3, Path("/data/a folder/log.sqlite")),
        "fault": lambda: window.sheets.show_bug(FAULT),
        "stop": lambda: ask_to_stop(TITLE, TEXT, window),
        "change a signed sample": lambda: ask_to_change(TITLE, window),
        "print": print_sheet,
        "rename microscope": window.settings_page.microscopes.rename_buttons[1].click,
        "put a backup back": lambda: window.handle(_checked(Path("/media/stick"), is_locked=False)),
        "put a locked backup back": lambda: window.handle(
            _checked(Path("/media/stick"), is_locked=True)
        ),
        "take the log along": take_along,
        "remove after days": retain,
        "name a microscope": window.live_page.bench.microscope.name_new,
        "begin anew": forget,
        "new count": lambda: live.dialogs.ask_new_count("63 / 100"),
        "resume": lambda: live.dialogs.ask_to_resume(CountFound(63, TITLE, NOON)),
        "worklist": lambda: window.handle(WorklistRead(Path("/data/list.csv"), 3, ROWS)),
        "new sample": known.add,
        "unite": several,
        "remove samples": known.remove,
        "reading, locked": lambda: open_reading(ReadingLocked(wrong=False)),
        "reading, wrong words": lambda: open_reading(ReadingLocked(wrong=True)),
        "reading, taken": lambda: open_reading(taken),
        "reading, merged": lambda: open_reading(merged),
        "files": lambda: folders.ask_files(window, Purpose.PICTURES, TITLE, "⟦Pictures⟧ (*.png)"),
        "file": lambda: folders.ask_file(window, Purpose.PACK, TITLE, "⟦Packs⟧ (*.tflite)"),
        "folder": lambda: folders.ask_folder(window, Purpose.RESULTS, TITLE),
        "target": lambda: folders.ask_target(
            window, Purpose.RESULTS, TITLE, "a.pdf", ("⟦Page⟧ (*.pdf)",)
        ),
        "target that is there already": lambda: folders.with_ending(window, THERE, ".py"),
        "target that is the program's own": save_over_the_log,
        "target that is kept": lambda: folders.ask_target(
            window, Purpose.LOG, TITLE, "a.sqlite", ("⟦Log⟧ (*.sqlite)",), overwrites=False
        ),
    }


def _checked(folder: Path, *, is_locked: bool) -> BackupChecked:
    return BackupChecked(folder, NOON, 312, is_locked)


def walk(makers: Makers, look: Look) -> list[str]:
    """Open each dialog, look at it, close it. Return the names of makers that opened none.

    Some dialogs run their own event loop, so a timer looks from within it.
    """
    unseen = []
    timer = QTimer()
    for name, make in makers.items():
        seen: list[QDialog] = []

        def look_now(name: str = name, seen: list[QDialog] = seen) -> None:
            for one in QApplication.topLevelWidgets():
                if isinstance(one, QDialog) and one.isVisible() and one not in seen:
                    timer.stop()
                    seen.append(one)
                    settle()
                    look(name, one)
                    if isValid(one):  # some delete themselves when closed
                        one.done(0)

        told = timer.timeout.connect(look_now)
        timer.start(0)
        made = make()
        if isinstance(made, QDialog):
            made.show()
        look_now()
        timer.stop()
        timer.timeout.disconnect(told)
        if not seen:
            unseen.append(name)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return unseen


def settle() -> None:
    """Let layouts settle."""
    for _ in range(3):
        QApplication.processEvents()


# The program's dialogs, according to its code

BOXES = {
    *("QMessageBox", "QInputDialog", "QProgressDialog", "QPrintDialog", "QFileDialog"),
    *("Question", "LineQuestion"),
}
"""Qt's own dialogs, and ours of their kind, which say the words of whoever makes one."""
Place = tuple[str, int]


def dialog_classes() -> set[str]:
    """Return the names of all classes of dialogs."""
    bases: dict[str, set[str]] = {}
    for _path, _text, tree in _modules():
        for node in _classes(tree):
            bases[node.name] = {one.id for one in node.bases if isinstance(one, ast.Name)}
    found = {"QDialog", *BOXES}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found - {"QDialog", *BOXES}


def calls_of_boxes() -> set[Place]:
    """Return each module and line that makes or asks one of Qt's dialogs."""
    return {
        (path, node.lineno)
        for path, text, tree in _modules()
        if any(one in text for one in BOXES)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _box_of(node.func) in BOXES
    }


def _box_of(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        called = called.value
    return called.id if isinstance(called, ast.Name) else ""


def _classes(place: ast.AST) -> Iterator[ast.ClassDef]:
    """Yield the classes of a module, also those inside functions and classes."""
    for node in ast.iter_child_nodes(place):
        if isinstance(node, ast.ClassDef):
            yield node
        # Expressions contain no classes.
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            yield from _classes(node)


@cache
def _modules() -> list[tuple[str, str, ast.Module]]:
    """Return the modules of `ui` and `shell` as paths, texts and trees."""
    paths = [path for room in ("ui", "shell") for path in sorted((PROGRAM / room).rglob("*.py"))]
    texts = [(str(one.relative_to(PROGRAM)), one.read_text("utf-8")) for one in paths]
    return [(path, text, ast.parse(text)) for path, text in texts]


@contextmanager
def lines_run(places: set[Place]) -> Iterator[set[Place]]:
    """Record which of these lines run meanwhile, by watching their functions."""
    ran: set[Place] = set()
    whole = {str(PROGRAM / path): path for path, _line in places}

    @cache
    def is_watched(code: CodeType, path: str) -> bool:
        return any((path, line) in places for *_, line in code.co_lines())

    def in_frame(frame: FrameType, event: str, _told: object) -> Any:
        if event == "line":
            ran.add((whole[frame.f_code.co_filename], frame.f_lineno))
        return in_frame

    def follow(frame: FrameType, _event: str, _told: object) -> Any:
        code = frame.f_code
        path = whole.get(code.co_filename)
        return in_frame if path is not None and is_watched(code, path) else None

    before = sys.gettrace()
    sys.settrace(follow)
    try:
        yield ran
    finally:
        sys.settrace(before)


def fill(window: MainWindow, commands: FakeCommands) -> None:
    """Fill the window with what dialogs need: a finished batch and a sample."""
    commands.run_whole()
    commands.microscopes.known = (PROVEN_HERE,)
    window.handle(MicroscopesChanged())
    window.show_page(SAMPLES)
    settle()
