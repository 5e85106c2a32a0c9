"""Self-tests of the real parts: log, camera module, updates, model, locator.

Each check returns what it found and loads its own libraries: none may be loaded here before the
processor was tried in a child.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop import __version__
from hematovision_desktop.adapters.files.settings import find_fault, read_settings
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.whole_file import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hematovision_desktop.core.cells.field import Pixels
    from hematovision_desktop.core.cells.labels import Label

_LARGEST_GOLDEN_BYTES = 64_000_000
_ROOM_BYTES = 1_000_000
"""A disk with less free space cannot take a batch."""

GOLDEN_TOLERANCE = 1.0
"""Largest difference of a logit: kernels for other processors round int8 sums a few steps differently."""


_KNOWN_FROM = 0.5
"""A drawn cell with a more probable type than all others together is known."""
_KNOWN_TYPES = 2 / 3
"""Of so many drawn types a model has to know each, or it may be one that never saw any."""


class CheckFailed(Exception):
    """Failure of a check; the text says what is wrong and what to do."""


def check_camera_module() -> str:
    """Check that OpenCV can read cameras; no camera is opened."""
    import cv2  # noqa: PLC0415

    backends = [
        cv2.videoio_registry.getBackendName(b) for b in cv2.videoio_registry.getCameraBackends()
    ]
    if not callable(getattr(cv2, "VideoCapture", None)) or not backends:
        raise CheckFailed("OpenCV came without camera support. Install the program again.")
    return f"OpenCV {cv2.__version__}, {', '.join(backends)}"


def own_log() -> Path:
    """Return the log's file as the settings have it."""
    return read_settings(places.settings_path()).log_path or places.log_path()


def check_settings() -> str:
    """Check that the settings, if any, can be read; otherwise the log's place is unknown."""
    path = places.settings_path()
    fault = find_fault(path)
    if fault:
        raise CheckFailed(fault)
    return f"read from {path}" if path.exists() else "the usual ones"


_REASONS = {
    errno.EROFS: "it is on a write-protected disk. Open the stick's lock, or choose another place for the "
    "log in Settings.",
    errno.ENOSPC: "the disk is full. Free some space.",
    errno.EDQUOT: "the space that you may use is full. Free some space.",
    errno.EACCES: "you may not write there. Allow writing, or choose another place for the log in Settings.",
    errno.ENOENT: "it is not there. Plug the disk in, or choose another place for the log in Settings.",
}
_REASONS[errno.EPERM] = _REASONS[errno.EACCES]


def check_log(path: Path) -> str:
    """Check that a log can be created, written, closed, reopened and read where the log is."""
    folder = path.parent
    try:
        make_folder(folder)
        if path.exists():
            path.open("r+b").close()
        with tempfile.TemporaryDirectory(prefix=".self-test-", dir=folder) as trial:
            write_whole(Path(trial) / "room", bytes(_ROOM_BYTES))
            _try_log(Path(trial) / "log.sqlite")
        free_gb = shutil.disk_usage(folder).free / 1e9
    except OSError as fault:
        reason = _REASONS.get(fault.errno or 0, f"{fault.strerror or fault}.")
        raise CheckFailed(f"The log cannot be written in {folder}: {reason}") from fault
    return f"written and read back in {folder}, {free_gb:,.1f} GB free"


def _try_log(path: Path) -> None:
    from hematovision_desktop.adapters.log.sqlite import SqliteLog  # noqa: PLC0415
    from hematovision_desktop.core.cells.field import FieldResult, FieldStatus  # noqa: PLC0415
    from hematovision_desktop.core.cells.labels import LabelSet  # noqa: PLC0415
    from hematovision_desktop.core.logbook.log import BatchStart, BatchState  # noqa: PLC0415

    start = BatchStart(
        "Self-test", datetime.now(UTC), 1, LabelSet.FIVE, 0.5, "none", "0" * 64, __version__
    )
    written = FieldResult(0, Path("self-test.png"), FieldStatus.NO_CELL, width=64, height=64)
    log = SqliteLog(path)
    try:
        batch_id = log.begin_batch(start)
        log.add_fields(batch_id, [written])
        log.end_batch(batch_id, BatchState.FINISHED)
    finally:
        log.close()
    log = SqliteLog(path)
    try:
        batch = log.read_batch(batch_id)
    finally:
        log.close()
    if batch.summary.state is not BatchState.FINISHED or [r.path.name for r in batch.results] != [
        written.path.name
    ]:
        raise CheckFailed("The log did not return what was written. Install the program again.")


def check_updates() -> str:
    """Check that what was installed from update files is as signed, to the last byte."""
    from hematovision_desktop.adapters.updates.store import UpdateStore  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import UpdateKind, version_of_home  # noqa: PLC0415

    store = UpdateStore(places.updates_folder())
    said = []
    for kind, home in store.in_use().home.items():
        if altered := store.altered(kind):
            raise CheckFailed(
                f"In the update of the {kind.value}, {altered[0]} has changed since it was "
                "signed. Install the update again, or go back: hematovision update --back "
                + kind.value
                + "."
            )
        if home:
            said.append(f"{UpdateKind(kind).value} {version_of_home(home)}")
    return f"as signed: {', '.join(said)}" if said else "none is installed"


