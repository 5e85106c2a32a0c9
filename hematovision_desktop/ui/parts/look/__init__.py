"""Colours, signs and charts, painted the same everywhere."""
