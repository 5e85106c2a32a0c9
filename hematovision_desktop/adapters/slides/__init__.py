"""Scanned slides, read by OpenSlide where it is installed."""
