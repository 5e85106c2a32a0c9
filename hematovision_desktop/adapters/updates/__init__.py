"""Updates on a stick: the signed file, and the folders that it is installed to."""
