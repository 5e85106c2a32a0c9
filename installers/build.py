"""Makes the Linux installers of a packaged program: a .deb, a tar with install.sh, their sums.

    python installers/build.py dist/hematovision dist/installers [--parts BOM]

The same folder and SOURCE_DATE_EPOCH give the same bytes. Python's own library and dpkg-deb suffice.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "installers" / "linux"
NAME = "hematovision"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
FOLDER, PROGRAM, FILE = 0o755, 0o755, 0o644
# Qt opens these, which every desktop has; everything else lies in the package.
DEPENDS = (
    "libc6 (>= 2.34), libegl1, libgl1, libfontconfig1, libdbus-1-3, libglib2.0-0 | libglib2.0-0t64"
)
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: HematoVision maintainers <maintainers@hematovision.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-core | fonts-dejavu-core
Section: science
Priority: optional
Description: finds and names leukocytes in pictures of blood smears
 Finds the leukocytes of a stained blood smear, names each, says how sure it is
 and asks a person where it is not. Works offline, on the processor alone.
 .
 For Research Use Only. Not for use in diagnostic procedures.
"""


def made_at() -> int:
    """Return the time that everything bears, in seconds since 1970."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "hematovision_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found
    return found[1]


def manual() -> bytes:
    """Return the man page of the command, made of what `--help` says."""
    sys.path.insert(0, str(ROOT))
    from hematovision_desktop import RESEARCH_USE_ONLY  # noqa: PLC0415
    from hematovision_desktop.shell.arguments import build_parser  # noqa: PLC0415

    parser = build_parser()
    day = time.strftime("%Y-%m-%d", time.gmtime(made_at()))
    lines = [
        f'.TH HEMATOVISION 1 "{day}" "HematoVision {version()}" "User commands"',
        ".SH NAME",
        r"hematovision \- find and name leukocytes in pictures of blood smears",
        ".SH SYNOPSIS",
        r".B hematovision",
        r"[\fIOPTION\fR] [\fICOMMAND\fR ...]",
        ".SH DESCRIPTION",
        _plain(parser.description),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for name, purpose, one in _commands(parser):
        lines += [f".SS {_plain(name)}", _plain(one.description or purpose), *_options(one)]
        ending = (one.epilog or "").replace(RESEARCH_USE_ONLY, "").strip()
        lines += [".PP", _plain(ending)] if ending else []
    lines += [
        ".SH FILES",
        r"\fI~/.local/share/HematoVision\fR: the log, the settings and everything else of the user;",
        r"\fBHEMATOVISION_HOME\fR moves it.",
        ".SH NOTES",
        RESEARCH_USE_ONLY,
    ]
    return ("\n".join(lines) + "\n").encode()


def _commands(
    parser: argparse.ArgumentParser, before: str = ""
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield every command and every step of one, with what each is for."""
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        for told, (name, one) in zip(action._choices_actions, action.choices.items(), strict=True):
            one.fill()
            yield f"{before}{name}", told.help or "", one
            yield from _commands(one, f"{before}{name} ")


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines, shape = [], parser._get_formatter()
    for one in parser._actions:
        if isinstance(one, argparse._SubParsersAction) or one.help == argparse.SUPPRESS:
            continue
        said = (one.help or "").replace("%(prog)s", parser.prog)
        lines += [".TP", f"\\fB{_plain(shape._format_action_invocation(one))}\\fR", _plain(said)]
    return lines


def _plain(text: str | None) -> str:
    told = " ".join((text or "").split()).replace("\\", r"\e").replace("-", r"\-")
    return f"\\&{told}" if told.startswith((".", "'")) else told


def zipped(content: bytes) -> bytes:
    """Return bytes as gzip, without a time or a name in it."""
    target = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=target, mtime=0, compresslevel=9) as stream:
        stream.write(content)
    return target.getvalue()


