"""Widgets, colours and words that every page uses."""
