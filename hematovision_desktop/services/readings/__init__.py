"""Second readings, here and for other laboratories."""