def put(path: Path, content: bytes | Path, mode: int = FILE) -> None:
    """Write a file, or copy one, with what everyone may do with it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    path.chmod(mode)


def put_share(share: Path) -> None:
    """Put the menu entry, the icon, the kinds of file and the man page into a share/ folder."""
    put(share / "applications" / f"{NAME}.desktop", LINUX / f"{NAME}.desktop")
    put(share / "mime" / "packages" / f"{NAME}.xml", LINUX / f"{NAME}.xml")
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    put(icon, ROOT / "assets" / "icons" / "program.svg")
    put(share / "man" / "man1" / f"{NAME}.1.gz", zipped(manual()))


def put_program(package: Path, target: Path) -> None:
    """Copy the packaged program; what may run stays so, and everyone may read all of it."""
    shutil.copytree(package, target, symlinks=True)
    for path in (target, *target.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or os.access(path, os.X_OK)
        path.chmod(PROGRAM if runs else FILE)


def completed(parts: Path, package: Path) -> bytes:
    """Return the bill of materials with what no lock file says: versions, licences, what else is inside.

    What is not in this package (another system's, or of another Python) has the scope "excluded".
    """
    bill = json.loads(parts.read_bytes())
    bill["metadata"]["component"]["version"] = version()
    for one in bill["components"]:
        try:
            told = metadata(one["name"])
        except PackageNotFoundError:
            one["scope"] = "excluded"
            continue
        one["scope"] = "required" if told["Version"] == one["version"] else "excluded"
        one["licenses"] = _licences(told)
    python = {"name": "CPython", "version": platform.python_version(), "bom-ref": "python"}
    licences = [{"license": {"id": "PSF-2.0"}}]
    bill["components"].append(
        {"type": "library", **python, "licenses": licences, "scope": "required"}
    )
    texts = sorted((package / "_internal" / "licences" / "system").glob("*.txt"))
    bill["components"] += [_of_the_system(one.stem) for one in texts]
    return (json.dumps(bill, indent=1, ensure_ascii=False) + "\n").encode()


def _licences(told: PackageMetadata) -> list[dict[str, Any]]:
    """Return the licences that a library states, an SPDX expression or a name."""
    if expression := told.get("License-Expression"):
        return [{"expression": expression}]
    kinds = (one for one in told.get_all("Classifier") or () if one.startswith("License ::"))
    names = [one.rpartition(" :: ")[2] for one in kinds] or [told.get("License") or ""]
    return [{"license": {"name": name}} for name in names if name and "\n" not in name]


def _of_the_system(name: str) -> dict[str, Any]:
    """Return what a library of the building computer's system is, as a part."""
    form = ("dpkg-query", "--showformat=${Version}", "--show", name)
    told = subprocess.run(form, capture_output=True, text=True, check=True).stdout.strip()
    system = platform.freedesktop_os_release()["ID"]
    purl = f"pkg:deb/{system}/{quote(name, safe='')}@{quote(told, safe='')}"
    named = {"type": "library", "name": name, "version": told, "bom-ref": f"system-{name}"}
    return {**named, "purl": purl, "scope": "required"}


def build_deb(package: Path, target: Path, parts: bytes | None) -> Path:
    """Write the .deb and return it."""
    architecture = ARCHITECTURES[platform.machine()]
    with tempfile.TemporaryDirectory(prefix="hematovision-deb-") as name:
        root = Path(name) / "root"
        root.mkdir()
        put_program(package, root / "usr" / "lib" / NAME)
        put_share(root / "usr" / "share")
        documents = root / "usr" / "share" / "doc" / NAME
        put(documents / "copyright", ROOT / "LICENSE")
        put(documents / "changelog.gz", zipped((ROOT / "CHANGELOG.md").read_bytes()))
        if parts is not None:
            put(documents / "parts.cdx.json", parts)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        files = [one for one in root.rglob("*") if one.is_file() and not one.is_symlink()]
        size = sum(one.stat().st_size for one in files) // 1024 + 1
        told = CONTROL.format(
            name=NAME,
            version=version(),
            architecture=architecture,
            size=size,
            depends=DEPENDS,
        )
        put(root / "DEBIAN" / "control", told.encode())
        sums = sorted((str(one.relative_to(root)), one) for one in files)
        lines = [f"{hashlib.md5(one.read_bytes()).hexdigest()}  {name}" for name, one in sums]
        put(root / "DEBIAN" / "md5sums", ("\n".join(lines) + "\n").encode())
        for path in (root, *root.rglob("*")):
            os.utime(path, (made_at(), made_at()), follow_symlinks=False)
            if path.is_dir() and not path.is_symlink():
                path.chmod(FOLDER)
        deb = target / f"{NAME}_{version()}_{architecture}.deb"
        # One thread: with several the bytes depend on how many cores there are. Zstandard unpacks in
        # seconds on an old laptop, and dpkg of Debian 12 and Ubuntu 22.04 knows it.
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--threads-max=1", "--build"]
        settings = {**os.environ, "SOURCE_DATE_EPOCH": str(made_at())}
        subprocess.run([*command, root, deb], check=True, env=settings, stdout=subprocess.DEVNULL)
    return deb


def build_tar(package: Path, target: Path, parts: bytes | None) -> Path:
    """Write the tar for a user without rights and return it."""
    top = f"{NAME}-{version()}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(prefix="hematovision-tar-") as name:
        root = Path(name) / top
        put_program(package, root / NAME)
        put_share(root / "share")
        put(root / "install.sh", LINUX / "install.sh", PROGRAM)
        put(root / "LICENSE", ROOT / "LICENSE")
        if parts is not None:
            put(root / "parts.cdx.json", parts)
        archive = target / f"{top}.tar.gz"
        with (
            archive.open("wb") as file,
            gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0, compresslevel=6) as stream,
            tarfile.open(mode="w", fileobj=stream, format=tarfile.PAX_FORMAT) as tar,
        ):
            for path in (root, *sorted(root.rglob("*"))):
                tar.add(path, str(path.relative_to(name)), recursive=False, filter=_even)
    return archive


def _even(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take from an entry what differs from one computer to the next."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = made_at()
    entry.mode = PROGRAM if entry.isdir() or entry.mode & 0o100 else FILE
    return entry


def write_sums(target: Path) -> Path:
    """Write SHA256SUMS of everything else in a folder, as `sha256sum --check` reads it."""
    files = sorted(one for one in target.iterdir() if not one.name.startswith("SHA256SUMS"))
    sums = target / "SHA256SUMS"
    lines = [f"{_digest(one)}  {one.name}" for one in files]
    sums.write_text("\n".join(lines) + "\n", "utf-8")
    return sums


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def build(package: Path, target: Path, parts: Path | None = None) -> list[Path]:
    """Write every installer of this system and return what was written."""
    target.mkdir(parents=True, exist_ok=True)
    bill = None if parts is None else completed(parts, package)
    makers: list[Callable[[Path, Path, bytes | None], Path]] = [build_tar]
    if shutil.which("dpkg-deb") and platform.machine() in ARCHITECTURES:
        makers.append(build_deb)
    made = [make(package, target, bill) for make in makers]
    if bill is not None:
        made.append(target / f"{NAME}-{version()}.cdx.json")
        put(made[-1], bill)
    return [*made, write_sums(target)]


def main() -> int:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Make the installers of a packaged program.")
    parser.add_argument("package", type=Path, help="the folder that `make package` made")
    parser.add_argument("target", type=Path, help="where the installers go")
    parser.add_argument("--parts", type=Path, help="the bill of materials, CycloneDX")
    told = parser.parse_args()
    for path in build(told.package, told.target, told.parts):
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
