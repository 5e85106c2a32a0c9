"""How the program looks: its language, its font, and its colours by day and by night."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.core.settings import Language, Theme
from hematovision_desktop.ui.parts import icons, palette
from hematovision_desktop.ui.window.translation import use_language


class Appearance(QObject):
    """Dresses the application, before the window's parts are made and whenever the theme changes.

    changed: the colours are others now; what was painted with the old ones must be painted again.
    """

    changed = Signal()

    def __init__(self, window: QWidget, theme: Theme, language: Language) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        use_language(application, language)
        application.setFont(palette.base_font(application))
        palette.apply_theme(application, theme)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

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
