"""The open file as far as reading in looks at it and writes to it."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from jimdesk.domain.record import Record

R = TypeVar("R", bound=Record)


class Logged(Protocol):
    """One line of the change log."""

    @property
    def kind(self) -> str:
        """How the record was changed, such as "insert"."""

    @property
    def field(self) -> str | None:
        """The field, None for a record that was added."""

    @property
    def label(self) -> str:
        """Name of the step."""

    @property
    def step_kind(self) -> str:
        """Whether it was an edit, or came with undo or redo."""


class File(Protocol):
    """The open file, as far as it is looked at here; the store is one."""

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of a kind in use."""

    def where(self, kind: type[R], /, **fields: Any) -> list[R]:
        """Return the records of a kind whose fields have the given values."""

    def changes(self, record: Record) -> Sequence[Logged]:
        """Return the change log of a record, newest first."""

    def setting(self, key: str) -> str | None:
        """Return a setting of the file."""


class Edit(Protocol):
    """What writes within one edit; the store's writer is one."""

    def save(self, record: R) -> R:
        """Add or change a record."""

    def save_all(self, records: Iterable[R]) -> Sequence[R]:
        """Add or change several records of one kind."""

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting of the file."""


def as_read(file: File, labels: Collection[str]) -> Callable[[Record, str], bool]:
    """Return what answers whether a field was last written by one of these edits.

    Args:
        file: The open file.
        labels: Names of the edits by which a source was read before.
    """

    def was(record: Record, field: str) -> bool:
        for change in file.changes(record):
            if change.field == field or change.kind == "insert":
                return change.label in labels and change.step_kind in ("edit", "redo")
        return False

    return was
