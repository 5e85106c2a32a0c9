"""The two kinds of trouble that a person can do something about; everything else is a bug."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import template


class UserError(Exception):
    """A problem the user can fix; the text says what to do and is shown as it is."""


class EnvironmentFault(Exception):
    """A fault of disk, camera, database or model pack; the text says what and where."""


class FailureCode(StrEnum):
    """Why a field could not be read; stable names, written to JSON and the log."""

    EMPTY_FILE = "empty_file"
    NOT_A_PICTURE = "not_a_picture"
    DAMAGED = "damaged"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NO_PERMISSION = "no_permission"
    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    OTHER_FORMAT = "other_format"
    UNSUPPORTED_KIND = "unsupported_kind"


FAILURE_MESSAGES: dict[FailureCode, str] = {
    FailureCode.EMPTY_FILE: template(
        "This file is empty. Copy it again from the camera or the card."
    ),
    FailureCode.NOT_A_PICTURE: template(
        "This file is not a picture we can read. Save it as JPEG, PNG or TIFF."
    ),
    FailureCode.DAMAGED: template(
        "This picture is damaged or cut short. Copy it again from the source."
    ),
    FailureCode.TOO_SMALL: template(
        "This picture is too small to hold a cell. Use one of at least 64 × 64 pixels."
    ),
    FailureCode.TOO_LARGE: template(
        "This picture is too large to open safely. Cut it into pictures of at most 100 megapixels."
    ),
    FailureCode.NO_PERMISSION: template(
        "You may not read this file. Ask for permission or copy it."
    ),
    FailureCode.MISSING: template("This file is no longer there. Check the folder or the card."),
    FailureCode.NOT_A_FILE: template(
        "This is a device or an endless link, not a file. Leave it out."
    ),
    FailureCode.UNREADABLE: template(
        "This file could not be read from the disk. Try again or copy it."
    ),
    FailureCode.OTHER_FORMAT: template(
        "This file format is not read here. Export it as JPEG, PNG or TIFF."
    ),
    FailureCode.UNSUPPORTED_KIND: template(
        "This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits."
    ),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a field has no result: a stable code and one plain sentence in English."""

    code: FailureCode
    message: str

    @classmethod
    def of(cls, code: FailureCode, message: str = "") -> Failure:
        """Return the failure with the code's own sentence, or with one that names the kind of file."""
        return cls(code, message or FAILURE_MESSAGES[code])


class FieldUnreadable(Exception):
    """Raised when a file cannot become a field; carries the failure that its row shows."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure
