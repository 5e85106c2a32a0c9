"""The actions at the live microscope."""

from __future__ import annotations

from hematovision_desktop.core.cells.key_map import FIELD_KEY, HAND_KEY
from hematovision_desktop.ui.parts.words import translate
from hematovision_desktop.ui.window.action_rows import (
    ActionRow,
    Menu,
    Page,
    Where,
    is_at_microscope,
    sees_picture,
)


def live_rows() -> tuple[ActionRow, ...]:
    """Return them in their order."""
    menu, where = Menu.LIVE, Where.LIVE
    return (
        ActionRow(
            "live_count",
            translate("Actions", "&Start or pause counting"),
            ("F5",),
            menu,
            lambda state: state.at_microscope and state.live_starts,
            where,
        ),
        ActionRow(
            "live_freeze",
            translate("Actions", "&Freeze the picture"),
            ("Space",),
            menu,
            sees_picture,
            Where.HERE,
        ),
        ActionRow(
            "live_new",
            translate("Actions", "&New count"),
            ("F6",),
            menu,
            lambda state: state.at_microscope and state.live_cells,
            where,
            ends_group=True,
        ),
        ActionRow(
            "live_field",
            translate("Actions", "Keep the fie&ld (snapshot)"),
            (FIELD_KEY,),
            menu,
            sees_picture,
            where,
        ),
        ActionRow(
            "live_clip",
            translate("Actions", "Save the last &30 s"),
            ("Ctrl+S",),
            menu,
            sees_picture,
            where,
            ends_group=True,
        ),
        ActionRow(
            "live_camera",
            translate("Actions", "Ca&mera and scale…"),
            ("F7",),
            menu,
            is_at_microscope,
            where,
        ),
        ActionRow(
            "live_keys",
            translate("Actions", "&Keys and sounds…"),
            ("F8",),
            menu,
            lambda state: state.page is Page.LIVE,
            where,
            ends_group=True,
        ),
        ActionRow(
            "live_agree",
            translate("Actions", "Next cell to &decide, then agree"),
            ("Return", "Enter"),
            menu,
            lambda state: state.at_microscope and (state.live_chosen or state.live_waiting),
            where,
        ),
        ActionRow(
            "live_none",
            translate("Actions", "&Choose no cell"),
            ("Esc",),
            menu,
            lambda state: state.at_microscope and state.live_chosen,
            Where.HERE,
        ),
        ActionRow(
            "live_undo",
            translate("Actions", "&Undo"),
            ("Backspace",),
            menu,
            lambda state: state.at_microscope and bool(state.undo),
            where,
        ),
        ActionRow(
            "live_redo",
            translate("Actions", "R&edo"),
            ("Shift+Backspace",),
            menu,
            lambda state: state.at_microscope and bool(state.redo),
            where,
        ),
        ActionRow(
            "live_by_hand",
            translate("Actions", "Count by &hand"),
            (HAND_KEY,),
            menu,
            is_at_microscope,
            where,
            ends_group=True,
            checked=lambda state: state.live_by_hand,
        ),
    )
