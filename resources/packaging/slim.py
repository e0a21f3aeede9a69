"""What is left out of a frozen program, so that it holds only what is used.

build.spec reads it, and so does the spec of the bare window that the program is compared with.
"""

import re
import subprocess
from collections.abc import Iterable

Entry = tuple[str, str, str]
"""A collected file: its place in the folder, where it lies now, and its kind."""

# Loaded by others only when they find it, only for what nobody asks of them, or only to install
# and to test. Without _ssl nothing in the folder can open a protected connection either.
UNUSED_MODULES = (
    *("tkinter", "pip", "setuptools", "wheel", "pytest", "hypothesis", "pyqtgraph"),
    *("asyncio", "multiprocessing", "unittest", "doctest", "pdb", "pydoc", "xmlrpc", "readline"),
    "_ssl",
    *("PySide6.QtQml", "PySide6.QtQuick"),
    *("numpy.f2py", "numpy.testing", "numpy._core._multiarray_tests"),
    *("lxml.builder", "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax"),
    *("numpy.ctypeslib", "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.random"),
)
# Qt's plugins for what the program has not: networks, touch keyboards, screens without windows,
# themes of other desktops, kinds of pictures that nobody gives it.
_UNUSED_FILES = (
    "lxml/isoschematron/",
    "docx/templates/default-docx-template/",  # what its default.docx was made of
    "api-ms-win-",  # with ucrtbase, parts of Windows itself
    "plugins/egldeviceintegrations/",
    "plugins/generic/",
    "plugins/imageformats/libqicns",
    "plugins/imageformats/libqtga",
    "plugins/imageformats/libqtiff",
    "plugins/imageformats/libqwbmp",
    "plugins/imageformats/libqwebp",
    "plugins/imageformats/qicns",
    "plugins/imageformats/qtga",
    "plugins/imageformats/qtiff",
    "plugins/imageformats/qwbmp",
    "plugins/imageformats/qwebp",
    "plugins/networkinformation/",
    "plugins/platforminputcontexts/libqtvirtualkeyboard",
    "plugins/platforminputcontexts/qtvirtualkeyboard",
    "plugins/platforms/libqeglfs",
    "plugins/platforms/libqlinuxfb",
    "plugins/platforms/libqminimalegl",
    "plugins/platforms/libqvkkhrdisplay",
    "plugins/platforms/libqvnc",
    "plugins/platformthemes/libqgtk3",
    "plugins/tls/",
    "plugins/wayland-graphics-integration-client/libd",
    "plugins/wayland-graphics-integration-client/libshm",
    "plugins/wayland-graphics-integration-client/libvulkan",
    "plugins/wayland-shell-integration/libfullscreen",
    "plugins/wayland-shell-integration/libivi",
    "plugins/wayland-shell-integration/libqt",
    "plugins/wayland-shell-integration/libwl",
    "ucrtbase.dll",
    "Qt6EglFS",
    "Qt6EglFs",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6VirtualKeyboard",
)
# Of the system where it has printers, with all that CUPS brings for its network; where it is
# missing, one plugin of Qt stays unloaded and a PDF is all that can be printed to.
_OF_THE_SYSTEM = ("libcups.so.2",)


def is_used(entry: Entry) -> bool:
    """Return whether the program needs a collected file; of Qt's languages, only ours."""
    name = entry[0].replace("\\", "/")
    if "/translations/" in name:
        return name.endswith("/qtbase_sv.qm")
    return name not in _OF_THE_SYSTEM and not any(part in name for part in _UNUSED_FILES)


def without_orphans(entries: Iterable[Entry]) -> list[Entry]:
    """Return the collected libraries without those that came with an unused file alone."""
    left = list(entries)
    needs = {source: _needs(source) for _, source, kind in left if kind in ("BINARY", "EXTENSION")}
    while True:
        wanted = {name for _, source, _ in left for name in needs.get(source, ())}
        kept = [entry for entry in left if _is_no_library(entry) or entry[0] in wanted]
        if len(kept) == len(left):
            return kept
        left = kept


def _is_no_library(entry: Entry) -> bool:
    """Return whether a file is more than a library that others bring with them."""
    place, _, kind = entry
    return "/" in place or kind != "BINARY" or place.startswith("libpython")


def _needs(library: str) -> list[str]:
    """Return the libraries that one asks for itself, not those that they ask for in turn."""
    said = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True)
    return re.findall(r"^ +NEEDED +(\S+)", said.stdout, re.MULTILINE)
