"""All actions of the window; menus, the sheet of keys and the tests read this one list."""

from __future__ import annotations

from functools import partial

from hematovision_desktop.core.cells.key_map import FIELD_KEY, HAND_KEY
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.window.action_rows import (
    ActionRow,
    Menu,
    Page,
    Where,
    WindowState,
    has_batch_in_view,
    has_cell,
    has_cells,
    is_at_microscope,
    sees_picture,
)


def menu_titles() -> dict[Menu, str]:
    """Return the titles of the menus."""
    return {
        Menu.FILE: translate("Actions", "&File"),
        Menu.CELL: translate("Actions", "&Cell"),
        Menu.VIEW: translate("Actions", "&View"),
        Menu.LIVE: translate("Actions", "L&ive"),
        Menu.SAMPLES: translate("Actions", "&Samples"),
        Menu.HELP: translate("Actions", "&Help"),
    }


def action_rows() -> tuple[ActionRow, ...]:
    """Return all actions except those that name cells, menu by menu, in order."""
    return (*_file(), *_cell(), *_view(), *_live(), *_samples(), *_help())


def _file() -> tuple[ActionRow, ...]:
    return (
        ActionRow(
            "open_files", translate("Actions", "Open &pictures…"), ("Ctrl+O",), sign="picture"
        ),
        ActionRow(
            "open_folder", translate("Actions", "Open &folder…"), ("Ctrl+Shift+O",), sign="folder"
        ),
        ActionRow("import_worklist", translate("Actions", "Import a &worklist…")),
        ActionRow("paste", translate("Actions", "Pa&ste picture"), ("Ctrl+V",)),
        ActionRow(
            "drawn",
            translate("Actions", "&Try it with drawn cells"),
            ("Ctrl+D",),
            sign="draw",
            ends_group=True,
        ),
        ActionRow(
            "new_batch",
            translate("Actions", "&New batch"),
            ("Ctrl+N",),
            when=lambda state: state.batch,
            sign="new",
        ),
        ActionRow(
            "cancel",
            translate("Actions", "&Cancel the batch"),
            ("Esc",),
            when=lambda state: state.running and state.page is not Page.LIVE,
            sign="close",
        ),
        ActionRow(
            "export",
            translate("Actions", "&Export…"),
            ("Ctrl+E",),
            when=lambda state: (
                (state.seen and not state.running) or (state.page is Page.LOG and state.logged)
            ),
            sign="export",
            ends_group=True,
        ),
        ActionRow("quit", translate("Actions", "&Quit"), ("Ctrl+Q",)),
    )


def _cell() -> tuple[ActionRow, ...]:
    cell = partial(ActionRow, menu=Menu.CELL, when=has_cells, where=Where.CELLS)
    return (
        cell("confirm", translate("Actions", "&Agree with the program"), ("Return", "Enter")),
        cell(
            "choose_group",
            translate("Actions", "Choose all of this &type"),
            ("Ctrl+A",),
            when=has_cell,
            ends_group=True,
        ),
        cell(
            "add_cell",
            translate("Actions", "Add a cell that was &missed"),
            ("W",),
            when=lambda state: state.seen and state.field,
            sign="add",
        ),
        cell("remove_box", translate("Actions", "Remove a wrong &box"), ("Del",), ends_group=True),
        cell(
            "undo",
            translate("Actions", "&Undo"),
            ("Ctrl+Z",),
            when=lambda state: (state.seen or state.at_microscope) and bool(state.undo),
            where=Where.WINDOW,
        ),
        cell(
            "redo",
            translate("Actions", "R&edo"),
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            when=lambda state: (state.seen or state.at_microscope) and bool(state.redo),
            where=Where.WINDOW,
            ends_group=True,
        ),
    )


def _view() -> tuple[ActionRow, ...]:
    view = partial(ActionRow, menu=Menu.VIEW)
    of_batch = partial(view, when=has_batch_in_view)
    of_cell = partial(view, when=has_cell, where=Where.CELLS)
    return (
        view("classify_page", translate("Actions", "&Classify"), ("Ctrl+1",), sign="classify"),
        view("live_page", translate("Actions", "L&ive"), ("Ctrl+2",), sign="live"),
        view("samples_page", translate("Actions", "Sa&mples"), ("Ctrl+3",), sign="samples"),
        view("learn_page", translate("Actions", "L&earn"), ("Ctrl+4",), sign="learn"),
        view("log_page", translate("Actions", "&Log"), ("Ctrl+L",), sign="log"),
        view(
            "settings_page",
            translate("Actions", "&Settings"),
            ("Ctrl+5", "Ctrl+,"),
            sign="settings",
            ends_group=True,
        ),
        of_batch(
            "waiting",
            translate("Actions", "Only cells that &wait for you"),
            ("Ctrl+R",),
            sign="look",
        ),
        view(
            "this_file",
            translate("Actions", "O&nly cells of this file"),
            ("Ctrl+I",),
            when=has_cell,
        ),
        of_batch("all_cells", translate("Actions", "&All cells"), ("Ctrl+Shift+A",)),
        of_batch(
            "suggestions",
            translate("Actions", "&Hide suggestions"),
            ("Ctrl+H",),
            ends_group=True,
            checked=lambda state: state.hides,
        ),
        view("larger_tiles", translate("Actions", "La&rger pictures"), ("Ctrl++", "Ctrl+=")),
        view(
            "smaller_tiles", translate("Actions", "Smaller &pictures"), ("Ctrl+-",), ends_group=True
        ),
        view(
            "zoom_cell",
            translate("Actions", "&Zoom to the cell and back"),
            ("Space",),
            when=has_cell,
            where=Where.HERE,
        ),
        of_cell("fit", translate("Actions", "Whole &field"), ("F",)),
        of_cell("actual", translate("Actions", "Actual size, &100 %"), ("A",)),
        of_cell("evidence", translate("Actions", "Evidence f&or a type"), ("C",)),
        view(
            "around",
            translate("Actions", "Red cells and pla&telets"),
            ("O",),
            when=lambda state: state.seen and state.field,
            where=Where.CELLS,
            ends_group=True,
        ),
        view("full_screen", translate("Actions", "F&ull screen"), ("F11",)),
    )


