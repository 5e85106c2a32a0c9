"""Every action of the window; menus, the sheet of keys and the tests read this one list."""

from __future__ import annotations

from hematovision_desktop.core.cells.key_map import FIELD_KEY, HAND_KEY
from hematovision_desktop.ui.parts.words import translate
from hematovision_desktop.ui.window.action_rows import (
    ActionRow,
    Menu,
    Page,
    Where,
    WindowState,
    has_batch_in_view,
    has_cell,
    is_at_microscope,
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
    """Return every action but those that name cells, menu by menu, in their order."""
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
    menu = Menu.CELL
    return (
        ActionRow(
            "confirm",
            translate("Actions", "&Agree with the program"),
            ("Return", "Enter"),
            menu,
            has_cell,
            Where.CELLS,
        ),
        ActionRow(
            "choose_group",
            translate("Actions", "Choose all of this &type"),
            ("Ctrl+A",),
            menu,
            has_cell,
            Where.CELLS,
            ends_group=True,
        ),
        ActionRow(
            "add_cell",
            translate("Actions", "Add a cell that was &missed"),
            ("W",),
            menu,
            lambda state: state.seen and state.field,
            Where.CELLS,
            sign="add",
        ),
        ActionRow(
            "remove_box",
            translate("Actions", "Take a wrong &box away"),
            ("Del",),
            menu,
            has_cell,
            Where.CELLS,
            ends_group=True,
        ),
        ActionRow(
            "undo",
            translate("Actions", "&Undo"),
            ("Ctrl+Z",),
            menu,
            lambda state: (state.seen or state.at_microscope) and bool(state.undo),
        ),
        ActionRow(
            "redo",
            translate("Actions", "R&edo"),
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            menu,
            lambda state: (state.seen or state.at_microscope) and bool(state.redo),
            ends_group=True,
        ),
    )


def _view() -> tuple[ActionRow, ...]:
    menu = Menu.VIEW
    return (
        ActionRow(
            "classify_page", translate("Actions", "&Classify"), ("Ctrl+1",), menu, sign="classify"
        ),
        ActionRow("live_page", translate("Actions", "L&ive"), ("Ctrl+2",), menu, sign="live"),
        ActionRow(
            "samples_page", translate("Actions", "Sa&mples"), ("Ctrl+3",), menu, sign="samples"
        ),
        ActionRow("learn_page", translate("Actions", "L&earn"), ("Ctrl+4",), menu, sign="learn"),
        ActionRow("log_page", translate("Actions", "&Log"), ("Ctrl+L",), menu, sign="log"),
        ActionRow(
            "settings_page",
            translate("Actions", "&Settings"),
            ("Ctrl+5", "Ctrl+,"),
            menu,
            sign="settings",
            ends_group=True,
        ),
        ActionRow(
            "waiting",
            translate("Actions", "Only cells that &wait for you"),
            ("Ctrl+R",),
            menu,
            has_batch_in_view,
            sign="look",
        ),
        ActionRow(
            "this_file",
            translate("Actions", "O&nly cells of this file"),
            ("Ctrl+I",),
            menu,
            has_cell,
        ),
        ActionRow(
            "all_cells",
            translate("Actions", "&All cells"),
            ("Ctrl+Shift+A",),
            menu,
            has_batch_in_view,
        ),
        ActionRow(
            "suggestions",
            translate("Actions", "&Hide suggestions"),
            ("Ctrl+H",),
            menu,
            has_batch_in_view,
            ends_group=True,
            checked=lambda state: state.hides,
        ),
        ActionRow(
            "larger_tiles", translate("Actions", "La&rger pictures"), ("Ctrl++", "Ctrl+="), menu
        ),
        ActionRow(
            "smaller_tiles",
            translate("Actions", "Smaller &pictures"),
            ("Ctrl+-",),
            menu,
            ends_group=True,
        ),
        ActionRow(
            "zoom_cell",
            translate("Actions", "&Zoom to the cell and back"),
            ("Space",),
            menu,
            has_cell,
            Where.HERE,
        ),
        ActionRow("fit", translate("Actions", "Whole &field"), ("F",), menu, has_cell, Where.CELLS),
        ActionRow(
            "actual",
            translate("Actions", "Actual size, &100 %"),
            ("A",),
            menu,
            has_cell,
            Where.CELLS,
        ),
        ActionRow(
            "evidence",
            translate("Actions", "What sp&oke for a type"),
            ("C",),
            menu,
            has_cell,
            Where.CELLS,
        ),
        ActionRow(
            "around",
            translate("Actions", "Red cells and pla&telets"),
            ("O",),
            menu,
            lambda state: state.seen and state.field,
            Where.CELLS,
            ends_group=True,
        ),
        ActionRow("full_screen", translate("Actions", "F&ull screen"), ("F11",), menu),
    )


def _live() -> tuple[ActionRow, ...]:
    menu, where = Menu.LIVE, Where.LIVE
    return (
        ActionRow(
            "live_count",
            translate("Actions", "&Start or pause counting"),
            ("F5",),
            menu,
            is_at_microscope,
            where,
        ),
        ActionRow(
            "live_freeze",
            translate("Actions", "&Freeze the picture"),
            ("Space",),
            menu,
            is_at_microscope,
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
            is_at_microscope,
            where,
        ),
        ActionRow(
            "live_clip",
            translate("Actions", "Save the last &30 s"),
            ("Ctrl+S",),
            menu,
            is_at_microscope,
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


def _samples() -> tuple[ActionRow, ...]:
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
        ),
        ActionRow(
            "teach", translate("Actions", "&Teach your site"), ("Ctrl+T",), menu, sign="teach"
        ),
    )


def _has_logged(state: WindowState) -> bool:
    return state.page is Page.LOG and state.logged


def _has_sample(state: WindowState) -> bool:
    return state.page is Page.SAMPLES and state.sample


def _help() -> tuple[ActionRow, ...]:
    return (
        ActionRow("keys", translate("Actions", "All &keys"), ("F1",), Menu.HELP),
        ActionRow("about", translate("Actions", "&About HematoVision"), (), Menu.HELP),
    )
