"""What batches are called that no folder names and nobody named yet."""

from __future__ import annotations

from datetime import datetime

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import clock_time


@dataclass(frozen=True, slots=True)
class BatchNames:
    """The names of batches to be, in the language that is shown; English where nothing is shown.

    live_count: has the time at which the count began in the place of {time}.
    """

    drawn: str = "Drawn cells"
    pasted: str = "Pasted picture"
    live_count: str = "Live count {time}"

    def of_count(self, began_at: datetime) -> str:
        """Return the name of a live count."""
        return self.live_count.format(time=clock_time(began_at))
