"""Formats that the program does not read, recognised by first bytes or ending, and what to do."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import template

_START_BYTES = 512
_LED_BY = b"\xef\xbb\xbf\r\n\t "


@dataclass(frozen=True, slots=True)
class Kind:
    """A format: its name, what its files are, and how to get a readable picture."""

    name: str
    what: str
    advice: str

    @property
    def sentence(self) -> str:
        """The message for a file of this kind."""
        return f"This is {self.what} ({self.name}), which is not read here. {self.advice}"

    @property
    def is_devices(self) -> bool:
        """Whether a microscope, a scanner or a camera writes it: many of these start like TIFF or JPEG."""
        return self.advice in (_EXPORT, _SCANNED, _DEVELOP)


_EXPORT = template("Export the field as TIFF, PNG or JPEG from the program that made it.")
_SCANNED = template(
    "To read it, install OpenSlide beside the program (pip install openslide-bin "
    "openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it."
)
_PHONE = template(
    "Set the telephone's camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), "
    "or export the photo as JPEG."
)
_DEVELOP = template(
    "Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures."
)
_SAVE = template("Save it as JPEG, PNG or TIFF.")
_FRAMES = template("Save single frames of it as PNG, or open it on the Live page.")

HEIC = Kind("HEIC", "a photo of a telephone", _PHONE)
AVIF = Kind("AVIF", "a photo", _SAVE)
JPEG_XL = Kind("JPEG XL", "a picture", _SAVE)
JPEG_XR = Kind("JPEG XR", "a picture", _SAVE)
JPEG_2000 = Kind("JPEG 2000", "a picture", _SAVE)
CZI = Kind("CZI, Zeiss", "a microscope's file", _EXPORT)
LSM = Kind("LSM, Zeiss", "a microscope's file", _EXPORT)
ZVI = Kind("ZVI, Zeiss", "a microscope's file", _EXPORT)
LIF = Kind("LIF, Leica", "a microscope's file", _EXPORT)
ND2 = Kind("ND2, Nikon", "a microscope's file", _EXPORT)
OIB = Kind("OIB, Olympus", "a microscope's file", _EXPORT)
OIF = Kind("OIF, Olympus", "a microscope's file", _EXPORT)
OIR = Kind("OIR, Olympus", "a microscope's file", _EXPORT)
VSI = Kind("VSI, Olympus", "a scanned slide or a microscope's file", _EXPORT)
STK = Kind("STK, MetaMorph", "a microscope's file", _EXPORT)
LEI = Kind("LEI, Leica", "a microscope's file", _EXPORT)
DELTAVISION = Kind("DV, DeltaVision", "a microscope's file", _EXPORT)
SLIDEBOOK = Kind("SLD, SlideBook", "a microscope's file", _EXPORT)
ICS = Kind("ICS", "a microscope's file", _EXPORT)
DM = Kind("DM3, DM4, Gatan", "a microscope's file", _EXPORT)
VOLOCITY = Kind("MVD2, Volocity", "a microscope's file", _EXPORT)
OPERA = Kind("FLEX, Opera", "a microscope's file", _EXPORT)
IMARIS = Kind("IMS, Imaris", "a microscope's file", _EXPORT)
MICROSCOPE = Kind("OLE container such as OIB or ZVI", "a microscope's file or a document", _EXPORT)
SVS = Kind("SVS, Aperio", "a scanned slide", _SCANNED)
NDPI = Kind("NDPI, Hamamatsu", "a scanned slide", _SCANNED)
MRXS = Kind("MRXS, 3DHISTECH", "a scanned slide", _SCANNED)
SCN = Kind("SCN, Leica", "a scanned slide", _SCANNED)
BIF = Kind("BIF, Ventana", "a scanned slide", _SCANNED)
SLIDE = Kind("slide scanner", "a scanned slide", _SCANNED)
DICOM = Kind(
    "DICOM",
    "a file of a medical archive",
    template("Export it as PNG or TIFF from the archive's viewer."),
)
CR2 = Kind("CR2, Canon", "a camera's raw picture", _DEVELOP)
CR3 = Kind("CR3, Canon", "a camera's raw picture", _DEVELOP)
NEF = Kind("NEF, Nikon", "a camera's raw picture", _DEVELOP)
ARW = Kind("ARW, Sony", "a camera's raw picture", _DEVELOP)
DNG = Kind("DNG", "a camera's raw picture", _DEVELOP)
ORF = Kind("ORF, Olympus", "a camera's raw picture", _DEVELOP)
RW2 = Kind("RW2, Panasonic", "a camera's raw picture", _DEVELOP)
RAF = Kind("RAF, Fujifilm", "a camera's raw picture", _DEVELOP)
PEF = Kind("PEF, Pentax", "a camera's raw picture", _DEVELOP)
SRW = Kind("SRW, Samsung", "a camera's raw picture", _DEVELOP)
X3F = Kind("X3F, Sigma", "a camera's raw picture", _DEVELOP)
MRW = Kind("MRW, Minolta", "a camera's raw picture", _DEVELOP)
RWL = Kind("RWL, Leica", "a camera's raw picture", _DEVELOP)
KODAK = Kind("DCR, KDC, Kodak", "a camera's raw picture", _DEVELOP)
RAW = Kind("RAW", "a camera's raw picture", _DEVELOP)
PSD = Kind("PSD, Photoshop", "a picture with layers", _SAVE)
XCF = Kind("XCF, GIMP", "a picture with layers", _SAVE)
PDF = Kind("PDF", "a document", template("Export its picture as PNG or TIFF."))
ZIP = Kind(
    "ZIP, 7z, RAR, GZ, TAR",
    "an archive or an office document",
    template("Unpack it, and open the pictures in it."),
)
UNNAMED = Kind(
    "JPEG, PNG or TIFF without its ending",
    "a picture",
    template("Give its name the ending .jpg, .png or .tif, or open the file itself."),
)
VIDEO = Kind("video", "a film", _FRAMES)
EXR = Kind("OpenEXR", "a picture", _SAVE)
FITS = Kind("FITS", "a scientific picture", _EXPORT)
HDF5 = Kind("HDF5", "a scientific file", _EXPORT)
NETPBM = Kind("PBM, PGM, PPM", "a picture", _SAVE)
ICON = Kind("ICO", "an icon", _SAVE)
TARGA = Kind("TGA", "a picture", _SAVE)
PCX = Kind("PCX", "a picture", _SAVE)
QOI = Kind("QOI", "a picture", _SAVE)
RADIANCE = Kind("HDR, Radiance", "a picture", _SAVE)
JPEG_LS = Kind("JPEG-LS", "a picture", _SAVE)
BPG = Kind("BPG", "a picture", _SAVE)
FLIF = Kind("FLIF", "a picture", _SAVE)
MNG = Kind("MNG, JNG", "a picture", _SAVE)
DJVU = Kind("DjVu", "a document", template("Export its picture as PNG or TIFF."))
NRRD = Kind("NRRD", "a scientific picture", _EXPORT)
MRC = Kind("MRC", "a scientific picture", _EXPORT)
DRAWING = Kind("SVG, EPS, EMF, WMF", "a drawing", template("Export it as PNG."))
DESCRIPTION = Kind(
    "XML", "a text that describes something", template("Open the picture that lies beside it.")
)
POINTER = Kind(
    "Git LFS",
    "a note of where a picture lies",
    template("Fetch the picture itself (git lfs pull)."),
)
COMPANION = Kind(
    "AppleDouble",
    "what macOS keeps beside a file",
    template("Open the file of this name without its first two characters."),
)
WEB_PAGE = Kind(
    "HTML", "a page of the web", template("Open it in a browser, and save the picture itself.")
)

_NUMBERS = (b"1", b"2", b"3", b"4", b"5", b"6", b"7")
_BLANKS = (b"\n", b"\r", b" ", b"\t")
_STARTS = (
    (0, b"ZISRAWFILE", CZI),
    (0, b"\xda\xce\xbe\x0a", ND2),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MICROSCOPE),
    (0, b"OLYMPUSRAWFORMAT", OIR),
    (0, b"SIS\0", VSI),
    (128, b"DICM", DICOM),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", JPEG_XL),
    (0, b"\xff\x0a", JPEG_XL),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", JPEG_2000),
    (0, b"\xff\x4f\xff\x51", JPEG_2000),
    (0, b"II\xbc\x01", JPEG_XR),
    (0, b"FUJIFILMCCD-RAW", RAF),
    (0, b"IIRO", ORF),
    (0, b"IIRS", ORF),
    (0, b"MMOR", ORF),
    (0, b"IIU\0", RW2),
    (0, b"8BPS", PSD),
    (0, b"gimp xcf", XCF),
    (0, b"%PDF", PDF),
    (0, b"PK\x03\x04", ZIP),
    (0, b"\x1aE\xdf\xa3", VIDEO),
    (0, b"v/1\x01", EXR),
    (0, b"SIMPLE  =", FITS),
    (0, b"\x89HDF\r\n\x1a\n", HDF5),
    *((0, b"P" + number + blank, NETPBM) for number in _NUMBERS for blank in _BLANKS),
    (0, b"FOVb", X3F),
    (0, b"\0MRM", MRW),
    (0, b"NRRD000", NRRD),
    (0, b"qoif", QOI),
    (0, b"#?RADIANCE", RADIANCE),
    (0, b"BPG\xfb", BPG),
    (0, b"FLIF", FLIF),
    (0, b"\x8aMNG", MNG),
    (0, b"\x8bJNG", MNG),
    (0, b"AT&TFORM", DJVU),
    (0, b"%!PS", DRAWING),
    (0, b"\xc5\xd0\xd3\xc6", DRAWING),
    (0, b"\xd7\xcd\xc6\x9a", DRAWING),
    (40, b" EMF", DRAWING),
    *((0, start, ZIP) for start in (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08")),
    *((0, start, ZIP) for start in (b"BZh91AY&SY", b"\xfd7zXZ\0", b"(\xb5/\xfd")),
    (257, b"ustar", ZIP),
    *(
        (0, start, VIDEO)
        for start in (b"0&\xb2u\x8ef\xcf\x11", b"FLV\1", b"OggS", b"LUCAM-RECORDER")
    ),
    (0, b"\0\0\1\xba", VIDEO),
    *((4, start, VIDEO) for start in (b"moov", b"mdat", b"wide", b"pnot")),
    (0, b"\x00\x00\x01\x00", ICON),
    (0, b"\x00\x05\x16\x07", COMPANION),
    (0, b"version https://git-lfs.github.com/", POINTER),
)
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*")
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), AVIF),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"),
        HEIC,
    ),
    b"crx ": CR3,
    b"jxl ": JPEG_XL,
}
_ENDINGS = {
    **dict.fromkeys((".heic", ".heif", ".hif", ".heics", ".heifs"), HEIC),
    **dict.fromkeys((".avif", ".avifs"), AVIF),
    ".jxl": JPEG_XL,
    **dict.fromkeys((".jxr", ".wdp", ".hdp"), JPEG_XR),
    **dict.fromkeys((".jp2", ".j2k", ".jpx", ".jpf", ".j2c", ".jpc"), JPEG_2000),
    ".czi": CZI,
    ".lsm": LSM,
    ".zvi": ZVI,
    **dict.fromkeys((".lif", ".lof", ".xlif", ".xlef", ".xlcf", ".xllf"), LIF),
    ".nd2": ND2,
    ".oib": OIB,
    ".oif": OIF,
    ".oir": OIR,
    ".mvd2": VOLOCITY,
    ".flex": OPERA,
    **dict.fromkeys((".vsi", ".ets"), VSI),
    ".ims": IMARIS,
    ".svs": SVS,
    **dict.fromkeys((".ndpi", ".ndpis", ".vms", ".vmu"), NDPI),
    ".mrxs": MRXS,
    ".scn": SCN,
    ".bif": BIF,
    **dict.fromkeys((".svslide", ".isyntax", ".kfb", ".sdpc", ".tron"), SLIDE),
    **dict.fromkeys((".dcm", ".dicom", ".dic"), DICOM),
    **dict.fromkeys((".cr2", ".crw"), CR2),
    ".cr3": CR3,
    **dict.fromkeys((".nef", ".nrw"), NEF),
    **dict.fromkeys((".arw", ".sr2", ".srf"), ARW),
    ".dng": DNG,
    ".orf": ORF,
    ".rw2": RW2,
    ".raf": RAF,
    ".pef": PEF,
    ".srw": SRW,
    ".x3f": X3F,
    ".mrw": MRW,
    ".rwl": RWL,
    **dict.fromkeys((".dcr", ".kdc"), KODAK),
    **dict.fromkeys((".3fr", ".fff", ".erf", ".iiq", ".eip", ".mef", ".mos"), RAW),
    ".stk": STK,
    ".lei": LEI,
    **dict.fromkeys((".dv", ".r3d"), DELTAVISION),
    **dict.fromkeys((".sld", ".sldy"), SLIDEBOOK),
    **dict.fromkeys((".ics", ".ids"), ICS),
    **dict.fromkeys((".dm3", ".dm4"), DM),
    **dict.fromkeys((".nrrd", ".nhdr"), NRRD),
    **dict.fromkeys((".mrc", ".rec"), MRC),
    **dict.fromkeys((".psd", ".psb"), PSD),
    ".xcf": XCF,
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".wmv", ".m4v", ".mpg", ".mpeg"), VIDEO),
    **dict.fromkeys((".webm", ".flv", ".3gp", ".asf", ".mts", ".m2ts", ".ogv", ".ser"), VIDEO),
    **dict.fromkeys((".tga", ".targa"), TARGA),
    ".pcx": PCX,
    ".qoi": QOI,
    ".hdr": RADIANCE,
    ".jls": JPEG_LS,
    ".bpg": BPG,
    ".flif": FLIF,
    **dict.fromkeys((".mng", ".jng"), MNG),
    ".djvu": DJVU,
    ".ico": ICON,
    **dict.fromkeys((".svg", ".eps", ".emf", ".wmf"), DRAWING),
    ".exr": EXR,
    **dict.fromkeys((".fits", ".fit", ".fts"), FITS),
    **dict.fromkeys((".zip", ".7z", ".rar", ".tar", ".tgz", ".tbz", ".tbz2", ".txz"), ZIP),
    **dict.fromkeys((".h5", ".hdf5"), HDF5),
    **dict.fromkeys((".ppm", ".pgm", ".pnm", ".pbm"), NETPBM),
}


def kind_of_ending(suffix: str) -> Kind | None:
    """Return the format that an ending such as ".czi", in lower case, stands for."""
    return _ENDINGS.get(suffix)


def kind_of_start(path: Path) -> Kind | None:
    """Return the format that a file's first bytes show, for a file without a picture's ending.

    None also if they cannot be read.
    """
    try:
        with open_regular(path) as file:
            start = file.read(_START_BYTES)
    except (OSError, ValueError):
        return None
    return kind_of_content(start) or (UNNAMED if start.startswith(_PICTURES) else None)


def kind_of_content(content: bytes) -> Kind | None:
    """Return the format that a file's first bytes show, or None if it is none of these."""
    for at, start, kind in _STARTS:
        if content.startswith(start, at):
            return kind
    if content[4:8] == b"ftyp":
        return _kind_of_brands(content)
    if content[:4] == b"RIFF" and content[8:12] == b"AVI ":
        return VIDEO
    # Leica's blocks: a number, a length, an asterisk, and text with two bytes per letter.
    if content[:4] == b"p\0\0\0" and content[8:9] == b"*":
        return LIF
    if content[:4] in (b"II*\0", b"MM\0*") and content[8:10] == b"CR":
        return CR2
    # UTF-16 without its zeros has the same plain words.
    text = content[:_START_BYTES].removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return _kind_of_text(text.replace(b"\0", b"").lstrip(_LED_BY).lower())


def _kind_of_text(start: bytes) -> Kind | None:
    """Return the format of a file that begins with text, in lower case."""
    if start.startswith((b"<!doctype html", b"<html")):
        return WEB_PAGE
    if start.startswith(b"ics_version"):
        return ICS
    if start.startswith(b"<svg"):
        return DRAWING
    if not start.startswith(b"<?xml"):
        return None
    told = ((b"<svg", DRAWING), (b"<lmsdatacontainer", LIF))
    return next((kind for word, kind in told if word in start), DESCRIPTION)


def _kind_of_brands(content: bytes) -> Kind:
    size = min(int.from_bytes(content[:4], "big"), 256)
    brands = [content[8:12], *(content[at : at + 4] for at in range(16, size, 4))]
    kinds = [_BRANDS[brand] for brand in brands if brand in _BRANDS]
    if AVIF in kinds:
        return AVIF
    return kinds[0] if kinds else VIDEO
