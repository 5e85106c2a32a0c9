"""What goes to a second reader and what comes back.

The question names the cells of a sample and the pictures that hold them. The answer carries the
question along, byte for byte and with its signature, so that the installation that asked knows it
again without having kept anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey

FORMAT = "hematovision.reading/2"
COUNTED_FORMAT = "hematovision.reading/1"
"""The form before it: of the cells that a reader drew, its answers tell only how many there are."""
SUFFIX = ".hvreading"
EVENT = "second reading"
"""What the log's chain calls each step of one."""
MOST_PICTURES = 5_000
MOST_CELLS = 5_000
MOST_PIXELS = 500_000_000
"""All pictures of a question together hold no more, so that nothing small unpacks into hours of work."""
MOST_DRAWN = 1_000
"""So many cells may a reader draw besides those that were asked for."""


class ReadingKind(StrEnum):
    """Which way a file goes."""

    ASKED = "asked"
    ANSWERED = "answered"


class NotAReading(UserError):
    """A file that is none of these, is not whole, or was changed; the text says which."""


class WrongReadingWords(UserError):
    """A file is encrypted, and no passphrase or another one was given. missing: none was."""

    def __init__(self, *, missing: bool) -> None:
        super().__init__(
            sentence("This file is encrypted. Type the passphrase you were given.")
            if missing
            else sentence("This passphrase does not open the file. Type it as you were given it.")
        )
        self.missing = missing


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """What goes along: whole fields and not single cells, the program's names, whose blood it is."""

    whole_fields: bool = False
    with_names: bool = False
    with_patient: bool = False


@dataclass(frozen=True, slots=True)
class AskedCell:
    """One cell to be named. batch_id, key: where it lies in the log that asks. box: px of its picture.

    names: the program's, with their probabilities in [0, 1], the most probable first; empty where
    they are not told.
    """

    batch_id: int
    key: CellKey
    box: Box
    names: tuple[tuple[Label, float], ...] = ()


@dataclass(frozen=True, slots=True)
class AskedPicture:
    """One picture that goes along. sha256: of its PNG. field_sha256: of the file it comes from.

    background: median colour of the empty glass, RGB in [0, 255]; None where nobody knows.
    """

    sha256: str
    field_sha256: str
    width: int
    height: int
    um_per_px: float | None
    background: tuple[int, int, int] | None
    cells: tuple[AskedCell, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to a second reader. uid: no other has it. at: aware, UTC.

    sample_id, sample_uid: in the log that asks. patient: None where it is not told whose blood it is.
    whole_fields: whether pictures are fields, and not single cells. form: of the question and of
    its answer, so that whoever asked can read it.
    """

    uid: str
    by: str
    at: datetime
    program: str
    sample_id: int
    sample_uid: str
    patient: SampleDetails | None
    label_set: LabelSet
    with_names: bool
    whole_fields: bool
    pictures: tuple[AskedPicture, ...]
    form: str = FORMAT

    @property
    def cells(self) -> int:
        """How many cells are to be named."""
        return sum(len(one.cells) for one in self.pictures)


@dataclass(frozen=True, slots=True)
class GivenName:
    """What a second reader called a cell. picture, cell: their places in the question. at: UTC."""

    picture: int
    cell: int
    label: Label | None
    at: datetime


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """A cell that the reader drew. picture: its place in the question. box: px of it. at: UTC."""

    picture: int
    box: Box
    label: Label | None
    at: datetime


@dataclass(frozen=True, slots=True)
class SignedPart:
    """Bytes under a key. public_key, signature: base64."""

    content: bytes
    public_key: str
    signature: str

    def seal_bytes(self) -> bytes:
        """Return key and signature as canonical JSON."""
        return canonical({"public_key": self.public_key, "signature": self.signature})


@dataclass(frozen=True, slots=True)
class Answered:
    """What comes back. asked: the question. question: its bytes with the signature of the asking key.

    added: cells that the reader drew besides and named. left_out: how many they drew, of which an
    older form tells no more.
    """

    asked: Asked
    question: SignedPart
    reader: str
    at: datetime
    program: str
    names: tuple[GivenName, ...]
    added: tuple[DrawnCell, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ReadingFile:
    """A file as it was read and found whole. pictures: the PNGs of a question, in its order."""

    kind: ReadingKind
    signed: SignedPart
    asked: Asked
    answered: Answered | None = None
    pictures: tuple[bytes, ...] = ()


class ReadingFiles(Protocol):
    """Writes and reads files for second readers. Calls raise UserError and EnvironmentFault."""

    def ask(self, asked: Asked, pictures: Sequence[bytes], passphrase: str = "") -> bytes:
        """Return a question as a signed file, encrypted where a passphrase is given."""
        ...

    def answer(self, answered: Answered, passphrase: str = "") -> bytes:
        """Return an answer as a signed file, encrypted where a passphrase is given."""
        ...

    def read(self, content: bytes, passphrase: str = "") -> ReadingFile:
        """Return what a file holds. NotAReading and WrongReadingWords say what is wrong with it."""
        ...

    def is_own(self, part: SignedPart) -> bool:
        """Whether this installation signed it."""
        ...
