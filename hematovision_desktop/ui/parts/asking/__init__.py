"""Questions to a person: dialogs, files and folders, and what asks before something is lost."""
