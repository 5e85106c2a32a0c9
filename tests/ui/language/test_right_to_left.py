"""A right-to-left language: everything is mirrored, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from unittest.mock import patch

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from room_check import cut_off, torn

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.known_check import Recall
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.look.bars import paint_bars
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, confusion_png
from hematovision_desktop.ui.parts.look.draw import draw_bar, draw_shares
from hematovision_desktop.ui.parts.look.icons import pixmap
from hematovision_desktop.ui.parts.look.palette import type_colour
from hematovision_desktop.ui.parts.look.schemes import LIGHT
from hematovision_desktop.ui.parts.texts.direction import Text, forward, isolated, mirrored
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, LOG, SAMPLES, SETTINGS, MainWindow

WINDOW = Settings(theme=Theme.LIGHT, language=Language.ARABIC)


@pytest.fixture
def to_the_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    # A window made in Arabic would leave its language to later tests.
    translation.use_language(qapp, Language.ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("pseudo")
def test_nothing_is_cut_off(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(WINDOW)
    window.resize(1024, 600)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)

    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    for page in (CLASSIFY, LIVE, SAMPLES, LOG, SETTINGS):
        window.show_page(page)
        qtbot.waitUntil(nothing_is_cut)


@pytest.mark.usefixtures("pseudo")
def test_tiles_and_arrows_run_to_the_left(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(WINDOW)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    names = [one.text() for one in window.classify_page.cell.findChildren(QLabel)]
    file = next(one for one in names if "smear" in one)
    bare = file.strip("\u200f\u2068\u2069")
    assert file == isolated(bare), "else 00022.png is read png.00022"
    view = window.classify_page.gallery.view
    room = view.viewport().rect()
    first, second = (view.visualRect(view.gallery().index(row)) for row in (0, 1))
    assert first.center().x() > room.center().x()
    assert second.right() <= first.left() + 1
    for place in (first, second):
        assert room.left() <= place.left()
        assert place.right() <= room.right()
    assert view.indexAt(second.center()).row() == 1
    view.choose(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 0


def painted(paint: Callable[[QPainter, QRectF], None]) -> QImage:
    """Return a picture of 200×24 px whose outer 20 px on each side must stay unpainted."""
    image = QImage(200, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    with patch.object(QPainter, "drawText"):
        paint(painter, QRectF(20, 0, 160, 24))
    painter.end()
    return image


@pytest.mark.usefixtures("to_the_left")
@pytest.mark.parametrize(
    "paint",
    [
        lambda painter, rect: draw_bar(painter, rect, 0.25, type_colour(Label.NEUTROPHIL), LIGHT),
        lambda painter, rect: draw_shares(
            painter, rect, {Label.NEUTROPHIL: 1, Label.LYMPHOCYTE: 3}, LIGHT
        ),
        lambda painter, rect: paint_bars(painter, rect, [(Label.NEUTROPHIL, 0.9)], LIGHT),
    ],
    ids=["bar", "shares", "probabilities"],
)
def test_painting_starts_on_the_right_and_stays_inside(
    paint: Callable[[QPainter, QRectF], None],
) -> None:
    image = painted(paint)
    sought = type_colour(Label.NEUTROPHIL)
    columns = [x for x in range(200) if image.pixelColor(x, 12) == sought]
    assert max(columns) > 170
    outside = (*range(19), *range(181, 200))
    assert {image.pixelColor(x, y).name() for x in outside for y in range(24)} == {"#ff00ff"}


@pytest.mark.usefixtures("to_the_left")
def test_the_chart_of_what_was_confused_is_read_from_the_right() -> None:
    neutrophil, lymphocyte = Label.NEUTROPHIL, Label.LYMPHOCYTE
    named = {(neutrophil, neutrophil): 3, (neutrophil, lymphocyte): 2}
    recalls = [Recall(neutrophil, 3, 5, 0.2, 0.9)]
    image = QImage.fromData(confusion_png(Confusion("x", named, recalls)))
    row = image.height() - 60
    chip = type_colour(neutrophil)
    columns = [x for x in range(image.width()) if image.pixelColor(x, row) == chip]
    assert min(columns) > image.width() - 100
    # In the names above, the first type is to the right of the second.
    above = range(92, 118)
    first, second = (
        max(x for x in range(image.width()) for y in above if image.pixelColor(x, y) == one)
        for one in (chip, type_colour(lymphocyte))
    )
    assert first > second


@pytest.mark.usefixtures("to_the_left")
def test_a_place_is_mirrored_within_its_room() -> None:
    assert mirrored(QRect(10, 5, 20, 4), QRect(0, 0, 100, 50)) == QRect(70, 5, 20, 4)
    assert mirrored(QRectF(110, 5, 20, 4), QRectF(100, 0, 50, 9)) == QRectF(120, 5, 20, 4)
    assert forward(1) == -1


def test_from_left_to_right_nothing_is_turned() -> None:
    assert mirrored(QRect(10, 5, 20, 4), QRect(0, 0, 100, 50)) == QRect(10, 5, 20, 4)
    assert (forward(1), isolated("26-0412/a")) == (1, "26-0412/a")
    assert isolated("Zoë") == "Zoë"


def test_a_name_from_right_to_left_tears_no_line_that_runs_to_the_right(qtbot: QtBot) -> None:
    name = "د. سارة"
    shown = Text()
    qtbot.addWidget(shown)
    shown.setText(f"{isolated(name)}. 14 of 42 cells")
    placed = QTextLayout(shown.text())
    placed.beginLayout()
    line = placed.createLine()
    placed.endLayout()
    letters = shown.text()

    def x_of(part: str) -> float:
        place = line.cursorToX(letters.index(part))
        return place[0] if isinstance(place, tuple) else place

    assert x_of("سارة") < x_of("14 of") < x_of("of 42") < x_of("cells")
    assert shown.text().startswith("\u200e")
    shown.setText("26-0412")
    assert shown.text() == "26-0412"


@pytest.mark.usefixtures("to_the_left")
def test_names_are_kept_whole_and_lines_run_to_the_left(qtbot: QtBot) -> None:
    assert isolated("/data/log.sqlite") == "\u200f\u2068/data/log.sqlite\u2069"
    shown = Text()
    qtbot.addWidget(shown)
    shown.setText("57 / 59")
    assert shown.text() == "\u200f57 / 59"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("gap_px", "room"), [(6, range(20)), (-6, range(6, 26))])
def test_an_icons_gap_is_on_the_side_of_its_text(gap_px: int, room: range) -> None:
    image = pixmap("new", "#000000", 20, gap_px=gap_px).toImage()
    assert image.width() == 26
    inked = {x for x in range(26) if any(image.pixelColor(x, y).alpha() for y in range(20))}
    assert inked
    assert inked <= set(room)


@pytest.mark.usefixtures("pseudo")
def test_a_shortened_name_ends_where_it_is_read_to_the_end(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    window = make_window(WINDOW)
    commands.begin("Ward 3, 26 November, morning round", 2)
    commands.begin("another", 2)
    texts = [one.text() for one in window.batch_bar.buttons.values()]
    assert any("…\u2069 ·" in one for one in texts)
    window.live_page.start_page.show_cameras(("USB camera",))
    assert isolated("USB camera") in window.live_page.start_page.camera_buttons[0].text()


@pytest.mark.usefixtures("to_the_left")
def test_units_are_not_mirrored(qtbot: QtBot) -> None:
    form = DetailsForm()
    qtbot.addWidget(form)
    for row in range(form.unit.count()):
        form.unit.setCurrentIndex(row)
        assert torn(form) == []


@pytest.mark.usefixtures("to_the_left")
def test_a_unit_follows_its_figure_as_on_the_sheet(qtbot: QtBot) -> None:
    form = DetailsForm()
    qtbot.addWidget(form)
    form.show()
    assert form.unit.x() >= form.leukocytes.x() + form.leukocytes.width()
    form.leukocytes.setText("6.2")
    form.leukocytes.end(False)
    form.grab()
    assert form.leukocytes.cursorRect().center().x() > form.leukocytes.width() / 2, "next to it"


@pytest.mark.usefixtures("to_the_left")
def test_kinds_of_files_have_their_patterns_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def choose(*asked: str) -> tuple[str, str]:
        seen.append(asked[-1])
        return "", asked[-1].split(";;")[-1]

    for ask in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, choose)
    kinds = ["صور (*.png *.webp)", "كل الملفات (*)"]
    folders.ask_files(None, Purpose.LOGO, "", ";;".join(kinds))
    folders.ask_file(None, Purpose.LOGO, "", ";;".join(kinds))
    assert folders.ask_target(None, Purpose.LOGO, "", "a.png", kinds)[1] == kinds[1]
    for shown in seen:
        pictures, _ = shown.split(";;")
        layout = QTextLayout(pictures)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        signs = [pictures.index(one) for one in ("(", "*.png", "png", "*.webp", "webp", ")")]
        at = [line.cursorToX(one)[0] for one in signs]
        assert at == sorted(at), "from left to right"
        assert QFileDialog(None, "", "", shown).nameFilters() == shown.split(";;")
    assert len(seen) == 3


@pytest.mark.parametrize("look", ["", "dim", "review"])
@pytest.mark.parametrize("width", [200, 260, 333])
@pytest.mark.usefixtures("to_the_left")
def test_lines_that_break_begin_under_each_other(qtbot: QtBot, width: int, look: str) -> None:
    text = (
        "لا يمكن فتح هذه الصورة لأن البرنامج لا يعرف نوعها احفظها بصيغة JPEG أو PNG أو TIFF ثم حاول "
        "مرة أخرى من فضلك وشكرا"
    )
    made = label(text, look, wrap=True)
    qtbot.addWidget(made)
    made.resize(width, made.heightForWidth(width))
    picture = made.grab().toImage()
    ground = picture.pixelColor(0, 0)
    number = round(made.height() / made.fontMetrics().lineSpacing())
    high = made.height() // number
    lines = [
        [
            x
            for x in range(width)
            for y in range(high)
            if picture.pixelColor(x, at * high + y) != ground
        ]
        for at in range(number)
    ]
    assert number >= 2
    # Letters end one or two px apart; a space is some 5 px.
    firsts = [max(one) for one in lines]
    assert max(firsts) - min(firsts) <= 3
    assert max(firsts) >= width - 5
    assert min(map(min, lines)) >= 0


@pytest.mark.usefixtures("to_the_left")
def test_a_menu_higher_than_the_screen_stays_on_it(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window(WINDOW)
    room = window.screen().availableGeometry()
    window.resize(room.width(), 400)
    window.move(room.topLeft())
    bar = window.menuBar()
    for title in (action for action in bar.actions() if isinstance(action.menu(), QMenu)):
        menu = title.menu()
        assert isinstance(menu, QMenu)
        for number in range(60):
            menu.addAction(f"action {number}")
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
        qtbot.waitUntil(menu.isVisible)
        shown = menu.geometry()
        menu.hide()
        # Without a desktop, a moved window gets a frame of 2 px.
        assert room.adjusted(-2, -2, 2, 2).contains(shown)


def as_it_is_seen(text: str, way: Qt.LayoutDirection) -> list[list[int]]:
    """Return the ink of a text in a line of that direction, without the space around it."""
    lines = QTextLayout(text)
    option = lines.textOption()
    option.setTextDirection(way)
    lines.setTextOption(option)
    lines.beginLayout()
    lines.createLine()
    lines.endLayout()
    image = QImage(300, 40, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    lines.draw(painter, QPointF(4, 4))
    painter.end()
    columns = [[image.pixelColor(x, y).lightness() for y in range(40)] for x in range(300)]
    return [column for column in columns if min(column) < 128]


@pytest.mark.usefixtures("to_the_left")
def test_keys_are_written_as_they_are_pressed(
    make_window: Callable[..., MainWindow], subtests: pytest.Subtests
) -> None:
    right, left = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert as_it_is_seen("Ctrl++", left) == as_it_is_seen("++Ctrl", right)
    actions = make_window(WINDOW).actions_
    for row in ("larger_tiles", "smaller_tiles", "undo", "open_files"):
        with subtests.test(row):
            pressed = actions[row].shortcut().toString()
            menu = actions[row].text().partition("\t")[2] or pressed
            assert as_it_is_seen(menu, left) == as_it_is_seen(pressed, right)
    on_sheet = (keys for _, group in actions.sheet() for one in group for keys in one.keys.split())
    (larger,) = (keys for keys in on_sheet if "++" in keys)
    assert as_it_is_seen(larger, left) == as_it_is_seen("Ctrl++", right)


@pytest.mark.usefixtures("to_the_left")
def test_every_line_of_a_text_that_can_be_copied_begins_at_the_right(qtbot: QtBot) -> None:
    """Such as those of a recovery key; Qt decides for each line by its first letter."""
    shown = label("QEAA-KG4G\nRWFZ-X21E", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(shown)
    shown.resize(400, 80)
    picture = shown.grab().toImage()
    ground = picture.pixel(0, 0)
    middle = picture.height() // 2
    for rows in (range(middle), range(middle, picture.height())):
        inked = [
            x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in rows)
        ]
        assert max(inked) > picture.width() - 12
