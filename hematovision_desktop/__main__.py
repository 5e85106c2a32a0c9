"""The command `hematovision`: the window, or one of the commands of `shell/arguments.py`."""

from __future__ import annotations

import os
import sys

# `python -m` and a careless PYTHONPATH load code from the current folder, where pictures of
# strangers lie. So that folder goes before anything is imported that is not part of Python itself.
if not getattr(sys, "frozen", False):

    def _is_current(folder: str) -> bool:
        try:
            return os.path.samefile(folder or ".", ".")  # noqa: PTH121 - pathlib is not loaded yet
        except OSError:
            return False

    _own = {os.path.dirname(os.path.dirname(__file__)), os.path.dirname(os.__file__)}  # noqa: PTH120
    sys.path[:] = [folder for folder in sys.path if folder in _own or not _is_current(folder)]

import argparse
import atexit
import errno
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk
from hematovision_desktop.core.base.this_process import THIS_PROCESS, WINDOW
from hematovision_desktop.shell.arguments import build_parser
from hematovision_desktop.shell.loading import load_window, loading

if TYPE_CHECKING:
    from hematovision_desktop.shell import (
        adapt,
        backup,
        exchange,
        microscope,
        protect,
        report,
        samples,
        second_reader,
        sign,
        update,
        verify,
    )
else:  # a run needs one of them
    adapt = late("hematovision_desktop.shell.adapt")
    backup = late("hematovision_desktop.shell.backup")
    exchange = late("hematovision_desktop.shell.exchange")
    microscope = late("hematovision_desktop.shell.microscope")
    protect = late("hematovision_desktop.shell.protect")
    report = late("hematovision_desktop.shell.report")
    samples = late("hematovision_desktop.shell.samples")
    second_reader = late("hematovision_desktop.shell.second_reader")
    sign = late("hematovision_desktop.shell.sign")
    update = late("hematovision_desktop.shell.update")
    verify = late("hematovision_desktop.shell.verify")

EXIT_UNUSABLE, EXIT_INTERRUPTED = 2, 130
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What a disk behind standard output answers, or one that is closed; files are written by helpers that say it
themselves."""

RUNS = {
    "adapt": (adapt, "run_adapt"),
    "backup": (backup, "run_backup"),
    "check": (backup, "run_check"),
    "export": (exchange, "run_export"),
    "handover": (samples, "run_handover"),
    "import": (exchange, "run_import"),
    "list": (samples, "run_list"),
    "microscope": (microscope, "run_microscope"),
    "protect": (protect, "run_protect"),
    "report": (report, "run_report"),
    "restore": (backup, "run_restore"),
    "second-reader": (second_reader, "run_second_reader"),
    "sign": (sign, "run_sign"),
    "summary": (samples, "run_summary"),
    "update": (update, "run_update"),
    "verify": (verify, "run_verify"),
    "worklist": (samples, "run_worklist"),
}
"""What each command on the log runs."""

ON_TERMINAL = ("classify", *RUNS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    if arguments is None:
        _keep_private()
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_standard_streams()
    _settle_libraries()
    if len(given) == 1 and given[0] in processor_probe.CHILD_ARGUMENTS:
        return _run_child(given[0])
    try:
        status = _run(_parse(given))
        sys.stdout.flush()
    except (UserError, EnvironmentFault) as fault:
        from hematovision_desktop.shell.streams import complain  # noqa: PLC0415

        complain(str(fault))
        if _is_of_locked_log(fault):
            complain(
                "Commands ask for it at a terminal. In a script, give it in HEMATOVISION_PASSPHRASE."
            )
        _give_up_output()
        return EXIT_UNUSABLE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        from hematovision_desktop.shell.records import silence_standard_output  # noqa: PLC0415

        silence_standard_output()
        return EXIT_INTERRUPTED
    except OSError as fault:
        if fault.errno not in _FULL or fault.filename is not None:
            raise
        from hematovision_desktop.shell.records import (  # noqa: PLC0415
            reason_of,
            silence_standard_output,
        )
        from hematovision_desktop.shell.streams import complain  # noqa: PLC0415

        silence_standard_output()
        complain(
            f"The result cannot be written ({reason_of(fault)}). "
            "Free some space, or print to another place."
        )
        return EXIT_UNUSABLE
    return status


def _is_of_locked_log(fault: Exception) -> bool:
    from hematovision_desktop.core.signing.log_key import LogLocked  # noqa: PLC0415

    return isinstance(fault, LogLocked)


def _give_up_output() -> None:
    """Forget what standard output does not take, so that nobody complains of it again at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        from hematovision_desktop.shell.records import silence_standard_output  # noqa: PLC0415

        silence_standard_output()


def _parse(given: Sequence[str]) -> argparse.Namespace:
    """Return the parsed command line; ends the program where help or version was asked for."""
    try:
        with loading():  # what a command takes is said beside what it needs
            return build_parser().parse_args(given)
    except SystemExit:
        sys.stdout.flush()  # raises where it cannot be written
        raise


