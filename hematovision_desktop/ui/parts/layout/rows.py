"""Parts side by side that break into further rows if they do not fit: nothing scrolls sideways."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget

from hematovision_desktop.ui.parts.layout.row_part import RowPart, yielding
from hematovision_desktop.ui.parts.texts.direction import is_mirrored

GAP_PX, BETWEEN_PX = 8, 4
"""Gaps between neighbours and between rows."""
_LINK_EDGE_PX = 9
"""Edge and padding of a link in the style sheet, before its words."""
READABLE_CHARACTERS = 24
"""A sentence that would be narrower than this beside others gets a row of its own."""


class Rows(QLayout):
    """A row of parts with their preferred widths; what does not fit goes into the next row.

    Parts that stretch share a row's spare width. A spring takes it instead, so what follows it is
    at the end of its row. centred: each row is centred.
    """

    def __init__(
        self,
        *parts: QWidget,
        gap_px: int = GAP_PX,
        between_px: int = BETWEEN_PX,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._centred = centred
        self._parts: list[RowPart] = []
        self._heights: dict[int, int] = {}
        self._wanted: dict[int, int] = {}
        self._least: QSize | None = None
        self._liked: QSize | None = None
        self._placed_in: QRect | None = None
        self._is_known = False
        self._needs: object = None
        self._spares = False
        self._next = (0, 0)
        self._gap_px, self._between_px = gap_px, between_px
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.add(part)

    def add(self, part: QWidget, stretch: int = 0, least_px: int = 0) -> None:
        """Add a part. least_px: how narrow a stretching part may become beside others."""
        self._next = (stretch, least_px)
        self.addWidget(part)
        self._next = (0, 0)

    def add_spring(self) -> None:
        """Move what follows to the end of its row."""
        self._next = (1, 0)
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        self._next = (0, 0)

    def spare_rows(self, spares: bool) -> None:
        """Let texts shrink before anything breaks into a further row: used if height is short."""
        if spares != self._spares:
            self._spares = spares
            self.invalidate()

    @property
    def one_row_px(self) -> int:
        """The least width that holds everything visible in one row, cutting nothing but
        stretching parts.
        """
        self._look_again()
        shown = [one for one in self._parts if not one.item.isEmpty()]
        whole = (self._least_px(one) if one.stretch else self._wanted_px(one) for one in shown)
        return sum(whole) + self._gap_px * max(0, len(shown) - 1)

    @property
    def least_row_px(self) -> int:
        """The least width that holds everything visible in one row, cutting texts if requested."""
        self._look_again()
        shown = [one for one in self._parts if not one.item.isEmpty()]
        return sum(map(self._least_px, shown)) + self._gap_px * max(0, len(shown) - 1)

    # What Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        """Add a layout item."""
        self._parts.append(RowPart(item, *self._next, yielding(item.widget())))
        self.invalidate()

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, or None."""
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return a part."""
        if not 0 <= index < len(self._parts):
            return None
        self.invalidate()
        return self._parts.pop(index).item

    def invalidate(self) -> None:
        """Look again at what the parts need before the next answer, because one may have changed."""
        self._is_known = False
        super().invalidate()

    def _look_again(self) -> None:
        """Discard cached sizes if a part needs something else.

        Qt invalidates every layout of a page when any text on it changes.
        """
        if self._is_known:
            return
        self._is_known = True
        needs = (self._spares, self.contentsMargins(), [one.needs for one in self._parts])
        if needs == self._needs:
            return
        self._needs = needs
        self._heights.clear()
        self._wanted.clear()
        self._least = self._liked = self._placed_in = None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it does not grow vertically."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: if it is narrow, there are more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        self._look_again()
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def minimumSize(self) -> QSize:
        """Return the width of the widest part and the height of one row."""
        self._look_again()
        if self._least is None:
            self._least = self._reckon_least()
        return self._least

    def sizeHint(self) -> QSize:
        """Return the size of all parts in one row."""
        self._look_again()
        if self._liked is None:
            self._liked = self._reckon_liked()
        return self._liked

    def setGeometry(self, rect: QRect) -> None:
        """Lay the parts out in rows."""
        self._look_again()
        super().setGeometry(rect)  # Qt forgets it whenever the layout is invalidated
        if rect != self._placed_in:
            self._placed_in = QRect(rect)
            self._arrange(rect, move=True)

    def _reckon_least(self) -> QSize:
        shown = [one for one in self._parts if not one.item.isEmpty()]
        wide = max((one.narrowest_px for one in shown), default=0)
        high = max((one.item.minimumSize().height() for one in shown), default=0)
        return self._around(QSize(wide, high))

    def _reckon_liked(self) -> QSize:
        shown = [one for one in self._parts if not one.item.isEmpty()]
        wide = sum(one.item.sizeHint().width() for one in shown)
        wide += self._gap_px * max(0, len(shown) - 1)
        high = max((one.height_px(one.item.sizeHint().width()) for one in shown), default=0)
        return self._around(QSize(wide, high))

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    # Rows

    def _wanted_px(self, place: RowPart) -> int:
        """Return the width of a part if there is no spare room; requested again and again."""
        known = self._wanted.get(id(place))
        if known is None:
            known = self._wanted[id(place)] = place.wanted_px
        return known

    def _least_px(self, place: RowPart) -> int:
        """Return the least width of a part beside others, before it moves into a further row."""
        return place.spared_px if self._spares else self._wanted_px(place)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height of the parts in a rectangle, and place them there if requested."""
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        rows = self._rows(inner.width())
        for number, row in enumerate(rows):
            top += self._between_px if number else 0
            widths = self._widths(row, inner.width())
            high = max(
                (one.height_px(wide) for one, wide in zip(row, widths, strict=True)), default=0
            )
            if move:
                self._put(row, widths, QRect(inner.left(), top, inner.width(), high))
            top += high
        return top - rect.top() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[RowPart]]:
        rows: list[list[RowPart]] = [[]]
        taken = 0
        for one in self._parts:
            is_spring = one.item.spacerItem() is not None
            if one.item.isEmpty() and not is_spring:
                continue
            wanted = 0 if is_spring else self._least_px(one)
            if rows[-1] and not is_spring and taken + wanted > width and taken:
                # A spring before a broken part moves along, so the part is at the end as well.
                spring = rows[-1].pop() if rows[-1][-1].item.spacerItem() is not None else None
                rows.append([spring] if spring is not None else [])
                taken = 0
            rows[-1].append(one)
            if not is_spring:
                taken += wanted + self._gap_px
        return [row for row in rows if any(one.item.spacerItem() is None for one in row)]

    def _widths(self, row: list[RowPart], width: int) -> list[int]:
        """Return the width of each part in a row; stretching parts share the spare room."""
        shown = [one for one in row if one.item.spacerItem() is None]
        wanted = {id(one): min(self._wanted_px(one), width) for one in shown}
        gaps = self._gap_px * max(0, len(shown) - 1)
        for one in shown if self._spares else ():
            over = max(0, sum(wanted.values()) + gaps - width)
            wanted[id(one)] -= min(over, max(0, wanted[id(one)] - one.spared_px))
        left = width - sum(wanted.values()) - gaps
        shares = sum(one.stretch for one in row)
        widths = []
        for one in row:
            more = left * one.stretch // shares if shares and left > 0 else 0
            widths.append(wanted.get(id(one), 0) + more)
        return widths

    def _put(self, row: list[RowPart], widths: list[int], room: QRect) -> None:
        left, moved = room.left(), 0
        if self._centred:
            gaps = self._gap_px * (len(row) - 1)
            left += max(0, room.width() - sum(widths) - gaps) // 2
        else:
            moved = self._before_words_px(row, room)
            left -= moved
        way = Qt.LayoutDirection.RightToLeft if is_mirrored() else Qt.LayoutDirection.LeftToRight
        for one, wide in zip(row, widths, strict=True):
            place = QStyle.visualRect(way, room, QRect(left, room.top(), wide, room.height()))
            if one.yielding is not None and wide < one.item.sizeHint().width():
                # Its text wraps; the layout item would give it the height of one line.
                one.yielding.setGeometry(place)
            else:
                one.item.setGeometry(place)
            if one.item.spacerItem() is None:
                left += wide + self._gap_px
            else:  # What follows is at the end of the row, wherever that begins.
                left += wide + moved
                moved = 0

    def _before_words_px(self, row: list[RowPart], room: QRect) -> int:
        """Return how far a row that begins with a link moves, so its words begin below the text above.

        A link shows no edge, only the words within it. It stays within the parent, which would cut
        off its ring.
        """
        first, parent = row[0].item.widget(), self.parentWidget()
        if first is None or first.property("look") != "link" or parent is None:
            return 0
        spare = parent.width() - 1 - room.right() if is_mirrored() else room.left()
        return max(0, min(_LINK_EDGE_PX, spare))


