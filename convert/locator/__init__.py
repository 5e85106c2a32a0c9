"""Trains, converts and measures the network that finds leukocytes, red cells and platelets in a field."""
