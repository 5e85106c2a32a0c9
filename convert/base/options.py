"""The arguments that a person gave to a command."""

from __future__ import annotations

from types import SimpleNamespace

Options = SimpleNamespace
"""The arguments of one command by name, as `convert.stages` declares them."""