class Columns(Rows):
    """Parts of equal width, in as many columns as fit, up to a limit."""

    def __init__(self, most: int, gap_px: int = GAP_PX, between_px: int = GAP_PX) -> None:
        super().__init__(gap_px=gap_px, between_px=between_px)
        self._most = most

    def _reckon_liked(self) -> QSize:
        columns = min(self._most, max(1, len(self._shown)))
        wide = columns * self._widest_px + self._gap_px * (columns - 1)
        return self._around(QSize(wide, self._arrange(QRect(0, 0, wide, 0), move=False)))

    @property
    def _shown(self) -> list[RowPart]:
        return [one for one in self._parts if not one.item.isEmpty()]

    @property
    def _widest_px(self) -> int:
        return max(map(self._wanted_px, self._shown), default=0)

    def _columns(self, width: int) -> int:
        fit = (width + self._gap_px) // max(1, self._widest_px + self._gap_px)
        return max(1, min(self._most, fit))

    def _rows(self, width: int) -> list[list[RowPart]]:
        shown, columns = self._shown, self._columns(width)
        return [shown[at : at + columns] for at in range(0, len(shown), columns)]

    def _widths(self, row: list[RowPart], width: int) -> list[int]:
        columns = self._columns(width)
        return [(width - self._gap_px * (columns - 1)) // columns] * len(row)
