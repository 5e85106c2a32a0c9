"""One module for each picture format, read by its own tags, and what a file states about its colours."""
