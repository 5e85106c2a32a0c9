"""An update from its file to its use, step by step; `hematovision update` and the window use it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from hematovision_desktop import __version__
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.named_cells import NamedCell
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.layers import ChosenLayer
from hematovision_desktop.core.naming.update_figures import (
    Compared,
    PackFigures,
    are_same_cells,
    judge_reference,
    judge_verified,
)
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import (
    Installed,
    Manifest,
    RefusalCode,
    TrustedKey,
    UpdateKind,
    UpdateRefused,
    check_fits,
    numbers_of,
    version_of_home,
)
from hematovision_desktop.core.updates.update_manifest import MODEL_FILE
from hematovision_desktop.services.base.outside import AdaptationParts, Outside, UpdatesOutside
from hematovision_desktop.services.learn.adaptation_steps import Note, looked_at
from hematovision_desktop.services.messages.updates import Offer

MOST_VERIFIED = 1_000
"""How many verified cells are drawn for judging: precise to half a point, and it takes no hour."""
_SEED = 7


def _silent(_done: int, _total: int) -> None:
    return


class UpdateSteps:
    """The steps, on the calling thread. Raises UserError and EnvironmentFault."""

    def __init__(self, outside: Outside) -> None:
        self._build = outside.updates
        self._open_adaptation = outside.open_adaptation

    @cached_property
    def _outside(self) -> UpdatesOutside:
        return self._build()

    # Present state

    def installed(self) -> tuple[Installed, ...]:
        """Return what is in use, by kind."""
        return tuple(self.present(kind) for kind in UpdateKind)

    def present(self, kind: UpdateKind) -> Installed:
        """Return what is in use of a kind: the update, or what was shipped if that is newer."""
        now, shipped = self._outside.folder.in_use(), self._outside.shipped(kind)
        home = now.home.get(kind, "")
        version = version_of_home(home) if self._outside.folder.whole_home(home) else ""
        # A running program that came with an update is itself the shipped version.
        is_program = kind is UpdateKind.PROGRAM
        newest = numbers_of(shipped)
        is_shipped = numbers_of(version) < newest or (
            numbers_of(version) == newest and not is_program
        )
        before = now.before.get(kind)
        if before is not None:
            before = version_of_home(before) or ("" if is_program else shipped)
        pack = None if kind is not UpdateKind.MODEL else self._pack(home, is_shipped)
        return Installed(
            kind,
            shipped if is_shipped else version,
            is_shipped,
            None if is_shipped and home else before,
            self._outside.read_card(pack).sha256 if pack is not None and pack.is_file() else "",
        )

    def _pack(self, home: str, is_shipped: bool) -> Path:
        files = None if is_shipped else self._outside.folder.whole_home(home)
        return self._outside.shipped_pack if files is None else files / MODEL_FILE

    def trusted_keys(self) -> tuple[TrustedKey, ...]:
        """Return the keys whose updates are accepted."""
        return self._outside.keys.list_all()

    # The steps of an update

    def offer(self, path: Path, tell: Tell = _silent) -> Offer:
        """Read a whole update. Raises UpdateRefused unless every byte is as signed and it fits."""
        update = self._outside.folder.read(path, tell)
        manifest = update.manifest
        present = self._check_fits(manifest)
        if manifest.kind is UpdateKind.PROGRAM and not self._outside.is_packaged:
            raise UpdateRefused(
                RefusalCode.UNUSABLE,
                sentence(
                    "This update is for the packaged program. This one was installed with "
                    "Python: update it the way it was installed."
                ),
            )
        key = next(
            (one for one in self.trusted_keys() if one.public_key == update.public_key), None
        )
        return Offer(path, update, present, key)

    def _check_fits(self, manifest: Manifest) -> Installed:
        """Return what is in use, unless an update does not fit it."""
        present = self.present(manifest.kind)
        highest = self._outside.folder.in_use().highest.get(manifest.kind, "")
        check_fits(manifest, present.version, highest, __version__, self._outside.platform)
        return present

    def trust(self, offer: Offer, name: str, by: str) -> TrustedKey:
        """Trust the key of an update from now on."""
        tidy = " ".join(name.split())[:120]
        if not tidy:
            raise UserError(sentence("Give the key a name: whose is it?"))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        key = TrustedKey(tidy, offer.update.public_key, now, by)
        self._outside.keys.add(key)
        return key

    def distrust(self, public_key: str) -> None:
        """Stop trusting a key."""
        self._outside.keys.remove(public_key)

    def stage(self, offer: Offer, tell: Tell = _silent) -> Path:
        """Unpack an update beside what is in use and try it here; return the folder of its files.

        Raises UpdateRefused if nobody trusts its key; then nothing of it is unpacked or run.
        """
        self._check_trusted(offer)
        files = self._outside.folder.stage(offer.path, offer.update, tell)
        manifest = offer.update.manifest
        match manifest.kind:
            case UpdateKind.MODEL:
                if self._outside.read_card(files / MODEL_FILE).version != manifest.version:
                    raise UpdateRefused(
                        RefusalCode.UNUSABLE,
                        sentence("The model pack in this update has another version than it says."),
                    )
                self._outside.try_model(files / MODEL_FILE)
            case UpdateKind.PROGRAM:
                self._outside.try_program(files)
        return files

    def install(self, offer: Offer) -> tuple[str, str]:
        """Use a staged update from now on; return kind and text of the log's event."""
        self._check_trusted(offer)
        manifest = offer.update.manifest
        self._check_fits(manifest)  # another window or command may have installed a newer one
        self._outside.folder.use(manifest.kind, offer.update.home)
        key = next(one for one in self.trusted_keys() if one.public_key == offer.update.public_key)
        signer = f"signed by {key.name}, key {fingerprint_of(key.public_key)}"
        return "update", f"{self._said(manifest.kind, 'is in use')}, {signer}"

    def go_back(self, kind: UpdateKind) -> tuple[str, str]:
        """Use the previous version again; return kind and text of the log's event."""
        self._outside.folder.go_back(kind)
        return "update", self._said(kind, "is in use again")

    def _said(self, kind: UpdateKind, what: str) -> str:
        present = self.present(kind)
        which = f"{present.version} as shipped" if present.is_shipped else present.version
        digest = f", SHA-256 {present.pack_sha256}" if present.pack_sha256 else ""
        return f"{kind.value} {which} {what}{digest}"

    def _check_trusted(self, offer: Offer) -> None:
        if all(one.public_key != offer.update.public_key for one in self.trusted_keys()):
            raise UpdateRefused(
                RefusalCode.FOREIGN,
                sentence(
                    "This update is signed by a key that nobody here trusts: {fingerprint}. An "
                    "administrator can trust it, after comparing it with what its maker says.",
                    fingerprint=fingerprint_of(offer.update.public_key),
                ),
            )

    # Expected changes

    def figures(
        self,
        files: Path,
        present: Path | None,
        cells: Sequence[NamedCell],
        label_set: LabelSet,
        note: Note = lambda _step, _done, _total: None,
        *,
        chosen: ChosenLayer | None = None,
    ) -> PackFigures:
        """Return how well a staged model pack does beside the one in use.

        present: the pack in use, None for the default. cells: those of one microscope that people
        here named; an exception from `note` ends it. chosen: the version of the last layer there.
        """
        old, new = self._open_adaptation(present), self._open_adaptation(files / MODEL_FILE)
        kept, kept_new = _kept_of(old), _kept_of(new)
        taught = None if chosen is None else chosen.fitting(old.card)
        both = [
            one for one in cells if one.label in old.card.labels and one.label in new.card.labels
        ]
        if len(both) > MOST_VERIFIED:
            both = random.Random(_SEED).sample(both, MOST_VERIFIED)
        seen, lost = looked_at(both, old, note)
        seen_new, _lost = looked_at(both, new, note)
        return PackFigures(
            old.card.title,
            new.card.title,
            Compared(
                judge_reference(kept, old.card) if kept else None,
                judge_reference(kept_new, new.card) if kept_new else None,
            ),
            kept is not None and kept_new is not None and are_same_cells(kept, kept_new),
            Compared(
                judge_verified(seen, old.card, label_set, taught),
                judge_verified(seen_new, new.card, label_set, None),
            ),
            lost,
            taught.number if taught is not None else None,
        )


def _kept_of(pack: AdaptationParts) -> Examples | None:
    try:
        return pack.reference()[1]
    except UserError:
        return None
