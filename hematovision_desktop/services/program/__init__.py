"""What the window commands, carried out by the rooms before."""
