"""The stages as commands: what each is asked, and where its work is done."""
