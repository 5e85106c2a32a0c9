"""Sentences of the Live page: one short sentence for each state of the source, the view and the count."""

from __future__ import annotations

from collections.abc import Sequence

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Cell
from hematovision_desktop.core.live.calibration import LiveScale, ScaleOrigin
from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.live.events import MapChanged
from hematovision_desktop.core.live.hints import Hint
from hematovision_desktop.core.live.source import (
    FAULT_MESSAGES,
    Control,
    Mode,
    SourceFault,
    SourceState,
    SourceStatus,
)
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.naming.review import ranked
from hematovision_desktop.services.messages.live import VIRTUAL
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.layout.elided import BETWEEN_PARTS
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.scale_words import um
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.parts.texts.words import translate

live = words.Texts("live")


def fault_sentence(fault: SourceFault, message: str = "") -> str:
    """Return what is wrong with a source and what to do; message: the source's own words."""
    if fault is SourceFault.UNREADABLE and message:
        return in_language(message)
    return in_language(sentence(FAULT_MESSAGES[fault]))


def source_sentence(state: SourceState) -> str:
    """Return the sentence about a source; empty while it runs."""
    if state.status is SourceStatus.RUNNING:
        return ""
    if state.status is SourceStatus.TROUBLED and state.fault is not None:
        return fault_sentence(state.fault, state.message)
    if state.status is SourceStatus.OPENING:
        return translate("live", "Opening…")
    if state.status is SourceStatus.ENDED:
        return translate(
            "live", "The recording is over. The count is kept. Choose a source to go on."
        )
    return translate("live", "No camera is open. Choose one above.")


def standing_sentence(standing: Standing) -> str:
    """Return why no cells are searched for in the view; empty if they are."""
    return {
        Standing.FIT: "",
        Standing.MOVING: translate("live", "Stage moving. Cells are named when it stops."),
        Standing.OUT_OF_FOCUS: translate("live", "Out of focus. Turn the fine focus."),
        Standing.EMPTY: translate("live", "Nothing is in view. Move to the smear."),
        Standing.LOST: translate(
            "live", "This place is not on the map yet. Hold the stage still a moment."
        ),
    }[standing]


def count_sentence(count: CountSnapshot) -> str:
    """Return the state of the count and what comes next."""
    if count.state is CountState.READY:
        return translate("live", "Cells are named but not counted. Press Start.")
    if count.state is CountState.PAUSED:
        return translate("live", "Paused. Press Start to go on.")
    if count.state is CountState.COUNTING:
        return translate("live", "Counting.")
    if count.tray:
        return words.counted(
            len(count.tray),
            "The target is reached. To finish, name the {n} waiting cell.",
            live.tr(
                "The target is reached. To finish, name the {n} waiting cells.",
                "",
                len(count.tray),
            ),
        )
    done = translate("live", "The target is reached; no cell is waiting.")
    if count.target is None or count.differential.total < count.target:
        done = translate("live", "Every type is settled. The count is done.")
    return translate("live", "{done} It is in the log.").format(done=done)


def doing(count: CountSnapshot, state: SourceState, *, frozen: bool) -> str:
    """Return the count's activity in a word or two; without moving pictures it has none."""
    if count.state is CountState.COUNTING:
        if frozen:
            return translate("live", "Frozen")
        stopped = {
            SourceStatus.OPENING: translate("live", "Opening"),
            SourceStatus.TROUBLED: translate("live", "No picture"),
            SourceStatus.ENDED: translate("live", "Recording over"),
            SourceStatus.CLOSED: translate("live", "Closed"),
        }.get(state.status)
        return stopped or translate("live", "Counting")
    if count.state is CountState.REACHED:
        return translate("live", "To decide") if count.tray else translate("live", "Done")
    if count.state is CountState.PAUSED:
        return translate("live", "Paused")
    return translate("live", "Not started")


def count_complete() -> str:
    """Return why a count that has reached its target takes no more cells."""
    return translate(
        "live",
        "The count is complete, so nothing was added. Choose a higher target or begin a new count.",
    )


