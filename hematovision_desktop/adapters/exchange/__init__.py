"""Formats for cells that other programs read and write."""
