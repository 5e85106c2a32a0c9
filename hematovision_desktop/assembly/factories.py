"""Makes the adapters of most runs and hands them to the services; the modules beside make what few runs need.

Nothing here prints or redirects a stream; faults are in the values returned. Adapters that a start
may never need (cameras, films, the drawn slide) are loaded on demand.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.files.finder import find_files
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.field_quality import FieldQualityMeter
from hematovision_desktop.adapters.images.writer import encode_jpeg, encode_png, write_png
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.locator.learned import FRAME_RED_PX, LEAST_RED_PX, open_locator
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.adapters.model.reference_set import known_of
from hematovision_desktop.adapters.slides.reader import (
    SlideReader,
    find_with_slides,
    picture_suffixes,
    read_whole,
)
from hematovision_desktop.assembly import later, places, sources
from hematovision_desktop.assembly.in_use import usual_pack
from hematovision_desktop.assembly.learning import build_learning
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import RECORDINGS
from hematovision_desktop.core.naming.analysis import Pipeline
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.ports import Clock, CropCutter, FieldReader
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.services.base.outside import (
    AdaptationParts,
    LiveOutside,
    OpenModel,
    Outside,
    Places,
    ReadingParts,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hematovision_desktop.adapters.log.disk import copies
    from hematovision_desktop.core.formats.exchange import ExchangeFormats
    from hematovision_desktop.core.live.events import CountLog
    from hematovision_desktop.core.live.stepped_live import LiveParts
    from hematovision_desktop.core.naming.head_fit import Examples
    from hematovision_desktop.core.naming.settings import Settings, WindowMemory
    from hematovision_desktop.core.samples.laboratory import Laboratory
else:
    copies = late("hematovision_desktop.adapters.log.disk.copies")

TILE_SIDE_PX = 160

Features = NDArray[np.float32]


class SystemClock:
    """The computer's own clock."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start; they never go back."""
        return time.monotonic()


def find_places() -> Places:
    """Return where the program's files lie now."""
    return Places(
        data_folder=places.data_folder(),
        log=places.log_path(),
        settings=places.settings_path(),
        traces=places.trace_path(),
        shipped_pack=usual_pack(),
    )


def build_outside(clock: Clock | None = None) -> Outside:
    """Return the real outside world."""
    # OpenCV's threads would compete with ours for two cores.
    cv2.setNumThreads(1)
    here = find_places()
    return Outside(
        places=here,
        clock=clock or SystemClock(),
        open_log=log_keys().open_log,
        open_model=open_model,
        open_adaptation=open_adaptation,
        find_files=find_files,
        find_all=find_with_slides,
        picture_suffixes=picture_suffixes,
        own_ending=later.own_ending,
        draw_folder=_draw_folder,
        draw_reference=_draw_reference,
        write_png=partial(write_png, seal=log_keys().vault.seal),
        write_settings=partial(later.write_settings, here.settings),
        read_laboratory=read_own_laboratory,
        write_laboratory=partial(later.write_laboratory, here.settings),
        handover_writers={
            HandoverFormat.HL7: later.oru_message,
            HandoverFormat.FHIR: later.result_bundle,
            HandoverFormat.CSV: later.result_table,
        },
        log_guard=log_keys(),
        signer=own_signing_key(),
        passphrases=Argon2Passphrases(),
        exchange=_exchange_formats,
        read_slide=read_whole,
        readings=_reading_parts,
        live=build_live(clock or SystemClock()),
        updates=later.build_updates,
        learning=build_learning(),
    )


@cache
def log_keys() -> LogKeys:
    """Return the keys of logs that this process knows."""
    return LogKeys(signer=own_signing_key, recordings=recordings_of)


def recordings_of(log: Path) -> Path:
    """Return where snapshots and clips of a log go: to the user's own folders for the log in use."""
    home = places.data_folder()
    if log.parent != home and log != read_own_settings().log_path:
        home = log.parent
    return home / RECORDINGS


def own_signing_key() -> SigningKey:
    """Return the key with which this installation signs; it is created when first needed."""
    return _signing_key(places.signing_folder())


@cache
def _signing_key(folder: Path) -> SigningKey:
    return SigningKey(
        folder,
        lambda content: log_keys().seal_beside(folder, content),
        lambda content: log_keys().vault.unseal(content),  # noqa: PLW0108 - the keys of then
    )


def read_own_settings() -> Settings:
    """Return the user's settings; a missing or unusable value gets its default."""
    return later.read_settings(places.settings_path())


def find_settings_fault() -> str:
    """Return in a sentence why the user's settings cannot be read, or ""."""
    return later.find_settings_fault(places.settings_path())


def read_own_laboratory() -> Laboratory:
    """Return the laboratory's settings; a missing or unusable value gets its default."""
    return later.read_laboratory(places.settings_path())


def read_window_memory() -> WindowMemory:
    """Return how the window was left; changes are stored in the same file."""
    return later.read_window_memory(places.settings_path())


def restore_log(copy: Path, log: Path, put_rest: Callable[[], None]) -> Path | None:
    """Put a copy in the place of a log; see `copies.restore_log`."""
    return copies.restore_log(copy, log, log_keys().find(copy), put_rest=put_rest)


def open_model(path: Path | None) -> OpenModel:
    """Open a model pack as it was shipped; None is the usual one."""
    target = path or usual_pack()
    pack = load_pack(target)
    classifier = LiteRtClassifier(pack, known=known_of(pack))
    rules = classifier.card.preprocessing
    return OpenModel(
        path=target,
        pipeline=_pipeline_of(classifier, target, LEAST_RED_PX),
        explainer=cache(lambda: LiteRtClassifier(pack)),
        tiles=_tile_cutter(rules),
    )


