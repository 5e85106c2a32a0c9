"""Batches are found by their paths as by reading every path, in whatever order the fields came."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_result, a_start

from hematovision_desktop.adapters.log import batch_search
from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import LogQuery

SIGNS = 'aB1/_%"é.రJ'
USUAL = {
    name: getattr(batch_search, name)
    for name in ("MANY", "FIRST_PATHS", "HITS_PER_BATCH", "MANY_TERMS", "MANY_SIGNS")
}


def a_word(rng: random.Random, longest: int) -> str:
    return "".join(rng.choices(SIGNS, k=rng.randint(1, longest)))


def filled(log: SqliteLog, rng: random.Random) -> dict[int, list[str]]:
    """Fill a log with batches that take turns, of which some went on later or lost fields; return their paths."""
    batches = {log.begin_batch(a_start("-", total=40)): list[str]() for _ in range(12)}
    folders = [f"/{a_word(rng, 4)}" for _ in range(3)]
    for _ in range(40):
        batch = rng.choice(list(batches)[:-1])  # the last one stays empty
        results = []
        for _ in range(rng.randint(1, 6)):
            text = f"{rng.choice(folders)}/{a_word(rng, 5)}"
            results.append(a_result(len(batches[batch]), text))
            batches[batch].append(str(Path(text)))
        log.add_fields(batch, rng.sample(results, len(results)))
    gone = rng.choice(list(batches))
    log.remove_batch(gone)
    del batches[gone]
    moved = rng.choice([one for one, paths in batches.items() if paths])
    log.move_pictures(moved, {0: Path("/1_1/JJ.é")}, [])
    batches[moved][0] = "/1_1/JJ.é"
    return batches


@dataclass(frozen=True)
class Filled:
    """A log, the paths of its batches, and words to look for in them."""

    seed: int
    log: SqliteLog
    paths: dict[int, list[str]]
    words: list[str]


@pytest.fixture(scope="module")
def some_logs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Filled]]:
    """Return logs that are only read: the limits change how, not what they hold."""
    made = []
    for seed in range(2):
        rng = random.Random(seed)
        log = SqliteLog(tmp_path_factory.mktemp("log") / f"{seed}.db")
        paths = filled(log, rng)
        words = [a_word(rng, 5) for _ in range(60)]
        words += [sign + other for sign in SIGNS for other in SIGNS]
        words += [*SIGNS, *"AbjzZ7\x01É", "É.", "1É"]
        made.append(Filled(seed, log, paths, words))
    yield made
    for one in made:
        one.log.close()


@pytest.mark.parametrize(
    "limits",
    [
        USUAL,
        {"MANY": 1},
        {"MANY": 1, "FIRST_PATHS": 0},
        {"MANY": 1, "FIRST_PATHS": 0, "HITS_PER_BATCH": 1},
        {"MANY": 1, "FIRST_PATHS": 1, "HITS_PER_BATCH": 1, "MANY_TERMS": 3},
        {"MANY": 1, "FIRST_PATHS": 1, "MANY_SIGNS": 1},
    ],
    ids=["usual", "many hits", "none at once", "few hits read", "many terms", "many signs"],
)
def test_finds_what_reading_every_path_finds(
    limits: dict[str, int], some_logs: list[Filled], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, limit in limits.items():
        monkeypatch.setattr(batch_search, name, limit)
    for one in some_logs:
        for word in one.words:
            wanted = {
                batch
                for batch, texts in one.paths.items()
                if any(word.lower() in text.lower() for text in texts) or word in a_start("-").name
            }
            found = {batch.batch_id for batch in one.log.batches(LogQuery((word,)))}
            assert found == wanted, (one.seed, word)


def test_two_letters_in_a_folder_of_other_batches_are_looked_up_without_reading_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_search, "HITS_PER_BATCH", 1)
    asked: list[str] = []

    def connect_traced(*terms: Any) -> Any:
        connection = connect(*terms)
        connection.set_trace_callback(asked.append)
        return connection

    monkeypatch.setattr(database, "connect", connect_traced)
    log = SqliteLog(tmp_path / "log.db")
    wanted = set()
    for number in range(12):
        batch = log.begin_batch(a_start("-", total=20))
        folder = "slide 7" if number % 3 == 0 else "slide 5"
        log.add_fields(batch, [a_result(place, f"/{folder}/{place}.png") for place in range(20)])
        wanted |= {batch} if number % 3 == 0 else set()
    asked.clear()
    found = {one.batch_id for one in log.batches(LogQuery(("7/",)))}
    log.close()
    assert found == wanted
    assert any("field_paths MATCH" in one for one in asked)
    assert not any("batch_id = value AND (path LIKE" in one for one in asked)


def test_several_words_stand_in_whichever_paths(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.db")
    rng = random.Random(9)
    paths = filled(log, rng)
    for _ in range(60):
        words = tuple(a_word(rng, 3) for _ in range(rng.randint(2, 3)))
        wanted = {
            batch
            for batch, texts in paths.items()
            if all(any(word.lower() in text.lower() for text in texts) for word in words)
        }
        assert {one.batch_id for one in log.batches(LogQuery(words))} == wanted, words
    log.close()
