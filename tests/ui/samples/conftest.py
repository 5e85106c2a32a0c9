"""Every window of these tests opens at the page Samples."""

from __future__ import annotations

import pytest

from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.window.main import SAMPLES, MainWindow


@pytest.fixture
def first_page() -> int:
    return SAMPLES


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    return window.samples_page
