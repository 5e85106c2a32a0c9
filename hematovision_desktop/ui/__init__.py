"""PySide6 widgets: they show state and send commands, and decide nothing."""
