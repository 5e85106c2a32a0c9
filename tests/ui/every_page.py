"""A walk through every page of the window, in every state that looks different."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from fake_adaptation import a_trial
from fake_commands import PROVEN_HERE, FakeCommands
from fake_learning import fake_learning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import ASKED
from hematovision_desktop.core.live.source import SourceFault
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
from hematovision_desktop.services.messages.live import CamerasFound
from hematovision_desktop.services.messages.protection import Protection
from hematovision_desktop.ui.learn.page import ATLAS, PROGRESS, QUIZ
from hematovision_desktop.ui.window.main import (
    CLASSIFY,
    LEARN,
    LIVE,
    LOG,
    SAMPLES,
    SETTINGS,
    MainWindow,
)

LONG_NAME = "⟦a folder with a rather long name of a ward & a day⟧"
"""In brackets as all that is said in the made-up language: it is the name of a thing."""


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Let answers arrive and layouts settle."""
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    for _ in range(4):
        QApplication.processEvents()


def classify_stops(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through the Classify page: empty, reading, without a microscope, a cell chosen, blind."""
    page = window.classify_page
    window.show_page(CLASSIFY)
    yield "classify, empty"
    commands.on = None
    commands.begin(LONG_NAME, 2487)
    window.banner.say(f"⟦The disk is nearly full. {LONG_NAME}⟧")
    yield "classify, at work"
    window.banner.dismiss()
    commands.show(None)
    commands.run_whole()
    settle(window, qtbot)
    yield "classify, on no microscope"
    commands.review.set_microscope(commands.ref, PROVEN_HERE)
    commands.give_verdict(commands.ref, page.cells.tiles[0].key, Label.MONOCYTE)
    page.gallery.view.choose(1)
    settle(window, qtbot)
    yield "classify, a cell is chosen"
    page.gallery.bar.show_file("no such file")
    yield "classify, nothing fits"
    page.gallery.bar.clear()
    page.toggle_suggestions()
    settle(window, qtbot)
    yield "classify, blind"


def live_stops(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through the Live page: closed, counting, with waiting cells, by hand, done."""
    page, live = window.live_page, commands.live
    window.show_page(LIVE)
    window.handle(CamerasFound(()))
    yield "live, no camera"
    window.handle(CamerasFound(("USB camera with a name & a number", "another")))
    yield "live, cameras"
    page.start_page.virtual_button.click()
    yield "live, opening"
    live.run()
    yield "live, ready"
    live.picture()
    page.take_view()
    page.show_helpers()
    page.toggle_count()
    for place in range(5):
        live.count_cell(ASKED[place], 0.97, place)
    yield "live, counting"
    for place in range(3):
        live.count_cell(Label.MONOCYTE, 0.5, 5 + place)
    yield "live, cells wait"
    page.naming.set_by_hand(True)
    live.add_by_hand(Label.NEUTROPHIL)
    yield "live, by hand"
    page.naming.set_by_hand(False)
    page.toggle_freeze()
    yield "live, frozen"
    page.toggle_freeze()
    live.set_target(4)
    for cell in live.count.snapshot().tray:
        live.name(cell.key, Label.MONOCYTE)
    yield "live, done"
    live.trouble(SourceFault.UNPLUGGED)
    yield "live, in trouble"


def samples_stops(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through the Samples page and the log beneath it."""
    page = window.samples_page
    window.show_page(SAMPLES)
    settle(window, qtbot)
    yield "samples, one chosen"
    page.bar.line.setText("no such sample")
    page.bar.search()
    yield "samples, none"
    page.bar.line.clear()
    page.bar.search()
    page.table.selectAll()
    yield "samples, several"
    window.show_page(LOG)
    settle(window, qtbot)
    yield "log, one chosen"
    window.log_page.line.setText("no such batch")
    window.log_page.search()
    yield "log, none"


def learn_stops(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through the Learn page: each type, a question, a right and a wrong answer, progress."""
    page = window.learn_page
    field = FieldResult(0, Path("/slides/smear.png"), FieldStatus.OK, sha256="ab")
    own = [AgreedCell(one, field, Box(at, 0, 90, 90)) for one in ASKED for at in range(4)]
    commands.learning = fake_learning(own)
    window.show_page(LEARN)
    page.show_part(ATLAS)
    for one in page.atlas.buttons:
        page.atlas.show_type(one)
        yield f"atlas, {one.value}"
    page.show_part(PROGRESS)
    yield "progress, nothing yet"
    page.show_part(QUIZ)
    yield "quiz, asked"
    for said in ("right", "wrong", "untold"):
        assert page.quiz.question is not None
        truth = page.quiz.question.cell.label
        other = next(one for one in ASKED if one is not truth)
        page.quiz.name({"right": truth, "wrong": other, "untold": None}[said])
        yield f"quiz, {said}"
        page.quiz.ask_next()
    page.show_part(PROGRESS)
    yield "progress"


def settings_stops(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through the Settings page, with its sections in all their states."""
    window.show_page(SETTINGS)
    settle(window, qtbot)
    yield "settings"
    page = window.settings_page
    settings = replace(
        page.settings,
        um_per_px=0.1,
        keep_days=30,
        backup_folder=Path("/data/backups"),
        log_path=Path("/data/elsewhere/log.sqlite"),
        pack_path=Path("/data/pack.tflite"),
    )
    page.show_settings(settings)
    commands.protection.show(Protection(Guard.PASSPHRASE))
    laboratory = commands.laboratory.now
    commands.laboratory.change(replace(laboratory, handover_folder=Path("/data/handed over")))
    commands.people.turn_on("Ada", "a passphrase", lambda _answer: None)
    commands.people.add("Bo", Role.TECHNICIAN, "another one", lambda _answer: None)
    commands.adaptation.keep(2)
    commands.adaptation.ask()
    commands.adaptation.end(a_trial())
    yield "settings, all in use"


Stops = Callable[[MainWindow, FakeCommands, QtBot], Iterator[str]]
STOPS: tuple[Stops, ...] = (
    *(classify_stops, live_stops, samples_stops, learn_stops, settings_stops),
)


def every_stop(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Go through all pages of one window."""
    for stops in STOPS:
        yield from stops(window, commands, qtbot)
