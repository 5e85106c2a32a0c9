"""Arithmetic of pixels that every other room of the pictures uses, and how a reader returns a picture."""
