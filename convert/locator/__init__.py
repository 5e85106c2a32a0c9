"""Trains, converts and measures the net that finds leukocytes, red cells and platelets in a field."""
