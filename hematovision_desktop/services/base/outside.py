"""What the services ask of the outside world, in one frozen value; only `assembly` fills it in.

It stands here and not in `assembly` because services may not look up to the room that builds them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.logbook.log import RECORDINGS

if TYPE_CHECKING:  # read by mypy alone: a short command needs little of all this
    import numpy as np
    from numpy.typing import NDArray

    from hematovision_desktop.core.base.files import FoundFiles
    from hematovision_desktop.core.cells.field import Pixels
    from hematovision_desktop.core.cells.labels import Label
    from hematovision_desktop.core.cells.slide import SlidePicture
    from hematovision_desktop.core.formats.exchange import ExchangeFormats
    from hematovision_desktop.core.learn.learning import (
        DrawnForQuiz,
        Learners,
        QuizCell,
        Repetition,
    )
    from hematovision_desktop.core.live.events import CountLog
    from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
    from hematovision_desktop.core.live.source import FrameSource
    from hematovision_desktop.core.live.stepped_live import LiveParts
    from hematovision_desktop.core.logbook.log_port import Log
    from hematovision_desktop.core.naming.analysis import Parts
    from hematovision_desktop.core.naming.head_fit import Examples
    from hematovision_desktop.core.naming.model_card import ModelCard
    from hematovision_desktop.core.naming.ports import Classifier, Clock, CropCutter, FieldReader
    from hematovision_desktop.core.naming.settings import Settings
    from hematovision_desktop.core.readings.second_reading import ReadingFiles
    from hematovision_desktop.core.reports.handover import HandoverWriters
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.core.signing.log_key import Guard
    from hematovision_desktop.core.signing.people import PassphraseHash
    from hematovision_desktop.core.signing.signed_record import Signer
    from hematovision_desktop.core.updates.update import InUse, SignedUpdate, TrustedKey, UpdateKind


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program's own files lie.

    log: the log unless the settings say otherwise. traces: the file that traces of bugs go to.
    shipped_pack: the pack unless the settings say otherwise: the one that came along, or its update.
    """

    data_folder: Path
    log: Path
    settings: Path
    traces: Path
    shipped_pack: Path

    @property
    def recordings(self) -> Path:
        """Where snapshots and clips are kept."""
        return self.data_folder / RECORDINGS


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A model pack in use, as it was shipped.

    parts: what a field passes through; its classifier is owned by one thread at a time.
    explainer: returns an interpreter of its own for class maps, the same each time, opened at the first.
    tiles: cuts cells in their natural colours.
    """

    path: Path
    parts: Parts
    explainer: Callable[[], Classifier]
    tiles: CropCutter

    @property
    def card(self) -> ModelCard:
        """The card of the pack."""
        return self.parts.classifier.card


@dataclass(frozen=True, slots=True)
class TeachingParts:
    """What teaching needs of a model pack.

    look: crops → features (n, channels) and shipped logits (n, labels), float32; raises UserError
    for a pack that cannot be taught. reference: the cells that hold the last layer while it is
    taught, and those that tell what that cost; raises UserError and EnvironmentFault.
    """

    card: ModelCard
    reader: FieldReader
    cutter: CropCutter
    look: Callable[[Sequence[Pixels]], tuple[NDArray[np.float32], NDArray[np.float32]]]
    reference: Callable[[], tuple[Examples, Examples]]


@dataclass(frozen=True, slots=True)
class ReadingParts:
    """What a second reading needs. reader: of the pictures that came with a question.

    keep: writes a file of our own, encrypted where the log is. kept: its content; raises OSError.
    """

    files: ReadingFiles
    reader: FieldReader
    keep: Callable[[Path, bytes], None]
    kept: Callable[[Path], bytes]


class SoundPlayer(Protocol):
    """Plays short tones; returns at once, and is silent where there is no sound device."""

    def play(self, name: str) -> None:
        """Let the tone of a label, "review" or "reached" be heard."""
        ...

    def close(self) -> bool:
        """Stop; return whether its thread ended."""
        ...


class FoundCamera(Protocol):
    """A camera of this computer; one camera may be found once by each backend."""

    @property
    def name(self) -> str:
        """Its name as the system gives it."""
        ...

    @property
    def path(self) -> str | None:
        """The system's own name of the device, None where unknown."""
        ...


class Speaker(Protocol):
    """Says words aloud; returns at once, and is silent where there is no voice."""

    @property
    def is_there(self) -> bool:
        """Whether there is a voice."""
        ...

    def say(self, text: str, code: str) -> None:
        """Say a text in a language, by its two letters; a newer text cuts the one before short."""
        ...

    def close(self) -> bool:
        """Fall silent; return whether its thread ended."""
        ...


KeptSettings: TypeAlias = "Callable[[str], CameraSettings]"
"""What was set for a camera, by its key."""


@dataclass(frozen=True, slots=True)
class LiveOutside:
    """What the live microscope asks of the outside world.

    find_cameras: may take long. open_camera: of a camera that was found. open_source: of the words
    camera:NAME, micromanager:PATH, file:PATH, folder:PATH or virtual[:script]; UserError if they name none; drawing a
    virtual slide takes some seconds. build_parts: a locator and an interpreter of its own for
    a pack, None being the shipped one; the log is None where nothing is kept.
    encode_png, encode_jpeg: RGB pixels, uint8 (height, width, 3). seal: encrypts a file's content
    where the log is encrypted. read_picture: None if it is gone.
    """

    read_settings: Callable[[], LiveSettings]
    write_settings: Callable[[LiveSettings], None]
    open_sounds: Callable[[], SoundPlayer]
    open_voice: Callable[[], Speaker]
    find_cameras: Callable[[], Sequence[FoundCamera]]
    open_camera: Callable[[FoundCamera, KeptSettings], FrameSource]
    open_source: Callable[[str, KeptSettings], Callable[[], FrameSource]]
    build_parts: Callable[[Path | None, Callable[[ModelCard], CountLog | None]], LiveParts]
    encode_png: Callable[[Pixels], bytes]
    encode_jpeg: Callable[[Pixels, int], bytes]
    seal: Callable[[bytes], bytes]
    read_picture: Callable[[Path], Pixels | None]


