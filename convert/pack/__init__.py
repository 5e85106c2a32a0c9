"""From a checkpoint to a model pack: int8, the card, golden answers, the reference set."""
