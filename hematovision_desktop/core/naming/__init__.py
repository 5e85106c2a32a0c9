"""How cells are named: the pack's card, probabilities, abstaining, and the adaptation of the last layer."""
