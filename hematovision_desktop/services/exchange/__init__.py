"""Cells and tables for other programs."""
