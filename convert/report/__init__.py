"""The report, and the commands that write it again."""
