"""Batches found, read, named and ended."""