def _live() -> tuple[ActionRow, ...]:
    live = partial(ActionRow, menu=Menu.LIVE, when=is_at_microscope, where=Where.LIVE)
    return (
        live(
            "live_count",
            translate("Actions", "&Start or pause counting"),
            ("F5",),
            when=lambda state: state.at_microscope and state.live_starts,
        ),
        live(
            "live_freeze",
            translate("Actions", "&Freeze the picture"),
            ("Space",),
            when=sees_picture,
            where=Where.HERE,
        ),
        live(
            "live_new",
            translate("Actions", "&New count"),
            ("F6",),
            when=lambda state: state.at_microscope and state.live_cells,
            ends_group=True,
        ),
        live(
            "live_field",
            translate("Actions", "Keep the fie&ld (snapshot)"),
            (FIELD_KEY,),
            when=sees_picture,
        ),
        live(
            "live_clip",
            translate("Actions", "Save the last &30 s"),
            ("Ctrl+S",),
            when=sees_picture,
            ends_group=True,
        ),
        live("live_camera", translate("Actions", "Ca&mera and scale…"), ("F7",)),
        live(
            "live_keys",
            translate("Actions", "&Keys and sounds…"),
            ("F8",),
            when=lambda state: state.page is Page.LIVE,
            ends_group=True,
        ),
        live(
            "live_agree",
            translate("Actions", "Next cell to &decide, then agree"),
            ("Return", "Enter"),
            when=lambda state: state.at_microscope and (state.live_chosen or state.live_waiting),
        ),
        live(
            "live_none",
            translate("Actions", "&Choose no cell"),
            ("Esc",),
            when=lambda state: state.at_microscope and state.live_chosen,
            where=Where.HERE,
        ),
        live(
            "live_undo",
            translate("Actions", "&Undo"),
            ("Backspace",),
            when=lambda state: state.at_microscope and bool(state.undo),
        ),
        live(
            "live_redo",
            translate("Actions", "R&edo"),
            ("Shift+Backspace",),
            when=lambda state: state.at_microscope and bool(state.redo),
        ),
        live(
            "live_by_hand",
            translate("Actions", "Count by &hand"),
            (HAND_KEY,),
            ends_group=True,
            checked=lambda state: state.live_by_hand,
        ),
    )


def _samples() -> tuple[ActionRow, ...]:
    sample = partial(ActionRow, menu=Menu.SAMPLES, missing=_to_choose)
    return (
        sample("search", translate("Actions", "&Search"), ("Ctrl+F",), sign="search"),
        sample("new_sample", translate("Actions", "&New sample…"), ("Ctrl+Shift+N",), sign="new"),
        sample(
            "open_logged",
            translate("Actions", "&Open the cells"),
            ("Ctrl+Return",),
            when=lambda state: _has_logged(state) or _has_sample(state),
        ),
        sample(
            "rename",
            translate("Actions", "Renam&e"),
            ("F2",),
            when=lambda state: (
                _has_logged(state) or _has_sample(state) or (state.seen and state.batch_sample)
            ),
            ends_group=True,
        ),
        sample(
            "sign",
            translate("Actions", "S&ign…"),
            when=lambda state: _has_sample(state) and state.signable,
            right=Right.SIGN,
        ),
        sample(
            "report",
            translate("Actions", "Re&port…"),
            when=lambda state: _has_sample(state) and state.printable,
        ),
        sample("hand_over", translate("Actions", "Hand o&ver…"), when=_has_sample),
        sample(
            "second_reader",
            translate("Actions", "Se&cond reader…"),
            when=lambda state: _has_sample(state) and state.readable,
            ends_group=True,
        ),
        sample(
            "move_batch",
            translate("Actions", "&Move the batch to another sample…"),
            when=_has_sample,
        ),
        sample(
            "remove_logged",
            translate("Actions", "&Remove…"),
            ("Del",),
            where=Where.HERE,
            when=lambda state: _has_logged(state) or (state.page is Page.SAMPLES and state.samples),
            sign="remove",
            right=Right.REMOVE,
            ends_group=True,
        ),
        sample(
            "teach",
            translate("Actions", "&Teach your site"),
            ("Ctrl+T",),
            sign="teach",
            right=Right.RULES,
        ),
    )


def _help() -> tuple[ActionRow, ...]:
    return (
        ActionRow("guide", translate("Actions", "&Guide for staff"), (), Menu.HELP),
        ActionRow("keys", translate("Actions", "All &keys"), ("F1",), Menu.HELP),
        ActionRow("about", translate("Actions", "&About HematoVision"), (), Menu.HELP),
    )


def _to_choose(state: WindowState) -> str:
    """Return what must be chosen before an action is possible."""
    if state.page is Page.LOG:
        return "" if state.logged else translate("Actions", "Choose a batch first.")
    if state.page is Page.SAMPLES:
        return "" if state.sample else translate("Actions", "Choose one sample first.")
    return translate("Actions", "Choose a sample on the page Samples first.")


def _has_logged(state: WindowState) -> bool:
    return state.page is Page.LOG and state.logged


def _has_sample(state: WindowState) -> bool:
    return state.page is Page.SAMPLES and state.sample
