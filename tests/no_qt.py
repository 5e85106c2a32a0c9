"""A pytest plugin that makes Qt appear not installed. `pytest -p no_qt -p no:pytest-qt …`."""

from __future__ import annotations

import sys

import pytest

if any(name.split(".")[0] == "PySide6" for name in sys.modules):
    raise RuntimeError("Qt was loaded before it could be taken away")
sys.modules["PySide6"] = None  # type: ignore[assignment]  # makes every import of it fail


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings of pytest-qt, which is not loaded."""
    parser.addini("qt_log_level_fail", "of pytest-qt")
    parser.addini("qt_log_ignore", "of pytest-qt", type="linelist")
