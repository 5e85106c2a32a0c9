"""What the program hears, sees and plays: cameras and sounds."""
