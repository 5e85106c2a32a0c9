"""Updates of the program, its model packs and its words: the steps, and the window's commands for them."""
