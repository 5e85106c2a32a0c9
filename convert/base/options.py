"""What a person asked of a command."""

from __future__ import annotations

from types import SimpleNamespace

Options = SimpleNamespace
"""The arguments of one command by their names, as `convert.stages` declares them."""
