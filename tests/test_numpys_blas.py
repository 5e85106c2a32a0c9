"""The library through which the packaged OpenCV uses NumPy's OpenBLAS: each function gives what NumPy says."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "installers" / "linux" / "numpys_blas.c"
PRECISIONS = {"s": np.float32, "d": np.float64}
COLUMNS, PLAIN = 102, 111  # CblasColMajor, CblasNoTrans

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"), reason="needs Linux and a C compiler"
)


def numpys_openblas() -> Path:
    """Return the OpenBLAS in NumPy's wheel."""
    place = importlib.util.find_spec("numpy")
    assert place and place.origin
    found = list((Path(place.origin).parent.parent / "numpy.libs").glob("libscipy_openblas64_*"))
    if not found:
        pytest.skip("this NumPy does not bring OpenBLAS")
    return found[0]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """Return the library as the package has it."""
    target = tmp_path_factory.mktemp("blas") / "libblas.so"
    blas = numpys_openblas()
    command = ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", target, SOURCE]
    where = ("-Wl,-z,defs", f"-Wl,-rpath,{blas.parent}")
    subprocess.run([*command, blas, *where], check=True)
    return ctypes.CDLL(str(target))


def test_it_has_all_that_opencv_asks_for() -> None:
    place = importlib.util.find_spec("cv2")
    if not (place and place.origin and shutil.which("nm")):
        pytest.skip("no OpenCV, or no nm")
    opencv = next(Path(place.origin).parent.glob("cv2*.so"))
    own = next((opencv.parent.parent / "opencv_python_headless.libs").glob("libopenblas*"), None)
    if own is None:
        pytest.skip("this OpenCV does not bring OpenBLAS")
    asked = symbols(opencv, "--undefined-only") & symbols(own, "--defined-only")
    text = SOURCE.read_text("utf-8")
    there = {f"cblas_{name}" for name in re.findall(r"(?m)^GEMM\((\w+),", text)}
    fortran = re.findall(r"void t##(\w+_)\(", text)
    there |= {f"{letter}{name}" for letter in "sd" for name in fortran}
    assert asked
    assert asked <= there


def symbols(library: Path, which: str) -> set[str]:
    """Return the names that a library asks for, or has."""
    command = ["nm", "--dynamic", which, library]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"(?m) [UTW] ([\w.]+)$", told))


def call(function: Callable[..., object], *given: Any) -> None:
    """Call as Fortran does: everything by its address, letters and whole numbers of 32 bits too."""
    kept = [ctypes.c_char(one) if isinstance(one, bytes) else one for one in given]
    kept = [ctypes.c_int(one) if isinstance(one, int) else one for one in kept]
    arrays = [
        one.ctypes.data_as(ctypes.c_void_p) if isinstance(one, np.ndarray) else None for one in kept
    ]
    function(
        *(
            ctypes.byref(one) if array is None else array
            for one, array in zip(kept, arrays, strict=True)
        )
    )


