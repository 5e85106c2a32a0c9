"""`hematovision --self-test`: checks that everything works on this computer; prints a table and
sets an exit status.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.assembly.drawn_field_check import check_drawn_field, usual_pack
from hematovision_desktop.assembly.self_checks import (
    CheckFailed,
    check_camera_module,
    check_locator,
    check_log,
    check_model,
    check_settings,
    check_updates,
    own_log,
)
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.shell.screen_probe import check_screen
from hematovision_desktop.shell.streams import harmless, without_greetings


@dataclass(frozen=True, slots=True)
class Outcome:
    """Result of one check."""

    name: str
    passed: bool
    text: str
    took_s: float


def run_self_test(log: Path | None = None) -> int:
    """Run every check, print the table as it grows, and return 0 if all passed, else 1.

    log: the log's file; None takes it from the settings.
    """
    print(f"HematoVision {__version__} self-test\n")
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="hematovision-") as folder:
        checks = all_checks(Path(folder), log or own_log())
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


def all_checks(folder: Path, log: Path) -> list[tuple[str, Callable[[], str]]]:
    """Return every check by name; the runtime comes first because it guards the checks of the model."""
    guard = _Guard()
    return [
        ("processor and runtime", guard.check),
        ("camera module", check_camera_module),
        ("screen", check_screen),
        ("window", check_window),
        ("settings", check_settings),
        ("log", lambda: check_log(log)),
        ("updates", check_updates),
        ("model", guard.before(lambda: check_model(usual_pack()))),
        ("locator", guard.before(_check_usual_locator)),
        ("drawn field", guard.before(lambda: check_drawn_field(folder))),
    ]


def _check_usual_locator() -> str:
    locator = places.locator_of(usual_pack())
    return check_locator(locator, places.first_locator_of(locator))


def run_check(name: str, check: Callable[[], str]) -> Outcome:
    """Run one check; any exception counts as its failure."""
    started = time.perf_counter()
    try:
        passed, text = True, check()
    except (CheckFailed, EnvironmentFault, UserError) as fault:
        passed, text = False, str(fault)
    except Exception as fault:  # a self-test that dies of the fault it looks for helps nobody
        passed, text = False, f"{type(fault).__name__}: {fault}"
    return Outcome(name, passed, text, time.perf_counter() - started)


def table_row(outcome: Outcome, width: int) -> str:
    """Return one line: verdict, name, time and what was found."""
    sign = "ok    " if outcome.passed else "FAILED"
    return f"{sign}  {outcome.name:<{width}}  {outcome.took_s:5.1f} s  {harmless(outcome.text)}"


class _Guard:
    """Keeps the runtime out of this process unless a child survived loading it."""

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
            with without_greetings():
                return check()

        return guarded


def check_window() -> str:
    """Check that the window can be built and drawn; in a child, because Qt ends the process if it cannot."""
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
