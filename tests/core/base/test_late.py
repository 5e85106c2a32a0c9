"""A late module is loaded when something in it is first used."""

from __future__ import annotations

import sys

import pytest

from hematovision_desktop.core.base.late import late


def test_loads_a_late_module_at_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    colours = late("colorsys")
    assert "colorsys" not in sys.modules
    assert colours.rgb_to_hls(1.0, 1.0, 1.0) == (0.0, 1.0, 0.0)
    assert "colorsys" in sys.modules
    with pytest.raises(AttributeError, match="nothing"):
        _ = colours.nothing
