"""Default names of batches that no folder names and nobody has named yet."""

from __future__ import annotations

from datetime import datetime

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import clock_time


@dataclass(frozen=True, slots=True)
class BatchNames:
    """The names of future batches, in the language of the window; English if there is no window.

    live_count: {time} stands for the time at which the count began. reading: of a second reading
    that does not tell whose cells they are; {number} stands for the first characters of its number.
    asked_by: the note of a reading's sample; {name} stands for who asked. asked: the same if nobody
    said who.
    """

    drawn: str = "Drawn cells"
    pasted: str = "Pasted picture"
    live_count: str = "Live count {time}"
    reading: str = "Reading {number}"
    asked_by: str = "Second reading, asked by {name}"
    asked: str = "Second reading"

    def of_count(self, began_at: datetime) -> str:
        """Return the name of a live count."""
        return self.live_count.format(time=clock_time(began_at))

    def of_reading(self, uid: str) -> str:
        """Return the name of a second reading without an accession number. uid: of its question."""
        return self.reading.format(number=uid[:6].upper())

    def note_of_reading(self, by: str) -> str:
        """Return the note of a second reading's sample. by: who asked, "" if unknown."""
        return self.asked_by.format(name=by) if by else self.asked
