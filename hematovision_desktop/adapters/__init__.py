"""One outside library each, behind a Protocol of ``core.ports``."""
