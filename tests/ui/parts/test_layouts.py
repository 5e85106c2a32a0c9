"""Parts below and beside each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in


@pytest.mark.parametrize("laid_in", [column_in, row_in])
def test_parts_have_the_requested_distances(
    qapp: object, laid_in: Callable[..., QBoxLayout]
) -> None:
    holder, one, other = QWidget(), QLabel("1"), QLabel("2")
    within = QHBoxLayout()
    within.addWidget(other)

    laid = laid_in(holder, one, within, gap_px=3, around_px=(1, 2, 4, 5))

    assert holder.layout() is laid
    assert one.parentWidget() is other.parentWidget() is holder
    around = laid.contentsMargins()
    assert (around.left(), around.top(), around.right(), around.bottom()) == (1, 2, 4, 5)
    assert laid.spacing() == 3
