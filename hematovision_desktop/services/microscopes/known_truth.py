"""A check of the program with images whose cells are known: named, compared, kept as proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.tables import plain_title, read_table
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import Cell
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchStart, Checked
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.naming.analysis import Options, Pipeline
from hematovision_desktop.core.naming.layers import adapted
from hematovision_desktop.core.naming.model_card import version_in
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.services.learn.adaptation_steps import label_of
from hematovision_desktop.services.learn.folders_of_cells import check_vouched
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.messages.questions import CheckCourse, TruthChecked
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.review.journal import LogInUse, read_version

MOST_TABLE_BYTES = 16_000_000
_FILE_TITLES = ("file", "file name", "filename", "path", "picture", "image", "image name")
_TYPE_TITLES = ("truth", "true type", "type", "cell type", "class")
"""Titles of columns, the best first. Not "label" and "name": in the program's own tables these are its own names."""
FindFiles = Callable[[Sequence[Path], Callable[[], bool]], list[Path]]


@dataclass(frozen=True, slots=True)
class Truths:
    """The known types of images. unknown: the names that are no type; their images are left out."""

    types: Mapping[Path, Label]
    unknown: tuple[str, ...] = ()


def read_truths(path: Path, find_files: FindFiles) -> Truths:
    """Return the known types of images. Raises UserError if a path gives none, or two for one image.

    path: a folder with one sub-folder for each type, or a CSV of file and type.
    """
    truths = _of_table(path) if path.is_file() else _of_folders(path, find_files)
    if not truths.types:
        types = ", ".join(label.value for label in Label)
        raise UserError(
            sentence(
                "{path} does not give the type of any picture. Give a folder with one sub-folder "
                "for each type, or a CSV with a file and a type in each row. Types: {types}.",
                path=path,
                types=types,
            )
        )
    return truths


def _of_folders(path: Path, find_files: FindFiles) -> Truths:
    if not path.is_dir():
        raise UserError(sentence("{path} is neither a folder nor a file.", path=path))
    check_vouched(path)
    types: dict[Path, Label] = {}
    unknown: list[str] = []
    for folder in sorted(one for one in path.iterdir() if one.is_dir()):
        label = label_of(folder.name)
        if label is not None:
            types |= dict.fromkeys(find_files([folder], lambda: False), label)
        elif not folder.name.startswith("."):
            unknown.append(folder.name)
    return Truths(types, tuple(unknown))


def _of_table(path: Path) -> Truths:
    try:
        content = read_bounded(path, MOST_TABLE_BYTES)
        rows = [row for _, row in read_table(content, (*_FILE_TITLES, *_TYPE_TITLES)).rows]
    except (OSError, UserError) as fault:
        raise UserError(
            sentence("{path} cannot be read as a table. Save it as CSV (UTF-8).", path=path)
        ) from fault
    file, type_ = _columns(rows[0]) if rows else (0, 1)
    types: dict[Path, Label] = {}
    unknown: list[str] = []
    for place, row in enumerate(rows):
        if len(row) <= max(file, type_) or not row[file].strip():
            continue
        label, picture = label_of(row[type_]), path.parent / row[file].strip()
        if label is None:
            # The first row may hold the titles.
            unknown += [row[type_].strip()] * (place > 0 or picture.is_file())
        elif types.setdefault(picture, label) is not label:
            raise _two_types(picture, types[picture], label)
    return Truths(types, tuple(filter(None, dict.fromkeys(unknown))))


def _columns(titles: Sequence[str]) -> tuple[int, int]:
    """Return the columns of file and type; without titles that name both, the first two."""
    plain = [plain_title(one) for one in titles]
    file, type_ = (
        next((plain.index(one) for one in known if one in plain), None)
        for known in (_FILE_TITLES, _TYPE_TITLES)
    )
    return (0, 1) if file is None or type_ is None else (file, type_)


def _two_types(picture: Path, one: Label, other: Label) -> UserError:
    return UserError(
        sentence(
            "{picture} is there under two types, {one} and {other}. Give each picture one type, that "
            "of its cell. Nothing was kept.",
            picture=picture.name,
            one=one.value,
            other=other.value,
        )
    )


