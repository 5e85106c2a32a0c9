"""The command `hematovision`: the window, `classify`, `adapt`, `demo` and `--self-test`."""

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
from collections.abc import Sequence
from pathlib import Path

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.labels import LabelSet

EXIT_UNUSABLE, EXIT_INTERRUPTED = 2, 130

_CLASSIFY_HELP = """\
Exit status: 0 every picture was read; 1 some were not; 2 wrong usage, or no usable model, log or
output file; 130 interrupted (what was done until then is written).
"""

_ADAPT_HELP = """\
Exit status: 0 done; 1 refused, because it would name cells worse; 2 wrong usage, too few named
cells, or no usable model or log.
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="hematovision",
        description="Find and name the leukocytes in pictures of a stained blood smear. "
        "Without a command, the window opens.",
        epilog=RESEARCH_USE_ONLY,
    )
    parser.add_argument("--version", action="version", version=f"HematoVision {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="check that everything works on this computer"
    )
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_classify(commands)
    _add_live(commands)
    _add_adapt(commands)
    _add_backup(commands)
    demo = commands.add_parser(
        "demo", help="open the window with drawn pictures", epilog=RESEARCH_USE_ONLY
    )
    demo.add_argument(
        "--live", action="store_true", help="show a drawn slide at the virtual microscope"
    )
    _add_common(demo, default=argparse.SUPPRESS)
    return parser


def _add_classify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    classify = commands.add_parser(
        "classify",
        help="name the cells in pictures and folders and print the result",
        description="Find and name the leukocytes in pictures and folders of pictures.",
        epilog=f"{_CLASSIFY_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = classify.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="a picture or a folder of pictures")
    add("--format", choices=("json", "csv", "table"), default="table", help="default: table")
    add("--output", type=Path, metavar="FILE", help="write here instead of printing")
    add(
        "--csv-dialect",
        choices=("excel", "excel-semicolon"),
        default="excel",
        help="excel-semicolon suits spreadsheets whose decimal sign is a comma (default: excel)",
    )
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types that are reported (default: five)",
    )
    add(
        "--um-per-px",
        type=_scale,
        metavar="UM",
        help="size of a pixel in micrometres (default: estimated from each picture)",
    )
    add("--no-log", action="store_true", help="leave no trace in the log")
    _add_common(classify, default=argparse.SUPPRESS)


def _add_live(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    live = commands.add_parser(
        "live",
        help="count cells at the live microscope",
        description="Count the cells of a camera, a video, a folder or the virtual microscope, "
        "in the window or with --headless without one.",
        epilog=RESEARCH_USE_ONLY,
    )
    add = live.add_argument
    add(
        "--source",
        default="virtual",
        metavar="SOURCE",
        help="camera:NAME, file:PATH, folder:PATH or virtual[:script] (default: virtual)",
    )
    add("--headless", action="store_true", help="run without a window and print the result")
    add("--target", type=int, default=100, metavar="N", help="cells to count to; 0 has no end")
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        help="the types that are reported (default: five, in the window that of the settings)",
    )
    add("--um-per-px", type=_scale, metavar="UM", help="size of a pixel in micrometres")
    headless = "with --headless: "
    add("--seconds", type=float, metavar="N", help=f"{headless}how long (default: 60)")
    add("--format", choices=("json", "table"), help=f"{headless}default: table")
    add("--no-log", action="store_true", help=f"{headless}leave no trace in the log")
    _add_common(live, default=argparse.SUPPRESS)


def _add_adapt(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    adapt = commands.add_parser(
        "adapt",
        help="teach this site's own cells to the model",
        description="Refit the model's last layer to the cells that a person has named in the log. "
        "It is measured before and after, and refused if it is worse. The model pack itself is "
        "never altered.",
        epilog=f"{_ADAPT_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = adapt.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="show every version and its figures")
    what.add_argument(
        "--rollback",
        type=int,
        nargs="?",
        const=0,
        metavar="N",
        help="use version N again; without N, the one before the one in use",
    )
    what.add_argument("--shipped", action="store_true", help="go back to the pack as shipped")
    what.add_argument("--dry-run", action="store_true", help="measure, but keep and change nothing")
    add = adapt.add_argument
    add(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="take the cells from here instead of the log: one sub-folder of pictures for each type",
    )
    add("--format", choices=("json", "table"), default="table", help="default: table")
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types that your cells are named among when it is measured (default: five)",
    )
    _add_common(adapt, default=argparse.SUPPRESS)


def _add_backup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what, folder in (
        ("backup", "copy the log and all that belongs to it into a folder", "where to"),
        ("restore", "put a backup in the place of the log", "the backup"),
        ("check", "look through the whole log for damage", ""),
    ):
        one = commands.add_parser(name, help=what, epilog=RESEARCH_USE_ONLY)
        if folder:
            one.add_argument("folder", type=Path, metavar="FOLDER", help=folder)
        _add_common(one, default=argparse.SUPPRESS)


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    # A subcommand's default would overwrite what stands before the subcommand; hence SUPPRESS.
    parser.add_argument(
        "--model", type=Path, metavar="PACK", default=default, help="a model pack's .tflite file"
    )
    parser.add_argument(
        "--log", type=Path, metavar="FILE", default=default, help="the log's file, if not the usual"
    )


def _scale(text: str) -> float:
    """Return micrometres per pixel; half of the world writes a comma for the point."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0.01 <= value <= 2.0:
        raise argparse.ArgumentTypeError(
            "give micrometres per pixel between 0.01 and 2, such as 0.1"
        )
    return value


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    if arguments is None:
        _keep_private()
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_standard_streams()
    if len(given) == 1 and given[0] in processor_probe.CHILD_ARGUMENTS:
        return _run_child(given[0])
    parsed = build_parser().parse_args(given)
    try:
        return _run(parsed)
    except (UserError, EnvironmentFault) as fault:
        from hematovision_desktop.shell.streams import complain  # noqa: PLC0415

        complain(str(fault))
        return EXIT_UNUSABLE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        from hematovision_desktop.shell.records import silence_standard_output  # noqa: PLC0415

        silence_standard_output()
        return EXIT_INTERRUPTED


