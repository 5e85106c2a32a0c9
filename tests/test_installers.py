"""The Linux installers: their content, and installing, upgrading and removing.

Most tests use a stand-in for the packaged program. With HEMATOVISION_INSTALLERS, the folder written
by `make installers`, the real ones are installed and started too.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from helped import every_help, options_of

from hematovision_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are for Linux")
needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg is not here")
MADE_AT = 1_767_225_600
BILL = {
    "bomFormat": "CycloneDX",
    "metadata": {"component": {"name": "hematovision-desktop"}},
    "components": [
        {"name": "pytest", "version": pytest.__version__},
        {"name": "pytest", "version": "1.0"},
        {"name": "of-another-system", "version": "2.0"},
    ],
}
"""What is written of a lock file."""
STAND_IN = """\
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if [ "$1" = --self-test ]; then [ -r "$here/_internal/data" ] && [ ! -e "$here/broken" ]; exit; fi
mkdir -p "$HEMATOVISION_HOME" && cat "$here/_internal/data" >>"$HEMATOVISION_HOME/log"
"""


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    """Return the script that makes installers."""
    spec = importlib.util.spec_from_file_location("installers", ROOT / "installers" / "build.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MADE_AT))


def stand_in(folder: Path, words: str = "one\n") -> Path:
    """Make a folder like the packaged program's: a program, a file, a link."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "hematovision").write_text(STAND_IN)
    (folder / "hematovision").chmod(0o755)
    (folder / "_internal" / "data").write_text(words)
    (folder / "_internal" / "link").symlink_to("data")
    return folder


