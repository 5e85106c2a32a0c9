"""A fake of updates with one file; records its calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.adapted_layer import Judged
from hematovision_desktop.core.naming.update_figures import Compared, PackFigures
from hematovision_desktop.core.updates.update import (
    Installed,
    Manifest,
    SignedUpdate,
    TrustedKey,
    UpdateFile,
    UpdateKind,
)
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.updates import (
    Offer,
    Prepared,
    UpdatesShown,
    UpdateState,
)

PUBLIC = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
KEY = TrustedKey("The workshop in Hyderabad", PUBLIC, "2026-01-01T00:00:00+00:00", "Ann")
SHIPPED = tuple(
    Installed(kind, "4" if kind is UpdateKind.MODEL else "0.1.0", is_shipped=True)
    for kind in UpdateKind
)
FILES = (UpdateFile("hematovision.tflite", 3_700_000, "0" * 64, 3_000_000, "0" * 64),)
ABOUT = "Tells monocytes from large lymphocytes more surely."
MANIFEST = Manifest(UpdateKind.MODEL, "hematovision", "5", "2026-02-03", "any", "", ABOUT, FILES)


def judged(cells: int, share: float) -> Judged:
    """Return figures of four types, equal except for the last."""
    labels = (Label.NEUTROPHIL, Label.EOSINOPHIL, Label.LYMPHOCYTE, Label.MONOCYTE)
    recall = dict.fromkeys(labels, share) | {Label.MONOCYTE: share - 0.1}
    return Judged(cells, share, share, 0.2, 0.03, recall)


FIGURES = PackFigures(
    "hematovision 4",
    "hematovision 5",
    Compared(judged(1800, 0.94), judged(1800, 0.95)),
    False,
    Compared(judged(212, 0.91), judged(212, 0.88)),
    3,
    2,
)


class FakeUpdates:
    """Answers at once. refusal: the code if opening is refused, otherwise ""."""

    def __init__(self) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.state = UpdateState(SHIPPED)
        self.asked: list[tuple[Any, ...]] = []
        self.refusal = ""
        self.figures: PackFigures | None = FIGURES

    def show(self, state: UpdateState) -> None:
        self.state = state
        self.send(UpdatesShown(state))

    def look(self) -> None:
        self.send(UpdatesShown(self.state))

    def open(self, path: Path, then: Callable[[Any], None]) -> None:
        self.asked.append(("open", path))
        if self.refusal:
            then(Refused(self.refusal))
        else:
            then(Offer(path, SignedUpdate(MANIFEST, PUBLIC, "0" * 64), SHIPPED[0], self._key()))

    def _key(self) -> TrustedKey | None:
        return next(iter(self.state.keys), None)

    def trust(self, offer: Offer, name: str, then: Callable[[Any], None]) -> None:
        self.asked.append(("trust", name))
        self.show(replace(self.state, keys=(replace(KEY, name=name),)))
        then(replace(offer, key=self._key()))

    def distrust(self, public_key: str) -> None:
        self.asked.append(("distrust", public_key))
        self.show(replace(self.state, keys=()))

    def prepare(self, offer: Offer, then: Callable[[Any], None]) -> None:
        self.asked.append(("prepare", offer.path))
        then(Prepared(offer, self.figures))

    def install(self, prepared: Prepared, then: Callable[[Any], None]) -> None:
        version = prepared.offer.update.manifest.version
        self.asked.append(("install", version))
        new = Installed(UpdateKind.MODEL, version, is_shipped=False, before="4")
        self.show(replace(self.state, installed=(new, *SHIPPED[1:])))
        then(self.state)

    def go_back(self, kind: UpdateKind, then: Callable[[Any], None]) -> None:
        self.asked.append(("go_back", kind))
        self.show(replace(self.state, installed=SHIPPED))
        then(self.state)

    def stop(self) -> None:
        self.asked.append(("stop",))
