"""How each picture format is read by its own tags, or by Pillow, and what a file states about its colours."""