def _run_child(argument: str) -> int:
    """Try what may end the process, in a process of its own."""
    if argument == processor_probe.PROBE_ARGUMENT:
        return processor_probe.probe_here()
    if argument == processor_probe.WINDOW_ARGUMENT:
        from hematovision_desktop.shell.selftest import draw_window_here  # noqa: PLC0415

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
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _run(parsed: argparse.Namespace) -> int:
    # Read when NumPy is loaded: its own threads would wait for each other over two cores, which
    # made teaching a site ten times as slow.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Each way imports only what it needs: scripts start without Qt, `--version` without anything.
    if parsed.self_test:
        from hematovision_desktop.shell.selftest import run_self_test  # noqa: PLC0415

        return run_self_test(parsed.log)
    if parsed.command == "classify":
        from hematovision_desktop.shell.classify import classify  # noqa: PLC0415

        return classify(parsed)
    if parsed.command in ("backup", "restore", "check"):
        from hematovision_desktop.shell import backup  # noqa: PLC0415

        run = {"backup": backup.run_backup, "restore": backup.run_restore}
        return run.get(parsed.command, backup.run_check)(parsed)
    if parsed.command == "adapt":
        from hematovision_desktop.shell.adapt import run_adapt  # noqa: PLC0415

        return run_adapt(parsed)
    # Read when OpenCV is loaded: without it, Windows takes up to 20 s to open a camera.
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
    if not (parsed.command == "live" and parsed.headless):
        from hematovision_desktop.shell.screen_probe import check_libraries  # noqa: PLC0415

        check_libraries(os.environ)
    if parsed.command == "live":
        from hematovision_desktop.shell.live import live  # noqa: PLC0415

        return live(parsed)
    from hematovision_desktop.shell.window import LiveStart, run_window  # noqa: PLC0415

    is_demo = parsed.command == "demo"
    return run_window(
        drawn=is_demo and not parsed.live,
        pack_path=parsed.model,
        log_path=parsed.log,
        live=LiveStart("virtual") if is_demo and parsed.live else None,
    )


if __name__ == "__main__":
    sys.exit(main())
