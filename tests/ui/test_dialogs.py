"""Every dialog, and the window's frame, at 960x540 px: on the screen in whole, with large texts, long ones and for fingers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fake_commands import CARD, FakeCommands
from fake_updates import FIGURES, KEY, MANIFEST, PUBLIC, SHIPPED
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget
from room_check import cut_off, too_low

sys.path.append(str(Path(__file__).resolve().parents[1] / "core"))
sys.path.append(str(Path(__file__).resolve().parent / "language"))
sys.path.append(str(Path(__file__).resolve().parent / "report"))

from made_up import write_made_up
from sample_reports import batch, sample
from sheets import usual_sheet

from hematovision_desktop.core.agreement import Agreement, BlindAgreement, TypeAgreement
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.laboratory import STANDARD
from hematovision_desktop.core.period import PeriodSummary, ProgramAgreement
from hematovision_desktop.core.report import report_of
from hematovision_desktop.core.settings import Language, Settings, Theme, WindowMemory
from hematovision_desktop.core.update import SignedUpdate
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.services.messages.second_reader import ReadingCompared
from hematovision_desktop.services.messages.signing import Signable
from hematovision_desktop.services.messages.updates import Offer, Prepared
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.classify.truth_page import TruthDialog
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.parts import room
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.blind_dialog import BlindDialog
from hematovision_desktop.ui.samples.choose_dialog import ChooseSample
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader, SendBack
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.settings.limits import LimitsDialog
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog, RecoveryDialog
from hematovision_desktop.ui.settings.ranges import RangesDialog
from hematovision_desktop.ui.settings.update_dialogs import InstallDialog, TrustDialog
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.unlock import UnlockDialog

MOST = QSize(960, 540) - room.WINDOW_FRAME
FOUND = Agreement(100, 96, 0.934, (TypeAgreement(Label.BLAST, 0, 1, 0, None),), 30, 1, 4, ("Bo",))
BLIND = ReadingCompared("S-1", BlindAgreement(FOUND, FOUND, FOUND))
OFFER = Offer(Path("/stick/a"), SignedUpdate(MANIFEST, PUBLIC, "0" * 64), SHIPPED[0], KEY)
TITLE = "Let people log in to this computer"
TEXT = "You are the first, an administrator, and can then add others. " * 4
Makers = dict[str, Callable[[], QDialog]]


class Month:
    """Answers at once with a made-up month."""

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        agreed = (ProgramAgreement(Label.MONOCYTE, 20, 15),)
        days = (request.first_day, request.last_day)
        then(PeriodSummary(*days, 7, 3, 1, (1.0, 2.0, 9.0), 700, 80, 90, 9, agreed))


def check(window: MainWindow, commands: FakeCommands, batch: OpenBatch) -> CheckDialog:
    """The check of the program at its first cell."""
    commands.sample = (CellKey(0, 0),) * 29
    made = CheckDialog(commands, batch, window)
    made.show()
    next(iter(made.size_buttons.values())).click()
    return made


def dialogs(window: MainWindow, commands: FakeCommands, memory: WindowMemory) -> Makers:
    """Return what makes each dialog of the window, by name."""
    opened = commands.review.view
    assert opened is not None
    commands.signable = Signable(report_of(sample(), STANDARD, [batch()]), (), ())
    commands.sheet = usual_sheet()
    commands.known_truth = Refused("There is no picture of a known cell in this folder.")
    return {
        "about": lambda: AboutBox("0.1.0", CARD, window),
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
        "blind": lambda: BlindDialog(BLIND, "Ada", fixed=False, parent=window),
        "trust": lambda: TrustDialog(OFFER, window),
        "install": lambda: InstallDialog(Prepared(OFFER, FIGURES), window),
        "guard": lambda: GuardDialog(TITLE, TEXT, "Begin", new=True, present=True, parent=window),
        "person": lambda: PersonDialog(
            *(TITLE, TEXT, "Begin", lambda _told, _then: None),
            **{"name": True, "role": True, "new": True, "present": "Your passphrase"},
            parent=window,
        ),
    }


def faults(dialog: QWidget, touch: bool) -> list[str]:
    """Return what is cut off, too low, or not on the screen."""
    found = cut_off(dialog) + (too_low(dialog) if touch else [])
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    for table in dialog.findChildren(QTableView):
        header = table.horizontalHeader()
        cut = [
            at
            for at in range(header.count())
            if header.sectionSize(at) < header.sectionSizeHint(at)
        ]
        found += [f"the name of column {at} is cut off" for at in cut]
    for size in (dialog.size(), least):
        if size.boundedTo(MOST) != size:
            found.append(f"larger than the screen: {size.toTuple()} of {MOST.toTuple()}")
    return found


LOOKS = {
    "touch": Settings(touch=True),
    "200 %": Settings(text_percent=200),
    "long": Settings(language=Language.FRENCH),
    "long, 200 %": Settings(language=Language.FRENCH, text_percent=200),
}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS)
def look(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Settings:
    """How the window is set; French is the made-up language, and the screen is small."""
    monkeypatch.setattr(room, "dialog_room", lambda: MOST)
    one: Settings = request.param
    if one.language is Language.FRENCH:
        (tmp_path / "translations").mkdir()
        write_made_up(tmp_path / "translations", "fr", 2)
        monkeypatch.setattr(translation, "ASSETS", tmp_path)
    return replace(one, theme=Theme.LIGHT, label_set=LabelSet.EXTENDED)


def test_every_dialog_is_seen_in_whole(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    memory: WindowMemory,
    qapp: QApplication,
    look: Settings,
) -> None:
    window = make_window(look)
    window.resize(MOST)
    commands.run_whole()
    for _ in range(3):
        QApplication.processEvents()
    wrong = [] if window.width() <= MOST.width() else [f"the window is {window.width()} px wide"]
    wrong += cut_off(window.bottom) + cut_off(window.rail)
    for name, make in dialogs(window, commands, memory).items():
        dialog = make()
        dialog.show()
        for _ in range(3):
            QApplication.processEvents()
        wrong += [f"{name}: {fault}" for fault in faults(dialog, look.touch)]
        dialog.close()
    translation.use_language(qapp, Language.ENGLISH)
    assert "\n".join(wrong) == ""
