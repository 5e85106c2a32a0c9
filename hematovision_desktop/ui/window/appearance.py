"""How the program looks: its language, its font, and its colours by day and by night."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.core.settings import Language, Theme
from hematovision_desktop.ui.parts import icons, palette
from hematovision_desktop.ui.window.translation import use_language


def prepare(theme: Theme, language: Language) -> None:
    """Give the application its language, font and palette: before the window, which keeps the
    font that it was made with.

    The sheet waits for `Appearance.finish`: under it Qt dresses all that a part holds anew with
    each move of the part into another, which makes up most of the time that a window takes.
    """
    application = _application()
    use_language(application, language)
    with palette.nothing_collected():
        application.setFont(palette.base_font(application))
        application.setStyleSheet("")
    palette.apply_colours(application, theme)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


class Appearance(QObject):
    """Puts the sheet on once the window's parts are made, and changes all with the theme.

    changed: the colours are others now; what was painted with the old ones must be painted again.
    """

    changed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._application = _application()
        self._application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def finish(self) -> None:
        """Put the sheet on, once the window's parts are made."""
        palette.apply_sheet(self._application)

    def use(self, theme: Theme) -> None:
        """Wear a theme from now on."""
        if theme is not self._theme:
            self._theme = theme
            self._wear()

    @Slot()
    def _follow_system(self) -> None:
        if self._theme is Theme.SYSTEM:
            # Not at once: the platform is in the middle of changing its own palette.
            QTimer.singleShot(0, self, self._wear)

    @Slot()
    def _wear(self) -> None:
        palette.apply_theme(self._application, self._theme)
        icons.refresh(self._window)
        self.changed.emit()
        self._window.update()
