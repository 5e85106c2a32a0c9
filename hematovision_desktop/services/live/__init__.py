"""The live microscope and its count."""
