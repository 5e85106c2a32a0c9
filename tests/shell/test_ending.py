"""The process ends with its own status, whatever thread is left that nobody waits for."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import atexit, threading
from hematovision_desktop.__main__ import Ending

ending = Ending()
atexit.register(ending)
atexit.register(lambda: print("what is done at the end"))
if {left}:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
ending.status = 7
raise SystemExit(7)
"""


def test_what_is_to_be_done_is_done_before_the_process_ends() -> None:
    for left in (True, False):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT.format(left=left)],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (7, "what is done at the end\n")
