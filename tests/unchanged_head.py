"""An adapted layer that changes nothing, so the shipped head answers unchanged."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.core.naming.head_fit import Head


def no_change(channels: int, labels: int) -> Head:
    """Return the difference that leaves the shipped head unchanged."""
    return Head(np.zeros((channels, labels), np.float32), np.zeros(labels, np.float32))
