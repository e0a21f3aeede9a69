"""The commands that hand out forms to colleagues, and read in those that came back."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import __version__
from jimdesk.cli.answers import DONE, FINDINGS, REFUSED, add_file, add_year, tell
from jimdesk.cli.opening import closing, report_year, today
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import fold, translate
from jimdesk.imports.form_plan import FormEntry, in_words, of
from jimdesk.imports.form_reading import read_form_apart
from jimdesk.imports.plan import Change
from jimdesk.imports.table import UnreadableError
from jimdesk.office.hand_out import Handing, hand_out
from jimdesk.office.take_in import Received, label, planned, received, take_in
from jimdesk.reports.parts.asked import Wanted, by_function
from jimdesk.review.chain import Chain
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store


def _declare_form(parser: ArgumentParser) -> None:
    add_file(parser)
    add_year(parser, required=True)
    parser.add_argument(
        "--function",
        action="append",
        default=[],
        help=translate("Main", "function to ask; all that are responsible when none is given"),
    )
    parser.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        required=True,
        help=translate("Main", "folder for the forms"),
    )
    parser.add_argument(
        "--due",
        metavar="2026-01-31",
        default="",
        help=translate("Main", "day when the answers are wanted"),
    )
    parser.set_defaults(run=_form)


def _form(arguments: Namespace) -> int:
    """Ask for the figures, results and activities of a year."""
    if not arguments.to.is_dir():
        text = translate("Cli", "There is no folder {folder}.")
        raise JimdeskError(text.format(folder=arguments.to))
    with closing(Store.open(arguments.file)) as store:
        chain = Chain.load(store)
        everything = frozenset(chain.indicators)
        wanted = Wanted(year=arguments.year, indicators=everything, results=True, activities=True)
        asked = _of(arguments.function, by_function(store, chain, wanted), chain)
        how = Handing(
            folder=arguments.to,
            at=datetime.now(UTC).astimezone(),
            version=__version__,
            due_on=arguments.due,
        )
        for handed in hand_out(store, wanted, asked, how):
            print(handed.path)
    return DONE


def _of(
    names: Sequence[str], asked: Mapping[int | None, list[str]], chain: Chain
) -> Mapping[int | None, list[str]]:
    """Return what is asked of some functions, of all when none is named.

    Raises:
        JimdeskError: a function is not responsible for anything that is asked, or nothing is.
    """
    found = {fold(chain.functions[each].name): each for each in asked if each is not None}
    lost = [name for name in names if fold(name) not in found]
    if lost:
        text = translate("Cli", "There is nothing to ask of {function}.")
        raise JimdeskError(text.format(function=", ".join(lost)))
    if not asked:
        raise JimdeskError(translate("Cli", "There is nothing to ask about that year."))
    wanted = [found[fold(name)] for name in names]
    return {each: keys for each, keys in asked.items() if each in wanted or not names}


def _declare_read(parser: ArgumentParser) -> None:
    add_file(parser)
    text = translate("Main", "form that came back")
    parser.add_argument("forms", metavar="FORM.xlsx", type=Path, nargs="+", help=text)
    add_year(parser)
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("Main", "say what would change, and change nothing"),
    )
    parser.set_defaults(run=_read)


def _read(arguments: Namespace) -> int:
    """Read in forms; what is in conflict is listed and kept as it is."""
    opened = Store.read if arguments.dry_run else Store.open
    with closing(opened(arguments.file)) as store:
        year = arguments.year or report_year(store)
        forms = [_received(store, path, year) for path in arguments.forms]
        entries = planned(store, forms)
        print("\n".join(_told(forms, entries)))
        if not arguments.dry_run:
            day = today().isoformat()
            store.edit(
                label(forms),
                lambda edit: take_in(edit, store, forms, entries, day=day),
                before=Reason.IMPORT,
            )
    if any(each.form is None for each in forms):
        return REFUSED
    doubtful = of(entries, Change.CONFLICT) or any(e.form and e.form.problems for e in forms)
    return FINDINGS if doubtful else DONE


def _received(store: Store, path: Path, year: int) -> Received:
    try:
        return received(store, read_form_apart(path), year)
    except UnreadableError as error:
        return Received(path.name, None, str(error))


def _told(forms: Sequence[Received], entries: Sequence[FormEntry]) -> list[str]:
    for each in forms:
        if each.reason:
            tell(f"{each.file}: {each.reason}")
    lines = [f"{change.label}: {len(of(entries, change))}" for change in Change]
    for entry in entries:
        if entry.change is not Change.UNCHANGED:
            news = " / ".join(in_words(entry.asked, each.value) for each in entry.candidates)
            old = in_words(entry.asked, entry.old)
            lines.append(f"{entry.change.label}: {entry.name}, {entry.asked.head}: {old} → {news}")
    return lines + [problem for each in forms if each.form for problem in each.form.problems]


COMMANDS = {"form": _declare_form, "form-read": _declare_read}
