"""Pixels: reading, writing, cutting and measuring pictures."""