def check_model(pack_path: Path) -> str:
    """Check that the shipped model gives the answers recorded when it was made."""
    import numpy as np  # noqa: PLC0415

    from hematovision_desktop.adapters.model.litert import LiteRtClassifier  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    classifier = LiteRtClassifier(load_pack(pack_path))
    crops, expected = read_golden(golden_path(pack_path))
    found = classifier.classify(list(crops)).logits
    if found.shape != expected.shape:
        raise CheckFailed(
            "The recorded answers do not fit the model. Install the model pack again."
        )
    off = float(np.abs(found - expected).max())
    if off > GOLDEN_TOLERANCE:
        raise CheckFailed(
            f"The model answers differently here than where it was made (logits off by {off:.2f}). "
            "Do not use it on this computer."
        )
    exchanged = _exchanged(found, classifier.card.labels)
    if exchanged:
        raise CheckFailed(
            f"The model's card gives types each other's names: {', '.join(exchanged)}. Install the model pack again."
        )
    name = f"{classifier.card.name} {classifier.card.version}"
    return f"{name}, {len(found)} answers as recorded (off by {off:.2f} at most)"


def _exchanged(logits: NDArray[np.float32], labels: Sequence[Label]) -> list[Label]:
    """Return the types whose outputs a card calls by each other's names; none where that cannot be known.

    logits: (types, labels), of a drawn cell of each type in the order of MODEL_LABELS. A model that knows drawn cells, by some
    exchange of its names, knows them by its own. One that does not know most of them proves nothing.
    """
    import numpy as np  # noqa: PLC0415

    from hematovision_desktop.core.cells.labels import MODEL_LABELS  # noqa: PLC0415

    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    named = {
        drawn: labels[int(row.argmax())]
        for drawn, row in zip(MODEL_LABELS, shares, strict=False)
        if row.max() >= _KNOWN_FROM
    }
    wrong = [drawn for drawn, name in named.items() if name is not drawn]
    in_turn = [one for one in named if _comes_back(one, named)]
    least, is_one_each = _KNOWN_TYPES * len(logits), len(set(named.values())) == len(named)
    if len(in_turn) >= least:
        return [one for one in wrong if one in in_turn]
    # Names that all moved on, where one type that is not known breaks the round.
    return wrong if is_one_each and least <= len(named) < 2 * len(wrong) else []


def _comes_back(label: Label, named: Mapping[Label, Label]) -> bool:
    """Whether following the names from one type leads to it again."""
    at: Label | None = label
    for _ in named:
        at = named.get(at) if at is not None else None
        if at is label:
            return True
    return False


def check_locator(path: Path, first: Path | None = None) -> str:
    """Check that the locator finds the leukocytes of a drawn field, and red cells and platelets around them."""
    from hematovision_desktop.adapters.locator.learned import open_locator  # noqa: PLC0415
    from hematovision_desktop.adapters.practice.drawn_smear import draw_field  # noqa: PLC0415
    from hematovision_desktop.core.cells.field import Field  # noqa: PLC0415

    locator = open_locator(path, first=first)
    drawn = draw_field(7, mark=False, platelets=2.0)
    located = locator.locate(Field(path, drawn.pixels, "", 0))
    red_cells, platelets = located.red_cells or (), located.platelets or ()
    if len(located.locations) != len(drawn.truths) or not red_cells or not platelets:
        raise CheckFailed(
            "The locator does not find drawn cells here. Do not use it on this computer."
        )
    name = f"{locator.card.name} {locator.card.version}"
    return (
        f"{name}, {len(located.locations)} leukocytes, {len(red_cells)} red cells and "
        f"{len(platelets)} platelets found"
    )


def golden_path(pack_path: Path) -> Path:
    """Return where the recorded answers of a model pack are; earlier packs share one name."""
    from hematovision_desktop.adapters.model import pack  # noqa: PLC0415

    own = pack.golden_path(pack_path)
    return own if own.exists() else pack_path.with_name("golden.npz")


def read_golden(path: Path) -> tuple[Pixels, NDArray[np.float32]]:
    """Return crops, uint8 RGB (n, side, side, 3), and the logits (n, labels) recorded for them."""
    import numpy as np  # noqa: PLC0415

    from hematovision_desktop.adapters.model.arrays import read_arrays  # noqa: PLC0415

    try:
        golden = read_arrays(read_bounded(path, _LARGEST_GOLDEN_BYTES), _LARGEST_GOLDEN_BYTES)
        return golden["crops"].astype(np.uint8), golden["logits"].astype(np.float32)
    except (OSError, ValueError, KeyError) as fault:
        raise CheckFailed(
            f"The model's recorded answers cannot be read ({fault}). Install the model pack again."
        ) from fault
