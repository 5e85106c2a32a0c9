"""What goes to a second reader and what comes back.

The question names the cells of a sample and the images that hold them. The answer includes the
question, byte for byte and with its signature, so the installation that asked recognises it without
having stored anything.
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
"""The previous format: its answers give only the number of cells that a reader drew."""
SUFFIX = ".hvreading"
ENCRYPTED_MARK = b"HVREADING1"
MANIFEST = "manifest.json"
"""How such a file begins if it is encrypted, and which file comes first in it if it is not."""

EVENT = "second reading"
"""The kind of event with which the log's chain records each step of a second reading."""
MOST_PICTURES = 5_000
MOST_CELLS = 5_000
MOST_PIXELS = 500_000_000
"""The limit for all pictures of a question together, so that no small file unpacks into hours of work."""
MOST_DRAWN = 1_000
"""How many cells a reader may draw in addition to those in the question."""


class ReadingKind(StrEnum):
    """The direction of a file: question or answer."""

    ASKED = "asked"
    ANSWERED = "answered"


class NotAReading(UserError):
    """Raised for a file that is neither, is incomplete, or was changed; the text says which."""


class WrongReadingWords(UserError):
    """Raised for an encrypted file without the correct passphrase. missing: whether none was given."""

    def __init__(self, *, missing: bool) -> None:
        super().__init__(
            sentence("This file is encrypted. Type the passphrase you were given.")
            if missing
            else sentence("This passphrase does not open the file. Type it as you were given it.")
        )
        self.missing = missing


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """What to include: whole fields rather than single cells, the program's names, whose blood it is."""

    whole_fields: bool = False
    with_names: bool = False
    with_patient: bool = False


@dataclass(frozen=True, slots=True)
class AskedCell:
    """One cell to be named. batch_id, key: where it is in the log that asks. box: px of its picture.

    names: the program's, with their probabilities in [0, 1], the most probable first; empty if they
    are not sent.
    """

    batch_id: int
    key: CellKey
    box: Box
    names: tuple[tuple[Label, float], ...] = ()


@dataclass(frozen=True, slots=True)
class AskedPicture:
    """One picture of a question. sha256: of its PNG. field_sha256: of the file it comes from.

    background: median colour of the empty glass, RGB in [0, 255]; None if unknown.
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
    """A question to a second reader. uid: unique. at: aware, UTC.

    sample_id, sample_uid: in the log that asks. patient: None if the question does not say whose
    blood it is. whole_fields: whether pictures are fields rather than single cells. form: the
    format of the question and its answer, so that the asking program can read the answer.
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
    """A second reader's name for a cell. picture, cell: their indices in the question. at: UTC."""

    picture: int
    cell: int
    label: Label | None
    at: datetime


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """A cell that the reader drew. picture: its index in the question. box: px of it. at: UTC."""

    picture: int
    box: Box
    label: Label | None
    at: datetime


@dataclass(frozen=True, slots=True)
class SignedPart:
    """Signed bytes. public_key, signature: base64."""

    content: bytes
    public_key: str
    signature: str

    def seal_bytes(self) -> bytes:
        """Return key and signature as canonical JSON."""
        return canonical({"public_key": self.public_key, "signature": self.signature})


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer. asked: the question. question: its bytes with the signature of the asking key.

    added: additional cells that the reader drew and named. left_out: how many they drew, if an
    older format says no more about them.
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
    """A file that was read and found intact. pictures: the PNGs of a question, in its order."""

    kind: ReadingKind
    signed: SignedPart
    asked: Asked
    answered: Answered | None = None
    pictures: tuple[bytes, ...] = ()


class ReadingFiles(Protocol):
    """A writer and reader of files for second readers. Calls raise UserError and EnvironmentFault."""

    def ask(self, asked: Asked, pictures: Sequence[bytes], passphrase: str = "") -> bytes:
        """Return a question as a signed file, encrypted if a passphrase is given."""
        ...

    def answer(self, answered: Answered, passphrase: str = "") -> bytes:
        """Return an answer as a signed file, encrypted if a passphrase is given."""
        ...

    def read(self, content: bytes, passphrase: str = "") -> ReadingFile:
        """Return a file's content. Raises NotAReading or WrongReadingWords if something is wrong with it."""
        ...

    def is_own(self, part: SignedPart) -> bool:
        """Return whether this installation signed it."""
        ...
