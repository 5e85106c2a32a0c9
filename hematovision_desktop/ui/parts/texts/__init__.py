"""The words of the window: for codes of the core, for figures, for what the program found."""
