"""Checks whether a window can open on this screen: if not, Qt ends the process and blames the wrong part.

On Linux, Qt's platform plug-in needs system libraries. They are tried one by one before Qt starts,
so the message can name the missing ones as they are installed.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.base.errors import EnvironmentFault

CANNOT_LOAD = 3

BASE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Libraries that Qt always needs, with the Debian packages that bring them."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that it also needs for an X11 screen."""


def check_screen() -> str:
    """Return the kind of screen the window opens on; raise EnvironmentFault if it cannot.

    Without a screen, for example over a remote line, it says so and tries only the libraries. Runs
    in a child, because Qt ends the process if it cannot open.
    """
    child = subprocess.run(
        [*processor_probe.program_command(), processor_probe.SCREEN_ARGUMENT],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=processor_probe.TIMEOUT_S,
        check=False,
        env=processor_probe.child_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said = child.stdout.decode("utf-8", "replace").strip()
    if child.returncode:
        complaint = child.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise EnvironmentFault(
            said
            or f"The window cannot open on this screen (status {child.returncode}). {complaint}".strip()
        )
    return said


def open_screen_here() -> int:
    """In the child: load the platform plug-in and, if there is a screen, connect to it."""
    try:
        check_libraries(os.environ)
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        from hematovision_desktop.shell.qt_complaints import Complaints  # noqa: PLC0415
    except (EnvironmentFault, ImportError) as fault:
        print(str(fault), flush=True)
        return CANNOT_LOAD
    if not _has_screen(os.environ):
        print("no screen here, so only what a window needs was tried", flush=True)
        return 0
    with Complaints() as complaints:
        application = QGuiApplication([])
    # It opened. What Qt misses from the desktop is also printed, and is not a fault of the program.
    said = f". {complaints.sentence()}" if complaints.heard else ""
    print(f"screen: {application.platformName()}{said}", flush=True)
    return 0


def check_libraries(environment: Mapping[str, str]) -> None:
    """Raise EnvironmentFault naming the system libraries that a window lacks; only on Linux."""
    if sys.platform != "linux":
        return
    base = missing(BASE_LIBRARIES)
    if base:
        raise EnvironmentFault(_sentence(base))
    kinds = platforms_of(environment)
    faults = [fault for kind in kinds if (fault := _fault_of(kind))]
    if len(faults) < len(kinds):
        return
    lacking = missing(X11_LIBRARIES) if "xcb" in kinds else {}
    raise EnvironmentFault(
        _sentence(lacking) if lacking else f"The window cannot open here: {faults[0]}."
    )


def check_reach(environment: Mapping[str, str]) -> None:
    """Raise EnvironmentFault if no screen answers, because Qt would end the process; only on Linux."""
    if sys.platform != "linux" or not _needs_screen(environment):
        return
    if not _has_screen(environment):
        raise EnvironmentFault(
            "There is no screen here, for example on a remote line. Start the window on the desktop. "
            "The commands need no screen: hematovision --help lists them."
        )
    if not _answers(environment):
        named = environment.get("DISPLAY") or environment["WAYLAND_DISPLAY"]
        raise EnvironmentFault(
            f"The screen {named} cannot be reached, or it belongs to another account. Start the window "
            "from the account whose desktop it is."
        )


def _answers(environment: Mapping[str, str]) -> bool:
    kinds = platforms_of(environment)
    if "wayland" in kinds and _wayland_answers(environment):
        return True
    display = environment.get("DISPLAY")
    return bool("xcb" in kinds and display and _x11_answers(display))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    """Whether the socket of a Wayland screen is there and open to this account."""
    if environment.get("WAYLAND_SOCKET"):  # a connection that somebody opened already
        return True
    name, folder = environment.get("WAYLAND_DISPLAY"), environment.get("XDG_RUNTIME_DIR", "")
    return os.access(Path(folder, name or "wayland-0"), os.W_OK)


def _x11_answers(display: str) -> bool:
    """Whether an X11 screen lets this process in; True if that cannot be tried."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
        refused = xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
    except (AttributeError, OSError):
        return True
    return not refused


def platforms_of(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the platform plug-ins that Qt tries, such as "xcb" for X11, in order."""
    named = environment.get("QT_QPA_PLATFORM", "")
    if named:
        return tuple(one.partition(":")[0] for one in named.split(";"))
    return ("wayland", "xcb") if environment.get("WAYLAND_DISPLAY") else ("xcb",)


def _fault_of(kind: str) -> str:
    try:
        ctypes.CDLL(str(_plugins() / f"libq{kind}.so"))
    except OSError as fault:
        return str(fault)
    return ""


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return the libraries that cannot be loaded, with the packages that bring them."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _sentence(lacking: Mapping[str, str]) -> str:
    return (
        f"The window cannot open: {', '.join(lacking)} missing. "
        f"On Debian or Ubuntu: sudo apt install {' '.join(lacking.values())}"
    )


def _needs_screen(environment: Mapping[str, str]) -> bool:
    return bool({"xcb", "wayland"} & set(platforms_of(environment)))


def _has_screen(environment: Mapping[str, str]) -> bool:
    if sys.platform != "linux" or not _needs_screen(environment):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _plugins() -> Path:
    """Return the folder of Qt's platform plug-ins, found without loading Qt."""
    import importlib.util  # noqa: PLC0415

    if places.is_packaged():
        folder = Path(sys._MEIPASS) / "PySide6"  # type: ignore[attr-defined]
    else:
        found = importlib.util.find_spec("PySide6")
        if found is None or found.origin is None:
            raise EnvironmentFault("Qt is not installed. Install the program again.")
        folder = Path(found.origin).parent
    return folder / "Qt" / "plugins" / "platforms"
