"""Cameras, and the tones and words that the program plays."""
