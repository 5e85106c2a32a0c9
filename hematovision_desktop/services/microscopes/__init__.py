"""The microscopes of the log, and what checks prove on them."""
