"""The window's commands, carried out with the rooms above."""
