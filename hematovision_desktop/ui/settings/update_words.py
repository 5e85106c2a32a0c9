"""Words about updates, in the window's language."""

from __future__ import annotations

from datetime import date

from hematovision_desktop.core.naming.update_figures import PackFigures
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import Installed, TrustedKey, UpdateKind
from hematovision_desktop.services.messages.updates import Offer, UpdateState
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.search_words import day
from hematovision_desktop.ui.parts.texts.words import translate

updates = words.Texts("updates")


def kind_name(kind: UpdateKind) -> str:
    """Return the name of a kind of update."""
    return {
        UpdateKind.MODEL: translate("updates", "Model pack"),
        UpdateKind.PROGRAM: translate("updates", "Program"),
        UpdateKind.TRANSLATIONS: translate("updates", "Translations"),
    }[kind]


def installed_line(one: Installed) -> str:
    """Return which version is in use."""
    if one.is_shipped:
        return translate("updates", "Version {version}, came with the program").format(
            version=one.version
        )
    return translate("updates", "Version {version}, from an update").format(version=one.version)


def back_text(one: Installed) -> str:
    """Return the text of the button that goes back one version."""
    if not one.before:
        return translate("updates", "Back to the installed one")
    return translate("updates", "Back to version {version}").format(version=one.before)


def fingerprint_line(public_key: str) -> str:
    """Return a key's fingerprint in the form that people compare."""
    shown = isolated(fingerprint_of(public_key))
    return translate("updates", "Fingerprint {fingerprint}").format(fingerprint=shown)


def key_line(key: TrustedKey) -> str:
    """Return a key's owner and how it came here."""
    shown = isolated(fingerprint_of(key.public_key))
    if key.is_shipped:
        text = translate("updates", "{name}, {fingerprint}, came with the program")
        return text.format(name=isolated(key.name), fingerprint=shown)
    text = translate("updates", "{name}, {fingerprint}")
    return text.format(name=isolated(key.name), fingerprint=shown)


def doing_text(state: UpdateState) -> str:
    """Return the step in progress."""
    return {
        "read": translate("updates", "The update is being verified…"),
        "stage": translate("updates", "The update is being unpacked and tried…"),
        "figures": translate("updates", "Checking the cells that people named here…"),
    }.get(state.doing, "")


def offer_lines(offer: Offer) -> list[str]:
    """Return a description of an update, in a few lines."""
    manifest, present = offer.update.manifest, offer.present
    lines = [
        translate("updates", "Version {new} in place of {old}").format(
            new=manifest.version, old=present.version
        )
        if present.version
        else translate("updates", "Version {new}").format(new=manifest.version)
    ]
    made = isolated(_day_of(manifest.made_at))
    size = words.file_size(manifest.installed_bytes)
    lines.append(translate("updates", "Made on {date}, {size}").format(date=made, size=size))
    if offer.key is not None:
        lines.append(translate("updates", "Signed by {name}").format(name=isolated(offer.key.name)))
    if manifest.about:
        lines.append(isolated(manifest.about))
    return lines


def _day_of(stamp: str) -> str:
    """Return the day of an ISO 8601 moment; any other text unchanged."""
    try:
        return day(date.fromisoformat(stamp[:10]))
    except ValueError:
        return stamp[:10]


def when_text(kind: UpdateKind) -> str:
    """Return when an installed update takes effect."""
    return {
        UpdateKind.MODEL: translate("updates", "It names cells from the next batch on."),
        UpdateKind.PROGRAM: translate(
            "updates", "It has passed its self-test here, and runs from the next start on."
        ),
        UpdateKind.TRANSLATIONS: translate("updates", "It is used from the next start on."),
    }[kind]


def figure_sentences(figures: PackFigures) -> list[str]:
    """Return what people must know about the figures."""
    told = []
    if not figures.same_reference:
        told.append(translate("updates", "Each pack was judged by its own reference cells."))
    if figures.verified.after is None:
        told.append(translate("updates", "No cells that people named here can be checked."))
    if figures.lost:
        text = updates.tr(
            "{n} named cells could not be checked: their pictures are gone or changed.",
            "",
            figures.lost,
        )
        one = "{n} named cell could not be checked: its picture is gone or changed."
        told.append(words.counted(figures.lost, one, text))
    if figures.taught is not None:
        told.append(
            translate(
                "updates", "What you taught your site (version {number}) does not carry over."
            ).format(number=words.number(figures.taught))
        )
    return told
