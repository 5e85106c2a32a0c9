"""The sheet of a sample: painted, shown, printed, saved as PDF."""
