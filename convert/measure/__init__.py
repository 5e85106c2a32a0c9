"""Measures a model: the whole path, sources left out, abstention, labels in doubt."""
