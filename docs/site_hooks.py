"""Turns the pages into a site: the README becomes its first page.

MkDocs knows only the folder `docs`. A link from a page to a file outside it becomes the plain name
of the file. The README's links to pages are adapted.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:)([^)#]*)(#[^)]*)?\)")


def on_files(files: Files, config: Any) -> Files:
    """Add the README as the first page."""
    readme = (ROOT / "README.md").read_text("utf-8")
    files.append(File.generated(config, "index.md", content=_within_docs(readme)))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Write links that leave the folder as plain names, and read Markdown in right-to-left pages."""
    turned = markdown.replace('<div dir="rtl">', '<div dir="rtl" markdown>')
    return _LINK.sub(_named, turned)


def _within_docs(readme: str) -> str:
    return _LINK.sub(lambda link: link[0].replace("](docs/", "]("), readme)


def _named(link: re.Match[str]) -> str:
    mark, text, target, _ = link.groups()
    place = (DOCS / target).resolve()
    if not target or (place.is_relative_to(DOCS) and place.is_file()):
        return link[0]
    # A target that does not exist stays a link, so the build reports it.
    return f"{mark}{text}" if place.is_file() or (ROOT / target).is_file() else link[0]
