"""The report, and the commands that renew it."""
