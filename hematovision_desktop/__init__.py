"""HematoVision Desktop: finds and names leukocytes in blood-smear images, offline, on the CPU."""

from __future__ import annotations

# Not taken from `typing`: nothing may be loaded before the current folder is forgotten.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from hematovision_desktop.shell.notebook import classify

__all__ = ["RESEARCH_USE_ONLY", "__version__", "classify"]

__version__ = "0.1.0"

RESEARCH_USE_ONLY = "For Research Use Only. Not for use in diagnostic procedures."


def __getattr__(name: str) -> object:
    # Loaded when asked for: the program itself starts without it, and without NumPy.
    if name == "classify":
        from hematovision_desktop.shell.notebook import classify  # noqa: PLC0415

        return classify
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
