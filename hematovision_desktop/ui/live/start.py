"""Choosing a source: the empty Live page with its one next step, and the menu above the picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.live.source import SourceFault
from hematovision_desktop.services.messages.live import VIRTUAL, CountFound
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.invitation import Illustration, Invitation
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, figure, set_look
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

_FILMS = "*.avi *.mp4 *.mkv *.mov *.m4v *.wmv *.webm"


class Sources(QObject):
    """The sources that can be opened, and how to ask for them; parent: of the dialogs."""

    chosen = Signal(str)
    look_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.cameras: tuple[str, ...] = ()
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        for name in self.cameras:
            self._add(name.replace("&", "&&"), f"camera:{name}")
        if not self.cameras:
            none = self.menu.addAction(self.tr("No camera was found"))
            none.setEnabled(False)
        self.menu.addAction(self.tr("Look for cameras again")).triggered.connect(self.look_asked)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Micro-Manager…")).triggered.connect(self.open_configuration)
        self.menu.addAction(self.tr("Video file…")).triggered.connect(self.open_film)
        self.menu.addAction(self.tr("Folder of pictures…")).triggered.connect(self.open_folder)
        self._add(self.tr("Virtual microscope (drawn slide, for practice)"), VIRTUAL)
        self.menu.addSeparator()
        self._add(self.tr("Close"), "")

    def _add(self, text: str, source: str) -> None:
        action = self.menu.addAction(text)
        action.setData(source)
        action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))

    @Slot()
    def open_configuration(self) -> None:
        """Ask for a configuration of Micro-Manager, and show its camera."""
        title, kinds = self.tr("Open a Micro-Manager configuration"), "*.cfg"
        said = self.tr("Configurations ({kinds})").format(kinds=kinds)
        path = folders.ask_file(self._window, Purpose.MICROSCOPE, title, said)
        if path is not None:
            self.chosen.emit(f"micromanager:{path}")

    @Slot()
    def open_film(self) -> None:
        """Ask for a video file."""
        title, kinds = self.tr("Open a video of the microscope"), self.tr("Videos ({kinds})")
        said = kinds.format(kinds=_FILMS)
        path = folders.ask_file(self._window, Purpose.MICROSCOPE, title, said)
        if path is not None:
            self.chosen.emit(f"file:{path}")

    @Slot()
    def open_folder(self) -> None:
        """Ask for a folder of pictures."""
        title = self.tr("Open a folder of pictures as a slide show")
        path = folders.ask_folder(self._window, Purpose.PICTURES, title)
        if path is not None:
            self.chosen.emit(f"folder:{path}")

    @Slot()
    def open_virtual(self) -> None:
        """Show the drawn slide."""
        self.chosen.emit(VIRTUAL)


class LiveStartPage(Invitation):
    """One picture, one sentence, one next step: the camera that was found, or else the drawn slide."""

    resume_asked = Signal()

    def __init__(self, sources: Sources) -> None:
        says = self.tr("Drawing of a microscope with a camera")
        super().__init__(Illustration("microscope", QSize(320, 220), says))
        self._sources = sources
        self._looked = False
        self.resume_button = button(self.tr("Go on with the count"), "log", "review")
        self.resume_button.clicked.connect(self.resume_asked)
        self.resume_button.hide()
        self.goes_on = figure("", "review")
        self.goes_on.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.goes_on.hide()
        self.camera_buttons = [button("", "live") for _ in range(3)]
        self._camera_line = Rows(gap_px=16, between_px=8, centred=True)
        for one in self.camera_buttons:
            one.setMinimumHeight(44)
            one.clicked.connect(self._open_camera)
            self._camera_line.add(one)
        self.virtual_button = button(self.tr("Practise on a drawn slide"), "draw")
        self.virtual_button.setMinimumHeight(44)
        self.virtual_button.clicked.connect(sources.open_virtual)
        self._camera_line.add(self.virtual_button)
        self.look_button = button(self.tr("Look for cameras again"), "search", "link")
        self.look_button.clicked.connect(sources.look_asked)
        self.film_button = button(self.tr("Video file…"), "film", "link")
        self.film_button.clicked.connect(sources.open_film)
        self.folder_button = button(self.tr("Folder of pictures…"), "folder", "link")
        self.folder_button.clicked.connect(sources.open_folder)
        rest = Rows(self.look_button, self.film_button, self.folder_button, centred=True)
        self.invite(self._camera_line, rest, self.resume_button, self.goes_on)
        self.show_cameras(())
        self._looked = False
        self.show_looking()

    def show_looking(self) -> None:
        """Show that the search for cameras is running."""
        if not self._looked:
            self.sentence.setText(self.tr("Looking for cameras…"))

    def show_cameras(self, names: tuple[str, ...], last: str = "") -> None:
        """Offer the cameras that were found; last: the previous source goes first."""
        self._looked = True
        names = tuple(sorted(names, key=lambda name: f"camera:{name}" != last))
        for one, name in zip(self.camera_buttons, (*names, "", "", ""), strict=False):
            shown = self.tr("Open {name}").format(name=isolated(name))
            short = one.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, 320)
            one.setText(short.replace("&", "&&"))
            one.setAccessibleName(shown)
            one.setProperty("source", f"camera:{name}")
            one.setVisible(bool(name))
        self._make_primary(self._next_step)
        if self.isVisible() and not self.look_button.hasFocus():
            self._next_step.setFocus(Qt.FocusReason.OtherFocusReason)
        if names:
            self.sentence.setText(self.tr("Mount the camera on the microscope, then open it"))
            self.hint.setText(
                self.tr("Each cell is named as you move the stage, and counted once.")
            )
        else:
            self.sentence.setText(live_words.fault_sentence(SourceFault.NO_CAMERA))
            self.hint.setText(
                self.tr(
                    "Any USB microscope camera will do. Without one, practise on a drawn slide."
                )
            )

    @property
    def _next_step(self) -> QWidget:
        """The button of the first camera, or else of the drawn slide."""
        first = self.camera_buttons[0]
        return self.virtual_button if first.isHidden() else first

    def _make_primary(self, chosen: QWidget) -> None:
        for one in (*self.camera_buttons, self.virtual_button):
            set_look(one, "look", "primary" if one is chosen else "")

    def show_count(self, count: CountSnapshot) -> None:
        """Say that a count is in progress and continues once there is a source."""
        stands = count.state is not CountState.READY and count.total_cells > 0
        self.goes_on.setVisible(stands)
        if stands:
            said = self.tr("The count is at {progress}. Open a microscope to go on.")
            self.goes_on.setText(said.format(progress=live_words.progress(count)))

    def offer_resume(self, found: CountFound | None) -> None:
        """Offer to resume an interrupted count; None withdraws the offer."""
        if found is None and self.resume_button.hasFocus():
            self._next_step.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resume_button.setVisible(found is not None)
        if found is not None:
            cells = found.cells or 0
            text = words.counted(
                cells,
                "Go on with the interrupted count of {n} cell",
                self.tr("Go on with the interrupted count of {n} cells", "", cells),
            )
            self.resume_button.setText(" · ".join(filter(None, (text, isolated(found.sample)))))

    @Slot()
    def _open_camera(self) -> None:
        self._sources.chosen.emit(str(self.sender().property("source")))