def hand_refusal(count: CountSnapshot, *, frozen: bool) -> str:
    """Return why no cell can be counted by hand now; empty if one can."""
    if count.state is CountState.REACHED:
        return count_complete()
    if count.state is CountState.READY:
        return translate("live", "Press Start before you count cells by hand.")
    if frozen:
        said = translate("live", "Frozen, so nothing was added. Press {key} to go on.")
        return said.format(key=key_name("Space"))
    return ""


def nothing_to_name() -> str:
    """Return why a key did nothing."""
    return translate(
        "live",
        "No cell to name. Choose one, or press H to count by hand what the program misses.",
    )


def hand_sentence(count: CountSnapshot) -> str:
    """Return what counting by hand does, and how to end it."""
    said = translate("live", "Each key counts one cell: {n} so far.")
    return said.format(n=words.number(count.by_hand))


def by_hand(name: str) -> str:
    """Return the description of a cell that a person counted by a key."""
    return translate("live", "{name}, counted by hand").format(name=name)


def hand_mark() -> str:
    """Return the text on the tile of a cell without a picture."""
    return translate("live", "by hand")


def program_answer(cell: Cell) -> str:
    """Return the program's answer for a cell, or the types between which it could not decide."""
    name = words.label_name(cell.label)
    if not cell.needs_review:
        return translate("live", "the program said: {name}").format(name=name.lower())
    first, *others = ranked(cell.probabilities)
    if not others:
        return translate("live", "the program asked: {name}?").format(name=name.lower())
    return translate("live", "the program asked: {name} or {other}?").format(
        name=words.label_name(first).lower(), other=words.label_name(others[0]).lower()
    )


def frozen_sentence() -> str:
    """Return the sentence shown while the picture is frozen."""
    said = translate("live", "Frozen. Picture and count are stopped; press {key} to go on.")
    return said.format(key=key_name("Space"))


def map_sentence(event: MapChanged) -> str:
    """Return what happened to the map; empty if nobody needs to know."""
    if event.why == "lost":
        said = translate(
            "live", "A new map section begins. Another patient's slide? {key} starts a new count."
        )
        return said.format(key=key_name("F6"))
    if event.why == "resized":
        return translate("live", "The picture size changed, so a new map section begins.")
    if event.why != "joined":
        return ""
    if event.doubled:
        return words.counted(
            event.doubled,
            "This place was seen before; {n} cell counted twice now counts once.",
            live.tr(
                "This place was seen before; {n} cells counted twice now count once.",
                "",
                event.doubled,
            ),
        )
    return translate("live", "This place was seen before; the map sections are joined.")


def focus_words(standing: Standing, hints: Sequence[Hint]) -> str:
    """Return how sharp a picture is, compared with the recent best."""
    if standing is Standing.EMPTY:
        return translate("live", "nothing to focus on")
    if Hint.SLOWER in hints:
        return translate("live", "stage is moving")
    if Hint.FOCUS not in hints:
        return translate("live", "sharp")
    if standing is Standing.OUT_OF_FOCUS:
        return translate("live", "turn the fine focus")
    return translate("live", "nearly sharp")


def light_words(hints: Sequence[Hint]) -> str:
    """Return what to do about exposure and white balance; empty if nothing."""
    told = {
        Hint.LESS_LIGHT: translate("live", "Too bright: turn down the lamp or the exposure."),
        Hint.MORE_LIGHT: translate("live", "Too dark: turn up the lamp or the exposure."),
        Hint.WHITE_BALANCE: translate(
            "live", "Empty glass looks tinted: set the white balance on an empty spot."
        ),
    }
    return next((told[hint] for hint in hints if hint in told), "")


def good_light() -> str:
    """Return the sentence for correct exposure and white balance."""
    return translate("live", "Light and colour are good.")


def control_name(name: str) -> str:
    """Return the name of a setting of the light."""
    return {
        "exposure": translate("live", "Exposure"),
        "gain": translate("live", "Gain"),
        "white balance": translate("live", "White balance"),
    }[name]


