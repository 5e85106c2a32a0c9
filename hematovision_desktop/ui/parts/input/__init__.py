"""Presses and keys: how the parts of the window take them, and which ones nobody meant."""
