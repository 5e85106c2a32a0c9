"""Learns how a picture's colours speak against their order, and measures it on sources left out.

Two logistic models, on figures that the program computes of every picture: whether green is where it
should be (all six orders of the colours compete, and the one in the file is right), and whether red
and blue are exchanged. The numbers go into the program's `learned_order.py` by hand.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.base.options import Options
from convert.base.recipe import SEED, data_folder
from convert.data.sources import family_of, read_sources
from hematovision_desktop.adapters.images.doubts.colour_order import MOVED_FROM, order_figures
from hematovision_desktop.adapters.images.reader import ImageReader

EACH, STEPS = 160, 40
"""Pictures of each source; steps of the fit, which are more than it needs."""

PENALTIES = (1e-4, 3e-3)
"""Ridge penalties of the two models, the second on figures of unit spread."""

ORDERS = list(permutations(range(3)))

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What n pictures in the right order show. places: (n, 6, 4), by order; exchanged: (n, 4)."""

    sources: NDArray[np.str_]
    families: NDArray[np.str_]
    places: Floats
    exchanged: Floats


def run_colour_order(options: Options) -> None:
    """Print the weights, and what is noticed in each family of sources with what the others teach."""
    seen = look(data_folder(options.data))
    for family in sorted(set(seen.families.tolist())):
        others = seen.families != family
        places, exchanged = learn(seen, others)
        scores, logits = seen.places[~others] @ places, seen.exchanged[~others] @ exchanged
        told = {
            "as it is": moved(scores, (0, 1, 2)),
            "green and red": moved(scores, (1, 0, 2)),
            "green and blue": moved(scores, (0, 2, 1)),
        }
        shares = ", ".join(f"{name} {np.mean(one > MOVED_FROM):.3f}" for name, one in told.items())
        print(
            f"{family:10} {len(logits):4} pictures, doubted: {shares}; "
            f"exchanged for less likely than not: {np.mean(logits > 0):.3f}"
        )
    places, exchanged = learn(seen, np.ones(len(seen.families), bool))
    print("PLACES", places.reshape(2, 2).round(2).tolist())
    print("EXCHANGED", exchanged.round(1).tolist())


def look(data: Path) -> Seen:
    """Return what some pictures of every source show, the same ones each time."""
    paths: dict[str, set[Path]] = {}
    for one in read_sources(data):
        paths.setdefault(one.source, set()).add(one.path)
    reader, sources, places, exchanged = ImageReader(), [], [], []
    for source, there in paths.items():
        for path in random.Random(SEED).sample(sorted(there), min(EACH, len(there))):
            figures, shares = order_figures(reader.read(path).pixels)
            if figures is not None and shares is not None:
                sources.append(source)
                places.append([shares[:, order[:2]].ravel() for order in ORDERS])
                exchanged.append((*figures, shares[1, 0] - shares[1, 2]))
    families = np.array([family_of(one) for one in sources])
    return Seen(np.array(sources), families, np.array(places), np.array(exchanged))


def learn(seen: Seen, some: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Return the weights of both models, learnt from some pictures; each source counts the same."""
    sources = seen.sources[some]
    counts = {source: np.count_nonzero(sources == source) for source in set(sources.tolist())}
    weights = np.array([1 / counts[source] / len(counts) for source in sources.tolist()])
    spread = seen.exchanged[some].std(axis=0)
    # Red and blue in the right order against exchanged: the same figures with the other sign.
    pair = seen.exchanged[some][:, None] / spread * np.array([-1.0, 1.0])[:, None] / 2
    return (
        _choose_first(seen.places[some], weights, PENALTIES[0]),
        _choose_first(pair, weights, PENALTIES[1]) / spread,
    )


def moved(scores: Floats, stored: tuple[int, ...]) -> Floats:
    """Return the logits that green is in another place. scores: of the orders; stored: that of the file."""
    turned = [ORDERS.index(tuple(stored[place] for place in order)) for order in ORDERS]
    keeps = np.array([order[1] == 1 for order in ORDERS])
    odds = np.exp(scores[:, turned])
    return np.asarray(np.log(odds[:, ~keeps].sum(axis=1) / odds[:, keeps].sum(axis=1)))


def _choose_first(cases: Floats, weights: Floats, penalty: float) -> Floats:
    """Return what makes the first of several choices the likeliest (conditional logit, by Newton's method).

    cases: (n, choices, figures). weights: (n,), sum 1.
    """
    found = np.zeros(cases.shape[2])
    for _ in range(STEPS):
        scores = cases @ found
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        odds /= odds.sum(axis=1, keepdims=True)
        middle = (odds[:, :, None] * cases).sum(axis=1)
        slope = ((cases[:, 0] - middle) * weights[:, None]).sum(axis=0) - penalty * found
        off = cases - middle[:, None]
        bend = np.einsum("n,nk,nki,nkj->ij", weights, odds, off, off)
        found += np.linalg.solve(bend + penalty * np.eye(len(found)), slope)
    return found
