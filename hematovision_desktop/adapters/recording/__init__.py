"""Films and pictures as sources of frames, and snapshots and clips of the microscope."""
