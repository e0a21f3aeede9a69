"""Which record a text names: one of the file, or one that the same reading adds."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import fold, translate
from jimdesk.imports.cells import NotReadError
from jimdesk.imports.targets import title_of

_CODE_AND_TITLE = re.compile(r"([A-ZÅÄÖ]{1,2}-\d{1,6})[ :–-][^;|\n]*(?<!-\d)")
_BREAKS = re.compile(r"[\n;|•]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A record that a row is about or a cell names.

    Attributes:
        id: Of the file, 0 for one that is to be added.
        text: What to show: the readable id, else the title.
    """

    kind: type[Record]
    id: int
    text: str

    @property
    def key(self) -> tuple[type[Record], str]:
        """What finds a record that is to be added."""
        return self.kind, _plain(self.text)


class Known:
    """The records of the file and of the reading, looked up by id or title."""

    def __init__(self) -> None:
        self._by_code: dict[tuple[type[Record], str], Named] = {}
        self._by_title: dict[tuple[type[Record], str], list[Named]] = defaultdict(list)

    def add(self, records: Iterable[Record]) -> None:
        """Take records of the file."""
        for record in records:
            code = record.code if isinstance(record, CodedRecord) else ""
            named = Named(kind=type(record), id=record.id, text=code or title_of(record))
            if code:
                self._by_code[type(record), _plain(code)] = named
            self._by_title[type(record), _plain(title_of(record))].append(named)

    def add_new(self, kind: type[Record], title: str) -> Named:
        """Take a record that is to be added; return what it is known as from now on."""
        named = Named(kind=kind, id=0, text=title)
        self._by_title[kind, _plain(title)].append(named)
        return named

    def add_name(self, code: str, named: Named) -> None:
        """Let a record be found by an id of the source too, unless that is already somebody's."""
        self._by_code.setdefault((named.kind, _plain(code)), named)

    def by_code(self, kind: type[Record], code: str) -> Named | None:
        """Return the record with an id, of the file or of the source."""
        return self._by_code.get((kind, _plain(code)))

    def find(self, kind: type[Record], text: str) -> Named | None:
        """Return the record that a text names: by id, by title, or by both as "P-001 Title".

        Raises:
            NotReadError: several have that title.
        """
        found = self.by_code(kind, text)
        if found is not None:
            return found
        titled = self._by_title.get((kind, _plain(text)), [])
        if len(titled) > 1:
            reason = translate("RecordImport", "several are called {title}; write the id")
            raise NotReadError(reason.format(title=text))
        if titled:
            return titled[0]
        with_title = _CODE_AND_TITLE.fullmatch(text)
        return self.by_code(kind, with_title[1]) if with_title else None

    def named_in(self, kind: type[Record], text: str) -> list[Named | str]:
        """Return the records that a cell names, a text for what names none.

        Several stand on lines of their own or with semicolons between; with commas, when that is
        what makes each of them known.

        Raises:
            NotReadError: see `find`.
        """
        whole = self.find(kind, text)
        return [whole] if whole is not None else self._each(kind, _parts(text))

    def _each(self, kind: type[Record], parts: Iterable[str]) -> list[Named | str]:
        found: list[Named | str] = []
        for part in parts:
            whole = self.find(kind, part)
            pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
            each = [self.find(kind, piece) for piece in pieces] if whole is None else [whole]
            known = [named for named in each if named is not None]
            found += known if len(known) == len(each) else [part]
        return found


def _parts(text: str) -> list[str]:
    return [part.strip(" \t-–*") for part in _BREAKS.split(text) if part.strip(" \t-–*")]


def _plain(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(".")
