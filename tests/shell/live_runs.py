"""Runs over a drawn smear without a window: the clock, the classifier and the parts of the program."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache

import cv2
import numpy as np

from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.practice.virtual_microscope import (
    VirtualMicroscope,
    VirtualSource,
)
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.adapters.practice.virtual_stage import Script, read_script
from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.live.events import (
    LiveEvent,
)
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.stepped_live import LiveParts, SteppedLive
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.ports import Classified

cv2.setNumThreads(1)


class HandClock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


class RealClock:
    def monotonic(self) -> float:
        return time.monotonic()


class SureClassifier:
    """A classifier that names every crop neutrophil and counts its crops."""

    card = ModelCard(
        "table", "1", "0" * 64, MODEL_LABELS, Preprocessing(22.0, 32, None, 0),
        1.0, 0.6, 0.2, 0.5, {}, (),
    )  # fmt: skip

    def __init__(self) -> None:
        self.seen = 0

    def classify(self, crops: list[Pixels]) -> Classified:
        self.seen += len(crops)
        row = [9.0 if label is Label.NEUTROPHIL else 0.0 for label in MODEL_LABELS]
        rows = np.tile(np.array(row, np.float32), (len(crops), 1))
        return Classified(rows, np.zeros((len(crops), 1, 1, 8), np.float32))


def live_parts(recorder: LiveRecorder | None = None) -> LiveParts:
    classifier = SureClassifier()
    cutter = ScaledCropCutter(classifier.card.preprocessing)
    return LiveParts(
        ColourLocator(), cutter, classifier, PhaseRegistration(), RealClock(), None, recorder
    )


@cache
def smear_of(seed: int, canvas: tuple[int, int], cells: int, um_per_px: float) -> VirtualSmear:
    """Draw a read-only smear, shared by all tests."""
    smear = prepare_smear(seed, *canvas, cells=cells, um_per_px=um_per_px)
    smear.pixels.setflags(write=False)
    return smear


def drawn_smear(script: Script) -> VirtualSmear:
    """Return the smear that a virtual microscope draws for a script."""
    return smear_of(script.seed, script.canvas, script.cells, script.um_per_px)


class Bench:
    """A virtual microscope with a stepped count and a clock set by hand."""

    def __init__(
        self,
        script: str,
        recorder: LiveRecorder | None = None,
        locator: ColourLocator | None = None,
    ) -> None:
        self.script = read_script(script)
        self.microscope = VirtualMicroscope(self.script, drawn_smear(self.script))
        self.clock = HandClock()
        self.source = VirtualSource(self.microscope, self.clock, 0.0)
        self.told: list[LiveEvent] = []
        self.parts = live_parts(recorder)
        if locator is not None:
            self.parts = replace(self.parts, locator=locator)
        self.live = SteppedLive(self.parts, Options(), self.told.append, target=None)
        self.live.on_settled = lambda cell, view: self.microscope.count(
            view.captured_s, view.in_frame, None
        )
        self.inferred = 0
        self.live.start()

    def step(self, render: bool = True) -> Frame | None:
        self.clock.now_s += 1 / self.script.rate_per_s
        return self.source.frame_at(self.clock.now_s) if render else None

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * self.script.rate_per_s)):
            frame = self.step()
            if frame is not None:
                self.take(frame)

    def take(self, frame: Frame):
        posed = self.live.track(frame)
        self.inferred += self.live.recognise(posed).inferred
        return posed


SMALL = "size=640x480,canvas=2400x1800,cells=60,rate=12,um=0.2"
