"""Text from data is shown as it is written: no tag in a folder's name becomes a picture or a link."""

from __future__ import annotations

import html

from hematovision_desktop.ui.parts.unbroken import unbroken


def tip(text: str) -> str:
    """Return a text for a tool tip, which Qt reads as rich text where it looks like some."""
    text = unbroken(text)
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text
