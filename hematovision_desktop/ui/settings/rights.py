"""Disables on the Settings page what the current person's role does not allow."""

from __future__ import annotations

from collections.abc import Collection

from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.rights import allow, allow_within, why_not
from hematovision_desktop.ui.settings.page import SettingsPage


def show_rights(page: SettingsPage, denied: Collection[Right]) -> None:
    """Show what the current person may change: everyone may change the appearance. denied: what not."""
    reason = why_not(denied, Right.RULES)
    for one in (
        *(page.label_set, page.scale_estimated, page.scale_set),
        *(page.pack_button, page.pack_usual, page.log_button, page.log_usual),
    ):
        allow(one, reason)
    allow(page.scale, reason, possible=page.settings.um_per_px is not None)
    for section in (page.dial, page.learning, page.retention, page.laboratory):
        allow_within(section, reason)
    for panel in (
        page.microscopes,
        page.adaptation_panel,
        page.protection,
        page.backup,
        page.updates,
    ):
        panel.show_rights(reason)
