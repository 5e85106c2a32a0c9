"""Closes the window at random moments of all kinds of work, many times.

    python tests/endurance/closes.py --closes 1000

Each close happens in its own child: the real window, offscreen, with the whole program. It must end
by itself with status 0 within a minute and a half, and leave a sound log. `--into FILE` appends a line
for each close. Only on systems that fork.
"""
# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import atexit
import faulthandler
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
from PySide6.QtCore import QTimer

from hematovision_desktop.__main__ import Ending
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import BackupWhen, Settings
from hematovision_desktop.shell import window

# Threads of its own, made before a fork, would be waited for by the child for ever.
cv2.setNumThreads(1)

PACK = ROOT / "tests" / "tiny_pack" / "tiny.tflite"
PATIENCE_S = 90.0
HERE = os.getpid()
Act = Callable[[Any, Any, Path], None]


def batch(program: Any, _shown: Any, home: Path) -> None:
    """A folder is being read."""
    program.open_paths([home / "drawn"])


def live_opening(_program: Any, shown: Any, _home: Path) -> None:
    """A source is being opened."""
    shown.open_live("virtual:seed=3", 100)


def export(program: Any, shown: Any, home: Path) -> None:
    """A batch is written as a table while it runs."""
    batch(program, shown, home)
    view = program.review.view
    if view is not None:
        program.export_csv(view.ref, home / "table.csv")


def teaching(program: Any, shown: Any, home: Path) -> None:
    """The last layer is adapted while a batch runs."""
    batch(program, shown, home)
    program.adaptation.adapt()


def backup(program: Any, shown: Any, home: Path) -> None:
    """A backup is made while a batch runs; another is due on closing."""
    batch(program, shown, home)
    program.backups.back_up()


def everything(program: Any, shown: Any, home: Path) -> None:
    """All of it at once."""
    for act in (batch, live_opening, teaching, backup):
        act(program, shown, home)


ACTS: dict[str, tuple[Act, float]] = {
    "batch": (batch, 3.0),
    "live opening": (live_opening, 1.0),
    "live": (live_opening, 8.0),
    "export": (export, 3.0),
    "teaching": (teaching, 3.0),
    "backup": (backup, 2.0),
    "everything": (everything, 8.0),
}
"""What is done, and until when after it, s, the window is closed."""


def work(home: Path, act: Act, after_s: float) -> int:
    """In a child: open the window, do something, close it; return the status."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    (home / "backups").mkdir()
    build_outside().write_settings(
        Settings(backup_folder=home / "backups", backup_when=BackupWhen.CLOSING)
    )

    class Closing(window.MainWindow):
        def __init__(self, program: Any, *given: Any, **named: Any) -> None:
            super().__init__(program, *given, **named)
            QTimer.singleShot(0, lambda: act(program, self, home))
            QTimer.singleShot(round(1000 * after_s), self.close)

    window.MainWindow = Closing  # type: ignore[misc]
    status = window.run_window(drawn=False, pack_path=PACK, log_path=None)
    left = [
        one.name for one in threading.enumerate() if not one.daemon and one.name != "MainThread"
    ]
    if left:
        print("threads outlive the window:", left, flush=True)
        return 3
    return status


def close_once(name: str, template: Path, rng: random.Random) -> str:
    """Close the window once; return what went wrong, "" for nothing."""
    act, within_s = ACTS[name]
    after_s = rng.uniform(0.0, within_s)
    folder = Path(tempfile.mkdtemp(prefix="close-"))
    home = folder / "home"
    shutil.copytree(template, home)
    try:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
                stack = (folder / "stack.txt").open("w")
                faulthandler.dump_traceback_later(PATIENCE_S - 10, file=stack)
                ending = Ending()
                atexit.register(ending)
                ending.status = status = work(home, act, after_s)
            finally:
                # As the program ends, with all that is done then.
                sys.stdout.flush()
                sys.exit(status)
        status = _wait(child)
        if status:
            where = (folder / "stack.txt").read_text() if (folder / "stack.txt").exists() else ""
            return f"{name} after {after_s:.2f} s: ended with {status}\n{where[:6000]}"
        if not (home / "log.sqlite").is_file():
            return f"{name} after {after_s:.2f} s: no log"
        with closing(SqliteLog(home / "log.sqlite")) as log:
            damage = log.find_damage()
        return f"{name} after {after_s:.2f} s: {damage}" if damage else ""
    except Exception as fault:
        return f"{name} after {after_s:.2f} s: {type(fault).__name__}: {fault}"
    finally:
        cleared(folder)


def _wait(child: int) -> str:
    """Return how a child ended, "" for well; one that does not is killed."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            if os.WIFSIGNALED(status):
                return signal.Signals(os.WTERMSIG(status)).name
            return str(os.WEXITSTATUS(status)) if os.WEXITSTATUS(status) else ""
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return f"nothing within {PATIENCE_S:.0f} s"


def run(name: str, closes: int, rng: random.Random, into: Path | None) -> list[str]:
    """Close the window so often at one kind of work; return what went wrong."""
    found = []
    template = Path(tempfile.mkdtemp(prefix="closes-"))
    try:
        draw_folder(template / "drawn", seed=4, count=30)
        # As where the program was started before.
        processor_probe.guard(template / "processor.json")
        for _ in range(closes):
            said = close_once(name, template, rng)
            if said:
                found.append(said)
            if into is not None:
                with into.open("a", encoding="utf-8") as kept:
                    kept.write(json.dumps({"kind": name, "fault": said}) + "\n")
    finally:
        cleared(template)
    return found


def cleared(folder: Path) -> None:
    """Remove a folder; not in a child, which ends through the same lines."""
    if os.getpid() == HERE:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--closes", type=int, default=35, help="in all, shared by the kinds")
    parser.add_argument("--kinds", nargs="*", choices=ACTS, default=list(ACTS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, help="a file that gets a line for each close")
    parsed = parser.parse_args()
    rng, faults = random.Random(parsed.seed), 0
    each = -(-parsed.closes // len(parsed.kinds))
    print("kind          closes  faults")
    for name in parsed.kinds:
        found = run(name, each, rng, parsed.into)
        print(f"{name:13} {each:6}  {len(found):6}", *found[:8], sep="\n    ", flush=True)
        faults += len(found)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
