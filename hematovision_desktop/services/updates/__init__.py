"""Updates of the program and its model packs."""