def check_known(
    truths: Truths,
    pipeline: Pipeline,
    options: Options,
    note: Callable[[Progress], None] = lambda _progress: None,
    token: CancelToken | None = None,
) -> KnownCheck:
    """Name images of one cell each and compare the names with the known types.

    Raises UserError if copies of one image are there under two types.
    """
    types = truths.types
    pairs: list[tuple[Label, Cell]] = []
    places: list[Place | None] = []
    missed: Counter[bool] = Counter()
    met: dict[str, Label] = {}
    contradicting: list[UserError] = []
    copies = 0

    def take(update: BatchUpdate) -> None:
        nonlocal copies
        for result in update.results:
            truth = types[result.path]
            if result.primary is None:
                missed[result.failure is not None] += 1
            elif (first := met.get(result.sha256 or "")) is not None:
                copies += 1
                if first is not truth:
                    contradicting.append(_two_types(result.path, first, truth))
            else:
                cell = result.cells[result.primary]
                pairs.append((truth, cell))
                places.append(Place(result.sha256, cell.box) if result.sha256 else None)
                met.update({result.sha256: truth} if result.sha256 else {})
        note(update.progress)

    run_batch(list(types), pipeline, options, take, token or CancelToken())
    if contradicting:
        raise contradicting[0]
    terms = pipeline.classifier.card.terms_for(options.label_set, options.review_below)
    return KnownCheck(
        tuple(pairs),
        missed[False],
        missed[True],
        terms.review_below,
        tuple(places),
        copies,
        truths.unknown,
    )


def keep_as_proof(
    log: Log, profile_id: int, named_by: NamedBy, check: KnownCheck
) -> tuple[Proof, int]:
    """Store a sample of a check; return what is proven now, and how many cells were new.

    They are in no batch of the log. Cells of one type are not stored: a promise is about all names,
    and here a person chose which cells there are.
    """
    now = datetime.now(UTC)
    spent = log.spent(profile_id, named_by)
    drawn = check.proof_sample(spent) if check.only_type is None else []
    cells = [Checked(one.cell, "", now, place=one.place) for one in drawn]
    log.add_checked(profile_id, named_by, cells)
    known = {one.profile.profile_id: one for one in log.microscopes()}
    return known[profile_id].proof(named_by) or Proof(), len(cells)


class KnownTruths:
    """The checks with known cells for the window; the method belongs on a worker thread.

    read_anew: asks the log for the microscopes, whose proofs then differ.
    """

    def __init__(
        self,
        find_files: FindFiles,
        model: ModelKeeper,
        log: Callable[[], LogInUse],
        read_anew: Callable[[], None],
    ) -> None:
        self._find_files = find_files
        self._model = model
        self._log = log
        self._read_anew = read_anew
        self._course: CheckCourse | None = None

    def stop(self) -> None:
        """Stop what runs: the program is ending."""
        if self._course is not None:
            self._course.token.cancel()

    def check(
        self, path: Path, profile_id: int, start: BatchStart, course: CheckCourse
    ) -> TruthChecked:
        """Name known cells as a batch's images are read and named, and store a sample as proof.

        The terms are the batch's. Raises UserError if nothing is known about any image, or if it
        was stopped.
        """
        # The microscope's number belongs to this log; another log may use it for a different one.
        log, self._course = self._log(), course
        truths = read_truths(path, self._find_files)
        model = self._model.now
        options = Options(start.label_set, start.review_below, start.um_per_px)

        def find_microscope(there: Log) -> MicroscopeProfile | None:
            known = (one.profile for one in there.microscopes())
            return next((one for one in known if one.profile_id == profile_id), None)

        options = replace(options, on=log.ask(find_microscope))

        def note(progress: Progress) -> None:
            course.done, course.total = progress.done, progress.total

        layer = read_version(log, version_in(start.model_name))
        pipeline = replace(model.pipeline, classifier=adapted(model.pipeline.classifier, layer))
        card = pipeline.classifier.card
        check = check_known(truths, pipeline, options, note, course.token)
        if course.token.cancelled:
            raise UserError(sentence("Stopped. Nothing was kept."))
        named_by = card.terms_for(start.label_set, start.review_below).named_by

        try:
            proof, fresh = log.ask(lambda there: keep_as_proof(there, profile_id, named_by, check))
        except LogClosed:
            raise UserError(sentence("The log was moved meanwhile, so nothing was kept.")) from None
        self._read_anew()
        return TruthChecked(check, proof, card.title, fresh)