@pytest.fixture(params=PRECISIONS)
def letter(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def drawn(letter: str, rows: int, columns: int) -> np.ndarray:
    """Return a matrix in Fortran's order."""
    numbers = np.random.default_rng(5).normal(size=(rows, columns))
    return np.asfortranarray(numbers.astype(PRECISIONS[letter]))


def close(letter: str, found: np.ndarray, wanted: np.ndarray) -> None:
    np.testing.assert_allclose(found, wanted, atol=1e-3 if letter == "s" else 1e-9)


def working(letter: str) -> np.ndarray:
    return np.zeros(4096, PRECISIONS[letter])


def test_a_product(library: ctypes.CDLL, letter: str) -> None:
    a, b, c = drawn(letter, 3, 4), drawn(letter, 4, 5), np.asfortranarray(drawn(letter, 3, 5))
    wanted = 2 * a @ b + 3 * c
    number = ctypes.c_float if letter == "s" else ctypes.c_double
    places = [one.ctypes.data_as(ctypes.c_void_p) for one in (a, b, c)]
    sizes = (COLUMNS, PLAIN, PLAIN, 3, 5, 4)
    getattr(library, f"cblas_{letter}gemm")(
        *sizes, number(2), places[0], 3, places[1], 4, number(3), places[2], 3
    )
    close(letter, c, wanted)


@pytest.mark.parametrize(("of", "kind"), [("c", np.complex64), ("z", np.complex128)])
def test_a_product_of_complex_numbers(library: ctypes.CDLL, of: str, kind: type) -> None:
    a = np.asfortranarray((drawn("d", 3, 3) + 1j * drawn("d", 3, 3).T).astype(kind))
    c, one, none = np.zeros((3, 3), kind, order="F"), np.array([1], kind), np.array([0], kind)
    a_, c_, one_, none_ = (x.ctypes.data_as(ctypes.c_void_p) for x in (a, c, one, none))
    sizes = (COLUMNS, PLAIN, PLAIN, 3, 3, 3)
    getattr(library, f"cblas_{of}gemm")(*sizes, one_, a_, 3, a_, 3, none_, c_, 3)
    np.testing.assert_allclose(c, a @ a, atol=1e-4)


def test_equations(library: ctypes.CDLL, letter: str) -> None:
    a, b = drawn(letter, 4, 4), drawn(letter, 4, 2)
    wanted, turned, state = np.linalg.solve(a, b), np.zeros(4, np.int32), np.full(1, 9, np.int32)
    call(getattr(library, f"{letter}gesv_"), 4, 2, a.copy("F"), 4, turned, b, 4, state)
    close(letter, b, wanted)
    assert state[0] == 0
    assert set(turned) <= {1, 2, 3, 4}
    call(getattr(library, f"{letter}gesv_"), 4, 2, np.zeros_like(a), 4, turned, b, 4, state)
    assert state[0] == 1, "it must say that these equations have no solution"


def test_triangles(library: ctypes.CDLL, letter: str) -> None:
    a, turned, state = drawn(letter, 4, 3), np.zeros(3, np.int32), np.full(1, 9, np.int32)
    found = a.copy("F")
    call(getattr(library, f"{letter}getrf_"), 4, 3, found, 4, turned, state)
    product = (np.tril(found, -1) + np.eye(4, 3, dtype=a.dtype)) @ np.triu(found[:3])
    for row, other in reversed(list(enumerate(turned - 1))):
        product[[row, other]] = product[[other, row]]
    close(letter, product, a)
    assert state[0] == 0


def test_a_positive_matrix(library: ctypes.CDLL, letter: str) -> None:
    a = drawn(letter, 4, 4)
    a, b, state = (
        np.asfortranarray(a @ a.T + np.eye(4, dtype=a.dtype)),
        drawn(letter, 4, 1),
        np.full(1, 9, np.int32),
    )
    wanted, found = np.linalg.solve(a, b), a.copy("F")
    call(getattr(library, f"{letter}potrf_"), b"L", 4, found, 4, state)
    close(letter, np.tril(found) @ np.tril(found).T, a)
    assert state[0] == 0
    state[:] = 9
    call(getattr(library, f"{letter}posv_"), b"L", 4, 1, a, 4, b, 4, state)
    close(letter, b, wanted)
    assert state[0] == 0


def test_least_squares(library: ctypes.CDLL, letter: str) -> None:
    a, b, state = drawn(letter, 6, 3), drawn(letter, 6, 1), np.full(1, 9, np.int32)
    wanted, work = np.linalg.lstsq(a, b, rcond=None)[0], working(letter)
    call(getattr(library, f"{letter}gels_"), b"N", 6, 3, 1, a, 6, b, 6, work, len(work), state)
    close(letter, b[:3], wanted)
    assert state[0] == 0


def test_a_right_angled_factor(library: ctypes.CDLL, letter: str) -> None:
    a, factors, state = (
        drawn(letter, 5, 3),
        np.zeros(3, PRECISIONS[letter]),
        np.full(1, 9, np.int32),
    )
    found, work = a.copy("F"), working(letter)
    call(getattr(library, f"{letter}geqrf_"), 5, 3, found, 5, factors, work, len(work), state)
    close(letter, np.abs(np.triu(found[:3])), np.abs(np.linalg.qr(a).R))
    assert state[0] == 0


def test_singular_values(library: ctypes.CDLL, letter: str) -> None:
    a, state, work = drawn(letter, 5, 3), np.full(1, 9, np.int32), working(letter)
    values, left = np.zeros(3, a.dtype), np.zeros((5, 5), a.dtype, order="F")
    right, room = np.zeros((3, 3), a.dtype, order="F"), np.zeros(24, np.int32)
    outcome = (values, left, 5, right, 3, work, len(work), room, state)
    call(getattr(library, f"{letter}gesdd_"), b"A", 5, 3, a.copy("F"), 5, *outcome)
    close(letter, left[:, :3] * values @ right, a)
    assert state[0] == 0


def test_eigenvalues(library: ctypes.CDLL, letter: str) -> None:
    a = drawn(letter, 4, 4)
    a, state, work = np.asfortranarray(a + a.T), np.full(1, 9, np.int32), working(letter)
    wanted, real, other = np.linalg.eigvalsh(a), np.zeros(4, a.dtype), np.zeros(4, a.dtype)
    left, right = np.zeros((1, 1), a.dtype), np.zeros((4, 4), a.dtype, order="F")
    outcome = (real, other, left, 1, right, 4, work, len(work), state)
    call(getattr(library, f"{letter}geev_"), b"N", b"V", 4, a.copy("F"), 4, *outcome)
    close(letter, np.sort(real), wanted)
    close(letter, a @ right, right * real)
    assert state[0] == 0
