"""The program's appearance: its language, font, and colours by day and night."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.look import icons, palette
from hematovision_desktop.ui.window.translation import use_language


def prepare(settings: Settings) -> None:
    """Set the application's language, font and palette: before the window, which keeps
    its initial font. The sheet waits for `Appearance.finish`: with it, Qt styles all children again
    with each move of a part to another parent, which takes most of a window's creation time.
    """
    application = _application()
    use_language(application, settings.language)
    palette.hold_still(application)
    # The sheet first: a font that changes below it is remembered for each widget.
    palette.take_off_sheet(application)
    application.setFont(palette.base_font(application, settings.text_percent))
    palette.apply_colours(application, settings)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


class Appearance(QObject):
    """Applies the sheet once the window's parts exist, and changes everything with the settings.

    changed: the colours have changed; whatever was painted with the old ones must be repainted.
    """

    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._application = _application()
        self._hints = self._application.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        # Referenced here, because Python would delete it, and the signal with it.
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)
        self._application.screenAdded.connect(self._draw_icons)

    def finish(self) -> None:
        """Apply the sheet, once the window's parts exist."""
        palette.apply_sheet(self._application, self._settings)

    def use(self, settings: Settings) -> None:
        """Apply the appearance in the settings from now on."""
        before, self._settings = self._settings, settings
        if _dress(settings) != _dress(before):
            self._wear()

    @Slot()
    def _follow_scheme(self) -> None:
        # Only if the system chooses it: our own choice also arrives by this signal, and two
        # windows with two themes would restyle the program in turns.
        if self._settings.theme is Theme.SYSTEM:
            self._wear_soon()

    @Slot()
    def _follow_contrast(self) -> None:
        if self._settings.contrast is Contrast.SYSTEM:
            self._wear_soon()

    def _wear_soon(self) -> None:
        # Not at once: the platform is still changing its own palette.
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
