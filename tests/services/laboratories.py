"""Installations, each with its own log and key, and a sample for a second reader."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.keys.sealed import Vault
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.assembly.readings import reading_parts
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Pixels,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.base.outside import ReadingParts
from hematovision_desktop.services.messages.second_reader import ReadingMerged
from hematovision_desktop.services.pictures.pictures import read_again
from hematovision_desktop.services.readings.sent_question import (
    Drafted,
    draft_question,
    merge_answer,
    read_file,
    read_to_ask,
    write_file,
)
from hematovision_desktop.services.readings.taken_question import (
    answer_of,
    lay_out,
    log_question,
    take_question,
)

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
WORDS = "spoken over the phone"
ANN = SampleDetails("26-0412", "P-77", "Ann Öztürk", 1980)
SURE = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.NEUTROPHIL)
PLACES = (Box(10, 10, 40, 40), Box(120, 30, 50, 44), Box(180, 100, 30, 30), Box(60, 90, 30, 20))
QUICK = Cost(passes=1, memory_kib=8, lanes=1)


@dataclass
class Laboratory:
    """One installation: its key, its log, and their folder."""

    home: Path
    log: SqliteLog
    parts: ReadingParts
    vault: Vault

    def whole(self, result: FieldResult) -> Pixels:
        return read_again(self.parts.reader, result).pixels

    def draft(self, sample: KnownSample, wish: ReadingWish, by: str = "Ada") -> Drafted:
        found = read_to_ask(self.log, sample)
        return draft_question(*found, wish, by, whole=self.whole, encode=encode_png)

    def ask(self, sample: KnownSample, wish: ReadingWish, target: Path, words: str = "") -> Path:
        drafted = self.draft(sample, wish)
        write_file(target, self.parts.files.ask(drafted.asked, drafted.pictures, words))
        return target

    def take(self, path: Path, words: str = "") -> int:
        file = read_file(path, self.parts, words)
        known = take_question(self.log, file, self.home, self.parts)
        if known is not None:
            return known
        results = lay_out(file, self.home, self.parts)
        return log_question(self.log, file.asked, results, self.home)

    def send_back(self, batch_id: int, target: Path, words: str = "", reader: str = "Bo") -> Path:
        answered = answer_of(self.log, batch_id, reader, self.parts)
        write_file(target, self.parts.files.answer(answered, words))
        return target

    def merge(self, path: Path, words: str = "") -> ReadingMerged:
        return merge_answer(self.log, read_file(path, self.parts, words), self.parts)


def laboratory(home: Path) -> Laboratory:
    """Open an installation in its own folder."""
    vault = Vault()
    home.mkdir(exist_ok=True)
    signer = SigningKey(home / "signing")
    parts = reading_parts(signer, vault, ImageReader(vault.unseal))
    parts = replace(parts, files=SignedReadings(signer, QUICK))
    return Laboratory(home, SqliteLog(home / "log.sqlite"), parts, vault)


def a_sample(here: Laboratory, places: Sequence[Box] = PLACES) -> KnownSample:
    """Add a field with three sure cells and one in doubt; a person has named one of them."""
    pixels = np.random.default_rng(7).integers(0, 255, (160, 240, 3), np.uint8)
    path = here.home / "field.png"
    path.write_bytes(encode_png(pixels))
    shares = {Label.NEUTROPHIL: 0.7, Label.LYMPHOCYTE: 0.2, Label.MONOCYTE: 0.1}
    cells = [Cell(box, label, 0.7, shares, ()) for box, label in zip(places, SURE, strict=False)]
    doubt = (ReviewReason.LOW_CONFIDENCE,)
    cells.append(Cell(places[3], Label.MONOCYTE, 0.4, shares, doubt))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    result = FieldResult(
        0,
        path,
        FieldStatus.OK,
        sha256=digest,
        size_bytes=path.stat().st_size,
        width=240,
        height=160,
        scale=Scale(0.1, ScaleSource.RED_CELLS),
        background=(240.0, 231.5, 229.0),
        cells=tuple(cells),
    )
    sample_id = here.log.add_sample(ANN)
    uid = here.log.read_sample(sample_id).uid
    start = BatchStart(
        "Monday", NOW, 1, LabelSet.EXTENDED, 0.6, "model", "ab" * 32, "0.1", sample_uid=uid
    )
    batch_id = here.log.begin_batch(start)
    here.log.add_fields(batch_id, [result])
    here.log.end_batch(batch_id, BatchState.FINISHED)
    here.log.add_verdicts(batch_id, (named(CellKey(0, 1), Label.BLAST, "Ada", NOW),))
    return here.log.read_sample(sample_id).known


def say(there: Laboratory, batch_id: int, *labels: Label | None) -> None:
    """Let a distant person name the cells in turn."""
    batch = there.log.read_batch(batch_id)
    keys = sorted(VerdictBook(batch.verdicts).born()) or [
        CellKey(one.position, at) for one in batch.results for at in range(len(one.cells))
    ]
    for key, label in zip(keys, labels, strict=False):
        there.log.add_verdicts(batch_id, (named(key, label, "Bo", NOW + timedelta(hours=1)),))


SAID = (Label.NEUTROPHIL, Label.ATYPICAL_LYMPHOCYTE, Label.BASOPHIL, Label.EOSINOPHIL)
