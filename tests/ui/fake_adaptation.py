"""A fake of adaptation: versions of the last layer, scripted by a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from unchanged_head import no_change

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.adapted_layer import (
    AdaptationFigures,
    AdaptationState,
    AdaptationTrial,
    AdaptedLayer,
    Judged,
    LeftOut,
)
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.messages.adaptation import (
    AdaptationEnded,
    AdaptationProgress,
    AdaptationShown,
    AdaptationStep,
)

MOMENT = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)


def a_judged(share: float) -> Judged:
    recall = {Label.NEUTROPHIL: share, Label.LYMPHOCYTE: share - 0.02}
    return Judged(112, share, share - 0.01, 0.4, 0.06, recall)


def a_trial(
    refusal: str = "", left_out: LeftOut | None = None, sha256: str = ""
) -> AdaptationTrial:
    figures = AdaptationFigures(
        LabelSet.FIVE,
        {Label.NEUTROPHIL: 70, Label.LYMPHOCYTE: 42},
        96,
        *(a_judged(share) for share in (0.78, 0.91, 0.98, 0.98)),
    )
    model = AdaptedLayer(0, MOMENT, sha256, LabelSet.EXTENDED.labels, no_change(4, 8), 1.0, figures)
    return AdaptationTrial(model, refusal, left_out or LeftOut(), 8.4)


class FakeAdaptation:
    """Keeps versions as the program does, at once. The test decides how adaptation goes."""

    def __init__(self, card: ModelCard) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.asked: list[tuple[str, Any]] = []
        self.versions: list[AdaptedLayer] = []
        self.damaged: tuple[int, ...] = ()
        self.in_use: int | None = None
        self.trouble = ""
        self._card = card
        self._trial: AdaptationTrial | None = None

    # Scripts

    def keep(self, count: int) -> None:
        for number in range(len(self.versions) + 1, len(self.versions) + count + 1):
            self.versions.append(replace(a_trial(sha256=self._card.sha256).model, number=number))

    def go(self, step: AdaptationStep, done: int, total: int) -> None:
        self.send(AdaptationProgress(step, done, total))

    def end(self, trial: AdaptationTrial | None, reason: str = "") -> None:
        self._trial = trial
        self.send(AdaptationEnded(trial, reason))

    # Commands

    def ask(self, profile_id: int | None = None) -> None:
        self.asked.append(("ask", profile_id))
        self.send(
            AdaptationShown(
                AdaptationState(
                    self._card.title,
                    self._card.sha256,
                    tuple(self.versions),
                    self.damaged,
                    self.in_use,
                    self.trouble,
                    profile_id,
                )
            )
        )

    def adapt(self, profile_id: int | None = None) -> None:
        self.asked.append(("adapt", profile_id))

    def cancel(self) -> None:
        self.asked.append(("cancel", None))

    def use_trial(self) -> None:
        self.asked.append(("use_trial", None))
        assert self._trial is not None
        number = len(self.versions) + 1
        model = replace(self._trial.model, number=number, pack_sha256=self._card.sha256)
        self.versions.append(model)
        self.in_use = number
        self.ask()

    def use(self, number: int | None, profile_id: int | None = None) -> None:
        self.asked.append(("use", number))
        self.in_use = number
        self.ask(profile_id)

    def calls(self, name: str) -> list[Any]:
        return [value for asked, value in self.asked if asked == name]
