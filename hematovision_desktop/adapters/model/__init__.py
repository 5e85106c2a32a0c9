"""The model pack, the runtime that answers for it, and the adapted versions of its last layer."""
