"""`hematovision --self-test`: does everything work on this computer? A table and an exit status."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.errors import EnvironmentFault, UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hematovision_desktop.core.field import Pixels

GOLDEN_TOLERANCE = 1.0
"""Largest difference of a logit: kernels for other processors round int8 sums apart by a few steps."""


class CheckFailed(Exception):
    """A check found something wrong; the text says what and what to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one check found."""

    name: str
    passed: bool
    text: str
    took_s: float


def run_self_test() -> int:
    """Run every check, print the table as it grows, and return 0 if all passed, else 1."""
    print(f"HematoVision {__version__} self-test\n")
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="hematovision-") as folder:
        checks = all_checks(Path(folder))
        width = max(len(name) for name, _ in checks)
        for name, check in checks:
            outcome = run_check(name, check)
            outcomes.append(outcome)
            print(table_row(outcome, width), flush=True)
    failed = [outcome.name for outcome in outcomes if not outcome.passed]
    print()
    print(f"Failed: {', '.join(failed)}." if failed else "Everything works.")
    print(RESEARCH_USE_ONLY)
    return 1 if failed else 0


def all_checks(folder: Path) -> list[tuple[str, Callable[[], str]]]:
    """Return every check by name; the runtime comes first because it guards the model's checks."""
    guard = _Guard()
    return [
        ("processor and runtime", guard.check),
        ("camera module", check_camera_module),
        ("window", check_window),
        ("log", lambda: check_log(folder / "log.sqlite")),
        ("model", guard.before(lambda: check_model(places.shipped_pack()))),
        ("locator", guard.before(lambda: check_locator(places.locator_of(places.shipped_pack())))),
        ("drawn field", guard.before(lambda: check_drawn_field(folder))),
    ]


def run_check(name: str, check: Callable[[], str]) -> Outcome:
    """Run one check; whatever it raises is its failure."""
    started = time.perf_counter()
    try:
        passed, text = True, check()
    except (CheckFailed, EnvironmentFault, UserError) as fault:
        passed, text = False, str(fault)
    except Exception as fault:  # a self-test that dies of what it looks for helps nobody
        passed, text = False, f"{type(fault).__name__}: {fault}"
    return Outcome(name, passed, text, time.perf_counter() - started)


def table_row(outcome: Outcome, width: int) -> str:
    """Return one line: verdict, name, time and what was found."""
    sign = "ok    " if outcome.passed else "FAILED"
    return f"{sign}  {outcome.name:<{width}}  {outcome.took_s:5.1f} s  {outcome.text}"


class _Guard:
    """Keeps this process from the runtime unless a child survived it."""

    def __init__(self) -> None:
        self._works = False

    def check(self) -> str:
        verdict = processor_probe.probe()
        self._works = verdict.works
        if not verdict.works:
            raise CheckFailed(verdict.text)
        return verdict.text

    def before(self, check: Callable[[], str]) -> Callable[[], str]:
        def guarded() -> str:
            if not self._works:
                raise CheckFailed("not tried, because the runtime does not work here.")
            return check()

        return guarded


def check_camera_module() -> str:
    """The part of OpenCV that reads cameras is there; no camera is opened."""
    import cv2  # noqa: PLC0415

    backends = [
        cv2.videoio_registry.getBackendName(b) for b in cv2.videoio_registry.getCameraBackends()
    ]
    if not callable(getattr(cv2, "VideoCapture", None)) or not backends:
        raise CheckFailed("OpenCV came without camera support. Install the program again.")
    return f"OpenCV {cv2.__version__}, {', '.join(backends)}"


def check_window() -> str:
    """The window can be built and drawn; in a child, because Qt ends the process if it cannot."""
    command = [*processor_probe.program_command(), processor_probe.WINDOW_ARGUMENT]
    child = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=processor_probe.TIMEOUT_S,
        check=False,
        env=processor_probe.child_environment(QT_QPA_PLATFORM="offscreen"),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said = (child.stdout or child.stderr).decode("utf-8", "replace").strip().splitlines()
    if child.returncode:
        reason = said[-1] if said else f"status {child.returncode}"
        raise CheckFailed(f"The window cannot be drawn: {reason}")
    return said[-1] if said else "drawn offscreen"


def draw_window_here() -> int:
    """In the child: build the window offscreen and look whether anything was drawn."""
    from PySide6.QtCore import qVersion  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from hematovision_desktop.core.settings import Settings  # noqa: PLC0415
    from hematovision_desktop.ui.window.main import MainWindow  # noqa: PLC0415

    application = QApplication([])
    window = MainWindow(
        _DeafCommands(),
        Settings(),
        program_version=__version__,
        log_path=places.log_path(),
    )
    window.resize(1280, 720)
    window.show()
    application.processEvents()
    picture = window.grab().toImage()
    places_looked_at = range(0, min(picture.width(), picture.height()), 7)
    colours = {picture.pixel(x, y) for x in places_looked_at for y in places_looked_at}
    if len(colours) < 3:
        print("nothing was drawn")
        return 1
    print(f"Qt {qVersion()}, drawn at {picture.width()} × {picture.height()}")
    return 0


