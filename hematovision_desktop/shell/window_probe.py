"""Tests in a child of the self-test whether the window can be built and drawn, and what Qt reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QEvent, qVersion
from PySide6.QtWidgets import QApplication

from hematovision_desktop import __version__
from hematovision_desktop.assembly import places
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.microscopes.microscope import UNKNOWN
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.shell.qt_complaints import (
    Complaints,
    unreadable_drawings,
    unreadable_signs,
)
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.window.main import MainWindow

_OTHER_LOOK = Settings(theme=Theme.DARK, contrast=Contrast.HIGH, touch=True)
"""The other style sheets together; that of the usual look was applied before."""


def draw_window_here() -> int:
    """In the child: build the window offscreen, go through its pages, and report what is wrong.

    That is an unreadable picture, a message from Qt, or a window that draws nothing.
    """
    with Complaints() as complaints:
        try:
            return _drawn(complaints)
        except Exception as fault:  # printed before what Qt reports about a half-made window
            print(f"{type(fault).__name__}: {fault}")
            return 1


def _drawn(complaints: Complaints) -> int:
    application = QApplication([])
    window = MainWindow(
        _DeafCommands(),
        Settings(),
        program_version=__version__,
        log_path=places.log_path(),
    )
    window.resize(1280, 720)
    window.show()
    application.processEvents()
    picture = window.grab().toImage()
    lacking = ["program.svg"] if window.windowIcon().pixmap(32, 32).isNull() else []
    lacking += unreadable_drawings(palette.ASSETS) + unreadable_signs(application.styleSheet())
    for page in range(window.pages.count()):
        window.show_page(page)
        application.processEvents()
    palette.apply_theme(application, _OTHER_LOOK)
    application.processEvents()
    lacking += unreadable_signs(application.styleSheet()) + palette.not_read
    places_looked_at = range(0, min(picture.width(), picture.height()), 7)
    colours = {picture.pixel(x, y) for x in places_looked_at for y in places_looked_at}
    wrong = "nothing was drawn" if len(colours) < 3 else complaints.sentence()
    if lacking:
        wrong = f"these pictures cannot be read: {', '.join(dict.fromkeys(lacking))}"
    # At the end of the program: first the window, then what it left to be deleted later.
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(wrong or f"Qt {qVersion()}, drawn at {picture.width()} × {picture.height()}")
    return 1 if wrong else 0


class _DeafCommands:
    """Commands that accept every request of the window and do nothing."""

    def picture_suffixes(self) -> tuple[str, ...]:
        """Nothing is read."""
        return ()

    def own_ending(self, _path: Path) -> str:
        """Nothing is looked into."""
        return ""

    @property
    def backups(self) -> Any:
        """None were made."""
        state = SimpleNamespace(last=None, kept=0, doing="", done=0, total=0, fault="")
        return SimpleNamespace(state=state, look=lambda: None)

    @property
    def protection(self) -> Any:
        """A log without encryption."""
        return SimpleNamespace(state=SimpleNamespace(guard=Guard.OPEN, locked="", is_busy=False))

    @property
    def review(self) -> Any:
        """A session without batches."""
        return Review(lambda _news: None)

    @property
    def live(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def second_reader(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def handover(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def adaptation(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def moved(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def updates(self) -> Any:
        """Nothing was installed."""
        state = SimpleNamespace(installed=(), keys=(), doing="", done=0, total=0)
        return SimpleNamespace(state=state, look=lambda: None, stop=lambda: None)

    @property
    def people(self) -> Any:
        """Nobody logs in."""
        return SimpleNamespace(state=PeopleState(), lock=lambda: None)

    @property
    def signing(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def microscope(self) -> Any:
        """No microscope is known to the count."""
        known = {"known": (), "standing": UNKNOWN, "on": None, "offered": None}
        return SimpleNamespace(
            **known, put=self.show, add=self.show, keep_scale=self.show, asks_scale=False
        )

    @property
    def microscopes(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def samples(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def laboratory(self) -> Any:
        """A laboratory that has set nothing."""
        return SimpleNamespace(now=STANDARD)

    @property
    def heard(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def known(self) -> tuple[()]:
        """No microscope."""
        return ()

    @property
    def camera(self) -> Any:
        """Ignore every request."""
        return self

    @property
    def settings(self) -> Any:
        """Default settings."""
        return LiveSettings()

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_arguments, **_named: None
