"""Every action of the window; menus, the sheet of keys and the tests read this one list."""

from __future__ import annotations

from hematovision_desktop.ui.parts.words import translate
from hematovision_desktop.ui.window.action_rows import (
    ActionRow,
    Menu,
    Page,
    Where,
    has_batch_in_view,
    has_cell,
)
from hematovision_desktop.ui.window.live_rows import live_rows
from hematovision_desktop.ui.window.sample_rows import sample_rows


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
    return (*_file(), *_cell(), *_view(), *live_rows(), *sample_rows(), *_help())


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


def _help() -> tuple[ActionRow, ...]:
    return (
        ActionRow("keys", translate("Actions", "All &keys"), ("F1",), Menu.HELP),
        ActionRow("about", translate("Actions", "&About HematoVision"), (), Menu.HELP),
    )
