"""The translated words of signing: gates, and signed versions."""

from __future__ import annotations

from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.words import translate

sign = words.Texts("sign")


def gate_sentence(gate: Gate) -> str:
    """Return what prevents signing, and what to do."""
    return _sentence(gate).format(**_figures(gate))


def _figures(gate: Gate) -> dict[str, str]:
    return {"n": words.number(gate.count), "m": words.number(gate.of)}


def _sentence(gate: Gate) -> str:
    return {
        GateKind.READING: translate(
            "sign",
            "A second reading is not signed itself. Finish it or send it back, and "
            "sign the sample that was read.",
        ),
        GateKind.RUNNING: translate(
            "sign", "Pictures of this sample are still being read. Wait until they are done."
        ),
        GateKind.COUNTING: translate(
            "sign",
            "A live count of this sample is still open. To end it, press New count (F6) on the "
            "Live page.",
        ),
        GateKind.WAITING: words.counted(
            gate.count,
            "{n} cell to decide. Name it, or say that it cannot be identified.",
            sign.tr(
                "{n} cells to decide. Name each, or say that it cannot be identified.",
                "",
                gate.count,
            ),
        ),
        GateKind.EMPTY: translate(
            "sign", "No leukocyte was counted, so there is no result to sign."
        ),
        GateKind.UNCHANGED: translate("sign", "Nothing has changed since it was signed."),
        GateKind.MICROSCOPE: words.part_counted(
            gate.count,
            gate.of,
            "The only cell comes from a microscope where no check supports the names, and nobody "
            "looked at it. Check the program on this microscope, or confirm the cell.",
            "{n} of {m} cells comes from a microscope where no check supports the names, and "
            "nobody looked at it. Check the program on this microscope, or confirm every cell.",
            sign.tr(
                "{n} of {m} cells come from a microscope where no check supports the names, and "
                "nobody looked at them. Check the program on this microscope, or confirm every "
                "cell.",
                "",
                gate.count,
            ),
            **_figures(gate),
        ),
        GateKind.CLOCK: translate(
            "sign",
            "This computer's clock is behind: it shows a time before this sample was made or last "
            "signed. Set the clock. Say why if you sign anyway.",
        ),
        GateKind.TWICE: translate(
            "sign",
            "Pictures in more than one batch of this sample: {n}. Their cells count more than "
            "once. Move or remove a batch. Say why, if they should.",
        ),
        GateKind.FEW_CELLS: translate(
            "sign",
            "Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.",
        ),
        GateKind.UNREADABLE: words.part_counted(
            gate.count,
            gate.of,
            "The only picture could not be read. Say why the result holds without it.",
            "{n} of {m} pictures could not be read. Say why the result holds without it.",
            sign.tr(
                "{n} of {m} pictures could not be read. Say why the result holds without them.",
                "",
                gate.count,
            ),
            **_figures(gate),
        ),
        GateKind.STOPPED: translate(
            "sign",
            "A batch was stopped before all of its pictures were read. Say why that is enough.",
        ),
        GateKind.AMENDING: translate(
            "sign", "This sample was signed before. Say what you corrected."
        ),
    }[gate.kind]


def stamp_line(stamp: Stamp) -> str:
    """Return who signed a version, and when."""
    people = isolated(stamp.signer)
    if stamp.second_signer:
        people = translate("sign", "{one} and {other}").format(
            one=people, other=isolated(stamp.second_signer)
        )
    return translate("sign", "Version {n}, signed by {people}, {when}").format(
        n=words.number(stamp.version), people=people, when=words.moment(stamp.signed_at)
    )
