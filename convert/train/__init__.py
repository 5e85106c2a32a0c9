"""Training: augmentation, the network, the runs, checkpoints, calibration."""
