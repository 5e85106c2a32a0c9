"""The sheet of a sample: painted, shown, printed, kept as PDF."""
