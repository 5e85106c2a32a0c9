"""The window's requests and their answers: protocols and frozen values."""
