"""How the files of a batch are found: each way takes a token, so that a long search can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from hematovision_desktop.core.batch import CancelToken
from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.files import left_out_sentence
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.outside import Outside

Find = Callable[[CancelToken], list[Path]]
DRAWN_FIELDS = 24


def find_given(outside: Outside, paths: Sequence[Path], send: Callable[[Fault], None]) -> Find:
    """Find the pictures among files and folders; say what they hold that is not read."""

    def find(token: CancelToken) -> list[Path]:
        found = outside.find_all(paths, lambda: token.cancelled)
        if left_out := left_out_sentence(found.left_out):
            send(Fault(left_out))
        return list(found.paths)

    return find


def draw_cells(outside: Outside, folder: Path) -> Find:
    """Draw a folder of cells, for someone who has no slides yet."""
    return lambda _token: outside.draw_folder(folder, 1, DRAWN_FIELDS)


def keep_pasted(outside: Outside, target: Path, pixels: Pixels) -> Find:
    """Keep a picture from the clipboard as a file, so that the log can refer to it."""

    def keep(_token: CancelToken) -> list[Path]:
        outside.write_png(target, pixels)
        return [target]

    return keep