@dataclass(frozen=True, slots=True)
class LearningOutside:
    """What the trainer asks of the outside world.

    draw: KeyError for a type that is not drawn. repetition: loaded when it is first asked for.
    decode: a small copy of the log, None where it is damaged.
    """

    read: Callable[[], Learners]
    write: Callable[[Learners], None]
    draw: Callable[[QuizCell], DrawnForQuiz]
    repetition: Callable[[], Repetition]
    decode: Callable[[bytes], Pixels | None]


class LogGuard(Protocol):
    """What guards the keys of logs. Calls raise UserError and EnvironmentFault."""

    def guard_of(self, log: Path) -> Guard:
        """Return what guards the key of a log."""
        ...

    def can_open(self, log: Path) -> bool:
        """Whether what is at hand opens a log."""
        ...

    def unlock(self, log: Path, typed: str) -> None:
        """Take a passphrase or a recovery key for a log; WrongPassphrase if it opens nothing."""
        ...

    def protect(self, opened: Log, log: Path, guard: Guard, passphrase: str = "") -> None:
        """Put an open log and all that goes with it under another guard."""
        ...

    def recovery(self, log: Path) -> str:
        """Return the recovery key of an encrypted log, to be printed."""
        ...


class UpdateFolder(Protocol):
    """Updates in the user's folder. Calls raise UpdateRefused, UserError and EnvironmentFault.

    tell: told how many of how many bytes are done.
    """

    def read(self, path: Path, tell: Callable[[int, int], None]) -> SignedUpdate:
        """Return an update of which every byte is as it was signed."""
        ...

    def in_use(self) -> InUse:
        """Return which versions are in use."""
        ...

    def whole_home(self, home: str) -> Path | None:
        """Return where the files of a version lie, None if it is not whole."""
        ...

    def stage(self, path: Path, update: SignedUpdate, tell: Callable[[int, int], None]) -> Path:
        """Unpack an update beside what is in use, verified; return where its files lie."""
        ...

    def use(self, kind: UpdateKind, home: str) -> None:
        """Use a staged version from now on; "" for what came with the program."""
        ...

    def go_back(self, kind: UpdateKind) -> None:
        """Use the version before from now on."""
        ...


class KeyList(Protocol):
    """The keys whose updates are taken. Calls raise UserError and EnvironmentFault."""

    def list_all(self) -> tuple[TrustedKey, ...]:
        """Return every key, those that came with the program first."""
        ...

    def add(self, key: TrustedKey) -> None:
        """Trust a key from now on."""
        ...

    def remove(self, public_key: str) -> None:
        """Trust a key no more."""
        ...


@dataclass(frozen=True, slots=True)
class UpdatesOutside:
    """What updates ask of the outside world.

    shipped: the version that came along, by kind, "" for none. read_card: of a .tflite file.
    try_model, try_program: raise UserError or EnvironmentFault unless what lies in a folder works
    here. platform: as updates name it. is_packaged: another program version can take over.
    """

    folder: UpdateFolder
    keys: KeyList
    shipped: Callable[[UpdateKind], str]
    shipped_pack: Path
    read_card: Callable[[Path], ModelCard]
    try_model: Callable[[Path], object]
    try_program: Callable[[Path], object]
    platform: str
    is_packaged: bool


@dataclass(frozen=True, slots=True)
class Outside:
    """The outside world. Calls raise UserError and EnvironmentFault.

    open_log: opens, or makes, the log of a file. open_model: of a pack's .tflite, None being the
    shipped one. find_files: the pictures among files and folders; its second argument says whether
    to stop. draw_folder: draws cells into a folder, with a seed and a number of fields.
    draw_reference: draws one cell of a type, None of one that it cannot draw. signer: the
    key of this installation; it is made when it first signs. passphrases: what is stored of them. exchange: formats of
    other programs for cells. read_slide: a scanned slide as a whole; raises FieldUnreadable.
    """

    places: Places
    clock: Clock
    open_log: Callable[[Path], Log]
    open_model: Callable[[Path | None], OpenModel]
    open_teaching: Callable[[Path | None], TeachingParts]
    find_files: Callable[[Sequence[Path], Callable[[], bool]], list[Path]]
    find_all: Callable[[Sequence[Path], Callable[[], bool]], FoundFiles]
    draw_folder: Callable[[Path, int, int], list[Path]]
    draw_reference: Callable[[Label], Pixels | None]
    write_png: Callable[[Path, Pixels], None]
    write_settings: Callable[[Settings], None]
    read_laboratory: Callable[[], Laboratory]
    write_laboratory: Callable[[Laboratory], None]
    handover_writers: HandoverWriters
    log_guard: LogGuard
    signer: Signer
    passphrases: PassphraseHash
    exchange: Callable[[], ExchangeFormats]
    read_slide: Callable[[Path], SlidePicture]
    readings: Callable[[], ReadingParts]
    live: LiveOutside
    updates: Callable[[], UpdatesOutside]
    learning: LearningOutside
