"""Samples, the rules of their laboratory, and their history."""
