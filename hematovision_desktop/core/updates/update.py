"""What an update contains, whether it is accepted, and what is in use: values and rules without files.

An update is one signed file, see docs/updates.md. It holds one of three kinds of content. Each is
installed completely beside the present one, and a small pointer says which one is in use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence

ANY_PLATFORM = "any"
UPDATE_SUFFIX = ".hvupdate"
UPDATE_MARK = b"HEMATOVISION-UPDATE/1\n"
"""How an update begins."""

MOST_FILES = 20_000
LARGEST_FILE_BYTES = 512_000_000
LARGEST_UPDATE_BYTES = 2_000_000_000
_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class UpdateKind(StrEnum):
    """What an update contains; the value is the name in files."""

    MODEL = "model"
    PROGRAM = "program"
    TRANSLATIONS = "translations"


class RefusalCode(StrEnum):
    """Why an update is refused; stable names."""

    NOT_AN_UPDATE = "not_an_update"
    TRUNCATED = "truncated"
    TAMPERED = "tampered"
    UNSIGNED = "unsigned"
    FOREIGN = "foreign"
    OLDER = "older"
    SAME = "same"
    OTHER_PLATFORM = "other_platform"
    NEEDS_PROGRAM = "needs_program"
    UNUSABLE = "unusable"


class UpdateRefused(UserError):
    """Raised when an update is refused; the text says why and what to do."""

    def __init__(self, code: RefusalCode, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class UpdateFile:
    """One file of an update. path: below the folder that it is installed to, separated by "/".

    size, sha256: of the file as installed. packed, packed_sha256: of its bytes in the update. runs:
    whether it is executable. link: the target, for a link; "" for a file.
    """

    path: str
    size: int
    sha256: str
    packed: int
    packed_sha256: str
    runs: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """An update's description of itself; all of it is signed.

    platform: as `platform_name` gives it, or "any". needs_program: the lowest version of the
    program that it works with; "" for every one. about: what is new, for people.
    """

    kind: UpdateKind
    name: str
    version: str
    made_at: str
    platform: str
    needs_program: str
    about: str
    files: tuple[UpdateFile, ...]

    @property
    def packed_bytes(self) -> int:
        """How many bytes follow the manifest."""
        return sum(one.packed for one in self.files)

    @property
    def installed_bytes(self) -> int:
        """How much disk space it takes."""
        return sum(one.size for one in self.files)


@dataclass(frozen=True, slots=True)
class SignedUpdate:
    """An update with a valid signature. public_key: who signed, base64. digest: of its head."""

    manifest: Manifest
    public_key: str
    digest: str

    @property
    def home(self) -> str:
        """The name of its installation folder; different content has a different name."""
        return f"{self.manifest.kind}-{self.manifest.version}-{self.digest[:16]}"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key whose updates are accepted.

    added_at: "" for one shipped with the program. added_by: also "" if nobody logs in.
    """

    name: str
    public_key: str
    added_at: str = ""
    added_by: str = ""

    @property
    def is_shipped(self) -> bool:
        """Whether it was shipped with the program, and so cannot be removed."""
        return not self.added_at


@dataclass(frozen=True, slots=True)
class InUse:
    """The versions in use, by kind; a missing kind uses what was shipped with the program.

    home: the folders in use; before: those of the previous version, "" for the shipped one;
    highest: the newest version ever installed, below which nothing is accepted.
    """

    home: Mapping[UpdateKind, str] = field(default_factory=dict)
    before: Mapping[UpdateKind, str] = field(default_factory=dict)
    highest: Mapping[UpdateKind, str] = field(default_factory=dict)

    def with_home(self, kind: UpdateKind, home: str) -> InUse:
        """Return the state with another folder in use, "" for the shipped content."""
        highest = self.highest.get(kind, "")
        version = version_of_home(home)
        if home and numbers_of(version) > numbers_of(highest):
            highest = version
        return InUse(
            {**self.home, kind: home},
            {**self.before, kind: self.home.get(kind, "")},
            {**self.highest, kind: highest},
        )

    def gone_back(self, kind: UpdateKind) -> InUse:
        """Return the state with the previous version in use again."""
        if kind not in self.before:
            raise UserError(sentence("There is no previous version to go back to."))
        return self.with_home(kind, self.before[kind])


@dataclass(frozen=True, slots=True)
class Installed:
    """What is in use of one kind. version: "" if nothing is. is_shipped: it came with the program.

    before: the version that one step back leads to, "" for the program as it was installed; None if
    there is none. pack_sha256: for a model, what the log stores with each batch that it named.
    """

    kind: UpdateKind
    version: str
    is_shipped: bool
    before: str | None = None
    pack_sha256: str = ""


def numbers_of(version: str) -> tuple[int, ...]:
    """Return a version as comparable numbers; "" is below all. 1.2 and 1.2.0 are equal."""
    numbers = [int(one) for one in version.split(".")] if version else [-1]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_version(text: str) -> bool:
    """Return whether a text is a version: whole numbers separated by dots."""
    return _VERSION.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    """Return whether a text is a SHA-256 as it is written here."""
    return _SHA256.fullmatch(text) is not None


def version_of_home(home: str) -> str:
    """Return the version in a folder's name; "" for none."""
    parts = home.split("-")
    return parts[1] if len(parts) == 3 and is_version(parts[1]) else ""


def platform_name(system: str, machine: str) -> str:
    """Return the name of a computer's platform. system: of sys.platform; machine: of platform.machine()."""
    systems = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    machines = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
    folded = machine.casefold()
    return f"{systems.get(system, system)}-{machines.get(folded, folded)}"


def check_fits(manifest: Manifest, present: str, highest: str, program: str, platform: str) -> None:
    """Raise UpdateRefused unless an update is newer than the present version and made for this computer.

    present: the version in use. highest: the newest that ever was: otherwise a correctly signed old
    update would bring back faults that have since been fixed. After a step back the newest may be
    installed again.
    """
    if manifest.platform not in (ANY_PLATFORM, platform):
        raise UpdateRefused(
            RefusalCode.OTHER_PLATFORM,
            sentence(
                "This update is made for {theirs}, and this computer is {ours}. Get the update for "
                "this computer.",
                theirs=manifest.platform,
                ours=platform,
            ),
        )
    wanted = numbers_of(manifest.version)
    if wanted < max(numbers_of(present), numbers_of(highest)):
        raise UpdateRefused(
            RefusalCode.OLDER,
            sentence(
                "This update holds version {theirs}, and version {ours} was already here. An "
                "older version is refused. Get a newer update.",
                theirs=manifest.version,
                ours=max(present, highest, key=numbers_of),
            ),
        )
    if wanted == numbers_of(present):
        raise UpdateRefused(
            RefusalCode.SAME,
            sentence("Version {version} is already in use.", version=manifest.version),
        )
    if manifest.needs_program and numbers_of(program) < numbers_of(manifest.needs_program):
        raise UpdateRefused(
            RefusalCode.NEEDS_PROGRAM,
            sentence(
                "This update needs version {needed} of the program, and this is {ours}. Update the "
                "program first.",
                needed=manifest.needs_program,
                ours=program,
            ),
        )
