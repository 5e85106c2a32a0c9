"""What every room of the workshop needs: what is fixed once, progress, pictures of figures, files."""