@pytest.fixture(scope="module")
def made(builder: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with installers of a stand-in."""
    folder = tmp_path_factory.mktemp("installers")
    parts = folder / "parts.json"
    parts.write_text(json.dumps(BILL))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(MADE_AT))
        builder.build(stand_in(folder / "package"), folder / "out", parts)
    return folder / "out"


def run(*command: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing of this environment except the system's tools."""
    return subprocess.run(
        command,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"} | settings,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )


def test_the_same_program_gives_the_same_bytes(
    builder: ModuleType, made: Path, tmp_path: Path
) -> None:
    (tmp_path / "parts.json").write_text(json.dumps(BILL))
    package = stand_in(tmp_path / "elsewhere" / "package")
    os.utime(package / "_internal" / "data", (1, 1))
    before = os.umask(0o077)  # the builder and the time do not matter
    try:
        builder.build(package, tmp_path / "out", tmp_path / "parts.json")
    finally:
        os.umask(before)
    ours = {one.name: one.read_bytes() for one in made.iterdir()}
    assert {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()} == ours


def test_the_sums_are_those_of_the_files(made: Path) -> None:
    for line in (made / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((made / name).read_bytes()).hexdigest() == digest
    assert len((made / "SHA256SUMS").read_text().splitlines()) == len(list(made.iterdir())) - 1


def test_the_bill_says_what_is_inside_and_under_which_licence(
    builder: ModuleType, tmp_path: Path
) -> None:
    package = stand_in(tmp_path / "package")
    if shutil.which("dpkg-query"):
        put_text(package / "_internal" / "licences" / "system" / "dpkg.txt")
    (tmp_path / "parts.json").write_text(json.dumps(BILL))
    bill = json.loads(builder.completed(tmp_path / "parts.json", package))
    assert bill["metadata"]["component"]["version"] == __version__
    here, old, foreign, *others = bill["components"]
    assert [one["scope"] for one in (here, old, foreign)] == ["required", "excluded", "excluded"]
    assert here["licenses"] == [{"expression": "MIT"}]
    told = {one["name"]: one for one in others}
    assert told.pop("CPython")["version"] == platform.python_version()
    assert all(one["purl"].startswith("pkg:deb/") and one["version"] for one in told.values())
    assert list(told) == (["dpkg"] if shutil.which("dpkg-query") else [])


def put_text(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("a licence")


def test_the_manual_describes_every_command(builder: ModuleType) -> None:
    text = builder.manual().decode()
    plain = text.replace(r"\-", "-")
    for name, told in every_help().items():
        section = plain.partition(f".SS {name}\n")[2].partition(".SS ")[0]
        assert re.match(r"[A-Z]\w+ ", section), f"{name}: it does not say what it is for"
        values = re.findall(r"\{[a-z,-]+\}", told)
        assert [one for one in {*options_of(told), *values} if one not in section] == [], name
    if shutil.which("man"):
        done = subprocess.run(
            ["man", "--warnings", "-l", "-"], input=text.encode(), capture_output=True, check=True
        )
        assert done.stderr == b""


def test_the_menu_entry_and_the_kinds_of_file_are_sound() -> None:
    folder = ROOT / "installers" / "linux"
    entry = (folder / "hematovision.desktop").read_text("utf-8").splitlines()
    told = dict(line.split("=", 1) for line in entry[1:])
    assert entry[0] == "[Desktop Entry]" and told["Icon"] == "hematovision"
    assert told["Exec"] == "hematovision open %F"
    root = ElementTree.parse(folder / "hematovision.xml").getroot()
    kinds = [one.get("type") for one in root.iter() if one.tag.endswith("mime-type")]
    assert told["MimeType"] == "".join(f"{kind};" for kind in kinds)
    globs = {one.get("pattern") for one in root.iter() if one.tag.endswith("glob")}
    assert globs == {"*.hvupdate", "*.hvreading"}


# For a user without administrator rights


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home of తెలుగు José R&D | O'Neill"
    folder.mkdir()
    return folder


def unpacked(made: Path, folder: Path) -> Path:
    """Return the folder unpacked from a tar."""
    with tarfile.open(next(made.glob("*.tar.gz"))) as tar:
        assert {(one.uid, one.gid, one.mtime) for one in tar} == {(0, 0, MADE_AT)}
        tar.extractall(folder, filter="data")
    return next(folder.iterdir())


def start(home: Path) -> str:
    program = home / ".local" / "bin" / "hematovision"
    done = run(program, HOME=str(home), HEMATOVISION_HOME=str(home / "data"))
    assert done.returncode == 0, done.stderr
    return (home / "data" / "log").read_text()


def test_a_user_installs_upgrades_and_removes(
    builder: ModuleType, made: Path, home: Path, tmp_path: Path
) -> None:
    first = unpacked(made, tmp_path / "stick with blanks")
    done = run(first / "install.sh", HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert start(home) == "one\n"
    share = home / ".local" / "share"
    assert (share / "man" / "man1" / "hematovision.1.gz").is_file()
    entry = (share / "applications" / "hematovision.desktop").read_text()
    assert f'Exec="{home}/.local/lib/hematovision/hematovision" open %F' in entry
    builder.build(stand_in(tmp_path / "newer", "two\n"), tmp_path / "newer out")
    second = unpacked(tmp_path / "newer out", tmp_path / "second stick")
    assert run(second / "install.sh", HOME=str(home)).returncode == 0
    assert start(home) == "one\ntwo\n"  # the earlier log is still used
    assert sorted(one.name for one in (home / ".local" / "lib").iterdir()) == ["hematovision"]
    done = run(second / "install.sh", "--remove", HOME=str(home))
    assert done.returncode == 0, done.stderr
    left = [one for one in (home / ".local").rglob("*hematovision*") if "cache" not in one.name]
    assert left == []
    assert (home / "data" / "log").read_text() == "one\ntwo\n"


def test_a_failing_self_test_keeps_the_earlier_version(
    made: Path, home: Path, tmp_path: Path
) -> None:
    folder = unpacked(made, tmp_path / "stick")
    assert run(folder / "install.sh", HOME=str(home)).returncode == 0
    (folder / "hematovision" / "broken").touch()
    done = run(folder / "install.sh", HOME=str(home))
    assert done.returncode == 1
    assert "Nothing was installed" in done.stderr
    assert start(home) == "one\n"
    assert run(folder / "install.sh", "--delete", HOME=str(home)).returncode == 2


@pytest.mark.parametrize("wanted", [(), ("--remove",)])
def test_does_not_replace_a_running_program(
    wanted: tuple[str, ...], made: Path, home: Path, tmp_path: Path
) -> None:
    folder = unpacked(made, tmp_path / "stick")
    assert run(folder / "install.sh", HOME=str(home)).returncode == 0
    inside = home / ".local" / "lib" / "hematovision" / "_internal" / "open"
    shutil.copy(shutil.which("sleep") or "", inside)
    with subprocess.Popen([inside, "100"]) as opened:
        done = run(folder / "install.sh", *wanted, HOME=str(home))
        opened.kill()
    assert done.returncode == 1
    assert "Close it" in done.stderr
    assert inside.is_file()
    assert run(folder / "install.sh", *wanted, HOME=str(home)).returncode == 0
    assert not inside.is_file()


# For a whole computer


def dpkg(root: Path, *what: str | Path) -> subprocess.CompletedProcess[str]:
    """Run dpkg on a folder that acts as a computer's root."""
    forced = ("--force-not-root", "--force-depends", "--force-script-chrootless")
    return run("dpkg", f"--root={root}", *forced, *what)


def bare_root(folder: Path) -> Path:
    """Make a root with nothing installed, not even Python."""
    (folder / "var" / "lib" / "dpkg" / "updates").mkdir(parents=True)
    (folder / "var" / "lib" / "dpkg" / "info").mkdir()
    (folder / "var" / "lib" / "dpkg" / "status").touch()
    return folder


@needs_dpkg
def test_a_computer_installs_upgrades_and_removes(
    builder: ModuleType, made: Path, tmp_path: Path
) -> None:
    root, data = bare_root(tmp_path / "root"), tmp_path / "data"
    deb = next(made.glob("*.deb"))
    done = dpkg(root, "--install", deb)
    assert done.returncode == 0, done.stdout + done.stderr
    program = root / "usr" / "bin" / "hematovision"
    assert run(program, HEMATOVISION_HOME=str(data)).returncode == 0
    for name in (
        "applications/hematovision.desktop",
        "icons/hicolor/scalable/apps/hematovision.svg",
        "mime/packages/hematovision.xml",
        "man/man1/hematovision.1.gz",
        "doc/hematovision/copyright",
        "doc/hematovision/parts.cdx.json",
    ):
        assert (root / "usr" / "share" / name).is_file(), name
    manual = root / "usr" / "share" / "man" / "man1" / "hematovision.1.gz"
    assert b".TH HEMATOVISION 1" in gzip.decompress(manual.read_bytes())
    newer = tmp_path / "newer out"
    builder.build(stand_in(tmp_path / "newer", "two\n"), newer)
    assert dpkg(root, "--install", next(newer.glob("*.deb"))).returncode == 0
    assert run(program, HEMATOVISION_HOME=str(data)).returncode == 0
    assert (data / "log").read_text() == "one\ntwo\n"
    assert dpkg(root, "--purge", "hematovision").returncode == 0
    assert list(root.rglob("*hematovision*")) == []
    assert (data / "log").read_text() == "one\ntwo\n"


@needs_dpkg
def test_a_deb_belongs_to_root_and_everyone_may_read_it(made: Path) -> None:
    told = run("dpkg-deb", "--contents", next(made.glob("*.deb"))).stdout.splitlines()
    assert {line.split()[1] for line in told} == {"root/root"}
    modes = {line.split()[0] for line in told}
    assert modes == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


# The real ones


@pytest.fixture(scope="session")
def real() -> Path:
    """Return the installers that `make installers` wrote."""
    named = os.environ.get("HEMATOVISION_INSTALLERS")
    if not named:
        pytest.skip("no installers to check; run make installers")
    return Path(named).absolute()


def test_the_real_program_works_on_a_computer_without_python(real: Path, tmp_path: Path) -> None:
    """In a root with the .deb and the system's libraries, and no other programs."""
    if os.geteuid() != 0 or not shutil.which("unshare"):
        pytest.skip("only root may make another root")
    root = bare_root(tmp_path / "root of తెలుగు")
    done = dpkg(root, "--install", next(real.glob("*.deb")))
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("lib64", "usr/lib/x86_64-linux-gnu", "etc", "tmp", "proc", "dev", "bin"):
        (root / name).mkdir(parents=True, exist_ok=True)
    (root / "lib").symlink_to("usr/lib")
    inside = (
        'set -e; mount --bind "$0" "$0"; cd "$0"; '
        "mount --bind /usr/lib/x86_64-linux-gnu usr/lib/x86_64-linux-gnu; "
        "mount --bind /lib64 lib64; mount -t proc none proc; mount --bind /dev dev; "
        "mount -t tmpfs none tmp; "
        # From here on read-only, except for the user's own folder.
        "mount -o remount,ro,bind .; ! touch usr/new 2>/dev/null; "
        "exec env -i HEMATOVISION_HOME=/tmp/data QT_QPA_PLATFORM=offscreen "
        "/usr/sbin/chroot . /usr/bin/hematovision --self-test"
    )
    done = run("unshare", "--mount", "sh", "-c", inside, root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything works." in done.stdout
    assert list((root / "usr" / "bin").iterdir()) == [root / "usr" / "bin" / "hematovision"]


def test_the_real_program_is_installed_by_a_user_and_keeps_the_log(
    real: Path, tmp_path: Path, home: Path
) -> None:
    with tarfile.open(next(real.glob("*.tar.gz"))) as tar:
        tar.extractall(tmp_path / "stick", filter="data")
    folder = next((tmp_path / "stick").iterdir())
    settings = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    program, table = home / ".local" / "bin" / "hematovision", tmp_path / "morning.csv"
    table.write_text("accession\nH-1\n")
    for came in ("1 new sample", "0 new samples"):  # again over the first, with its log
        done = run(folder / "install.sh", **settings)
        assert done.returncode == 0, done.stdout + done.stderr
        done = run(program, "worklist", table, **settings)
        assert done.stdout.startswith(came), done.stdout + done.stderr
        assert run(program, "check", **settings).stdout == "The log is sound.\n"
    log = home / ".local" / "share" / "HematoVision" / "log.sqlite"
    assert log.is_file()
    assert run(folder / "install.sh", "--remove", **settings).returncode == 0
    assert log.is_file()
