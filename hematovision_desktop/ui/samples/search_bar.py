"""The row above the worklist: what is searched for, in which states and order, and what was understood of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QToolButton

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.sample_search import parse_sample_search
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.samples.sample_log import EVERY_STATE, UNSIGNED, SortBy
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label, say
from hematovision_desktop.ui.parts.look.icons import set_icon
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.search_language import (
    in_english,
    month_example,
    phrases,
    share_example,
)
from hematovision_desktop.ui.parts.texts.search_words import search_understood, state_name
from hematovision_desktop.ui.samples.model import (
    SORTS,
    Column,
    SampleModel,
    column_of,
    starts_descending,
)

translate = QCoreApplication.translate

_TYPED_MS = 200
BESIDE_PX, _LINE_CHARACTERS = 16, 19
"""Margin beside the row, and the least width of its line beside the others."""


class SearchBar(Rows):
    """Has the model search for what is typed and chosen here. understood: the line to show below."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self._model = model
        self._typed = later(self, self.search, _TYPED_MS)
        self._build()
        self.line.textChanged.connect(self._typed.start)
        self.states.activated.connect(self.search)

    def _build(self) -> None:
        shown, month, share = phrases(), month_example(), share_example()
        self.line = SearchLine(
            translate("SamplesPage", "Search the samples"),
            translate("SamplesPage", "Number, name, {month}, {share}").format(
                month=month, share=share
            ),
            translate("SamplesPage", "Number or name"),
        )
        self.line.setToolTip(
            translate(
                "SamplesPage",
                "Any part of a number, name, slide, requester, note or batch\n"
                "Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09\n"
                "Shares: {share}, nrbc >= 5, wbc > 20\n"
                "States: {ready_to_sign}, {not_signed}, {not_reviewed}\n"
                "{enter} opens the chosen sample",
            ).format(
                month=month,
                share=share,
                enter=key_name("Enter"),
                **{english.replace(" ", "_"): one for english, one in shown.items()},
            )
        )
        self.states = Choice()
        self.states.setAccessibleName(translate("SamplesPage", "Which states are shown"))
        self.states.addItem(translate("SamplesPage", "Every state"), EVERY_STATE)
        for state in SampleState:
            self.states.addItem(state_name(state), frozenset({state}))
        self.states.insertItem(4, translate("SamplesPage", "Not signed"), UNSIGNED)
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sort_button = SortMenu(self._model)
        self.new_button = button(translate("SamplesPage", "New sample"), "new")
        said = translate("SamplesPage", "New sample ({key})")
        self.new_button.setToolTip(said.format(key=isolated(key_name("Ctrl+Shift+N"))))
        self.understood = label("", "dim", wrap=True)
        self.understood.setContentsMargins(18, 0, 16, 8)
        self.understood.hide()
        self.setContentsMargins(BESIDE_PX, 12, BESIDE_PX, 8)
        self.spare_rows(True)
        # The list of states gives way first: the line shows what may be typed.
        self.states.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.line.setMinimumWidth(_LINE_CHARACTERS * self.line.fontMetrics().averageCharWidth())
        self.add(self.line, 1)
        for part in (self.states, self.sort_button, self.new_button):
            self.add(part)

    @property
    def is_typed(self) -> bool:
        """Whether something was typed that is not searched for yet."""
        return self._typed.isActive()

    @Slot()
    def search(self) -> None:
        """Search for what the line and the box of states say."""
        self._search()

    def _search(self, holding: str = "") -> None:
        self._typed.stop()
        query = parse_sample_search(in_english(self.line.text()), date.today())
        say(self.understood, search_understood(query))
        states: frozenset[SampleState] = self.states.currentData()
        self._model.search(replace(query, states=query.states & states), holding)

    def start_over(self, holding: str = "") -> None:
        """Search for everything. holding: uid of the sample to begin with."""
        self.line.clear()
        self.states.setCurrentIndex(0)
        self._search(holding)


def _sort_types() -> tuple[Label, ...]:
    """Return the types by whose share samples can be sorted."""
    return tuple(one for one in LabelSet.EXTENDED.labels if one is not Label.PLATELET)


class SortMenu(QToolButton):
    """A button with a menu of every order."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self._model = model
        self._orders: dict[QAction, SortBy | Label | bool] = {}
        name = self.tr("Sort by")
        set_icon(self, "sort")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._take)
        self.setMenu(menu)

    @Slot()
    def _fill(self) -> None:
        menu, order = self.menu(), self._model.order
        menu.clear()
        self._orders = {}
        columns = QActionGroup(menu)
        for column, by in SORTS.items():
            if column is not Column.SHARES:
                self._add(menu, columns, self._model.title(column), by)
        shares = menu.addMenu(self.tr("Share of a type"))
        for one in _sort_types():
            self._add(shares, columns, words.label_name(one), one)
        menu.addSeparator()
        ways = QActionGroup(menu)
        for text, descending in (
            (self.tr("Greatest or newest first"), True),
            (self.tr("Least or oldest first"), False),
        ):
            action = self._add(menu, ways, text, descending)
            action.setChecked(order.descending is descending)

    def _add(
        self, menu: QMenu, group: QActionGroup, text: str, order: SortBy | Label | bool
    ) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(order == self._model.order.by)
        group.addAction(action)
        self._orders[action] = order
        return action

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        chosen = self._orders.get(action)
        if isinstance(chosen, bool):
            self._model.sort_by(self._model.order.by, descending=chosen)
        elif chosen is not None:
            self._model.sort_by(chosen, descending=starts_descending(column_of(chosen)))
