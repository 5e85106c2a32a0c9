"""What a model can do: the whole path, sources left out, abstention, labels in doubt."""
