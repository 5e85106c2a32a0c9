"""Whether cells of the site may be shown: off until somebody allows it."""

from __future__ import annotations

from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.ui.settings.panels import LearningChoice


def test_it_is_off_until_it_is_wanted(qtbot: object) -> None:
    choice = LearningChoice()
    qtbot.addWidget(choice)  # type: ignore[attr-defined]
    said: list[bool] = []
    choice.changed.connect(lambda: said.append(choice.taken(Settings()).learn_from_site))
    choice.show_settings(Settings())
    assert choice.taken(Settings()) == Settings()
    choice.box.click()
    choice.show_settings(Settings())  # a change made elsewhere is not a click
    assert said == [True]
