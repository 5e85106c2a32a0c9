"""Clips are made and read in memory: if the log is encrypted, no plain film touches the disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hematovision_desktop.adapters.keys.sealed import Vault, is_sealed
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.adapters.recording.avi import Clip, NoClip, of_avi, to_avi
from hematovision_desktop.adapters.recording.film import VideoFile
from hematovision_desktop.adapters.recording.recorder import film_of
from hematovision_desktop.core.live.source import SourceTrouble
from hematovision_desktop.core.naming.ports import Clock


class Standing(Clock):
    """A clock that does not advance."""

    def monotonic(self) -> float:
        return 0.0


def jpeg(grey: int, width: int = 64, height: int = 48) -> bytes:
    pixels = np.full((height, width, 3), grey, np.uint8)
    return cv2.imencode(".jpg", pixels)[1].tobytes()


FRAMES = [(0.0, jpeg(40)), (0.1, jpeg(120)), (0.4, jpeg(200)), (0.5, jpeg(250, 128, 96))]
GREYS = [40, 120, 120, 120, 200, 250]
"""With its gaps filled, to a tenth of a second."""


def greys(source: VideoFile) -> list[int]:
    source.open()
    found = []
    while (frame := source.read()) is not None:
        assert frame.pixels.shape == (48, 64, 3)
        found.append(round(float(frame.pixels.mean())))
    return found


@pytest.mark.parametrize("sealed", [True, False])
def test_a_clip_plays_as_recorded(
    tmp_path: Path, sealed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    vault = Vault()
    vault.use(bytes(range(32)) if sealed else None)
    path = tmp_path / "clip.avi"
    path.write_bytes(vault.seal(film_of(FRAMES)))
    assert is_sealed(path.read_bytes()) is sealed
    source = VideoFile(path, Standing(), paced=False, unseal=vault.unseal)
    found = greys(source)
    assert len(found) == len(GREYS)
    assert all(any(abs(one - grey) <= 2 for grey in set(GREYS)) for one in found)
    assert (found[0], found[-1]) == (40, 250)
    assert source.modes()[0].rate_per_s == 10.0


def test_a_sealed_clip_without_its_key_cannot_be_played(tmp_path: Path) -> None:
    vault = Vault()
    vault.use(bytes(range(32)))
    path = tmp_path / "clip.avi"
    path.write_bytes(vault.seal(film_of(FRAMES)))
    with pytest.raises(SourceTrouble):
        VideoFile(path, Standing(), unseal=Vault().unseal).open()


def test_the_same_picture_is_kept_once() -> None:
    again = of_avi(to_avi(Clip(64, 48, 10.0, (jpeg(3),) * 5)))
    assert len({id(one) for one in again.frames}) == 1
    assert (again.width, again.height, again.rate_per_s) == (64, 48, 10.0)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_damage_is_no_clip_or_another_and_never_worse(data: st.DataObject) -> None:
    content = bytearray(to_avi(Clip(64, 48, 10.0, (jpeg(3), jpeg(90)))))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    for damaged in (bytes(content), bytes(content[:cut])):
        try:
            assert len(of_avi(damaged).frames) <= 4
        except NoClip:
            continue


def test_a_film_of_half_frames_of_two_moments_is_played_by_the_first(tmp_path: Path) -> None:
    field = np.asarray(draw_field(seed=1, width=640, height=480, mark=False).pixels)
    combed = field.copy()
    combed[1::2] = np.roll(field, 8, axis=1)[1::2]
    quality = [cv2.IMWRITE_JPEG_QUALITY, 95]
    coded = cv2.imencode(".jpg", np.ascontiguousarray(combed[:, :, ::-1]), quality)[1].tobytes()
    (tmp_path / "film.avi").write_bytes(film_of([(0.0, coded)]))
    source = VideoFile(tmp_path / "film.avi", Standing(), paced=False)
    source.open()
    frame = source.read()
    assert frame is not None
    off = np.abs(frame.pixels.astype(int) - field).mean()
    assert off < np.abs(combed.astype(int) - field).mean() / 1.5
