"""`hematovision --self-test`: does everything work on this computer? A table and an exit status."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

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
    """What one check found."""

    name: str
    passed: bool
    text: str
    took_s: float


def run_self_test(log: Path | None = None) -> int:
    """Run every check, print the table as it grows, and return 0 if all passed, else 1.

    log: the log's file, None being that of the settings.
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
    """Return every check by name; the runtime comes first because it guards the model's checks."""
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
    return f"{sign}  {outcome.name:<{width}}  {outcome.took_s:5.1f} s  {harmless(outcome.text)}"


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
            with without_greetings():
                return check()

        return guarded


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

    from hematovision_desktop.core.naming.settings import Settings  # noqa: PLC0415
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
    def backups(self) -> Any:
        """None were made."""
        state = SimpleNamespace(last=None, kept=0, doing="", done=0, total=0, fault="")
        return SimpleNamespace(state=state, look=lambda: None)

    @property
    def protection(self) -> Any:
        """A log that nobody asked to be secret."""
        from hematovision_desktop.core.signing.log_key import Guard  # noqa: PLC0415

        return SimpleNamespace(state=SimpleNamespace(guard=Guard.OPEN, locked="", is_busy=False))

    @property
    def review(self) -> Any:
        """A session without batches."""
        from hematovision_desktop.services.review.review import Review  # noqa: PLC0415

        return Review(lambda _news: None)

    @property
    def live(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def second_reader(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def handover(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def site(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def moved(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def updates(self) -> Any:
        """Nothing was installed."""
        state = SimpleNamespace(installed=(), keys=(), doing="", done=0, total=0)
        return SimpleNamespace(state=state, look=lambda: None, stop=lambda: None)

    @property
    def people(self) -> Any:
        """Nobody logs in."""
        from hematovision_desktop.services.messages.people import PeopleState  # noqa: PLC0415

        return SimpleNamespace(state=PeopleState(), lock=lambda: None)

    @property
    def signing(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def microscope(self) -> Any:
        """None is known to the count."""
        from hematovision_desktop.core.microscopes.microscope import UNKNOWN  # noqa: PLC0415

        known = {"known": (), "standing": UNKNOWN, "on": None, "offered": None}
        return SimpleNamespace(
            **known, put=self.show, add=self.show, keep_scale=self.show, asks_scale=False
        )

    @property
    def microscopes(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def samples(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def laboratory(self) -> Any:
        """One that set nothing."""
        from hematovision_desktop.core.samples.laboratory import STANDARD  # noqa: PLC0415

        return SimpleNamespace(now=STANDARD)

    @property
    def heard(self) -> Any:
        """Deaf as well."""
        return self

    @property
    def known(self) -> tuple[()]:
        """No microscope."""
        return ()

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
