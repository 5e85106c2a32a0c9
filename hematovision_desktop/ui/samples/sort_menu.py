"""A menu that sorts the worklist, for the keyboard and for hidden columns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.samples.sample_log import SortBy
from hematovision_desktop.ui.parts.look.icons import set_icon
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.samples.model import (
    SORTS,
    Column,
    SampleModel,
    column_of,
    starts_descending,
)


def sort_types() -> tuple[Label, ...]:
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
        for one in sort_types():
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
