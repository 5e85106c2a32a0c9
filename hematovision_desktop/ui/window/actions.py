"""The actions of the window, made from their rows; the menu bar and the sheet of keys use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.key_map import UNTOLD_KEYS, keys_by_label
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.layout.on_screen import MenusOnScreen
from hematovision_desktop.ui.parts.look.icons import set_icon
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import is_mirrored, left_to_right
from hematovision_desktop.ui.window.action_list import action_rows, menu_titles
from hematovision_desktop.ui.window.action_rows import (
    ActionRow,
    Menu,
    Where,
    WindowState,
    has_cells,
    is_at_microscope,
)

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings_page": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}
_REPEATING = ("undo", "redo", "live_undo", "live_redo", "larger_tiles", "smaller_tiles")
"""What a held key does again and again. Of the others nobody means more than one."""
_CONTEXTS = {
    Where.CELLS: Qt.ShortcutContext.WidgetShortcut,
    Where.LIVE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the sheet of keys."""

    keys: str
    text: str


class Actions(QObject):
    """Creates and holds the actions; each is found by the id of its row."""

    label_given = Signal(object)
    live_label_given = Signal(object)

    def __init__(
        self, window: QWidget, cell_widgets: tuple[QWidget, ...], live_widget: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._widgets = {Where.CELLS: cell_widgets, Where.LIVE: (live_widget,)}
        self._rows: list[ActionRow] = []
        self._shown: WindowState | None = None
        self._actions: dict[str, QAction] = {}
        self.names: dict[Label | None, QAction] = {}
        self.live_names: dict[Label | None, QAction] = {}
        for row in action_rows():
            self._add(row)
        for label, keys in (*keys_by_label().items(), (None, UNTOLD_KEYS)):
            self.names[label] = self._add(_naming("name", label, keys, Menu.CELL))
            self.names[label].triggered.connect(self._give_label)
            self.live_names[label] = self._add(_naming("live_name", label, keys, Menu.LIVE))
            self.live_names[label].triggered.connect(self._give_live_label)

    def _add(self, row: ActionRow) -> QAction:
        action = QAction(_written(row), self._window)
        action.setCheckable(row.checked is not None)
        action.setAutoRepeat(row.id in _REPEATING)
        if row.where is not Where.HERE:
            action.setShortcuts([QKeySequence(key) for key in row.keys])
        if row.where in _CONTEXTS:
            action.setShortcutContext(_CONTEXTS[row.where])
            for widget in self._widgets[row.where]:
                widget.addAction(action)
        if row.sign:
            set_icon(action, row.sign)
        action.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))
        self._rows.append(row)
        self._actions[row.id] = action
        return action

    def __getitem__(self, row_id: str) -> QAction:
        """Return the action of a row; KeyError if there is none."""
        return self._actions[row_id]

    @property
    def all(self) -> tuple[QAction, ...]:
        """All actions, including those that name cells."""
        return tuple(self._actions.values())

    def show_state(self, state: WindowState) -> None:
        """Enable the possible actions, and let undo and redo say what they would do."""
        steps = {
            "undo": state.undo,
            "redo": state.redo,
            "live_undo": state.undo,
            "live_redo": state.redo,
        }
        is_new, self._shown = state != self._shown, state
        for row in self._rows:
            action = self._actions[row.id]
            if row.checked is not None:
                action.setChecked(row.checked(state))  # a click has already changed that
            if not is_new:
                continue
            possible = row.when(state)
            reason = "" if row.right is None else why_not(state.denied, row.right)
            allow(action, reason or ("" if possible else row.missing(state)), possible=possible)
            if row.id in steps:
                step = steps[row.id]
                action.setText(f"{row.title}: {step}" if step else _written(row))

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        """Use another layout of the counting keys, on every page."""
        for one, given in keys_by_label(keys).items():
            for names in (self.names, self.live_names):
                names[one].setShortcuts([QKeySequence(key) for key in given])

    @Slot()
    def _give_label(self) -> None:
        action = self.sender()
        for label, one in self.names.items():
            if one is action:
                self.label_given.emit(label)

    @Slot()
    def _give_live_label(self) -> None:
        action = self.sender()
        for label, one in self.live_names.items():
            if one is action:
                self.live_label_given.emit(label)

    def connect_all(self, pairs: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Connect actions, by the ids of their rows, to methods of QObjects."""
        for row_id, method in pairs:
            self._actions[row_id].triggered.connect(method)

    def fill(self, bar: QMenuBar) -> None:
        """Add the actions to a menu bar."""
        on_screen = MenusOnScreen(bar)
        for menu, title in menu_titles().items():
            shown = bar.addMenu(title)
            on_screen.hold(shown)
            shown.setToolTipsVisible(True)
            for row in self._rows:
                if row.menu is menu:
                    shown.addAction(self._actions[row.id])
                    if row.ends_group:
                        shown.addSeparator()

    def sheet(self, *, live: bool = False) -> list[tuple[str, list[KeyLine]]]:
        """Return all keys in groups, for the sheet; live: those of the microscope, not of batches.

        The keys that name cells follow the group of the cell or the microscope, as a separate
        group.
        """
        names = tuple((self.live_names if live else self.names).values())
        groups = []
        titles = menu_titles()
        for menu in (
            Menu.FILE,
            Menu.LIVE if live else Menu.CELL,
            Menu.VIEW,
            Menu.SAMPLES,
            Menu.HELP,
        ):
            rows = [row for row in self._rows if row.menu is menu and row.keys]
            named = [row for row in rows if self._actions[row.id] in names]
            lines = [self._line_of(row) for row in rows if row not in named]
            if menu is Menu.CELL:
                lines[:0] = self._moves()
            if menu is Menu.VIEW:
                lines.append(KeyLine("+ −", self.tr("Zoom in the field")))
            groups.append((titles[menu].replace("&", ""), lines))
            if named:
                groups.append((self.tr("Name a cell"), [self._line_of(row) for row in named]))
        return groups

    def _moves(self) -> list[KeyLine]:
        """Return the keys that move from cell to cell, which the gallery handles itself."""
        return [
            KeyLine("← → ↑ ↓", self.tr("Next cell")),
            KeyLine(f"{key_name('Home')} {key_name('End')}", self.tr("First and last cell")),
            KeyLine(
                f"{key_name('PgUp')} {key_name('PgDown')}",
                self.tr("One screen back or forward"),
            ),
            KeyLine(key_name("Shift+Right"), self.tr("Extend the choice")),
            KeyLine(key_name("Ctrl+Right"), self.tr("Move without choosing")),
            KeyLine(key_name("Ctrl+Space"), self.tr("Choose this one too")),
        ]

    def _line_of(self, row: ActionRow) -> KeyLine:
        given = self._actions[row.id].shortcuts() or row.keys
        keys = [left_to_right(key_name(key)) for key in given]
        text = row.title.replace("&", "").removesuffix("…")
        return KeyLine(" ".join(dict.fromkeys(keys)), text)


def _written(row: ActionRow) -> str:
    """Return a row's text in the menu; keys that a control handles itself are only displayed.

    So are keys that end in a sign in right-to-left languages: Qt would write "++Ctrl" for "Ctrl++".
    """
    if row.where is Where.HERE:
        return f"{row.title}\t{' '.join(map(key_name, row.keys))}"
    shown = key_name(row.keys[0]) if row.keys else ""
    if is_mirrored() and shown and not shown[-1].isalnum():
        return f"{row.title}\t{left_to_right(shown)}"
    return row.title


def _naming(kind: str, label: Label | None, keys: tuple[str, ...], menu: Menu) -> ActionRow:
    """Return the row of an action that names a cell."""
    live = menu is Menu.LIVE
    return ActionRow(
        f"{kind}_{label.value if label else 'untold'}",
        words.label_name(label),
        keys,
        menu,
        is_at_microscope if live else has_cells,
        Where.LIVE if live else Where.CELLS,
    )
