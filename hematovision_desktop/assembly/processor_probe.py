"""Tries the inference runtime in a child process: without AVX its import kills the process.

No `except` catches an illegal instruction, so the parent must never be the first to import it.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import signal
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from hematovision_desktop import __version__
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import make_folder, write_whole

if TYPE_CHECKING:
    import subprocess
else:
    subprocess = late("subprocess")  # the answer is remembered

PROBE_ARGUMENT = "--probe-runtime"
WINDOW_ARGUMENT = "--probe-window"
SCREEN_ARGUMENT = "--probe-screen"
CHILD_ARGUMENTS = (PROBE_ARGUMENT, WINDOW_ARGUMENT, SCREEN_ARGUMENT)
TIMEOUT_S = 120.0
CANNOT_LOAD = 3

_WINDOWS_ILLEGAL_INSTRUCTION = 0xC000001D

NO_AVX = sentence(
    "This computer's processor lacks AVX, which naming the cells needs. "
    "Use a computer whose processor has it (most made since 2012)."
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the runtime works here. text: its name, or one sentence on what is wrong."""

    works: bool
    text: str


def probe_here() -> int:
    """In the child: load the runtime and run the shipped model once; return the exit status."""
    try:
        import cv2  # noqa: F401, PLC0415 - built for the same processors as the rest

        from hematovision_desktop.adapters.model import litert as litert_classifier  # noqa: PLC0415

        name = runtime_name(litert_classifier.load_runtime())
        _run_shipped_model()
    except Exception as fault:  # whatever the import raises, the parent turns it into a sentence
        _say(f"{type(fault).__name__}: {fault}")
        return CANNOT_LOAD
    _say(name)
    return 0


def runtime_name(runtime: ModuleType) -> str:
    """Return the runtime's package and version, such as "ai-edge-litert 2.3.0"."""
    package = runtime.__name__.split(".", 1)[0].replace("_", "-")
    from importlib import metadata  # noqa: PLC0415 - takes 15 ms, and only the child asks

    try:
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return package


def _run_shipped_model() -> None:
    import numpy as np  # noqa: PLC0415

    from hematovision_desktop.adapters.model.litert import LiteRtClassifier  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    try:
        classifier = LiteRtClassifier(load_pack(places.shipped_pack()))
    except EnvironmentFault:
        return  # a missing or altered pack reports itself when it is needed
    side = classifier.card.preprocessing.side_px
    classifier.classify([np.zeros((side, side, 3), np.uint8)])


def _say(text: str) -> None:
    # A windowed program on Windows has no standard output at all.
    if sys.stdout is not None:
        print(text.splitlines()[0] if text else "", flush=True)


# The package is loaded from the same folder as this one, and that folder is not searched for
# anything else. -P keeps the current folder out, which may hold pictures from strangers.
_CHILD = """
import sys
sys.path.insert(0, {place!r})
import hematovision_desktop
del sys.path[0]
from hematovision_desktop.__main__ import main
sys.exit(main())
"""


def program_command() -> list[str]:
    """Return the command line that starts this same program, packaged or not."""
    if places.is_packaged():
        return [sys.executable]
    return [
        sys.executable,
        "-P",
        "-c",
        _CHILD.format(place=str(Path(__file__).resolve().parents[2])),
    ]


def probe(command: list[str] | None = None) -> Verdict:
    """Run the child and return the result in words."""
    try:
        child = subprocess.run(
            [*program_command(), PROBE_ARGUMENT] if command is None else command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT_S,
            check=False,
            env=child_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        late = sentence(
            "The inference runtime did not answer within {seconds} s.", seconds=f"{TIMEOUT_S:.0f}"
        )
        return Verdict(False, late)
    except OSError as fault:
        unstarted = sentence("The check of the processor could not be started: {why}.", why=fault)
        return Verdict(False, unstarted)
    said = child.stdout.decode("utf-8", "replace").strip()
    return judge(child.returncode, said)


def judge(status: int, said: str) -> Verdict:
    """Turn the child's exit status and output into a verdict."""
    if status == 0:
        return Verdict(True, said or "works")
    if _is_illegal_instruction(status):
        return Verdict(False, NO_AVX)
    if status == CANNOT_LOAD:
        unloaded = sentence(
            "The inference runtime cannot be loaded{why}. Install the program again.",
            why=f" ({said})" if said else "",
        )
        return Verdict(False, unloaded)
    stopped = sentence(
        "The inference runtime stopped unexpectedly (status {status}). Install the program again.",
        status=status,
    )
    return Verdict(False, stopped)


def _is_illegal_instruction(status: int) -> bool:
    if sys.platform == "win32":
        return status & 0xFFFFFFFF == _WINDOWS_ILLEGAL_INSTRUCTION
    return status == -signal.SIGILL


def child_environment(**more: str) -> dict[str, str]:
    """Return this process's environment without paths relative to the current folder."""
    places_of_code = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    absolute = [place for place in places_of_code if Path(place).is_absolute()]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(absolute), **more}


def guard(remembered: Path | None = None) -> None:
    """Raise EnvironmentFault if the runtime cannot work on this computer.

    A good result is remembered for this version and processor, so later starts cost nothing.
    """
    path = places.probe_path() if remembered is None else remembered
    key = fingerprint()
    if _remembered(path) == key:
        return
    verdict = probe()
    if not verdict.works:
        raise EnvironmentFault(verdict.text)
    _remember(path, key)


def fingerprint() -> str:
    """Return what the remembered result is valid for: program, its location, processor."""
    parts = (__version__, sys.executable, sys.version, platform.machine(), processor())
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def processor() -> str:
    """Return the processor's name and features, as far as the system gives them at no cost."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return os.environ.get("PROCESSOR_IDENTIFIER", platform.machine())
    first = text.split("\n\n", 1)[0].splitlines()
    kept = ("model name", "flags", "Features", "CPU part")
    return "\n".join(line for line in first if line.startswith(kept))


def _remembered(path: Path) -> str | None:
    try:
        return str(read_json(path)["works_on"])
    except (OSError, ValueError, KeyError):
        return None


def _remember(path: Path, key: str) -> None:
    try:
        make_folder(path.parent)
        write_whole(path, json.dumps({"works_on": key}).encode())
    except OSError:
        # If the folder cannot be written, each start costs a second more, nothing else.
        return
