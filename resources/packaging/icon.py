"""The picture of the program as Windows wants it, made of the one drawing."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 256)


def write_icon(drawing: Path, made: Path) -> Path:
    """Write an .ico of a drawing in the sizes that Windows shows, and return where it is.

    Source: Microsoft, ICO file format: a head, an entry of 16 bytes for each picture, the PNGs.
    """
    pictures = [_picture(drawing, size) for size in _SIZES]
    entries, offset = b"", 6 + 16 * len(_SIZES)
    for size, picture in zip(_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    made.write_bytes(struct.pack("<HHH", 0, 1, len(_SIZES)) + entries + b"".join(pictures))
    return made


def _picture(drawing: Path, size: int) -> bytes:
    """Return a drawing as a PNG with a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
