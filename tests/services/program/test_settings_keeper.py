"""Settings refused by a full disk are saved once there is room. They used to be lost on closing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.program.program import Program, SettingsKeeper

MINE = (0.71, 0.72)


@pytest.mark.parametrize("room_after", [1, 2, 3])
def test_saves_refused_settings_once_the_disk_has_room(
    room_after: int, mail: Headless, tiny_pack: Path
) -> None:
    """room_after: how many tries the disk refuses, of two changes and of closing."""
    tries: list[Settings] = []
    kept: list[Settings] = []

    def write(settings: Settings) -> None:
        tries.append(settings)
        if len(tries) <= room_after:
            raise EnvironmentFault("The disk is full.")
        kept.append(settings)

    given = Settings(pack_path=tiny_pack)
    outside = replace(build_outside(), write_settings=write)
    program = mail.program = Program(given, mail.send, outside)
    for number, review_below in enumerate(MINE, 1):
        program.apply_settings(replace(given, review_below=review_below))
        if number <= room_after:
            assert mail.wait(Fault).message == "The disk is full."
        mail.settle()
    assert program.close()
    # The last refusal was reported before.
    assert [one.review_below for one in kept][-1:] == [MINE[1]] * (room_after < 3)


def test_never_writes_an_earlier_change_of_settings_last() -> None:
    """Two workers write files, so the later change may finish first."""
    written: list[Settings] = []
    keeper = SettingsKeeper(written.append)
    earlier, later = (Settings(review_below=one) for one in MINE)
    keeper.take(earlier)
    keeper.take(later)
    keeper.keep()
    keeper.keep()
    keeper.close()
    assert written == [later]
