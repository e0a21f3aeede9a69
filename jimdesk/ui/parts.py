"""What the parts of a section and the section itself ask of each other."""

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance


class Part(Protocol):
    """A further part of a detail, which is a widget."""

    go: SignalInstance

    def show_record(self, record: Any) -> None:
        """Show a record."""


@runtime_checkable
class Asking(Protocol):
    """A part with inputs of its own, which keeps what is typed as the form does."""

    pending_changed: SignalInstance

    def fields(self) -> frozenset[str]:
        """Return the names that findings and places call its inputs."""

    def focus(self, field: str) -> None:
        """Move to one of them."""

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""


@runtime_checkable
class Holding(Protocol):
    """A part or section that may hold typed values that are not in the file."""

    @property
    def waiting(self) -> int:
        """How many of them there are."""


class Host(Protocol):
    """The detail that parts stand in; it is whole only when all of them are made."""

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""

    def lock(self, locked: bool) -> None:
        """Show the form without letting anyone change it, or open it again."""
