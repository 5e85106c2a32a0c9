"""How the program looks: its language, its font, and its colours by day and by night."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts import icons, palette
from hematovision_desktop.ui.window.translation import use_language


def prepare(settings: Settings) -> None:
    """Give the application its language, font and palette: before the window, which keeps the
    font that it was made with.

    The sheet waits for `Appearance.finish`: under it Qt dresses all that a part holds anew with
    each move of the part into another, which makes up most of the time that a window takes.
    """
    application = _application()
    use_language(application, settings.language)
    palette.hold_still(application)
    # The sheet first: a font that changes beneath it is remembered for each widget.
    palette.take_off_sheet(application)
    with nothing_collected():
        application.setFont(palette.base_font(application, settings.text_percent))
    palette.apply_colours(application, settings)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


class Appearance(QObject):
    """Puts the sheet on once the window's parts are made, and changes all with the settings.

    changed: the colours are others now; what was painted with the old ones must be painted again.
    """

    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._application = _application()
        self._hints = self._application.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        # Held here, for Python would drop it, and the signal with it.
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)
        self._application.screenAdded.connect(self._draw_icons)

    def finish(self) -> None:
        """Put the sheet on, once the window's parts are made."""
        palette.apply_sheet(self._application, self._settings)

    def use(self, settings: Settings) -> None:
        """Look as settings say from now on."""
        before, self._settings = self._settings, settings
        if _dress(settings) != _dress(before):
            self._wear()

    @Slot()
    def _follow_scheme(self) -> None:
        # Only where the system chooses it: our own choice comes back by this signal too, and two
        # windows of two themes would dress the program in turns.
        if self._settings.theme is Theme.SYSTEM:
            self._wear_soon()

    @Slot()
    def _follow_contrast(self) -> None:
        if self._settings.contrast is Contrast.SYSTEM:
            self._wear_soon()

    def _wear_soon(self) -> None:
        # Not at once: the platform is in the middle of changing its own palette.
        QTimer.singleShot(0, self, self._wear)

    @Slot()
    def _draw_icons(self) -> None:
        icons.refresh(self._window)

    @Slot()
    def _wear(self) -> None:
        palette.apply_theme(self._application, self._settings)
        self._draw_icons()
        self.changed.emit()
        self._window.update()


def _dress(settings: Settings) -> tuple[object, ...]:
    return settings.theme, settings.contrast, settings.touch
