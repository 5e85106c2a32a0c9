"""The actions of the worklist and of what the log keeps."""

from __future__ import annotations

from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.words import translate
from hematovision_desktop.ui.window.action_rows import ActionRow, Menu, Page, WindowState


def sample_rows() -> tuple[ActionRow, ...]:
    """Return them in their order."""
    menu = Menu.SAMPLES
    return (
        ActionRow("search", translate("Actions", "&Search"), ("Ctrl+F",), menu, sign="search"),
        ActionRow(
            "new_sample", translate("Actions", "&New sample…"), ("Ctrl+Shift+N",), menu, sign="new"
        ),
        ActionRow(
            "open_logged",
            translate("Actions", "&Open the cells"),
            ("Ctrl+Return",),
            menu,
            lambda state: _has_logged(state) or _has_sample(state),
        ),
        ActionRow(
            "rename",
            translate("Actions", "Renam&e"),
            ("F2",),
            menu,
            lambda state: (
                _has_logged(state) or _has_sample(state) or (state.seen and state.batch_sample)
            ),
            ends_group=True,
        ),
        ActionRow(
            "sign",
            translate("Actions", "S&ign…"),
            (),
            menu,
            lambda state: _has_sample(state) and state.signable,
            right=Right.SIGN,
        ),
        ActionRow(
            "report",
            translate("Actions", "Re&port…"),
            (),
            menu,
            lambda state: _has_sample(state) and state.printable,
        ),
        ActionRow(
            "hand_over", translate("Actions", "Hand o&ver…"), (), menu, _has_sample, ends_group=True
        ),
        ActionRow(
            "move_batch",
            translate("Actions", "&Move the batch to another sample…"),
            (),
            menu,
            _has_sample,
        ),
        ActionRow(
            "remove_logged",
            translate("Actions", "&Remove…"),
            (),
            menu,
            lambda state: _has_logged(state) or (state.page is Page.SAMPLES and state.samples),
            sign="remove",
            ends_group=True,
            right=Right.REMOVE,
        ),
        ActionRow(
            "teach",
            translate("Actions", "&Teach your site"),
            ("Ctrl+T",),
            menu,
            sign="teach",
            right=Right.RULES,
        ),
    )


def _has_logged(state: WindowState) -> bool:
    return state.page is Page.LOG and state.logged


def _has_sample(state: WindowState) -> bool:
    return state.page is Page.SAMPLES and state.sample
