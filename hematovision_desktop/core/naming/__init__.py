"""How cells are named: the pack's card, probabilities, abstaining, and the last layer of a site."""
