"""Files in and out of the window: opened, dropped and pasted pictures, exports."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.files import file_stem
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.readings.second_reading import SUFFIX
from hematovision_desktop.core.updates.update import UPDATE_SUFFIX
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.saving import table_dialect
from hematovision_desktop.ui.parts.look.pictures import to_pixels
from hematovision_desktop.ui.window.frame import Banner

_FEW = 16
"""How many paths are looked into: people open one such file, and pictures by the thousand."""


class FileCommands(QObject):
    """Asks for files where needed, and passes paths on; names batches without a folder.

    opened: the batches made from paths that were opened together. reading_came, update_came: a file
    of a second reading, or an update, which are not pictures.
    """

    opened = Signal(list)
    reading_came = Signal(object)
    update_came = Signal(object)

    def __init__(
        self,
        commands: Commands,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._banner = banner
        self._window = window
        self._refused = ""
        commands.call_batches(
            BatchNames(
                drawn=self.tr("Drawn cells"),
                pasted=self.tr("Pasted picture"),
                live_count=self.tr("Live count {time}"),
                reading=self.tr("Reading {number}"),
                asked_by=self.tr("Second reading, asked by {name}"),
                asked=self.tr("Second reading"),
            )
        )

    def open_first(self, paths: Sequence[Path], let_in: SignalInstance) -> None:
        """Open the start arguments; other files than pictures wait until somebody has logged in."""
        endings = self._endings(paths)
        others = [path for path in paths if endings[path] in (SUFFIX, UPDATE_SUFFIX)]
        self.open_paths([path for path in paths if path not in others])
        if others:
            once = Qt.ConnectionType.SingleShotConnection
            let_in.connect(partial(self.open_paths, others), once)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open pictures and folders as batches, and other files where they belong."""
        if not paths:
            return
        self._banner.take_back(self._refused)
        folders.keep(Purpose.PICTURES, paths[0].parent)
        others = {SUFFIX: self.reading_came, UPDATE_SUFFIX: self.update_came}
        endings = self._endings(paths)
        for path in paths:
            other = others.get(endings[path])
            if other is not None:
                other.emit(path)
        paths = [path for path in paths if endings[path] not in others]
        if not paths:
            return
        before = {one.ref for one in self._commands.review.batches}
        self._commands.open_paths(paths)
        came = [one.ref for one in self._commands.review.batches if one.ref not in before]
        self.opened.emit(came)

    def _endings(self, paths: Sequence[Path]) -> dict[Path, str]:
        """Return what each path ends with; among a few, files that are not pictures are told by their content."""
        are_few = len(paths) <= _FEW
        return {
            path: (self._commands.own_ending(path) if are_few else "") or path.suffix.lower()
            for path in paths
        }

    @Slot()
    def open_files(self) -> None:
        """Let the user choose pictures."""
        patterns = " ".join(f"*{suffix}" for suffix in self._commands.picture_suffixes())
        kinds = self.tr(
            "Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)"
        ).format(patterns=patterns, suffix=SUFFIX)
        title = self.tr("Open pictures")
        self.open_paths(folders.ask_files(self._window, Purpose.PICTURES, title, kinds))

    @Slot()
    def open_folder(self) -> None:
        """Let the user choose a folder."""
        chosen = folders.ask_folder(self._window, Purpose.PICTURES, self.tr("Open folder"))
        if chosen is not None:
            self.open_paths([chosen])

    @Slot()
    def open_drawn(self) -> None:
        """Classify drawn cells."""
        self._commands.open_drawn()

    @Slot()
    def paste(self) -> None:
        """Classify the clipboard's content."""
        # A clipboard that was never filled returns nothing, not even empty data.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData(), dropped=False)

    def take(self, mime: QMimeData, *, dropped: bool) -> None:
        """Classify what was dropped or pasted, or say why not."""
        paths = dropped_paths(mime)
        if paths:
            self.open_paths(paths)
            return
        pixels = pasted_pixels(mime)
        if pixels is not None:
            self._banner.take_back(self._refused)
            self._commands.open_pasted(pixels)
        else:
            self._refused = self._refusal(mime, dropped=dropped)
            self._banner.say(self._refused)

    def _refusal(self, mime: QMimeData, *, dropped: bool) -> str:
        """Return why dropped or pasted data was not used."""
        if dropped and not all(url.isLocalFile() for url in mime.urls()):
            return self.tr(
                "This is not on this computer. Save the picture here first, then drop it."
            )
        if dropped:
            return self.tr("There is no picture in it. Drop pictures or folders.")
        return self.tr("There is no picture to paste. Copy a picture or files first.")

    @Slot(object)
    def export_logged(self, batch: BatchSummary) -> None:
        """Write the cells of a batch from the log."""
        self.export(batch.batch_id, batch.start.name)

    def export(self, which: BatchRef | int, name: str) -> None:
        """Write the cells of an open batch, or of one from the log, to a file the user chooses."""
        kinds = self._kinds()
        suggested, title = f"{file_stem(name, 'batch')}.csv", self.tr("Export cells")
        target, kind = folders.ask_target(
            self._window, Purpose.RESULTS, title, suggested, tuple(kinds)
        )
        if target is None:
            return
        form = kinds.get(kind)
        if form is not None:
            folder = target.with_suffix("") if target.suffix.lower() == ".csv" else target
            self._commands.export_cells(which, form, folder)
            return
        if table := folders.with_ending(self._window, target, ".csv"):
            self._commands.export_csv(which, table, table_dialect())

    def _kinds(self) -> dict[str, ExchangeForm | None]:
        """Return what can be exported, in the dialog's words; None is the table."""
        return {
            self.tr("Tables (*.csv)"): None,
            self.tr("Folder for QuPath, GeoJSON (*)"): ExchangeForm.GEOJSON,
            self.tr("Folder with COCO (*)"): ExchangeForm.COCO,
            self.tr("Folder with Pascal VOC (*)"): ExchangeForm.VOC,
            self.tr("Folder with YOLO (*)"): ExchangeForm.YOLO,
            self.tr("Folders of single cells (*)"): ExchangeForm.FOLDERS,
        }


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Return the dropped files and folders on this computer, in order, without duplicates."""
    names = (url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return list(dict.fromkeys(Path(name) for name in names if name))


def pasted_pixels(mime: QMimeData) -> Pixels | None:
    """Return a pasted picture as uint8 RGB of shape (height, width, 3), or None."""
    if not mime.hasImage():
        return None
    image = QImage(mime.imageData())
    return None if image.isNull() else to_pixels(image)


def takes(mime: QMimeData) -> bool:
    """Return whether some of it can be classified, or at least answered with a message."""
    return mime.hasUrls() or mime.hasImage()
