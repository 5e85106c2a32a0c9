"""Updates of the program, its model packs and its words: the steps, and who takes them for the window."""
