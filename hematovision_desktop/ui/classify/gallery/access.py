"""The gallery's cells for screen readers: each has a role, a name, a position and a selected state.

Qt describes only the rows of its own list and table views, and the gallery is neither.
"""

# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)
from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget


class GalleryAccess(QAccessibleWidget):
    """The gallery as a list whose children are its rows, from 0."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._cells: dict[int, CellAccess] = {}

    def childCount(self) -> int:
        """Return how many cells the gallery shows."""
        return self._view.model().rowCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a cell."""
        if not 0 <= index < self.childCount():
            return None
        return self._cells.setdefault(index, CellAccess(self._view, index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the row of a cell."""
        return child.row if isinstance(child, CellAccess) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the cell at a position on the screen."""
        at = self._view.viewport().mapFromGlobal(QPoint(x, y))
        return self.child(self._view.indexAt(at).row())

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the current cell."""
        return self.child(self._view.currentIndex().row()) if self._view.hasFocus() else None


class CellAccess(QAccessibleInterface):
    """One row of the gallery, whichever cell is there now."""

    def __init__(self, view: QAbstractItemView, row: int) -> None:
        super().__init__()
        self._view = view
        self.row = row
        # Qt keeps the objects it was given as long as it runs, and so do screen readers.
        _KEPT.append(self)

    def isValid(self) -> bool:
        """Return whether the row exists."""
        return self.row < self._view.model().rowCount()

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: rows have no QObject."""
        return None

    def window(self) -> None:  # type: ignore[override]
        """Return None: a row has no window of its own."""

    def role(self) -> QAccessible.Role:
        """Return the role of a list item."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether it is chosen and current."""
        state, index = QAccessible.State(), self._view.model().index(self.row, 0)
        state.selectable = state.multiSelectable = state.focusable = 1
        state.selected = int(self._view.selectionModel().isSelected(index))
        state.focused = int(self._view.hasFocus() and self._view.currentIndex() == index)
        state.offscreen = int(not self._view.viewport().rect().intersects(self._seen()))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the cell in one line of words: its name, how sure, its file."""
        wanted = kind in (QAccessible.Text.Name, QAccessible.Text.Value)
        return str(self._view.model().index(self.row, 0).data() or "") if wanted else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: cells are named with keys."""

    def _seen(self) -> QRect:
        return self._view.visualRect(self._view.model().index(self.row, 0))

    def rect(self) -> QRect:
        """Return its place on the screen."""
        return self._seen().translated(self._view.viewport().mapToGlobal(QPoint()))

    def parent(self) -> QAccessibleInterface:
        """Return the gallery."""
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        """Return 0: a cell has no children."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: a cell has no children."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: a cell has no children."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1: a cell has no children."""
        return -1


_KEPT: list[QAccessibleInterface] = []
_VIEWS: set[str] = set()


def _make(class_name: str, described: QObject) -> QAccessibleInterface | None:
    if class_name in _VIEWS and isinstance(described, QAbstractItemView):
        made = GalleryAccess(described)
        _KEPT.append(made)
        return made
    return None


def describe_cells_of(class_name: str) -> None:
    """Let screen readers see the rows of every view of a class."""
    if not _VIEWS:
        QAccessible.installFactory(_make)
    _VIEWS.add(class_name)