def _run_child(argument: str) -> int:
    """Try what may end the process, in a process of its own."""
    if argument == processor_probe.PROBE_ARGUMENT:
        return processor_probe.probe_here()
    if argument == processor_probe.WINDOW_ARGUMENT:
        from hematovision_desktop.shell.window_probe import draw_window_here  # noqa: PLC0415

        return draw_window_here()
    from hematovision_desktop.shell.screen_probe import open_screen_here  # noqa: PLC0415

    return open_screen_here()


def _keep_private() -> None:
    """Let nobody else read what is written, and leave no picture in a dump of the memory."""
    os.umask(0o077)
    places.close_data_folder()
    try:
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


def _open_standard_streams() -> None:
    """Give a windowed program on Windows streams to print to, and everyone UTF-8 for file names."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None and name == "stdout" and os.name == "posix":
            sys.stdout = _closed_output()
        elif stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _closed_output() -> TextIO:
    """Return a stream in the place of standard output, which a shell closed: what is printed fails.

    It holds the number 1, so that no file that is opened later gets what libraries print.
    """
    nowhere = os.open(os.devnull, os.O_RDONLY)
    if nowhere != 1:
        os.dup2(nowhere, 1)
        os.close(nowhere)
    return os.fdopen(1, "w", encoding="utf-8", errors="backslashreplace")


def _settle_libraries() -> None:
    """Set what libraries read when they are loaded; called before anything else is loaded."""
    # NumPy: its own threads would wait for each other over two cores, which made adaptation
    # ten times as slow.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # OpenCV: without it, Windows takes up to 20 s to open a camera.
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")


def _run_on_terminal(parsed: argparse.Namespace) -> int:
    with loading():
        from hematovision_desktop.assembly.factories import log_keys  # noqa: PLC0415
        from hematovision_desktop.shell.streams import ask_on_terminal  # noqa: PLC0415

    log_keys().ask = ask_on_terminal
    if parsed.command == "classify":
        with loading():
            from hematovision_desktop.shell.classify import classify  # noqa: PLC0415

        return classify(parsed)
    if parsed.command == "live":
        from hematovision_desktop.shell.live import live  # noqa: PLC0415

        return live(parsed)
    module, name = RUNS[parsed.command]
    status: int = getattr(module, name)(parsed)
    return status


def _run(parsed: argparse.Namespace) -> int:
    if parsed.self_test and parsed.command is not None:
        raise UserError("--self-test goes without a command: leave one of them out.")
    # Each way imports only what it needs: scripts start without Qt, `--version` without anything.
    on_terminal = parsed.command in ON_TERMINAL or (parsed.command == "live" and parsed.headless)
    THIS_PROCESS.kind = parsed.command if on_terminal else WINDOW
    if on_terminal or parsed.self_test:
        refuse_missing_disk(places.data_folder())
    if parsed.self_test:
        THIS_PROCESS.kind = "self-test"
        from hematovision_desktop.shell.selftest import run_self_test  # noqa: PLC0415

        return run_self_test(parsed.log)
    if on_terminal:
        with loading():
            from hematovision_desktop.shell.streams import own_words_only  # noqa: PLC0415

        with own_words_only():
            return _run_on_terminal(parsed)
    from hematovision_desktop.shell.screen_probe import check_libraries, check_reach  # noqa: PLC0415

    check_libraries(os.environ)
    check_reach(os.environ)
    if parsed.command == "live":
        from hematovision_desktop.shell.live import live  # noqa: PLC0415

        return live(parsed)
    window = load_window()
    is_demo = parsed.command == "demo"
    paths = [path.absolute() for path in parsed.paths] if parsed.command == "open" else ()
    status: int = window.run_window(
        drawn=is_demo and not parsed.live,
        pack_path=parsed.model,
        log_path=parsed.log,
        live=window.LiveStart("virtual") if is_demo and parsed.live else None,
        paths=paths,
    )
    return status


def run() -> NoReturn:
    """Be the command: run, and end the process."""
    if getattr(sys, "frozen", False):  # a packaged program is its own worker
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
        from hematovision_desktop.assembly.newer_program import hand_over_if_newer  # noqa: PLC0415

        hand_over_if_newer(sys.argv[1:])
    ending = Ending()
    # The first to be registered is the last to be called.
    atexit.register(ending)
    ending.status = main()
    ending.is_at_once = THIS_PROCESS.kind != WINDOW
    sys.exit(ending.status)


class Ending:
    """Ends the process at once where Python would only take apart what goes with the process anyhow.

    That takes a command on one picture 13 ms. A thread that hangs in a camera's driver
    or draws a slide would even be torn out of other people's code, which aborts the process after
    everything is stored. is_at_once: there need be no such thread; Qt takes itself apart where it may.
    """

    status = 1
    is_at_once = False

    def __call__(self) -> None:
        """Call last of all that is done at the end."""
        is_left = any(
            one.daemon for one in threading.enumerate() if one is not threading.main_thread()
        )
        if (is_left or self.is_at_once) and (_is_written() or is_left):
            os._exit(self.status)


def _is_written() -> bool:
    """Bring to its end what was printed; False where that fails, which Python says by its status."""
    is_written = True
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            is_written = False
    return is_written


if __name__ == "__main__":
    run()
