"""Shows text from data literally: no tag in a folder's name becomes a picture or a link."""

from __future__ import annotations

import html

from hematovision_desktop.ui.parts.texts.unbroken import unbroken


def tip(text: str) -> str:
    """Return a text for a tool tip, escaped because Qt would read it as rich text if it looks like that."""
    text = unbroken(text)
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text
