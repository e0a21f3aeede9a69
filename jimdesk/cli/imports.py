"""The commands that read statistics files and workbooks: looking at one, and importing it."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from jimdesk.cli.answers import DONE, FINDINGS, add_file, add_json
from jimdesk.cli.import_records import import_records
from jimdesk.cli.opening import closing, today
from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import translate
from jimdesk.imports import apart, inspect
from jimdesk.imports.apply import Order, apply, prepare
from jimdesk.imports.memory import SETTING, find, remembered, table_for
from jimdesk.imports.plan import Change, Plan
from jimdesk.imports.plan_texts import described
from jimdesk.imports.proposal import propose
from jimdesk.imports.questions import open_questions
from jimdesk.imports.table import Table
from jimdesk.imports.targets import Kind
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store


def _add_sources(parser: ArgumentParser) -> None:
    text = translate("Main", "file to read; files with one sex each become one table")
    parser.add_argument("sources", metavar="SOURCE", type=Path, nargs="+", help=text)


def _declare_inspect(parser: ArgumentParser) -> None:
    _add_sources(parser)
    parser.add_argument("--sheet", help=translate("Main", "sheet of the workbook to read"))
    add_json(parser)
    text = translate("Main", "read forms that came back, one line of JSON for each")
    parser.add_argument("--form", action="store_true", help=text)
    text = translate("Main", "answer with the rows as they stand, as JSON")
    parser.add_argument("--rows", action="store_true", help=text)
    parser.set_defaults(run=_inspect)


def _inspect(arguments: Namespace) -> int:
    if apart.is_reader():
        return inspect.answer_as_reader(
            arguments.sources, arguments.sheet, form=arguments.form, rows=arguments.rows
        )
    if arguments.form:
        for source in arguments.sources:
            sys.stdout.buffer.write(apart.answer([source], form=True) + b"\n")
    elif arguments.json or arguments.rows:
        answer = apart.answer(arguments.sources, arguments.sheet, rows=arguments.rows)
        sys.stdout.buffer.write(answer)  # UTF-8, whatever the console speaks
    else:
        print(inspect.described(apart.read_apart(arguments.sources, arguments.sheet)))
    return DONE


def _declare_import(parser: ArgumentParser) -> None:
    add_file(parser)
    _add_sources(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--indicator", metavar="I-001", help=translate("Main", "indicator to read figures into")
    )
    what.add_argument(
        "--as",
        dest="kind",
        choices=("records", *Kind),
        help=translate("Main", "read the rows as these; records for what each sheet looks like"),
    )
    parser.add_argument("--sheet", help=translate("Main", "sheet of the workbook to read"))
    parser.add_argument(
        "--mapping",
        metavar="NAME",
        default="",
        help=translate("Main", "title of the source whose remembered reading is used"),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("Main", "say what would change, and change nothing"),
    )
    parser.set_defaults(run=_import)


def _import(arguments: Namespace) -> int:
    """Read figures into an indicator; what came from elsewhere since is listed and kept."""
    if arguments.kind:
        return import_records(arguments)
    tables = apart.read_apart(arguments.sources, arguments.sheet)
    opened = Store.read if arguments.dry_run else Store.open
    with closing(opened(arguments.file)) as store:
        order = _import_order(store, tables, arguments)
        print(_as_planned(order.plan))
        if not arguments.dry_run:
            store.edit(order.label, lambda edit: apply(edit, store, order), before=Reason.IMPORT)
    return FINDINGS if order.plan.of(Change.CONFLICT) else DONE


def _import_order(store: Store, tables: Sequence[Table], arguments: Namespace) -> Order:
    """Return what is to be written; what is not certain is refused, never guessed."""
    indicator = store.find(Indicator, arguments.indicator)
    if indicator is None:
        text = translate("Cli", "There is no indicator {id} in the file.")
        raise JimdeskError(text.format(id=arguments.indicator))
    known = find(remembered(store.setting(SETTING)), indicator.code, arguments.mapping)
    if arguments.mapping and known is None:
        text = translate("Cli", "The file remembers no reading called {name} for {id}.")
        raise JimdeskError(text.format(name=arguments.mapping, id=indicator.code))
    table = table_for(tables, known) if known else tables[0] if len(tables) == 1 else None
    if table is None:
        text = translate("Cli", "It is not certain which table to read. Read it in the window.")
        raise RefusedError(text)
    mapping = propose(table, indicator.measure, known)
    if questions := open_questions(table, mapping):
        text = translate("Cli", "Say this first, in the window: {questions}")
        raise RefusedError(text.format(questions=" ".join(each.text for each in questions)))
    return prepare(store, table, mapping, indicator, day=today().isoformat())


def _as_planned(made: Plan) -> str:
    lines = [f"{change.label}: {len(made.of(change))}" for change in Change]
    lines += [described(each) for each in made.of(Change.CONFLICT)]
    return "\n".join((*lines, *made.problems))


COMMANDS = {"inspect": _declare_inspect, "import": _declare_import}
