"""Everything the services need from the outside world, in one frozen value; only `assembly` fills it in.

It is here and not in `assembly` because services may not import the room that builds them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.logbook.log import RECORDINGS

if TYPE_CHECKING:  # only mypy reads it: a short command needs little of all this
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
    from hematovision_desktop.core.naming.analysis import Pipeline
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
    """The locations of the program's own files.

    log: the log unless the settings name another. traces: the file for traces of bugs.
    shipped_pack: the pack unless the settings name another: the one shipped with the program, or
    its update.
    """

    data_folder: Path
    log: Path
    settings: Path
    traces: Path
    shipped_pack: Path

    @property
    def recordings(self) -> Path:
        """The folder for snapshots and clips."""
        return self.data_folder / RECORDINGS


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A model pack in use, as shipped.

    pipeline: the adapters that process a field; one thread at a time owns the classifier. explainer:
    returns a separate interpreter for class maps, always the same, opened on first use. tiles: cuts
    cells in their natural colours.
    """

    path: Path
    pipeline: Pipeline
    explainer: Callable[[], Classifier]
    tiles: CropCutter

    @property
    def card(self) -> ModelCard:
        """The card of the pack."""
        return self.pipeline.classifier.card


@dataclass(frozen=True, slots=True)
class AdaptationParts:
    """What teaching needs from a model pack.

    look: crops → features (n, channels) and shipped logits (n, labels), float32; raises UserError
    for a pack that cannot be taught. reference: the cells that hold the last layer in place while
    it is taught, and those that measure the cost; raises UserError and EnvironmentFault.
    """

    card: ModelCard
    reader: FieldReader
    cutter: CropCutter
    look: Callable[[Sequence[Pixels]], tuple[NDArray[np.float32], NDArray[np.float32]]]
    reference: Callable[[], tuple[Examples, Examples]]


@dataclass(frozen=True, slots=True)
class ReadingParts:
    """What a second reading needs. reader: for the pictures that came with a question.

    keep: writes a file of our own, encrypted if the log is. kept: returns its content; raises
    OSError.
    """

    files: ReadingFiles
    reader: FieldReader
    keep: Callable[[Path, bytes], None]
    kept: Callable[[Path], bytes]


class SoundPlayer(Protocol):
    """A player of short tones; returns at once, and stays silent without a sound device."""

    def play(self, name: str) -> None:
        """Play the tone of a label, "review" or "reached"."""
        ...

    def close(self) -> bool:
        """Stop; return whether its thread ended."""
        ...


class FoundCamera(Protocol):
    """A camera of this computer; each backend may list the same one."""

    @property
    def name(self) -> str:
        """Its name in the system."""
        ...

    @property
    def path(self) -> str | None:
        """The system's name of the device, None if unknown."""
        ...


class Speaker(Protocol):
    """A speaker of words; returns at once, and stays silent without a voice."""

    @property
    def is_there(self) -> bool:
        """Whether there is a voice."""
        ...

    def say(self, text: str, code: str) -> None:
        """Speak a text in a language, given by its two letters; a newer text interrupts the previous one."""
        ...

    def close(self) -> bool:
        """Stop speaking; return whether its thread ended."""
        ...


KeptSettings: TypeAlias = "Callable[[str], CameraSettings]"
"""The stored settings of a camera, by its key."""


