"""Formats of cells that other programs read and write."""
