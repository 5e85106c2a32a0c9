"""The window; knows nothing of files, models or threads.

Widgets of PySide6 that show state and send commands, and decide nothing.
"""