@dataclass(frozen=True, slots=True)
class LiveOutside:
    """What the live microscope needs from the outside world.

    find_cameras: may take long. open_camera: opens a camera that was found. open_source: takes the
    words camera:NAME, micromanager:PATH, file:PATH, folder:PATH or virtual[:script]; UserError for
    anything else; drawing a virtual slide takes some seconds. build_parts: a locator and a separate
    interpreter for a pack, None being the shipped one; the log is None if nothing is stored.
    encode_png, encode_jpeg: RGB pixels, uint8 (height, width, 3). seal: encrypts a file's content
    if the log is encrypted. read_picture: None if it is gone.
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
    """What the trainer needs from the outside world.

    draw: raises KeyError for a type that is not drawn. repetition: loaded on first use. decode: a
    small copy from the log, None if it is damaged.
    """

    read: Callable[[], Learners]
    write: Callable[[Learners], None]
    draw: Callable[[QuizCell], DrawnForQuiz]
    repetition: Callable[[], Repetition]
    decode: Callable[[bytes], Pixels | None]


class LogGuard(Protocol):
    """Protection of the keys of logs. Calls raise UserError and EnvironmentFault."""

    def is_there(self, log: Path) -> bool:
        """Return whether there is a log, or one that is being put in its place."""
        ...

    def guard_of(self, log: Path) -> Guard:
        """Return how the key of a log is guarded."""
        ...

    def can_open(self, log: Path) -> bool:
        """Return whether a log can be opened without asking a person."""
        ...

    def unlock(self, log: Path, typed: str) -> None:
        """Use a passphrase or a recovery key for a log. Raises WrongPassphrase if it opens nothing."""
        ...

    def protect(self, opened: Log, log: Path, guard: Guard, passphrase: str = "") -> None:
        """Put an open log and all its files under another guard."""
        ...

    def recovery(self, log: Path) -> str:
        """Return the recovery key of an encrypted log, for printing."""
        ...


class UpdateFolder(Protocol):
    """Updates in the user's folder. Calls raise UpdateRefused, UserError and EnvironmentFault.

    tell: receives how many of how many bytes are done.
    """

    def read(self, path: Path, tell: Callable[[int, int], None]) -> SignedUpdate:
        """Return an update after verifying that every byte is as it was signed."""
        ...

    def in_use(self) -> InUse:
        """Return which versions are in use."""
        ...

    def whole_home(self, home: str) -> Path | None:
        """Return the folder of a version's files, None if it is incomplete."""
        ...

    def stage(self, path: Path, update: SignedUpdate, tell: Callable[[int, int], None]) -> Path:
        """Unpack and verify an update beside what is in use; return the folder of its files."""
        ...

    def use(self, kind: UpdateKind, home: str) -> None:
        """Use a staged version from now on; "" for what was shipped with the program."""
        ...

    def go_back(self, kind: UpdateKind) -> None:
        """Use the previous version from now on."""
        ...


class KeyList(Protocol):
    """The keys whose updates are accepted. Calls raise UserError and EnvironmentFault."""

    def list_all(self) -> tuple[TrustedKey, ...]:
        """Return every key, starting with those shipped with the program."""
        ...

    def add(self, key: TrustedKey) -> None:
        """Trust a key from now on."""
        ...

    def remove(self, public_key: str) -> None:
        """Stop trusting a key."""
        ...


@dataclass(frozen=True, slots=True)
class UpdatesOutside:
    """What updates need from the outside world.

    shipped: the version shipped with the program, by kind, "" for none. read_card: of a .tflite
    file. try_model, try_program: raise UserError or EnvironmentFault unless the content of a folder
    works here. platform: its name in updates. is_packaged: whether another program version can take
    over.
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

    open_log: opens, or creates, a log file. open_model: opens a pack's .tflite, None being the
    shipped one. find_files: the images among files and folders; its second argument says whether to
    stop. picture_suffixes: endings of the files that find_all takes from a folder. own_ending: what a file should end with that is for a second reader or an update, else empty. draw_folder: draws cells into a folder, with a seed and a number of fields.
    draw_reference: draws one cell of a type, None for one that it cannot draw. signer: the key of
    this installation; it is created at the first signature. passphrases: hashes them for storage.
    exchange: formats of other programs for cells. read_slide: a scanned slide as a whole; raises
    FieldUnreadable.
    """

    places: Places
    clock: Clock
    open_log: Callable[[Path], Log]
    open_model: Callable[[Path | None], OpenModel]
    open_adaptation: Callable[[Path | None], AdaptationParts]
    find_files: Callable[[Sequence[Path], Callable[[], bool]], list[Path]]
    find_all: Callable[[Sequence[Path], Callable[[], bool]], FoundFiles]
    picture_suffixes: Callable[[], tuple[str, ...]]
    own_ending: Callable[[Path], str]
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
