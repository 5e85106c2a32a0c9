"""The window's words on the scale that a microscope keeps, and on pictures that differ from it."""

from __future__ import annotations

from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    OtherScale,
    ScaleQuestion,
)
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.words import translate


def um(value: float) -> str:
    """Return µm per pixel as a figure."""
    return words.locale().toString(value, "f", 3)


def question_sentence(question: ScaleQuestion) -> str:
    """Return the one question about a microscope's scale, with what its pictures suggest."""
    offer = question.offer
    if offer is None:
        return translate(
            "words",
            "How large is a pixel on this microscope? These pictures do not show it well enough.",
        )
    if offer.origin is KeptFrom.RED_CELLS and offer.pictures:
        return words.counted(
            offer.pictures,
            "How large is a pixel on this microscope? {figure} µm, measured on {n} picture.",
            words.tr(
                "How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.",
                "",
                offer.pictures,
            ),
            figure=um(offer.um_per_px),
        )
    said = {
        KeptFrom.RED_CELLS: translate(
            "words",
            "How large is a pixel on this microscope? {figure} µm, measured on red cells.",
        ),
        KeptFrom.STATED: translate(
            "words", "How large is a pixel on this microscope? {figure} µm, as the files state."
        ),
        KeptFrom.CALIBRATION: translate(
            "words", "How large is a pixel on this microscope? {figure} µm, as calibrated."
        ),
    }.get(
        offer.origin,
        translate("words", "How large is a pixel on this microscope? {figure} µm, as set by you."),
    )
    return said.format(figure=um(offer.um_per_px))


def other_scale_sentence(other: OtherScale) -> str:
    """Return that pictures clearly differ from the stored scale, and what is done about it."""
    return translate(
        "words",
        "Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: "
        "perhaps another objective. The measured value is used.",
    ).format(figure=um(other.um_per_px), kept=um(other.kept))


def kept_sentence(kept: KeptScale | None) -> str:
    """Return a microscope's stored scale in words; None: nobody was asked yet."""
    if kept is None:
        return translate("words", "No scale is kept; each batch measures its own.")
    if kept.um_per_px is None:
        said = translate("words", "Each batch measures its own scale, as chosen.")
    else:
        said = _kept_from(kept).format(
            figure=um(kept.um_per_px),
            size=isolated(" × ".join(words.number(side) for side in kept.size)),
        )
    by = (kept.who, words.moment(kept.when))
    return " · ".join((said, *(isolated(one) for one in by if one)))


def _kept_from(kept: KeptScale) -> str:
    if kept.origin is KeptFrom.RED_CELLS:
        return translate(
            "words", "{figure} µm per pixel in pictures of {size} pixels, measured on red cells"
        )
    return {
        KeptFrom.STATED: translate(
            "words", "{figure} µm per pixel in pictures of {size} pixels, as the files state"
        ),
        KeptFrom.CALIBRATION: translate(
            "words", "{figure} µm per pixel in pictures of {size} pixels, calibrated"
        ),
    }.get(
        kept.origin, translate("words", "{figure} µm per pixel in pictures of {size} pixels, typed")
    )
