"""The live microscope looks at every resting view, however the stage got there, and counts each cell once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import pytest
from films import (
    HEIGHT,
    WIDTH,
    Film,
    Stop,
    counting,
    cross_hair,
    due,
    due_in_round_view,
    grains_of,
    grid,
    round_view,
    smear,
    watch,
)
from live_fakes import HandClock

from hematovision_desktop.adapters.images.doubts.half_frames import of_one_moment
from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.recording.film import SlideShow
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import PosedFrame, Standing, Tracker

FIELDS = ((75, 75), (678, 101), (1275, 150), (1725, 675), (1125, 750), (450, 825), (45, 1200))


def jumps(rest_s: float = 1.5, glide_s: float = 0.3) -> list[Stop]:
    """Return stops from field to field, and at the end back to the second one, slightly shifted."""
    places = [*FIELDS, (701, 116)]
    stops = [Stop(x, y, rest_s, glide_s) for x, y in places]
    stops[0] = Stop(*places[0], rest_s)
    return stops


def drift() -> list[Stop]:
    """Return a slow way across the smear, with rests."""
    return [Stop(75, 75, 1.5), Stop(750, 165, 1.5, 9.0), Stop(750, 525, 1.5, 5.0)]


NOISES = (0.0, 2.0, 6.0)
"""Each kind of move meets each of them at some rate, each rate the worst or none, not all with all."""
RESTS_S = {5.0: 2.5, 10.0: 1.5, 30.0: 0.8}
"""So many frames at each place that one of them lost after each move is more than a test allows."""


@pytest.mark.parametrize(
    ("rate_per_s", "noise", "motion_blur"),
    [
        *((rate, NOISES[-1], True) for rate in RESTS_S),
        *((rate, noise, False) for rate, noise in zip(RESTS_S, NOISES, strict=True)),
    ],
)
def test_looks_at_every_resting_frame_after_a_quick_move(
    rate_per_s: float, noise: float, motion_blur: bool
) -> None:
    rest_s = RESTS_S[rate_per_s]
    seen = watch(Film(jumps(rest_s), rate_per_s, noise, motion_blur))
    assert seen.looked_at >= 0.95
    assert -1 not in seen.counted
    assert len(seen.counted) - seen.joined == len(set(seen.counted))
    assert seen.due <= set(seen.counted)


@pytest.mark.parametrize(("rate_per_s", "noise"), [(5.0, 0.0), (5.0, 6.0), (15.0, 2.0)])
def test_loses_nothing_when_a_film_cuts_from_field_to_field(
    rate_per_s: float, noise: float
) -> None:
    seen = watch(Film(jumps(glide_s=0.0), rate_per_s, noise))
    assert seen.looked_at >= 0.95
    assert seen.joined == 0
    assert sorted(seen.counted) == sorted(seen.due)


@pytest.mark.parametrize(("rate_per_s", "noise"), [(5.0, 0.0), (5.0, 2.0), (25.0, 6.0)])
def test_follows_a_stage_that_rests_or_drifts(rate_per_s: float, noise: float) -> None:
    seen = watch(Film(drift(), rate_per_s, noise))
    assert seen.looked_at >= 0.95
    assert len(seen.counted) - seen.joined == len(set(seen.counted))
    assert seen.due <= set(seen.counted)


def in_eyepiece(pixels: Pixels) -> Pixels:
    return cross_hair(round_view(pixels))


@pytest.mark.parametrize(
    ("over", "glide_s"),
    [(cross_hair, 0.0), (cross_hair, 0.3), (grid, 0.3), (in_eyepiece, 0.0)],
)
def test_an_overlay_does_not_make_the_stage_seem_at_rest(
    over: Callable[[Pixels], Pixels], glide_s: float
) -> None:
    film = Film(jumps(1.1, glide_s), 10.0, 2.0, over=over)
    seen = watch(film)
    assert seen.looked_at >= 0.95
    assert -1 not in seen.counted
    assert len(seen.counted) - seen.joined == len(set(seen.counted))
    assert (due_in_round_view(film) if over is in_eyepiece else seen.due) <= set(seen.counted)


@pytest.mark.parametrize("speed_px_s", [75, 375])
def test_counts_a_drifting_stage_in_interlaced_frames_as_in_whole_ones(speed_px_s: int) -> None:
    """The frames come as a camera's adapter hands them over. Comb-like ones would lose the cells passed on the way."""
    stops = [
        Stop(75, 75, 1.0),
        Stop(750, 165, 1.0, 675 / speed_px_s),
        Stop(750, 525, 1.0, 360 / speed_px_s),
    ]
    whole = watch(Film(stops, 12.5, 2.0))
    halves = watch(Film(stops, 12.5, 2.0, over=of_one_moment, half_frame_s=0.02))
    assert sorted(halves.counted) == sorted(whole.counted)
    assert whole.due < set(whole.counted)


