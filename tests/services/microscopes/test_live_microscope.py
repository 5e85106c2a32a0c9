"""The microscope of a live count: recognised by the camera, changed by a person, kept in the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from headless import Headless
from plain_parts import CARD

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.events import CellCounted, CountChanged
from hematovision_desktop.core.live.source import Mode, SourceInfo, SourceState, SourceStatus
from hematovision_desktop.core.logbook.log import Checked
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile, OodCounts, Trust
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale, ScaleOffer
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy, Terms
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.services.microscopes.microscopes import NAMELESS
from hematovision_desktop.services.program.program import Program

MODEL = NamedBy("x", "ab" * 32)
PROVEN = "Proven here"


@pytest.fixture
def program(mail: Headless, tiny_pack: Path, tmp_path: Path) -> Iterator[Program]:
    """Return the program with a log that knows one microscope, on which a model was checked."""
    outside, path = build_outside(), tmp_path / "log.sqlite"
    right = CheckedCell(Label.NEUTROPHIL, 0.99, Label.NEUTROPHIL, 0.8)
    now = datetime.now(UTC)
    with closing(outside.open_log(path)) as log:
        number = log.keep_profile(MicroscopeProfile(0, PROVEN, now))
        log.add_checked(number, MODEL, [Checked(right, "", now)] * 59)
    one = mail.program = Program(Settings(pack_path=tiny_pack, log_path=path), mail.send, outside)
    one.microscopes.read()
    yield one
    one.close()


def opened(key: str) -> SourceState:
    return SourceState(SourceStatus.RUNNING, SourceInfo("x", "x", Mode(640, 480, 30.0), True, key))


def name_of(program: Program) -> str:
    on = program.live.microscope.on
    return "" if on is None else on.profile.name


def add(program: Program, mail: Headless, name: str) -> None:
    program.live.microscope.add(name)
    while name_of(program) != name:
        mail.wait(MicroscopesChanged)


def test_a_camera_identifies_its_microscope_and_a_persons_last_choice_counts(
    program: Program, mail: Headless
) -> None:
    live = program.live.microscope
    live.hear(opened("tube a"))
    assert live.on is None
    add(program, mail, "Olympus")
    live.hear(opened("tube b"))
    assert live.on is None
    add(program, mail, "Zeiss")
    live.hear(opened("tube a"))
    assert name_of(program) == "Olympus"
    # The camera was put on the other microscope.
    zeiss = next(one for one in live.known if one.profile.name == "Zeiss")
    assert zeiss.profile.sizes == ((640, 480),)
    live.put(zeiss.profile.profile_id)
    assert name_of(program) == "Zeiss"
    mail.until(lambda: "tube a" not in live.known[1].profile.camera_keys)
    live.hear(opened("tube b"))
    live.hear(opened("tube a"))
    assert name_of(program) == "Zeiss"
    # It came back: both share it, and a check of one says nothing about the other.
    live.put(live.known[1].profile.profile_id)
    assert name_of(program) == "Olympus"
    mail.until(lambda: "tube a" in live.known[1].profile.camera_keys)
    live.hear(opened("tube b"))
    live.hear(opened("tube a"))
    assert name_of(program) == ""
    live.put(None)
    assert name_of(program) == ""


def test_a_moved_camera_identifies_its_new_microscope(program: Program, mail: Headless) -> None:
    live = program.live.microscope
    live.hear(opened("tube a"))
    add(program, mail, "Olympus")
    live.put(None)
    live.put(live.known[1].profile.profile_id)
    add(program, mail, "Zeiss")
    mail.until(lambda: live.known[-1].profile.camera_keys == ("tube a",))
    live.hear(opened("tube b"))
    live.hear(opened("tube a"))
    assert name_of(program) == "Zeiss"


def test_a_microscope_takes_the_scale_that_a_person_keeps(program: Program, mail: Headless) -> None:
    live = program.live.microscope
    offer = ScaleOffer(0.11, KeptFrom.CALIBRATION, 0, (640, 480))
    live.keep_scale(offer)  # no microscope to keep it for
    live.hear(opened("tube a"))
    add(program, mail, "Olympus")
    live.keep_scale(offer)
    mail.until(lambda: live.on is not None and live.on.profile.scale is not None)
    assert [len(one.profile.scales) for one in live.known] == [0, 1]

    class Session:
        """A session that only records the kept scale."""

        def __init__(self) -> None:
            self.kept: KeptScale | None = None
            self.shipped_card = self.card = CARD
            self.options = Options()

        def keep_to(self, kept: KeptScale | None) -> None:
            self.kept = kept

        def name_with(self, _layer: object) -> None: ...

        def place(self, _profile_id: int | None) -> None: ...

    session = Session()
    live.steer(session)  # type: ignore[arg-type]
    assert session.kept is not None
    assert session.kept.at(1280, 960) == 0.055


def test_a_camera_and_its_microscope_have_one_scale(program: Program, mail: Headless) -> None:
    live, camera = program.live.microscope, program.live.camera
    size, wide = (640, 480), (640, 360)
    live.hear(opened("tube a"))
    camera.hear(opened("tube a"))
    camera.calibrate(size, 0.12)  # no known microscope
    add(program, mail, "Olympus")
    assert camera.calibration_of("tube a").at(*size) == (0.12, True)
    live.keep_scale(ScaleOffer(0.11, KeptFrom.TYPED, 0, size))
    mail.until(lambda: live.keeps_scale_at(size))
    # From now on the calibration belongs to the camera's microscope and nowhere else.
    camera.calibrate(size, 0.13)
    mail.until(lambda: live.on is not None and len(live.on.profile.scales) == 2)
    assert live.on is not None
    kept = live.on.profile.scale
    assert kept is not None
    assert (kept.um_per_px, kept.origin, kept.size) == (0.13, KeptFrom.CALIBRATION, size)
    assert camera.calibration_of("tube a").at(*size) is None
    # The microscope keeps nothing for pictures of another shape.
    camera.calibrate(wide, 0.2)
    assert camera.calibration_of("tube a").at(*wide) == (0.2, True)
    assert live.on.profile.scale == kept


def test_a_microscope_without_a_name_is_refused(program: Program, mail: Headless) -> None:
    program.live.microscope.add("  ")
    assert mail.wait(Fault).message == NAMELESS


def test_a_counts_standing_follows_its_cells_and_its_models_proof(
    program: Program, mail: Headless
) -> None:
    live = program.live.microscope
    live.note_terms(Terms(MODEL, 0.8))
    mail.until(lambda: bool(live.known))
    assert live.standing.trust is Trust.NOT_YET_KNOWN
    live.note_count(OodCounts(LEAST_CELLS, 0))
    assert live.standing.trust is Trust.FAMILIAR
    live.note_count(OodCounts(LEAST_CELLS, LEAST_CELLS))
    assert live.standing.trust is Trust.FOREIGN
    live.put(1)
    assert live.standing.trust is Trust.PROVEN
    assert live.standing.promise == 0.95
    for other in (
        Terms(MODEL, 0.79),
        Terms(replace(MODEL, sha256="cd" * 32), 0.8),
        Terms(replace(MODEL, name="x + site 1"), 0.8),
        Terms(replace(MODEL, label_set=LabelSet.FOUR), 0.8),
    ):
        live.note_terms(other)
        assert live.standing.trust is Trust.FOREIGN


def test_the_log_stores_the_microscope_of_a_count(program: Program, mail: Headless) -> None:
    live = program.live
    mail.until(lambda: bool(live.microscope.known))
    live.microscope.hear(opened("tube"))
    live.start()
    mail.wait(CountChanged)
    live.microscope.put(1)
    live.add_by_hand(Label.NEUTROPHIL)
    mail.wait(CellCounted)
    (found,) = mail.search()
    assert found.microscope is not None
    assert found.microscope.profile.name == PROVEN
    # The next count is on the same one, and the camera identifies it when it is opened again.
    live.new_count()
    live.start()
    live.add_by_hand(Label.NEUTROPHIL)
    mail.wait(CellCounted)
    assert [one.standing.microscope for one in mail.search()] == [PROVEN, PROVEN]
    assert live.microscope.known[0].profile.camera_keys == ("tube",)
