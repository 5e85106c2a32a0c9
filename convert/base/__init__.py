"""What all parts of the workshop need: fixed values, progress, charts, files."""
