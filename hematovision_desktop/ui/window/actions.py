"""Every action of the window with its keys; the menu bar and the sheet of keys are made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from hematovision_desktop.core.key_map import FIELD_KEY, HAND_KEY, UNTOLD_KEYS, keys_by_label
from hematovision_desktop.core.labels import Label
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.icons import set_icon


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the sheet of keys."""

    keys: str
    text: str


class Actions(QObject):
    """Makes and holds the actions."""

    label_given = Signal(object)
    live_label_given = Signal(object)

    def __init__(
        self, window: QWidget, cell_widgets: tuple[QWidget, ...], live_widget: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._cell_widgets = cell_widgets
        self._live_widget = live_widget
        self.menus: list[tuple[str, list[QAction | None]]] = []
        self._make_file()
        self._make_cell()
        self._make_view()
        self._make_live()
        self._make_log()
        self._make_help()

    def _make(self, text: str, *keys: str | QKeySequence.StandardKey, sign: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if sign:
            set_icon(action, sign)
        return action

    def _make_for_cell(self, text: str, *keys: str) -> QAction:
        """An action whose keys count only where cells are shown, so that text can be typed."""
        action = self._make(text, *keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for widget in self._cell_widgets:
            widget.addAction(action)
        return action

    def _make_file(self) -> None:
        self.open_files = self._make(self.tr("Open &pictures…"), "Ctrl+O", sign="picture")
        self.open_folder = self._make(self.tr("Open &folder…"), "Ctrl+Shift+O", sign="folder")
        self.paste = self._make(self.tr("Pa&ste picture"), "Ctrl+V")
        self.drawn = self._make(self.tr("&Try it with drawn cells"), "Ctrl+D", sign="draw")
        self.new_batch = self._make(self.tr("&New batch"), "Ctrl+N", sign="new")
        self.cancel = self._make(self.tr("&Cancel the batch"), "Esc", sign="close")
        self.export = self._make(self.tr("&Export…"), "Ctrl+E", sign="export")
        self.quit = self._make(self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.menus.append(
            (
                self.tr("&File"),
                [
                    self.open_files,
                    self.open_folder,
                    self.paste,
                    self.drawn,
                    None,
                    self.new_batch,
                    self.cancel,
                    self.export,
                    None,
                    self.quit,
                ],
            )
        )

    def _make_cell(self) -> None:
        self.undo = self._make(self.tr("&Undo the last name"), "Ctrl+Z")
        self.confirm = self._make_for_cell(self.tr("&Agree with the program"), "Return", "Enter")
        self.names: dict[Label | None, QAction] = {}
        for one, keys in keys_by_label().items():
            self.names[one] = self._make_for_cell(words.label_name(one), *keys)
        self.names[None] = self._make_for_cell(words.label_name(None), *UNTOLD_KEYS)
        for label, action in self.names.items():
            action.setData(label)
            action.triggered.connect(self._give_label)
        named = list(self.names.values())
        self.menus.append((self.tr("&Cell"), [self.confirm, None, *named, None, self.undo]))

    @Slot()
    def _give_label(self) -> None:
        action = self.sender()
        for label, one in self.names.items():
            if one is action:
                self.label_given.emit(label)

    def _make_for_live(self, text: str, *keys: str, sign: str = "") -> QAction:
        """An action whose keys count only on the Live page, whichever control there has them."""
        action = self._make(text, *keys, sign=sign)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._live_widget.addAction(action)
        return action

    def _make_live(self) -> None:
        self.live_count = self._make_for_live(self.tr("&Start or pause counting"), "F5")
        self.live_freeze = self._make(self.tr("&Freeze the picture") + "\tSpace")
        self.live_field = self._make_for_live(self.tr("Keep the fi&eld (snapshot)"), FIELD_KEY)
        self.live_clip = self._make_for_live(self.tr("Save the last &30 s"), "Ctrl+S")
        self.live_new = self._make_for_live(self.tr("&New count"), "F6")
        self.live_agree = self._make_for_live(
            self.tr("Next cell to &decide, then agree"), "Return", "Enter"
        )
        # Esc and Space are no shortcuts: Esc cancels a batch elsewhere, Space presses buttons.
        self.live_none = self._make(self.tr("&Choose no cell") + "\tEsc")
        self.live_undo = self._make_for_live(self.tr("&Undo"), "Backspace")
        self.live_redo = self._make_for_live(self.tr("&Redo"), "Shift+Backspace")
        self.live_by_hand = self._make_for_live(self.tr("Count by &hand"), HAND_KEY)
        self.live_by_hand.setCheckable(True)
        self.live_names: dict[Label | None, QAction] = {}
        for one, keys in keys_by_label().items():
            self.live_names[one] = self._make_for_live(words.label_name(one), *keys)
        self.live_names[None] = self._make_for_live(words.label_name(None), *UNTOLD_KEYS)
        for action in self.live_names.values():
            action.triggered.connect(self._give_live_label)
        self.live_camera = self._make_for_live(self.tr("Ca&mera and scale…"), "F7")
        self.live_keys = self._make_for_live(self.tr("&Keys and sounds…"), "F8")
        first = [self.live_count, self.live_freeze, self.live_new, None]
        keep = [self.live_field, self.live_clip, None, self.live_camera, self.live_keys, None]
        cell = [
            self.live_agree,
            self.live_none,
            self.live_undo,
            self.live_redo,
            self.live_by_hand,
            None,
        ]
        named = list(self.live_names.values())
        self.menus.append((self.tr("L&ive"), [*first, *keep, *cell, *named]))

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        """Use another layout of the counting keys, on every page."""
        for one, given in keys_by_label(keys).items():
            for names in (self.names, self.live_names):
                names[one].setShortcuts([QKeySequence(key) for key in given])

    @Slot()
    def _give_live_label(self) -> None:
        action = self.sender()
        for label, one in self.live_names.items():
            if one is action:
                self.live_label_given.emit(label)

    def _make_view(self) -> None:
        self.classify_page = self._make(self.tr("&Classify"), "Ctrl+1", sign="classify")
        self.live_page = self._make(self.tr("L&ive"), "Ctrl+2", sign="live")
        self.log_page = self._make(self.tr("&Log"), "Ctrl+3", sign="log")
        self.settings_page = self._make(self.tr("&Settings"), "Ctrl+4", "Ctrl+,", sign="settings")
        self.settings_page.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.waiting = self._make(self.tr("Only cells that &wait for you"), "Ctrl+R", sign="look")
        self.this_file = self._make(self.tr("Only cells of this f&ile"), "Ctrl+I")
        self.all_cells = self._make(self.tr("&All cells"), "Ctrl+Shift+A")
        self.larger_tiles = self._make(self.tr("La&rger pictures"), "Ctrl++", "Ctrl+=")
        self.smaller_tiles = self._make(self.tr("S&maller pictures"), "Ctrl+-")
        # Space is not a shortcut: it would also be taken from buttons that have the keyboard.
        self.zoom_cell = self._make(self.tr("&Zoom to the cell and back") + "\tSpace")
        self.fit = self._make_for_cell(self.tr("Whole &field"), "F")
        self.actual = self._make_for_cell(self.tr("Actual si&ze, 100 %"), "A")
        self.evidence = self._make_for_cell(self.tr("What sp&oke for a type"), "C")
        self.around = self._make_for_cell(self.tr("Red cells and pla&telets"), "O")
        self.full_screen = self._make(self.tr("F&ull screen"), "F11")
        self.menus.append(
            (
                self.tr("&View"),
                [
                    self.classify_page,
                    self.live_page,
                    self.log_page,
                    self.settings_page,
                    None,
                    self.waiting,
                    self.this_file,
                    self.all_cells,
                    self.larger_tiles,
                    self.smaller_tiles,
                    None,
                    self.zoom_cell,
                    self.fit,
                    self.actual,
                    self.evidence,
                    self.around,
                    None,
                    self.full_screen,
                ],
            )
        )

    def _make_log(self) -> None:
        self.search = self._make(self.tr("&Search the log"), "Ctrl+F", sign="search")
        self.open_logged = self._make(self.tr("&Open the chosen batch"), "Ctrl+Return")
        self.remove_logged = self._make(self.tr("&Remove the chosen batch…"), sign="remove")
        self.teach = self._make(self.tr("&Teach your site"), "Ctrl+T", sign="teach")
        self.menus.append(
            (
                self.tr("&Log"),
                [self.search, self.open_logged, None, self.remove_logged, None, self.teach],
            )
        )

    def _make_help(self) -> None:
        self.keys = self._make(self.tr("All &keys"), "F1")
        self.about = self._make(self.tr("&About HematoVision"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.menus.append((self.tr("&Help"), [self.keys, self.about]))

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions into a menu bar."""
        for title, actions in self.menus:
            menu = bar.addMenu(title)
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)

    def connect_all(self, pairs: tuple[tuple[QAction, Callable[[], object]], ...]) -> None:
        """Connect actions to methods of QObjects."""
        for action, method in pairs:
            action.triggered.connect(method)

    def sheet(self, *, live: bool = False) -> list[tuple[str, list[KeyLine]]]:
        """Return all keys in groups, for the sheet; live: those of the microscope, not of batches."""
        groups = []
        for title, actions in self.menus:
            lines = [_line_of(action) for action in actions if action is not None]
            groups.append((title.replace("&", ""), [line for line in lines if line is not None]))
        groups[1][1].insert(0, KeyLine("← → ↑ ↓", self.tr("Next cell")))
        groups[2][1].append(KeyLine("+ −", self.tr("Zoom in the field")))
        del groups[1 if live else 3]
        return groups


def _line_of(action: QAction) -> KeyLine | None:
    text, _, written = action.text().replace("&", "").removesuffix("…").partition("\t")
    keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()] or (
        [written] if written else []
    )
    shown = " ".join(dict.fromkeys(keys))
    return KeyLine(shown, text) if shown else None
