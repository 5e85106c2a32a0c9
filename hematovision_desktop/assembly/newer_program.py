"""Lets a packaged program hand over to a newer version of itself that an update installed.

At import it loads only the standard library and the core: every start of the package passes here.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from hematovision_desktop import __version__
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.program_files import UPDATES_POINTER

STAYS_VARIABLE = "HEMATOVISION_STAYS"
"""Set for a program that must not hand over to another version of itself."""
_PYINSTALLERS_OWN = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def newer_program(folder: Path, version: str, environment: Mapping[str, str]) -> Path | None:
    """Return the program to run instead of this one, or None to stay.

    folder: of updates. version: of this program. An incomplete version, or one that is not newer,
    is skipped.
    """
    if environment.get(STAYS_VARIABLE) or not (folder / UPDATES_POINTER).is_file():
        return None
    from hematovision_desktop.adapters.updates.store import UpdateStore  # noqa: PLC0415
    from hematovision_desktop.adapters.updates.trial import program_in  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import (  # noqa: PLC0415
        UpdateKind,
        numbers_of,
        version_of_home,
    )

    store = UpdateStore(folder)
    home = store.in_use().home.get(UpdateKind.PROGRAM, "")
    if numbers_of(version_of_home(home)) <= numbers_of(version):
        return None
    files = store.whole_home(home)
    return None if files is None else program_in(files)


def keep_this_version(folder: Path, runs: Path) -> None:
    """Keep the version that runs here, if an update installed it: it loads parts of itself when it needs them.

    folder: of updates. runs: the program's file.
    """
    if not runs.is_relative_to(folder):
        return
    from hematovision_desktop.adapters.updates.store import UpdateStore  # noqa: PLC0415

    UpdateStore(folder).hold(runs.relative_to(folder).parts[0])


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment for another packaged program, without the variables that PyInstaller
    set for this one.
    """
    kept = {key: one for key, one in environment.items() if not key.startswith("_PYI_")}
    for name in _PYINSTALLERS_OWN:
        before = kept.pop(f"{name}_ORIG", None)
        if getattr(sys, "frozen", False):
            kept.pop(name, None)
        if before is not None:
            kept[name] = before
    return kept | {STAYS_VARIABLE: "1"}


def hand_over_if_newer(arguments: Sequence[str]) -> None:
    """Run a newer version instead of this one, if there is one; else return.

    If it cannot start, this one runs: it is there, and it has worked until now.
    """
    program = newer_program(places.updates_folder(), __version__, os.environ)
    if program is None:
        keep_this_version(places.updates_folder(), Path(sys.executable))
        return
    try:
        _run_in_place(program, arguments)
    except OSError as fault:
        print(
            f"hematovision: the newer version in {str(program.parent)!a} cannot be started "
            f"({fault.strerror or fault}); version {__version__} runs.",
            file=sys.stderr,
        )


def _run_in_place(program: Path, arguments: Sequence[str]) -> NoReturn:
    command, environment = [str(program), *arguments], clean_environment(os.environ)
    if sys.platform == "win32":  # there a program cannot become another one
        sys.exit(subprocess.call(command, env=environment))
    os.execve(program, command, environment)
