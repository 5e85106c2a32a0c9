"""Qt's own texts in the program's windows, by the context under which Qt looks them up.

Qt has no Hindi or Telugu, and the package leaves out its other languages. `make translations` adds
these to the list of texts; tests/ui/test_dialogs_walked.py finds missing ones.
"""

from __future__ import annotations

QT_TEXTS: dict[str, tuple[str, ...]] = {
    "MAC_APPLICATION_MENU": (
        *("About %1", "Services", "Hide %1", "Hide Others", "Show All", "Preferences..."),
        "Quit %1",
    ),
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        *("&Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory"),
        *("Go to the parent directory", "Create New Folder", "Create a New Folder"),
        *("List View", "Change to list view mode", "Detail View", "Change to detail view mode"),
        *("Sidebar", "List of places and bookmarks", "Files", "Files of &type:", "Open"),
        *("File &name:", "&Open", "All Files (*)", "Show ", "&Rename", "&Delete"),
        *("Show &hidden files", "&New Folder", "&Save", "Save As", "Find Directory"),
        *("Directories", "Directory:", "&Choose", "New Folder", "Remove"),
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        *("Are you sure you want to delete '%1'?", "Could not delete directory."),
    ),
    "QFileSystemModel": ("Computer", "Name", "Size", "Type", "Date Modified"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QPlatformTheme": ("OK", "Cancel", "&Yes", "&No", "Open", "Save", "Close", "Discard"),
    "QPrintDialog": (
        *("Print", "All Pages", "Odd Pages", "Even Pages", "&Options >>", "&Options <<", "&Print"),
        *("Print to File (PDF)", "Local file", "Write PDF file"),
        "%1 already exists.\nDo you want to overwrite it?",
        "%1 is a directory.\nPlease choose a different file name.",
        "File %1 is not writable.\nPlease choose a different file name.",
        "The 'From' value cannot be greater than the 'To' value.",
    ),
    "QPrintSettingsOutput": (
        *("Print range", "Print all", "Pages from", "to", "Pages", "Current Page", "Selection"),
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated "
        "by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        *("Page &Set:", "Output Settings", "Copies:", "Collate", "Reverse", "Copies"),
        *("Color Mode", "Color", "Grayscale", "Double Sided Printing", "Off"),
        *("Long side binding", "Short side binding", "Options"),
    ),
    "QPrintWidget": (
        *("Printer", "&Name:", "P&roperties", "Location:", "Preview", "Type:", "Output &file:"),
    ),
    "QScrollBar": (
        *("Scroll here", "Top", "Bottom", "Page up", "Page down", "Scroll up", "Scroll down"),
        *("Left edge", "Right edge", "Page left", "Page right", "Scroll left", "Scroll right"),
    ),
    "QShortcut": (
        *("Ctrl", "Shift", "Alt", "Meta", "Space", "Esc", "Return", "Enter", "Backspace", "Del"),
        *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
    ),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QWidgetTextControl": (
        *("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete"),
        "Select All",
    ),
}


def noted_qt_texts() -> list[str]:
    """Return the texts as lines that lupdate reads."""
    return [
        f'QT_TRANSLATE_NOOP("{context}", "{_written(text)}")'
        for context, texts in QT_TEXTS.items()
        for text in texts
    ]


def _written(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
