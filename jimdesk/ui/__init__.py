"""The window: everything that draws or listens, and the only place where Qt is imported."""

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own import in the place of Python's

# PySide reads and keeps the source of every module that is imported after it, to see whether the
# module might ask for its `__feature__` switches. Nothing here does, so Python's own import comes
# back: a tenth of a second and ten megabytes where openpyxl and numpy are loaded.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