def open_crops(path: Path | None) -> tuple[FieldReader, CropCutter]:
    """Return what rereads pictures and cuts cells in their natural colours.

    For a model pack, None being the shipped one; the model itself is not run.
    """
    rules = load_pack(path or usual_pack()).card.preprocessing
    return own_reader(), _tile_cutter(rules)


def own_reader() -> FieldReader:
    """Return the reader of pictures, including encrypted ones and fields of slides."""
    return SlideReader(ImageReader(log_keys().vault.unseal))


def _tile_cutter(rules: Preprocessing) -> ScaledCropCutter:
    tile_rules = Preprocessing(rules.crop_um, TILE_SIDE_PX, None, rules.outside)
    return ScaledCropCutter(tile_rules, mirrors=True)


def build_pipeline(path: Path | None, *, for_frames: bool = False) -> Pipeline:
    """Return the pipeline around a model pack as it was shipped.

    for_frames: look only as finely as leukocytes need, many times a second. Raises EnvironmentFault
    if the pack cannot be used.
    """
    cv2.setNumThreads(1)
    target = path or usual_pack()
    pack = load_pack(target)
    least_red_px = FRAME_RED_PX if for_frames else LEAST_RED_PX
    return _pipeline_of(LiteRtClassifier(pack, known=known_of(pack)), target, least_red_px)


def _pipeline_of(classifier: LiteRtClassifier, pack: Path, least_red_px: float) -> Pipeline:
    rules = classifier.card.preprocessing
    path = places.locator_of(pack)
    locator = open_locator(path, least_red_px, places.first_locator_of(path))
    return Pipeline(
        own_reader(),
        locator,
        ScaledCropCutter(rules),
        classifier,
        FieldQualityMeter(rules),
    )


def open_adaptation(path: Path | None) -> AdaptationParts:
    """Open a model pack as it was shipped, for teaching its last layer."""
    from hematovision_desktop.adapters.model.reference_set import read_reference  # noqa: PLC0415

    pack = load_pack(path or usual_pack())

    def reference() -> tuple[Examples, Examples]:
        whole = read_reference(pack)
        return whole.rehearsal, whole.kept

    classifier = cache(lambda: LiteRtClassifier(pack))  # not opened if only the card is needed

    def look(crops: Sequence[Pixels]) -> tuple[Features, Features]:
        return classifier().look(crops)

    cutter = ScaledCropCutter(pack.card.preprocessing)
    return AdaptationParts(pack.card, own_reader(), cutter, look, reference)


def _draw_reference(label: Label) -> Pixels | None:
    from hematovision_desktop.adapters.practice.drawn_smear import draw_reference  # noqa: PLC0415

    try:
        return draw_reference(label)
    except KeyError:
        return None


def _reading_parts() -> ReadingParts:
    from hematovision_desktop.assembly.readings import reading_parts  # noqa: PLC0415

    return reading_parts(own_signing_key(), log_keys().vault, own_reader())


def _exchange_formats() -> ExchangeFormats:
    from hematovision_desktop.assembly.exchange import exchange_formats  # noqa: PLC0415

    return exchange_formats()


def _draw_folder(folder: Path, seed: int, count: int) -> list[Path]:
    from hematovision_desktop.adapters.practice.drawn_smear import draw_folder  # noqa: PLC0415

    return draw_folder(folder, seed, count)


# The live microscope


def build_live(clock: Clock) -> LiveOutside:
    """Return what the live microscope needs from the outside world."""
    settings = places.settings_path()
    return LiveOutside(
        read_settings=partial(later.read_live_settings, settings),
        write_settings=partial(later.write_live_settings, settings),
        open_sounds=later.open_sounds,
        open_voice=later.open_voice,
        find_cameras=sources.find_cameras,
        open_camera=partial(sources.open_camera, clock),
        open_source=lambda words, kept: sources.source_of(
            words, clock, kept, log_keys().vault.unseal
        )[0],
        build_parts=partial(_live_parts, clock),
        encode_png=encode_png,
        encode_jpeg=encode_jpeg,
        seal=log_keys().vault.seal,
        read_picture=_read_picture,
    )


def _live_parts(
    clock: Clock, pack: Path | None, open_log: Callable[[ModelCard], CountLog | None]
) -> LiveParts:
    from hematovision_desktop.adapters.images.doubts.judged_colours import frame_doubts  # noqa: PLC0415
    from hematovision_desktop.adapters.images.smear.overlay import find_overlay  # noqa: PLC0415
    from hematovision_desktop.adapters.images.smear.registration import (  # noqa: PLC0415
        PhaseRegistration,
    )
    from hematovision_desktop.adapters.recording.recorder import LiveRecorder  # noqa: PLC0415
    from hematovision_desktop.core.live.stepped_live import LiveParts  # noqa: PLC0415

    pipeline = build_pipeline(pack, for_frames=True)
    log = open_log(pipeline.classifier.card)
    return LiveParts(
        pipeline.locator,
        pipeline.cutter,
        pipeline.classifier,
        PhaseRegistration(),
        clock,
        log,
        LiveRecorder(find_places().recordings, log_keys().vault.seal),
        pipeline.meter,
        find_overlay,
        frame_doubts,
    )


def _read_picture(path: Path) -> Pixels | None:
    try:
        return own_reader().read(path).pixels
    except FieldUnreadable:
        return None
