"""Pictures dropped, pasted and opened, with real events of mouse, keyboard, drop and clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.adapters.files.finder import find_files
from hematovision_desktop.ui.window.main import (
    MainWindow,
)

Maker = Callable[..., MainWindow]


def drop(target: QWidget, mime: QMimeData, at: QPoint | None = None) -> bool:
    """Deliver a real drag and drop through the application; return whether it was accepted."""
    place = at or target.rect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    rest = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place, actions, *rest)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(place, actions, *rest))
    dropped = QDropEvent(QPointF(place), actions, *rest)
    QApplication.sendEvent(target, dropped)
    return dropped.isAccepted() and dropped.dropAction() == Qt.DropAction.CopyAction


def urls(*paths: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in paths])
    return mime


def drawn_image() -> QImage:
    image = QImage(37, 21, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 200, 30))
    image.setPixelColor(36, 20, QColor(255, 0, 1))
    return image


class TestDrop:
    def test_files_and_folders_several_at_once_in_their_order(
        self, window: MainWindow, commands: FakeCommands, tmp_path: Path
    ) -> None:
        odd = tmp_path / "రక్తం 🩸 #1 100%.jpg"
        assert drop(window, urls(odd, tmp_path, odd))
        assert commands.calls("open_paths") == [((odd, tmp_path),)]

    def test_the_empty_page_says_that_it_would_take_it_and_no_line_swallows_it(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        page = window.classify_page.drop_page
        before = page.grab().toImage()
        mime = urls(tmp_path)
        enter = QDragEnterEvent(
            QPoint(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, enter)
        assert page.grab().toImage() != before
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert page.grab().toImage() == before
        # No line of text swallows it.
        for line in (window.classify_page.gallery.bar.file_filter, window.log_page.line):
            assert not line.acceptDrops()

    def test_is_taken_over_results_too(
        self, full_window: MainWindow, commands: FakeCommands, tmp_path: Path
    ) -> None:
        assert drop(full_window, urls(tmp_path / "a.png"))
        assert commands.calls("open_paths") == [((tmp_path / "a.png",),)]

    def test_is_taken_while_a_batch_runs(
        self, window: MainWindow, commands: FakeCommands, tmp_path: Path
    ) -> None:
        commands.begin()
        drop(window, urls(tmp_path))
        assert commands.calls("open_paths") == [((tmp_path,),)]

    def test_an_accepted_drop_clears_the_refusal(self, window: MainWindow, tmp_path: Path) -> None:
        window.banner.say("The disk is full.")
        drop(window, urls("https://example.org/cell.jpg"))
        drop(window, urls(tmp_path))
        assert words_on(window.banner) == "The disk is full."

    def test_refuses_what_is_no_file_and_takes_a_picture(
        self, window: MainWindow, commands: FakeCommands
    ) -> None:
        mime = QMimeData()
        mime.setText("hello")
        assert not drop(window, mime)
        window.banner.dismiss()
        # Dropping a web address says what to do.
        drop(window, urls("https://example.org/cell.jpg"))
        assert commands.calls("open_paths") == []
        assert "Save the picture here first" in words_on(window.banner)
        window.banner.dismiss()
        # Dropping a file without a name opens nothing.
        mime = QMimeData()
        mime.setUrls([QUrl("file://")])
        drop(window, mime)
        assert commands.calls("open_paths") == []
        assert "no picture in it" in words_on(window.banner)
        window.banner.dismiss()
        # Dropping a picture without a file.
        mime = QMimeData()
        mime.setImageData(drawn_image())
        assert drop(window, mime)
        ((pixels,),) = commands.calls("open_pasted")
        assert pixels.shape == (21, 37, 3)


class TestPaste:
    def test_pasting_pictures_and_files_and_nothing(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot, tmp_path: Path
    ) -> None:
        QGuiApplication.clipboard().setImage(drawn_image())
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        ((pixels,),) = commands.calls("open_pasted")
        assert pixels.dtype == np.uint8
        assert pixels[0, 0].tolist() == [10, 200, 30]
        assert pixels[20, 36].tolist() == [255, 0, 1]
        window.banner.dismiss()
        # Pasting copied files.
        QGuiApplication.clipboard().setMimeData(urls(tmp_path / "x.tif"))
        window.actions_["paste"].trigger()
        QGuiApplication.clipboard().clear()  # Python's data must not outlive it in the clipboard
        assert commands.calls("open_paths") == [((tmp_path / "x.tif",),)]
        window.banner.dismiss()
        # Pasting nothing says so.
        QGuiApplication.clipboard().setText("no picture")
        window.actions_["paste"].trigger()
        assert "no picture to paste" in words_on(window.banner)
        window.banner.dismiss()
        # Qt then gives no data at all, as after a computer's first start.
        QGuiApplication.clipboard().clear()
        assert QGuiApplication.clipboard().mimeData() is None
        window.actions_["paste"].trigger()
        assert "no picture to paste" in words_on(window.banner)


class TestOpen:
    def test_pictures_by_mouse_and_the_folder_is_remembered(
        self,
        window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        started: list[str] = []

        def choose(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
            started.append(folder)
            return [str(tmp_path / "a.jpg"), str(tmp_path / "b.jpg")], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
        button = window.classify_page.drop_page.files_button
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert commands.calls("open_paths")[0] == ((tmp_path / "a.jpg", tmp_path / "b.jpg"),)
        assert started == ["", str(tmp_path)]

    def test_the_dialog_offers_what_is_read(
        self,
        window: MainWindow,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        commands: FakeCommands,
    ) -> None:
        offered: list[str] = []

        def choose(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
            offered.extend(re.findall(r"\*(\.\w+)", kinds.split(";;", maxsplit=1)[0]))
            return [], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
        window.classify_page.drop_page.files_button.click()
        for ending in (*offered, ".gif", ".jfif", ".jp2", ".mpo", ".notes"):
            (tmp_path / f"a{ending}").touch()
        taken = find_files([tmp_path])
        assert sorted(offered) == sorted(one.suffix for one in taken)
        # The dialog offers scanned slides where they are read.
        offered: list[str] = []

        def choose(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
            offered.append(kinds.split(";;", maxsplit=1)[0])
            return [], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
        window.classify_page.drop_page.files_button.click()
        commands.suffixes += (".svs", ".mrxs")
        window.classify_page.drop_page.files_button.click()
        assert ["*.svs *.mrxs" in one for one in offered] == [False, True]

    def test_folder_by_key_and_drawn_cells_by_mouse(
        self,
        window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        *,
        tmp_path: Path,
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window, Qt.Key.Key_O, both)
        assert commands.calls("open_paths") == [((tmp_path,),)]
        # Drawn cells.
        button = window.classify_page.drop_page.drawn_button
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(commands.calls("open_drawn")) == 1
