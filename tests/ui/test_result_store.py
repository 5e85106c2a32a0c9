from __future__ import annotations

from pathlib import Path

import pytest
from fake_commands import plain_result, result_at

from hematovision_desktop.ui.result_store import IN_MEMORY_BYTES, ResultStore


def test_gives_back_what_was_put_in() -> None:
    store = ResultStore()
    results = [result_at(position) for position in range(20)]
    for result in results:
        store.put(result)
    assert [store.get(position) for position in range(20)] == results
    assert len(store) == 20
    assert 19 in store
    assert 20 not in store


def test_goes_to_disk_when_it_grows_and_still_gives_everything_back() -> None:
    store = ResultStore()
    big = bytes(64 * 1024)
    count = IN_MEMORY_BYTES // len(big) * 2
    for position in range(count):
        store.put(_with_thumbnail(position, big))
    assert store._file._rolled  # type: ignore[attr-defined]
    assert store.get(3).thumbnail == big
    assert store.get(count - 1).position == count - 1


def test_a_full_disk_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    store = ResultStore()
    store.put(plain_result(0))

    class Full:
        def seek(self, place: int) -> None:
            raise OSError(28, "No space left on device")

    kept = store._file
    monkeypatch.setattr(store, "_file", Full())
    store.put(plain_result(1))
    assert store.get(1) == plain_result(1)
    monkeypatch.setattr(store, "_file", kept)
    assert store.get(0) == plain_result(0)


def test_unknown_position() -> None:
    with pytest.raises(KeyError):
        ResultStore().get(7)


def test_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    store = ResultStore()
    for position in range(3):
        store.put(_with_thumbnail(position, bytes(IN_MEMORY_BYTES)))
    store.clear()
    del store
    assert list(tmp_path.iterdir()) == []


def _with_thumbnail(position: int, thumbnail: bytes):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    return replace(plain_result(position), thumbnail=thumbnail)
