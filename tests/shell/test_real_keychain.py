"""A log guarded by a real Secret Service, if one can be started. This account's own is not touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WANTED = ("dbus-run-session", "gnome-keyring-daemon")
START = (
    'printf words | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" "$@"'
)

WALK = """
import sys
from pathlib import Path

import secretstorage

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.signing.log_key import Guard, KeyMissing

log = places.log_path()
assert main(["protect", "keychain"]) == 0
recovery = LogKeys().recovery(log)

LogKeys().open_log(log).close()
assert LogKeys().guard_of(log) is Guard.KEYCHAIN

chain = secretstorage.get_default_collection(secretstorage.dbus_init())
kept = [item for item in chain.get_all_items() if "HematoVision" in str(item.get_attributes())]
assert len(kept) == 1
chain.lock()
try:
    LogKeys().open_log(log)
    sys.exit("a locked keychain gave the key")
except KeyMissing as said:
    assert "missing or locked" in str(said)
by_hand = LogKeys(ask=lambda _log: recovery)
by_hand.open_log(log).close()
print("done")
"""

FREE = """
import secretstorage

from hematovision_desktop.__main__ import main

assert main(["protect", "keychain"]) == 0
assert main(["protect", "off"]) == 0
chain = secretstorage.get_default_collection(secretstorage.dbus_init())
assert not [item for item in chain.get_all_items() if "HematoVision" in str(item.get_attributes())]
print("done")
"""


@pytest.mark.skipif(not all(map(shutil.which, WANTED)), reason="no Secret Service to start")
@pytest.mark.parametrize("steps", [WALK, FREE], ids=["locked", "set free"])
def test_a_real_keychain_guards_the_log(tmp_path: Path, steps: str) -> None:
    script = tmp_path / "steps.py"
    script.write_text(steps, "utf-8")
    root = Path(__file__).resolve().parents[2]
    own = {"PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])}
    own |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8"}
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME"}
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", START, sys.executable, str(script)],
        env=kept | own | {"HEMATOVISION_HOME": str(tmp_path / "home")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("done\n")
