"""The stages as commands: their options, and which function does the work."""
