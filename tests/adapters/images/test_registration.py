from __future__ import annotations

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.practice.virtual_microscope import VirtualMicroscope
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.adapters.practice.virtual_stage import Script
from hematovision_desktop.core.cells.field import Pixels

WIDTH, HEIGHT = 1280, 720


@pytest.fixture(scope="module")
def smear() -> VirtualSmear:
    return prepare_smear(7, 3600, 2200, cells=30)


@pytest.fixture(scope="module")
def exposed(smear: VirtualSmear):
    """Return a function that photographs the smear: a place, and the blur."""
    look = VirtualMicroscope(Script(seed=7, flicker=0.02), smear).look((WIDTH, HEIGHT))

    def photograph(x: int, y: int, blur: float = 0.0) -> Pixels:
        return look.expose(smear.pixels[y : y + HEIGHT, x : x + WIDTH], blur)

    return photograph


@pytest.mark.parametrize(
    ("dx", "dy"),
    [(0, 0), (1, 0), (7, -3), (60, 25), (-200, 150), (500, 0), (0, 330), (-620, -200), (640, 260)],
)
def test_shifts_are_measured_to_a_few_pixels(exposed, dx: int, dy: int) -> None:
    registration = PhaseRegistration()
    before = registration.shrink(exposed(1000, 700))
    now = registration.shrink(exposed(1000 + dx, 700 + dy, 1.0))
    shift = registration.shift(before, now)
    assert shift is not None
    assert shift.dx == pytest.approx(dx, abs=3)
    assert shift.dy == pytest.approx(dy, abs=3)
    assert shift.match > 0.8


@pytest.mark.parametrize("seed", range(5))
def test_places_that_have_nothing_in_common_never_match(exposed, seed: int) -> None:
    rng = np.random.default_rng(seed)
    registration = PhaseRegistration()
    left = registration.shrink(exposed(int(rng.integers(0, 500)), int(rng.integers(0, 700))))
    right = registration.shrink(
        exposed(int(rng.integers(1900, 2300)), int(rng.integers(700, 1400)))
    )
    assert registration.shift(left, right) is None


def test_the_features_of_a_frame_are_sought_once_however_many_it_is_compared_with(
    exposed, monkeypatch: pytest.MonkeyPatch
) -> None:
    sought: list[bytes] = []
    make = cv2.ORB_create

    class Counted:
        def __init__(self, most: int) -> None:
            self._orb = make(most)

        def detectAndCompute(self, pixels: Pixels, mask: None) -> object:  # noqa: N802
            sought.append(pixels.tobytes())
            return self._orb.detectAndCompute(pixels, mask)

    monkeypatch.setattr(cv2, "ORB_create", Counted)
    registration = PhaseRegistration()
    left = [registration.shrink(exposed(x, 100)) for x in (0, 60, 120)]
    right = [registration.shrink(exposed(x, 1400)) for x in (2000, 2100, 2200)]
    assert [registration.shift(one, other) for one in left for other in right] == [None] * 9
    assert len(sought) == len(set(sought)) == 6


@pytest.mark.parametrize("noise", [0.0, 2.0])
def test_an_empty_view_matches_nothing(noise: float) -> None:
    registration = PhaseRegistration()
    rng = np.random.default_rng(1)
    empty = [rng.normal(220, noise, (HEIGHT, WIDTH, 3)).astype(np.uint8) for _ in range(2)]
    assert registration.shift(*map(registration.shrink, empty)) is None


def test_frames_of_another_size_match_nothing(exposed) -> None:
    registration = PhaseRegistration()
    whole = exposed(100, 100)
    assert registration.shift(registration.shrink(whole), registration.shrink(whole[:480])) is None


def test_noise_and_exposure_are_no_difference_and_one_pixel_is(exposed) -> None:
    from hematovision_desktop.core.live.tracker import SAME_BELOW

    registration = PhaseRegistration()
    before = registration.shrink(exposed(300, 300))
    same = max(
        registration.difference(before, registration.shrink(exposed(300, 300))) for _ in range(5)
    )
    moved = registration.difference(before, registration.shrink(exposed(301, 300)))
    assert same < SAME_BELOW < moved


def test_earlier_frames_are_ranked_by_what_they_share_with_the_view(exposed) -> None:
    registration = PhaseRegistration()
    places = [(x, y) for x in (0, 900, 1800) for y in (0, 700, 1400)]
    before = [registration.shrink(exposed(x, y)) for x, y in places]
    other_size = registration.shrink(exposed(900, 700)[:480])
    for wanted, (x, y) in enumerate(places):
        now = registration.shrink(exposed(min(x + 150, 2200), max(0, y - 60), 1.0))
        ranked = registration.rank([*before, other_size], now)
        assert ranked[0] == wanted
        assert sorted(ranked) == list(range(len(places)))
    assert registration.rank([other_size], before[0]) == []