class _DeafCommands:
    """Takes every request of the window and does nothing."""

    @property
    def live(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def site(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def camera(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def settings(self) -> Any:
        """What nobody has ever set."""
        from hematovision_desktop.core.live.live_settings import (  # noqa: PLC0415
            LiveSettings,
        )

        return LiveSettings()

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_arguments, **_named: None


def check_log(path: Path) -> str:
    """A log can be created, written, closed, opened again and read."""
    from hematovision_desktop.adapters.log.sqlite import SqliteLog  # noqa: PLC0415
    from hematovision_desktop.core.field import FieldResult, FieldStatus  # noqa: PLC0415
    from hematovision_desktop.core.labels import LabelSet  # noqa: PLC0415
    from hematovision_desktop.core.log import BatchStart, BatchState  # noqa: PLC0415

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
        raise CheckFailed("The log did not give back what was written. Install the program again.")
    return "written and read back"


def check_model(pack_path: Path) -> str:
    """The shipped model gives the answers that were recorded when it was made."""
    import numpy as np  # noqa: PLC0415

    from hematovision_desktop.adapters.model.litert import LiteRtClassifier  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415
    from hematovision_desktop.shell.streams import without_greetings  # noqa: PLC0415

    with without_greetings():
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
    name = f"{classifier.card.name} {classifier.card.version}"
    return f"{name}, {len(found)} answers as recorded (off by {off:.2f} at most)"


def check_locator(path: Path) -> str:
    """The locator finds the leukocytes of a drawn field, and red cells and platelets around them."""
    from hematovision_desktop.adapters.locator.learned import open_locator  # noqa: PLC0415
    from hematovision_desktop.adapters.practice.drawn_smear import draw_field  # noqa: PLC0415
    from hematovision_desktop.core.field import Field  # noqa: PLC0415
    from hematovision_desktop.shell.streams import without_greetings  # noqa: PLC0415

    with without_greetings():
        locator = open_locator(path)
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
    """Return where the recorded answers of a model pack lie."""
    return pack_path.with_name("golden.npz")


def read_golden(path: Path) -> tuple[Pixels, NDArray[np.float32]]:
    """Return crops, uint8 RGB (n, side, side, 3), and the logits (n, labels) recorded for them."""
    import numpy as np  # noqa: PLC0415

    try:
        with np.load(path, allow_pickle=False) as golden:
            crops, logits = golden["crops"], golden["logits"]
            return crops.astype(np.uint8), logits.astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as fault:
        raise CheckFailed(
            f"The model's recorded answers cannot be read ({fault}). Install the model pack again."
        ) from fault


def check_drawn_field(folder: Path) -> str:
    """A drawn field goes the whole way from file to labels, and a broken file gets a reason."""
    import cv2  # noqa: PLC0415

    from hematovision_desktop.adapters.practice.drawn_smear import draw_field  # noqa: PLC0415
    from hematovision_desktop.assembly.factories import build_parts  # noqa: PLC0415
    from hematovision_desktop.core.analysis import Options  # noqa: PLC0415
    from hematovision_desktop.core.batch import CancelToken, run_batch  # noqa: PLC0415
    from hematovision_desktop.core.errors import FailureCode  # noqa: PLC0415
    from hematovision_desktop.core.field import FieldResult  # noqa: PLC0415
    from hematovision_desktop.core.labels import Label  # noqa: PLC0415

    types = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL)
    drawn = draw_field(7, leukocytes=types)
    whole, broken = folder / "రక్తం µ.png", folder / "broken.png"
    data = cv2.imencode(".png", cv2.cvtColor(drawn.pixels, cv2.COLOR_RGB2BGR))[1].tobytes()
    whole.write_bytes(data)
    broken.write_bytes(data[: len(data) // 3])
    results: list[FieldResult] = []
    run_batch(
        [whole, broken],
        build_parts(None)[0],
        Options(),
        lambda update: results.extend(update.results),
        CancelToken(),
    )
    found, refused = results
    missed = [
        truth.label
        for truth in drawn.truths
        if not any(cell.box.overlap(truth.box) > 0.4 for cell in found.cells)
    ]
    if missed or len(found.cells) != len(types):
        raise CheckFailed(
            f"{len(types)} cells were drawn and {len(found.cells)} found. "
            "Install the program again."
        )
    if refused.failure is None or refused.failure.code is not FailureCode.DAMAGED:
        raise CheckFailed("A broken picture was not refused. Install the program again.")
    total_ms = found.elapsed.read_ms + found.elapsed.locate_ms + found.elapsed.classify_ms
    return f"{len(found.cells)} of {len(types)} cells found and named in {total_ms:.0f} ms"
