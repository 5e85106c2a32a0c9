"""The main window, its actions and what surrounds the pages."""
