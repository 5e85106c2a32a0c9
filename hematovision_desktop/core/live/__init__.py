"""The live microscope: frames in, every cell counted once; NumPy only, no camera, no window."""