def test_counts_a_folder_of_pictures_of_any_sharpness(tmp_path: Path) -> None:
    blurs = (0.0, 3.0, 1.5, 0.0)
    for number, ((x, y), blur) in enumerate(zip(FIELDS, blurs, strict=False)):
        picture = smear().pixels[y : y + HEIGHT, x : x + WIDTH]
        picture = cv2.GaussianBlur(picture, (0, 0), blur) if blur else picture
        shown = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
        (tmp_path / f"{number}.png").write_bytes(cv2.imencode(".png", shown)[1].tobytes())
    clock = HandClock()
    show = SlideShow(tmp_path, clock)
    show.open()
    live = counting()
    while True:
        clock.now_s += 1.0
        frame = show.read()
        if frame is None:
            break
        live.recognise(live.track(frame))
    stops = [Stop(x, y, 1.0) for x, y in FIELDS[: len(blurs)]]
    assert live.snapshot().differential.total == len(due(Film(stops, 5.0, 0.0)))


@pytest.mark.parametrize("noise", [0.0, 2.0])
def test_a_blurred_view_at_rest_begins_a_piece_of_map_after_a_moment(noise: float) -> None:
    """Its frames are all alike. It would stay lost if only a changed one were given a place."""
    tracker, grains = Tracker(PhaseRegistration()), grains_of(noise)

    def track(first: int, last: int, left: int, top: int, blur: float) -> list[PosedFrame]:
        pixels = smear().pixels[top : top + HEIGHT, left : left + WIDTH]
        pixels = cv2.GaussianBlur(pixels, (0, 0), blur) if blur else pixels
        posed = []
        for number in range(first, last):
            seen = cv2.add(pixels, grains[number % len(grains)], dtype=cv2.CV_8U)
            posed.append(tracker.track(Frame(number, number / 10, seen)))
        return posed

    here = track(0, 10, *FIELDS[0], 0.0)[-1].pose
    blurred = track(10, 20, *FIELDS[2], 4.0)
    assert [one.changed for one in blurred] == [True] + [False] * 9
    assert [one.pose is None for one in blurred] == [True] * 6 + [False] * 4
    assert here is not None
    assert blurred[-1].pose is not None
    assert here.piece != blurred[-1].pose.piece
    sharp = track(20, 30, *FIELDS[2], 0.0)[-1]
    assert sharp.standing is Standing.FIT
    assert sharp.pose is not None
    assert sharp.pose.piece == blurred[-1].pose.piece


@pytest.mark.parametrize("trembles_px", [0, 1])
def test_skips_two_of_three_frames_while_the_stage_rests_or_trembles(
    trembles_px: int,
) -> None:
    tracker = Tracker(PhaseRegistration())

    def passed_over(first: int, last: int, left: int, trembles_px: int = 0) -> list[bool]:
        passed = []
        for number in range(first, last):
            here = left + trembles_px * (number % 2)
            pixels = smear().pixels[100 : 100 + HEIGHT, here : here + WIDTH]
            frame = Frame(number, number / 30, pixels)
            passed.append(tracker.may_pass_over(frame))
            if not passed[-1]:
                tracker.track(frame)
        return passed

    assert not any(passed_over(0, 30, 100, trembles_px))
    resting = passed_over(30, 90, 100, trembles_px)
    assert sum(resting) == len(resting) * 2 // 3
    moved = passed_over(90, 120, 160)
    assert sum(moved) <= 2
    assert moved.index(False) <= 2


def test_never_skips_chosen_pictures() -> None:
    tracker = Tracker(PhaseRegistration())
    pixels = smear().pixels[100 : 100 + HEIGHT, 100 : 100 + WIDTH]
    for number in range(60):
        frame = Frame(number, number / 30, pixels, is_chosen=True)
        assert not tracker.may_pass_over(frame)
        tracker.track(frame)
