"""What a field shows of a smear: stain, light, red cells, focus, what covers it; and cells cut from it."""
