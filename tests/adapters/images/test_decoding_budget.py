"""All decoders of the process share a limit of bytes; they wait in turn, but never for ever."""

from __future__ import annotations

import io
import random
import threading
from collections.abc import Callable
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image, features

from hematovision_desktop.adapters.images.formats import budget
from hematovision_desktop.adapters.images.formats.budget import DECODERS, DecodingBudget, make_room
from hematovision_desktop.adapters.images.formats.tiff import fields_of
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable

LONG_S = 60


class Told(threading.Condition):
    """A condition that records each thread that starts to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Semaphore(0)

    def wait(self, timeout: float | None = None) -> bool:
        self.begun.release()
        return super().wait(timeout)


def started(task: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=task, daemon=True)
    thread.start()
    return thread


def ended(*threads: threading.Thread) -> None:
    for thread in threads:
        thread.join(LONG_S)
        assert not thread.is_alive()


def is_empty(budget: DecodingBudget) -> bool:
    """Whether one decoder can have the whole budget at once."""

    def have_all() -> None:
        with budget.decoder():
            budget.take(100)

    ended(started(have_all))
    return True


def test_serves_in_order_and_a_giant_alone() -> None:
    told = Told()
    budget = DecodingBudget(100, told)
    names = "giant", "small", "other"
    served: list[str] = []

    def decoder(name: str, count: int) -> Callable[[], None]:
        def run() -> None:
            with budget.decoder():
                budget.take(count)
                served.append(f"{name} begins")
                served.append(f"{name} ends")

        return run

    waiting = []
    with budget.decoder():
        budget.take(60)
        for name, count in zip(names, (500, 10, 95), strict=True):
            waiting.append(started(decoder(name, count)))
            assert told.begun.acquire(timeout=LONG_S)
        # The small one would fit, but the giant would wait for ever if all others passed it.
        assert served == []
    ended(*waiting)
    assert served == [f"{name} {act}" for name in names for act in ("begins", "ends")]
    assert is_empty(budget)


def test_many_decoders_never_fill_more_than_there_is_and_all_end() -> None:
    budget = DecodingBudget(100)
    most = threading.Lock()
    holding: dict[int, int] = {}
    seen: list[tuple[int, int]] = []

    def decoder(seed: int) -> Callable[[], None]:
        rng = random.Random(seed)

        def run() -> None:
            for _ in range(50):
                # A decoder that asks twice holds nothing while waiting the second time.
                with suppress(ZeroDivisionError), budget.decoder():
                    for count in (rng.randint(1, 80), rng.choice((5, 90, 400))):
                        with most:
                            holding[seed] = 0
                        budget.take(count)
                        with most:
                            holding[seed] = budget.held_bytes
                            seen.append((sum(holding.values()), budget.held_bytes))
                    with most:
                        holding[seed] = 0
                    1 / rng.randrange(3)

        return run

    ended(*[started(decoder(seed)) for seed in range(8)])
    assert len(seen) == 800
    assert all(used <= 100 or held > 100 for used, held in seen)
    assert is_empty(budget)


def test_an_interrupted_waiter_leaves_the_queue() -> None:
    class Interrupted(Told):
        def wait(self, timeout: float | None = None) -> bool:
            if threading.current_thread().name == "interrupted":
                raise KeyboardInterrupt
            return super().wait(timeout)

    told = Interrupted()
    budget = DecodingBudget(100, told)
    reached = threading.Event()

    def interrupted() -> None:
        with suppress(KeyboardInterrupt), budget.decoder():
            budget.take(50)
        reached.set()

    def after() -> None:
        with budget.decoder():
            budget.take(50)

    with budget.decoder():
        budget.take(100)
        first = threading.Thread(target=interrupted, name="interrupted", daemon=True)
        first.start()
        assert reached.wait(LONG_S)
        second = started(after)
        assert told.begun.acquire(timeout=LONG_S)
    ended(first, second)
    assert is_empty(budget)


def test_outside_a_decoder_nothing_is_taken() -> None:
    make_room(100, 100)
    assert DECODERS.held_bytes == 0


def picture(form: str) -> bytes:
    stream = io.BytesIO()
    rng = np.random.default_rng(2)
    Image.fromarray(rng.integers(0, 255, (80, 120, 3), np.uint8)).save(stream, form)
    return stream.getvalue()


READS = [(decode, form) for form in ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "GIF")]


@pytest.mark.parametrize(("reads", "form"), [*READS, (fields_of, "TIFF")])
def test_each_kind_of_picture_takes_its_room(reads: Callable[[bytes], object], form: str) -> None:
    with DECODERS.decoder():
        reads(picture(form))
        assert DECODERS.held_bytes >= 80 * 120 * 3
    assert DECODERS.held_bytes == 0
    reads(picture(form))
    assert DECODERS.held_bytes == 0
    with suppress(FieldUnreadable):
        reads(picture(form)[:-2000])
    assert DECODERS.held_bytes == 0


def test_a_stack_takes_the_room_of_all_its_pages() -> None:
    stream = io.BytesIO()
    pages = [Image.new("RGB", (90, 70), (page * 9, 50, 90)) for page in range(5)]
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    with DECODERS.decoder():
        decode(stream.getvalue())
        assert DECODERS.held_bytes == 5 * 90 * 70 * 3


@pytest.mark.parametrize(
    ("kind", "is_read"),
    [("WEBP", False), ("AVIF", False), ("JPEG2000", False), ("BMP", True), ("PNG", True)],
)
def test_a_kind_that_takes_far_more_than_its_pixels_is_refused_earlier(
    kind: str, is_read: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A flat picture of these kinds has two kilobytes, and took two gigabytes."""
    if not features.check({"AVIF": "avif", "JPEG2000": "jpg_2000"}.get(kind, "webp")):
        pytest.skip(f"no {kind} here")
    content = io.BytesIO()
    Image.effect_noise((200, 200), 40).convert("RGB").save(content, kind)
    assert decode(content.getvalue())[0].shape == (200, 200, 3)
    monkeypatch.setattr(budget, "MAX_DECODED_BYTES", 12 * 200 * 200)
    if is_read:
        assert decode(content.getvalue())[0].shape == (200, 200, 3)
        return
    with pytest.raises(FieldUnreadable, match="Save it as an ordinary TIFF or PNG"):
        decode(content.getvalue())
