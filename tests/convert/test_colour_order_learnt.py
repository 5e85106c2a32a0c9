"""The order of colours is learnt from pictures in the right order, and each source counts the same."""

from __future__ import annotations

import numpy as np

from convert.measure.colour_order import ORDERS, Seen, learn, moved


def test_learns_that_green_loses_most_and_which_of_the_others_less() -> None:
    rng = np.random.default_rng(3)
    shares = rng.normal((0.3, 0.5, 0.2), 0.06, (300, 2, 3))
    places = np.array([[one[:, order[:2]].ravel() for order in ORDERS] for one in shares])
    figures = rng.normal((-0.3, -0.1, 0.1, 0.2), 0.2, (300, 4))
    sources = np.array(["a"] * 290 + ["b"] * 10)
    seen = Seen(sources, sources, places, figures)
    weights, exchanged = learn(seen, np.ones(300, bool))
    scores = places @ weights
    assert np.mean(moved(scores, (0, 1, 2)) < 0) > 0.95
    for stored in ((1, 0, 2), (0, 2, 1), (1, 2, 0), (2, 0, 1)):
        assert np.mean(moved(scores, stored) > 0) > 0.95
    assert np.mean(moved(scores, (2, 1, 0)) < 0) > 0.95  # red and blue alone leave green in place
    assert np.mean(figures @ exchanged < 0) > 0.9
