"""Collects what must not happen: logged errors, Qt's and Python's warnings, uncaught exceptions."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


class Silence(logging.Handler):
    """Collects what was heard. expected: the number of logged errors that a test causes itself."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []
        self.expected = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Receive a logged line."""
        if self.expected and record.name == "hematovision":
            self.expected -= 1
            return
        self.heard.append(logging.Formatter("logged: %(message)s").format(record))

    def on_qt(self, _kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Receive Qt's messages, except about what the test screen cannot do."""
        if "plugin does not support" not in text:
            self.heard.append(f"Qt: {text}")

    def on_warning(self, message: Warning | str, kind: type[Warning], *where: Any) -> None:
        """Receive Python's warnings."""
        self.heard.append(f"{kind.__name__}: {message} ({where[:2]})")

    def on_exception(
        self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None
    ) -> None:
        """Receive uncaught exceptions."""
        self.heard.append("".join(traceback.format_exception(kind, trouble, trace)))

    def on_thread(self, died: threading.ExceptHookArgs) -> None:
        """Receive the exception that ended a thread."""
        if died.exc_value is not None:
            self.on_exception(died.exc_type, died.exc_value, died.exc_traceback)

    def check(self) -> None:
        """Fail if anything was heard."""
        heard, self.heard = self.heard, []
        assert not heard, "\n".join(heard)


@contextmanager
def listening() -> Iterator[Silence]:
    """Listen to everything meanwhile."""
    silence = Silence()
    before = sys.excepthook, threading.excepthook
    qt = qInstallMessageHandler(silence.on_qt)
    logging.getLogger().addHandler(silence)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = silence.on_warning  # type: ignore[assignment]
        sys.excepthook, threading.excepthook = silence.on_exception, silence.on_thread
        try:
            yield silence
        finally:
            sys.excepthook, threading.excepthook = before
            logging.getLogger().removeHandler(silence)
            qInstallMessageHandler(qt)
