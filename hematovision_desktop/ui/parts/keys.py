"""The key that counts each type, and whether the type has a sound or is spoken."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QWidget

from hematovision_desktop.core.cells.key_map import (
    FIELD_KEY,
    HAND_KEY,
    KEYS,
    LETTERS,
    UNTOLD_KEYS,
    VIEW_KEYS,
)
from hematovision_desktop.core.cells.labels import ONLY_A_PERSON, Label
from hematovision_desktop.services.messages.live import LiveCommands
from hematovision_desktop.ui.parts.input.keyboard import written
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import (
    Trouble,
    button,
    hairline,
    in_line,
    label,
    tool,
)
from hematovision_desktop.ui.parts.look.draw import draw_chip
from hematovision_desktop.ui.parts.texts import words

_KEY_PX = 64
_LEAVING = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class KeyField(QLineEdit):
    """Takes the next key pressed, and only that."""

    pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(max(_KEY_PX, self.minimumSizeHint().width()))
        self.setReadOnly(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the key; keys that move the focus keep their meaning."""
        text = written(event)
        if event.key() in _LEAVING or not text.strip() or not text.isprintable():
            event.ignore()
            return
        self.setText(text[0])
        self.pressed.emit()


class _Chip(QWidget):
    """The sign of a type."""

    def __init__(self, shown: Label) -> None:
        super().__init__()
        self._label = shown
        self.setFixedSize(QSize(64, 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, QRectF(self.rect()), self._label)
        painter.end()


class KeysDialog(QDialog):
    """Lists the types with their keys; reports at once a key with two meanings."""

    keys_changed = Signal()

    def __init__(self, commands: LiveCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setWindowTitle(self.tr("Keys and sounds"))
        self.fields: dict[Label, KeyField] = {}
        self.hear_buttons: dict[Label | None, QWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(KEYS.values()):
            self._add_row(grid, row, one)
        for row, one in enumerate(ONLY_A_PERSON, len(KEYS)):
            self._add_name(grid, row, one)
        last = len(KEYS) + len(ONLY_A_PERSON)
        grid.addWidget(label(self.tr("A cell to decide")), last, 1)
        grid.addWidget(self._make_hear(None), last, 4)
        self._conflict = Trouble(self._meant_elsewhere(UNTOLD_KEYS[0]).format(key=UNTOLD_KEYS[0]))
        self.sounds = CheckBox(self.tr("A sound for each type, and for a cell to decide"))
        self.voice = CheckBox(self.tr("Say aloud the name of each type, and “a cell to decide”"))
        self.try_voice = tool("play", self.tr("Hear the voice"))
        self.try_voice.clicked.connect(self._try_voice)
        self.no_voice = label(self.tr("This computer has no voice."), "dim", wrap=True)
        self._speak()
        self.usual = button(self.tr("Usual layout"), look="link")
        self.cancel = button(self.tr("Cancel"))
        self.save = button(self.tr("Use these keys"), look="primary")
        self.save.setDefault(True)
        body = scrolling(self)
        layout = column_in(body, around_px=(24, 16, 24, 16))
        how = self.tr("Click a key and press another. The letters are the same everywhere.")
        layout.addWidget(label(how, "dim", wrap=True))
        layout.addLayout(grid)
        layout.addWidget(hairline())
        layout.addWidget(self.sounds)
        layout.addLayout(in_line(self.voice, self.try_voice))
        layout.addWidget(self.no_voice)
        add_foot(self, self.usual, None, self.cancel, self.save, above=self._conflict)
        self.usual.clicked.connect(self._show_usual)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    def _add_row(self, grid: QGridLayout, row: int, one: Label) -> None:
        name = words.label_name(one)
        field = KeyField(self.tr("Key of {name}").format(name=name))
        field.pressed.connect(self._judge)
        self.fields[one] = field
        grid.addWidget(field, row, 3)
        self._add_name(grid, row, one).setBuddy(field)

    def _add_name(self, grid: QGridLayout, row: int, one: Label) -> QLabel:
        name = label(words.label_name(one))
        grid.addWidget(_Chip(one), row, 0)
        grid.addWidget(name, row, 1)
        grid.addWidget(label(LETTERS[one], "key"), row, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._make_hear(one), row, 4)
        return name

    def _make_hear(self, one: Label | None) -> QWidget:
        name = words.label_name(one) if one else self.tr("A cell to decide")
        made = tool("play", self.tr("Hear the sound: {name}").format(name=name))
        made.clicked.connect(self._hear)
        self.hear_buttons[one] = made
        return made

    def begin(self) -> None:
        """Show the current settings."""
        self._show(self._commands.camera.settings.keys)
        self.sounds.setChecked(self._commands.camera.settings.sounds)
        has_voice = self._commands.heard.has_voice
        self.voice.setChecked(has_voice and self._commands.camera.settings.voice)
        self.voice.setEnabled(has_voice)
        self.try_voice.setEnabled(has_voice)
        self.no_voice.setVisible(not has_voice)
        self.show()
        self.raise_()

    def _show(self, keys: Mapping[str, Label]) -> None:
        for key, one in keys.items():
            self.fields[one].setText(key)
        self._judge()

    @Slot()
    def _show_usual(self) -> None:
        self._show(KEYS)

    @Slot()
    def _judge(self) -> None:
        found = self._find_conflict()
        self._conflict.say(found)
        self.save.setEnabled(not found)

    def _find_conflict(self) -> str:
        """Return the first other meaning of a key besides its type."""
        letters = {letter: one for one, letter in LETTERS.items()}
        seen: dict[str, Label] = {}
        for one, field in self.fields.items():
            key, name = field.text(), words.label_name(one)
            if key in seen:
                both = self.tr("{key} is the key of two types: {one} and {other}.")
                return both.format(key=key, one=words.label_name(seen[key]), other=name)
            if letters.get(key, one) is not one:
                taken = self.tr("{key} is the letter of another type: {other}.")
                return taken.format(key=key, other=words.label_name(letters[key]))
            if said := self._meant_elsewhere(key):
                return said.format(key=key)
            seen[key] = one
        return ""

    def _meant_elsewhere(self, key: str) -> str:
        """Return what a key does besides naming; empty if nothing."""
        if key == FIELD_KEY:
            return self.tr("{key} saves the field as a picture.")
        if key == HAND_KEY:
            return self.tr("{key} begins counting by hand.")
        if key in VIEW_KEYS:
            return self.tr("{key} changes the view on the Classify page.")
        return (
            self.tr("{key} marks a cell that cannot be identified.") if key in UNTOLD_KEYS else ""
        )

    @Slot()
    def _save(self) -> None:
        self._commands.camera.set_keys({field.text(): one for one, field in self.fields.items()})
        self._commands.camera.set_sounds(self.sounds.isChecked())
        if self.voice.isEnabled():
            self._commands.camera.set_voice(self.voice.isChecked())
        self.keys_changed.emit()
        self.accept()

    def _speak(self) -> None:
        """Provide the words of this language for later speech."""
        spoken = {one.value: words.label_name(one) for one in Label}
        spoken |= {"review": self.tr("A cell to decide"), "reached": self.tr("The count is done")}
        self._commands.heard.speak(words.locale().name()[:2], spoken)

    @Slot()
    def _try_voice(self) -> None:
        self._commands.heard.try_voice(Label.NEUTROPHIL.value)

    @Slot()
    def _hear(self) -> None:
        for one, made in self.hear_buttons.items():
            if made is self.sender():
                self._commands.play(one)
                return
