"""Whether the pixels of a decoded picture can be what a camera saw: colours, damage, mixed pictures."""
