"""Self-test of all parts together: a drawn field, from file to labels.

Kept apart from the other checks, because those also run on a new model pack before it is installed.
"""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.assembly.self_checks import CheckFailed


def usual_pack() -> Path:
    """Return the model pack used if the settings name none."""
    from hematovision_desktop.assembly import in_use  # noqa: PLC0415

    return in_use.usual_pack()


def check_drawn_field(folder: Path) -> str:
    """Check that a drawn field passes from file to labels, and that a broken file gets a reason."""
    import cv2  # noqa: PLC0415

    from hematovision_desktop.adapters.practice.drawn_smear import draw_field  # noqa: PLC0415
    from hematovision_desktop.assembly.factories import build_pipeline  # noqa: PLC0415
    from hematovision_desktop.core.base.errors import FailureCode  # noqa: PLC0415
    from hematovision_desktop.core.cells.batch import CancelToken  # noqa: PLC0415
    from hematovision_desktop.core.cells.field import FieldResult  # noqa: PLC0415
    from hematovision_desktop.core.cells.labels import Label  # noqa: PLC0415
    from hematovision_desktop.core.naming.analysis import Options  # noqa: PLC0415
    from hematovision_desktop.services.batches.batch_run import run_batch  # noqa: PLC0415

    types = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL)
    drawn = draw_field(7, leukocytes=types)
    whole, broken = folder / "రక్తం µ.png", folder / "broken.png"
    data = cv2.imencode(".png", cv2.cvtColor(drawn.pixels, cv2.COLOR_RGB2BGR))[1].tobytes()
    whole.write_bytes(data)
    broken.write_bytes(data[: len(data) // 3])
    results: list[FieldResult] = []
    run_batch(
        [whole, broken],
        build_pipeline(None),
        Options(),
        lambda update: results.extend(update.results),
        CancelToken(),
    )
    found, refused = results
    missed = [
        truth.label
        for truth in drawn.truths
        if not any(cell.box.overlap(truth.box) > 0.4 for cell in found.cells)
    ]
    if missed or len(found.cells) != len(types):
        raise CheckFailed(
            f"{len(types)} cells were drawn and {len(found.cells)} found. "
            "Install the program again."
        )
    if refused.failure is None or refused.failure.code is not FailureCode.DAMAGED:
        raise CheckFailed("A broken picture was not refused. Install the program again.")
    total_ms = found.elapsed.read_ms + found.elapsed.locate_ms + found.elapsed.classify_ms
    return f"{len(found.cells)} of {len(types)} cells found and named in {total_ms:.0f} ms"
