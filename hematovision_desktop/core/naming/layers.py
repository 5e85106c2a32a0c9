"""Which version of the last layer names the cells of which microscope."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.ports import Classifier

if TYPE_CHECKING:
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
    from hematovision_desktop.core.naming.model_card import ModelCard


@dataclass(frozen=True, slots=True, eq=False)
class ChosenLayer:
    """The version that a person chose for a microscope. model: None if it is damaged or gone."""

    number: int
    model: AdaptedLayer | None

    def fitting(self, card: ModelCard) -> AdaptedLayer | None:
        """Return the version if it was taught to exactly this pack."""
        model = self.model
        if model is None or model.pack_sha256 != card.sha256 or model.labels != card.labels:
            return None
        return model

    def trouble(self, card: ModelCard) -> str:
        """Return why it does not name cells, "" if it does."""
        if self.fitting(card) is not None:
            return ""
        if self.model is None:
            return sentence(
                "Version {number} of the last layer is damaged; until another is chosen, cells are "
                "named by the pack as shipped.",
                number=self.number,
            )
        return sentence(
            "Version {number} was taught to another model pack and is not used with {pack}. Teach "
            "again; your verdicts are still in the log.",
            number=self.number,
            pack=card.title,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """The version that names a microscope's cells, by the microscope's number in the log.

    None stands for images of an unknown microscope. Microscopes that are not listed use the pack as
    shipped.
    """

    chosen: Mapping[int | None, ChosenLayer] = field(default_factory=dict)

    def on(self, profile_id: int | None, card: ModelCard) -> AdaptedLayer | None:
        """Return the version for a microscope; None: the pack as shipped."""
        found = self.chosen.get(profile_id)
        return None if found is None else found.fitting(card)

    def trouble(self, profile_id: int | None, card: ModelCard) -> str:
        """Return why a version that was chosen for a microscope does not name its cells."""
        found = self.chosen.get(profile_id)
        return "" if found is None else found.trouble(card)


NO_LAYERS = Layers()


@runtime_checkable
class Adaptable(Classifier, Protocol):
    """A classifier whose last layer a version may change."""

    def with_layer(self, layer: AdaptedLayer) -> Classifier:
        """Return one that names with this version, on the same interpreter and the same thread."""
        ...


def adapted(classifier: Classifier, layer: AdaptedLayer | None) -> Classifier:
    """Return a classifier that names with a version of the last layer; None: unchanged.

    Both share the interpreter, and therefore one thread.
    """
    if layer is None:
        return classifier
    if not isinstance(classifier, Adaptable):
        raise TypeError("this classifier has no last layer to change")
    return classifier.with_layer(layer)
