"""The versions of the last layer: a list to choose from, and the words on what teaching brought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from hematovision_desktop.core.naming.adapted_layer import (
    AdaptationState,
    AdaptationTrial,
    AdaptedLayer,
    LeftOut,
)
from hematovision_desktop.ui.parts.layout.layouts import empty, show_parts
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate


class VersionList(QGridLayout):
    """A row for each version, with a button for those that may be used. wanted: use this one; None: the shipped pack."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.use_buttons: dict[int | None, QPushButton] = {}
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setColumnStretch(2, 1)

    def show_versions(self, state: AdaptationState, reason: str) -> None:
        """Show every version, the shipped one last. reason: who may choose, if the current person may not; else ""."""
        empty(self)
        self.use_buttons = {}
        row = 0
        for one in reversed(state.versions):
            self._add_version(row, one.number, _version_facts(one))
            if one.number == state.in_use:
                self._add_state(row, translate("AdaptationPanel", "in use"))
            elif one.pack_sha256 != state.pack_sha256:
                self._add_state(row, translate("AdaptationPanel", "other pack"))
            else:
                self._add_use(row, one.number, state, reason)
            row += 1
        for number in state.damaged:
            self._add_version(row, number, "")
            self._add_state(row, translate("AdaptationPanel", "damaged"))
            row += 1
        if row == 0:
            return
        self._add_version(row, None, "")
        # If a chosen version cannot be used, keeping the shipped pack is a choice as well.
        if state.in_use is None and not state.trouble:
            self._add_state(row, translate("AdaptationPanel", "in use"))
        else:
            self._add_use(row, None, state, reason)
        show_parts(self)

    def _add_version(self, row: int, number: int | None, facts: str) -> None:
        self.addWidget(label(_version_name(number), wrap=True), row, 0)
        self.addWidget(label(facts, "dim", wrap=True), row, 2)

    def _add_state(self, row: int, text: str) -> None:
        self.addWidget(label(text, "dim"), row, 1)

    def _add_use(self, row: int, number: int | None, state: AdaptationState, reason: str) -> None:
        text = translate("AdaptationPanel", "Use this")
        if number is None:
            leaves = state.in_use is not None
            text = (
                translate("AdaptationPanel", "Go back to it")
                if leaves
                else translate("AdaptationPanel", "Stay with it")
            )
        use = button(text)
        use.setAccessibleName(f"{use.text()}: {_version_name(number)}")
        use.clicked.connect(self._press)
        allow(use, reason)
        self.use_buttons[number] = use
        # Beside facts of two lines, it is where its version is.
        place = QWidget()
        place.setLayout(in_line(use))
        self.addWidget(place, row, 1, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        for number, one in self.use_buttons.items():
            if one is pressed:
                self.wanted.emit(number)


def _version_name(number: int | None) -> str:
    """Return the name of a version; None is the pack as shipped."""
    if number is None:
        return translate("words", "As shipped")
    return translate("words", "Version {number}").format(number=words.number(number))


def _version_facts(one: AdaptedLayer) -> str:
    """Return when a version was taught, with how many cells, and the benefit to them."""
    figures = one.figures
    return translate("words", "{date} · {cells}\n{before} → {after} of them right").format(
        date=words.moment(one.created_at),
        cells=words.cells_counted(sum(figures.cells.values())),
        before=words.probability(figures.verified_before.balanced_accuracy),
        after=words.probability(figures.verified_after.balanced_accuracy),
    )


def verdict_sentence(trial: AdaptationTrial, *, was_checked: bool) -> str:
    """Return whether a tested version may be used, and what that would change.

    was_checked: its microscope had a check, which says nothing about the new names.
    """
    if trial.refusal:
        return translate("words", "It is not used. {why}").format(why=trial.refusal)
    figures = trial.model.figures
    before, after = figures.verified_before, figures.verified_after
    # As core.naming.adaptation.refusal_of compares them.
    gain = after.balanced_accuracy - before.balanced_accuracy
    if figures.sample:
        gain = after.accuracy - before.accuracy
    if gain > 0:
        said = translate(
            "words", "It names more of your cells right and forgets almost nothing. Use it?"
        )
    else:
        said = translate(
            "words",
            "It names as many of your cells right, is surer where it is right, and forgets almost "
            "nothing. Use it?",
        )
    if was_checked:
        said += " " + translate(
            "words",
            "What was proven on this microscope applies to the names so far. Check the program "
            "again with the new ones.",
        )
    return said


def left_out_sentences(left_out: LeftOut) -> str:
    """Return which named cells could not take part, "" if all could."""
    said = []
    if left_out.gone:
        said.append(
            words.counted(
                left_out.gone,
                "{n} cell not used: the picture is gone.",
                words.tr("{n} cells not used: the picture is gone.", "", left_out.gone),
            )
        )
    if left_out.changed:
        said.append(
            words.counted(
                left_out.changed,
                "{n} cell not used: the picture was changed.",
                words.tr("{n} cells not used: the picture was changed.", "", left_out.changed),
            )
        )
    if left_out.few:
        few = words.listed(
            f"{words.label_name(label).lower()} {words.number(count)}"
            for label, count in left_out.few
        )
        said.append(translate("words", "Too few to teach their type: {few}.").format(few=few))
    return " ".join(said)