def control_value(control: Control, value: float) -> str:
    """Return the value of a setting in a familiar unit."""
    match control.unit:
        case "K":
            return translate("live", "{figure} K").format(figure=whole(value))
        case "%":
            return translate("live", "{figure} %").format(figure=whole(value))
        case "log2 s":
            below_1s = translate("live", "1/{figure} s").format(figure=whole(2.0**-value))
            return below_1s if value < 0 else translate("live", "1 s")
        case "0.1 ms":
            figure = words.locale().toString(value / 10, "f", 1)
            return translate("live", "{figure} ms").format(figure=figure)
    return whole(value)


def mode_words(mode: Mode) -> str:
    """Return a size and rate of a camera."""
    size = f"{mode.width} × {mode.height}"
    if not mode.rate_per_s:
        return size
    return translate("live", "{size}, {rate} a second").format(
        size=size, rate=whole(mode.rate_per_s)
    )


def whole(value: float) -> str:
    """Return a figure without decimals."""
    return words.number(round(value))


def scale_sentence(scale: LiveScale) -> str:
    """Return the size of a pixel and its source."""
    if scale.um_per_px is None:
        return translate("live", "Scale not known yet. It needs red cells that lie apart.")
    return {
        ScaleOrigin.UNKNOWN: "{figure}",
        ScaleOrigin.RED_CELLS: translate("live", "{figure} µm per pixel, from red cells"),
        ScaleOrigin.SET: translate("live", "{figure} µm per pixel, from Settings"),
        ScaleOrigin.CALIBRATED: translate("live", "{figure} µm per pixel, calibrated"),
        ScaleOrigin.STATED: translate("live", "{figure} µm per pixel, from its configuration"),
        ScaleOrigin.KEPT: translate("live", "{figure} µm per pixel, kept for this microscope"),
        ScaleOrigin.WORKED_OUT: translate(
            "live", "{figure} µm per pixel, calibrated at another picture size"
        ),
    }[scale.origin].format(figure=um(scale.um_per_px))


def scale_warning(scale: LiveScale) -> str:
    """Return what contradicts the scale, and what to do or which one is used; empty if nothing does."""
    if scale.belied is not None and scale.um_per_px is not None:
        return translate(
            "live",
            "Red cells give {figure}, not the {kept} kept for this microscope: perhaps "
            "another objective. Their value is used.",
        ).format(figure=um(scale.um_per_px), kept=um(scale.belied))
    return " ".join(filter(None, (_disagreement(scale), _superseded(scale))))


def _disagreement(scale: LiveScale) -> str:
    if not scale.disagrees or scale.red_cells is None:
        return ""
    more = translate("live", "Red cells give {figure}, {percent} % more. Is it another lens?")
    less = translate("live", "Red cells give {figure}, {percent} % less. Is it another lens?")
    return (more if scale.off_by > 0 else less).format(
        figure=um(scale.red_cells), percent=whole(abs(scale.off_by) * 100)
    )


def _superseded(scale: LiveScale) -> str:
    if scale.superseded is None or um(scale.superseded) == um(scale.um_per_px or 0.0):
        return ""
    return translate(
        "live",
        "This camera was calibrated to {figure} before. This microscope's own scale is used.",
    ).format(figure=um(scale.superseded))


def source_name(source: str) -> str:
    """Return a source's name for people."""
    kind, _, name = source.partition(":")
    if kind == VIRTUAL:
        return translate("live", "Drawn slide")
    return name if kind == "camera" else name.replace("\\", "/").rpartition("/")[2]


def progress(count: CountSnapshot) -> str:
    """Return "63 of 100", or "63 cells" without a target."""
    total = count.differential.total
    if count.target is None:
        return words.cells_counted(total)
    return translate("live", "{n} of {target}").format(
        n=words.number(total), target=words.number(count.target)
    )


def bottom_sentence(
    count: CountSnapshot, source: str, state: SourceState, *, frozen: bool = False
) -> str:
    """Return the bottom bar's text on the microscope, whichever page is shown.

    The progress of the count comes first: if there is little room, the source is left out.
    """
    if state.status is SourceStatus.CLOSED:
        return ""
    done = doing(count, state, frozen=frozen).lower()
    if count.state is not CountState.READY:
        done = words.listed((done, progress(count)))
    said = translate("live", "Live: {doing}").format(doing=done)
    return BETWEEN_PARTS.join((said, source_name(source)))
