"""The store: reads anywhere, writes only inside an edit."""

import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import atomic_write
from jimdesk.i18n import translate
from jimdesk.lean import without_numpy
from jimdesk.policy import current as current_policy
from jimdesk.store import (
    backup,
    database,
    history,
    lock,
    looked,
    manifest,
    marks,
    migrations,
    places,
    rescue,
    schema,
    seals,
)
from jimdesk.store.history import Step
from jimdesk.store.manifest import Copy, Reason
from jimdesk.store.mapping import clean
from jimdesk.store.records import Records

if TYPE_CHECKING:
    from sqlite_utils import Database

    from jimdesk.domain.export import ExportedFigure, ExportEntry, ShownNumber
    from jimdesk.store.about import About
    from jimdesk.store.closing import Broken
    from jimdesk.store.erasing_numbers import Spot
    from jimdesk.store.writer import Writer

T = TypeVar("T")


class Store(Records):
    """One open file, to be read, edited and closed.

    Attributes:
        path: Where it lies, None in memory.
        read_only: Whether edits are refused.
        why: Why that is so, in words; empty when it was asked for.
        who: Signature that edits are logged under.
        was_left_open: Whether it had not been closed in order before it was opened now; it has
            then been checked from end to end.
        broken: What in closed years was not as it was when they were closed, when it was opened.
        before_upgrade: The copy made of it when it was brought to the newest schema just now.
        moved_from: Where it lay before another program moved it away or put another in its place.
    """

    def __init__(self, conn: sqlite3.Connection, path: Path | None, *, read_only: bool) -> None:
        super().__init__(conn, path)
        self.read_only = read_only
        self.why = ""
        self.who = ""
        self.was_left_open = False
        self.before_upgrade: Path | None = None
        self.moved_from: Path | None = None
        self.broken: list[Broken] = []
        self._place = None if path is None or read_only else database.place_of(path)
        self._edited = False
        self._looked: float | None = None
        self._undo, self._redo = history.stacks(conn)

    # --- opening and closing -------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path | None = None) -> "Store":
        """Return a new file with an unnamed agency and the national goals; None for memory.

        Raises:
            JimdeskError: something with that name exists already, or the place cannot be written.
        """
        if path is not None and path.exists():
            text = translate("Store", "There is already a file {file}. Choose another name.")
            raise JimdeskError(text.format(file=path.name))
        new = cls._new()
        if path is None:
            return new
        places.refuse_network(path)
        try:
            with closing(new):  # made in memory: on disk, each step would wait for the disk
                atomic_write(path, new._write_to)
        except (sqlite3.Error, OSError) as error:
            text = translate("Store", "The file cannot be created in {folder}: {reason}.")
            raise JimdeskError(text.format(folder=path.parent, reason=error)) from error
        return cls.open(path)

    @classmethod
    def _new(cls) -> "Store":
        from jimdesk.domain.policy_goals import national_goals

        with ExitStack() as undo:
            conn = database.create(None)
            undo.callback(conn.close)
            database.migrate(conn)
            history.install_triggers(conn)
            store = cls(conn, None, read_only=False)
            store._run(
                translate("Store", "New file"),
                "create",
                None,
                lambda edit: (
                    edit.save(Agency(name=current_policy().agency_name)),
                    edit.save_all(national_goals()),
                ),
            )
            undo.pop_all()
        return store

    def _write_to(self, new: Path) -> None:
        with closing(sqlite3.connect(new)) as file:
            self._conn.backup(file)

    @classmethod
    def open(cls, path: Path, *, sure: bool = False) -> "Store":
        """Return a file opened for edits, after bringing it to the newest schema.

        A checked backup is made before any migration.

        Args:
            path: The file.
            sure: A person says that no other computer has it, whatever its note says.

        Raises:
            RefusedError: it is held or checked out, or the user's organisation lets no file on a
                network drive be worked on.
            JimdeskError: see `database.connect`; the file is then as it was.
        """
        marks.refuse_checked_out(path)
        places.refuse_network(path)
        left_open = lock.was_left_open(path)
        with ExitStack() as undo, database.explained(path):
            conn = database.connect(path, writing=True)
            undo.callback(conn.close)
            if left_open and not sure:
                _refuse_doubtful(path)
            before = None if left_open else looked.when(path)
            if before is None:
                database.refuse_damaged(conn, thoroughly=left_open)
            made = None
            if migrations.pending(conn):
                from jimdesk.store import upgrading  # knows every entity, which opening need not

                made = _back_up(conn, path, Reason.MIGRATION).path
                upgrading.upgrade(conn)
            if not schema.is_newest(conn):  # which has the triggers that it should
                history.install_triggers(conn)
            store = cls(conn, path, read_only=False)
            store.before_upgrade = made
            store.was_left_open = left_open
            store._looked = before or time.time()
            if seals.closed_years(conn):
                from jimdesk.store import closing  # only few files have closed years

                store.broken = closing.broken(conn)
            undo.pop_all()
        lock.write_note(path)
        return store

    @classmethod
    def read(cls, path: Path) -> "Store":
        """Return a file opened read-only, as a copy in memory; the file itself is not touched.

        Raises:
            JimdeskError: see `database.connect`.
        """
        with ExitStack() as undo, database.explained(path):
            conn = database.in_memory(path)
            undo.callback(conn.close)
            store = cls(conn, path, read_only=True)
            undo.pop_all()
        return store

    @classmethod
    def of_content(cls, content: bytes, path: Path) -> "Store":
        """Return what the bytes of a file hold, opened read-only in memory.

        Args:
            content: As `content` returns it.
            path: What they were read from.

        Raises:
            JimdeskError: see `database.in_memory_of`.
        """
        with ExitStack() as undo, database.explained(path):
            conn = database.in_memory_of(content, path)
            undo.callback(conn.close)
            store = cls(conn, path, read_only=True)
            undo.pop_all()
        return store

    def close(self) -> None:
        """Let go of the file; a checked backup is made first when it has been edited.

        Raises:
            JimdeskError: the backup failed; the file itself is safe and closed all the same.
        """
        try:
            if self._edited and self.path is not None:
                self.back_up(Reason.CLOSE)  # which looks the copy through
                self._looked = time.time()
        except BaseException:
            self._looked = None
            raise
        finally:
            self._conn.close()
            if self.path is not None and not self.read_only:
                if self._looked is not None and database.place_of(self.path) == self._place:
                    looked.keep(self.path, self._looked)
                lock.remove_note(self.path)

    def back_up(self, reason: Reason = Reason.MANUAL) -> Path:
        """Make a checked backup copy now; return where it lies.

        Raises:
            JimdeskError: it could not be made; older copies are still there.
        """
        assert self.path is not None, "a file in memory has no place for copies"
        made = _back_up(self._conn, self.path, reason)
        self._edited = False
        return made.path

    def needs_backup(self) -> bool:
        """Return whether something was changed since the newest copy, also before it was opened.

        A new file that nobody has written in needs none.
        """
        if self.path is None or self.read_only:
            return False
        with self._explained():
            state = manifest.state_of(self._conn)
        newest = next(iter(backup.copies(self.path)), None)
        if newest is None:
            return bool(self._undo)
        return newest.state != state

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of everything under another name.

        Raises:
            JimdeskError: it could not be written; what was there before is still there.
        """
        try:
            backup.copy_to(self._conn, target)
        except OSError as error:
            text = translate("Store", "The copy could not be saved in {folder} ({reason}).")
            reason = error.strerror or error
            raise JimdeskError(text.format(folder=target.parent, reason=reason)) from error

    def about(self) -> "About":
        """Return what the file is like without a word of what it says.

        Raises:
            JimdeskError: it cannot be read any more.
        """
        from jimdesk.store.about import about

        with self._explained():
            return about(self._conn, self.path)

    def content(self) -> bytes:
        """Return everything as the bytes of a file, without writing any."""
        with self._explained():
            return self._conn.serialize()

    def problems(self) -> list[str]:
        """Return what is wrong with the file itself, empty when it is whole."""
        return database.problems(self._conn)

    # --- writing -------------------------------------------------------------------------------

    def edit(
        self, label: str, action: "Callable[[Writer], T]", *, before: Reason | None = None
    ) -> tuple[T, Step | None]:
        """Run an action in one transaction; return its result and the step, None without a change.

        Nothing is kept when the action raises.

        Args:
            label: What is done, as it stands in "Ångra …".
            action: Writes through the writer that it gets.
            before: Why a backup copy is made first, for an edit that changes much; None for none.

        Raises:
            InvalidError: a number is not finite.
            JimdeskError: a rule of the file says no, the disk is full, or it is read-only; or the
                copy could not be made.
        """
        if before is not None and self.needs_backup():
            self.back_up(before)
        result, step = self._run(label, "edit", None, action)
        if step is not None:
            self._undo.append(step)
            self._redo.clear()
        return result, step

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, None when there is nothing."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, None when there is nothing."""
        return self._redo[-1].label if self._redo else None

    def undo(self) -> Step | None:
        """Take the last step back; return what was done, None when there is nothing.

        Raises:
            JimdeskError: it cannot be undone; nothing is changed.
        """
        return self._swap(self._undo, self._redo, "undo")

    def redo(self) -> Step | None:
        """Do the last undone step again; return what was done, None when there is nothing.

        Raises:
            JimdeskError: it cannot be redone; nothing is changed.
        """
        return self._swap(self._redo, self._undo, "redo")

    def empty_wastebasket(self) -> Step | None:
        """Remove what lies in the wastebasket for good, its old values in the log included.

        What was done before can be read but no longer undone.

        Raises:
            JimdeskError: the disk is full or the file is read-only.
        """
        label = translate("Store", "Empty the wastebasket")
        _, step = self._run(label, "purge", None, lambda edit: edit.purge())
        if step is not None:
            self._undo.clear()
            self._redo.clear()
        return step

    def erase(self, text: str) -> Step | None:
        """Erase a text for good, wherever it stands in the file, its log and drafts included.

        What was done before can be read but no longer undone.

        Raises:
            JimdeskError: it is too short, stands in something closed, the disk is full, or the
                file is read-only.
        """
        from jimdesk.store import erasing

        label = translate("Store", "Erase a text for good")
        _, step = self._run(label, "purge", None, lambda edit: edit.erase(clean(text)))
        self._undo.clear()
        self._redo.clear()
        erasing.shred(self._conn)
        return step

    def erase_numbers(self, spot: "Spot") -> Step | None:
        """Erase the numbers of an indicator in a period and group for good, log included.

        What was done before can be read but no longer undone.

        Raises:
            JimdeskError: the year is closed, the disk is full, or the file is read-only.
        """
        from jimdesk.store import erasing

        label = translate("Store", "Erase values for good")
        _, step = self._run(label, "purge", None, lambda edit: edit.erase_numbers(spot))
        self._undo.clear()
        self._redo.clear()
        erasing.shred(self._conn)
        return step

    def left_the_house(self, spot: "Spot") -> bool:
        """Return whether an export that was handed over has shown numbers from a spot."""
        from jimdesk.store import erasing_numbers

        with self._explained():
            return erasing_numbers.left_the_house(self._conn, spot)

    def holds(self, text: str) -> tuple[int, int]:
        """Return how many records, and how many lines of the change log, hold a text."""
        from jimdesk.store import erasing

        with self._explained():
            found = len(erasing.places(self._conn, clean(text)))
            return found, erasing.in_log(self._conn, clean(text))

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting that belongs to the file; outside undo and the change log.

        Raises:
            JimdeskError: the disk is full or the file is read-only.
        """
        self._run("", "edit", None, lambda edit: edit.set_setting(key, value))

    def log_export(
        self,
        make: "Callable[[], ExportEntry]",
        shown: "Iterable[ShownNumber]" = (),
        figures: "Iterable[ExportedFigure]" = (),
    ) -> None:
        """Keep in the log what has left the house; outside undo and the change log.

        Args:
            make: Makes what leaves and returns its entry. It runs when the file is known to take
                the entry; when it raises, nothing is logged.
            shown: Numbers that it shows, whatever their entry. What the log has already is left
                out, but for what only drafts have shown when it is a final.
            figures: Every figure as it shows it; what differs from the export of the same report
                before it is kept. Empty when the figures of the report are not followed.

        Raises:
            JimdeskError: the disk is full or the file is read-only.
        """
        from jimdesk.store import export_log

        def log(edit: "Writer") -> None:
            export_log.keep(edit, self, make(), shown, figures)

        self._run("", "edit", None, log)

    def _swap(self, source: list[Step], target: list[Step], kind: history.StepKind) -> Step | None:
        if not source:
            return None
        last = source[-1]
        _, step = self._run(last.label, kind, last.id, lambda edit: edit.revert(last.id))
        source.pop()
        if step is not None:
            target.append(step)
        return step

    def _run(
        self,
        label: str,
        kind: history.StepKind,
        reverts: int | None,
        action: "Callable[[Writer], T]",
    ) -> tuple[T, Step | None]:
        if self.read_only:
            text = translate("Store", "The file is open read-only, so nothing can be changed.")
            raise JimdeskError(text)
        self._stay_with_file()
        from jimdesk.store import transaction  # it knows what opening need not

        result, step = transaction.run(
            self._conn,
            self._db,
            action,
            label=clean(label),
            who=clean(self.who),
            kind=kind,
            reverts=reverts,
        )
        self._edited = self._edited or step is not None
        return result, step

    def _stay_with_file(self) -> None:
        """Move to a rescue copy when the name no longer stands for the file that is open.

        A journal would then lie beside another file and ruin that one, and what is saved would
        belong to no name.

        Raises:
            JimdeskError: the copy could not be made; nothing is changed.
        """
        path = self.path
        if path is None or self._place is None or database.place_of(path) == self._place:
            return
        self._switch_to(rescue.save(self._conn, path))
        self.moved_from = path

    def go_on_in(self, target: Path) -> None:
        """Write a checked copy under another name, and save there from now on.

        Raises:
            JimdeskError: it could not be written; everything is as it was.
        """
        self.copy_to(target)
        self._switch_to(target)

    def _switch_to(self, target: Path) -> None:
        with database.explained(target):
            conn = database.connect(target, writing=True)
        lock.write_note(target)
        self._conn.close()
        if self.path is not None:
            lock.remove_note(self.path)
            marks.follow(self.path, target)
        self._conn, self.path = conn, target
        self._place = database.place_of(target)
        self.__dict__.pop("_db", None)

    @cached_property
    def _db(self) -> "Database":
        with without_numpy():  # loaded at the first edit: opening stays quick
            from sqlite_utils import Database

        return Database(self._conn, execute_plugins=False, recursive_triggers=False)


def _refuse_doubtful(path: Path) -> None:
    """Refuse a file on a network drive that another computer has not closed."""
    text = lock.doubtful_text(path)
    if text is not None and places.is_on_network(path):
        raise database.DoubtfulError(text)


def _back_up(conn: sqlite3.Connection, path: Path, reason: Reason) -> Copy:
    try:
        return backup.back_up(conn, path, reason)
    except OSError as error:
        text = translate(
            "Store",
            "No backup copy could be made ({reason}). Your file and older copies are safe.",
        )
        raise JimdeskError(text.format(reason=error.strerror or error)) from error
