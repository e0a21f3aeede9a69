"""The command that reads problems, goals and the like from tables."""

from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from jimdesk.cli.answers import DONE, FINDINGS
from jimdesk.cli.opening import closing
from jimdesk.domain.errors import RefusedError
from jimdesk.i18n import translate
from jimdesk.imports import apart
from jimdesk.imports.columns import SETTING, as_kind, open_question, remembered
from jimdesk.imports.drafts import Part
from jimdesk.imports.listing import listing_of
from jimdesk.imports.plan import Change
from jimdesk.imports.record_texts import remarks
from jimdesk.imports.records import plan_records
from jimdesk.imports.records_apply import apply_records, order_of
from jimdesk.imports.targets import Kind, names_of
from jimdesk.reports.parts.labels import labels
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store


def import_records(arguments: Namespace) -> int:
    """Read records from tables; what is in conflict or cannot be read is listed and left."""
    names = names_of(labels)
    grids = apart.read_rows_apart(arguments.sources, arguments.sheet)
    listings = [listing_of(each, names) for each in grids]
    kind = Kind(arguments.kind) if arguments.kind != "records" else None
    opened = Store.read if arguments.dry_run else Store.open
    with closing(opened(arguments.file)) as store:
        kept = remembered(store.setting(SETTING))
        parts = list(zip(listings, as_kind(listings, names, kept, kind), strict=True))
        _refuse_open_questions(parts)
        plan = plan_records(store, parts)
        order = order_of(parts, plan, plan.of(Change.NEW, Change.CHANGED))
        lines = [f"{change.label}: {len(plan.of(change))}" for change in Change]
        print("\n".join((*lines, *remarks(store, plan, names))))
        if not arguments.dry_run:
            write = partial(apply_records, file=store, order=order)
            store.edit(order.label, write, before=Reason.IMPORT)
    return FINDINGS if plan.unread or plan.of(Change.CONFLICT) else DONE


def _refuse_open_questions(parts: Sequence[Part]) -> None:
    if not any(mapping.kind for _, mapping in parts):
        text = translate("Cli", "It is not certain what the rows are. Read them in the window.")
        raise RefusedError(text)
    questions = list(filter(None, (open_question(*part) for part in parts)))
    if questions:
        text = translate("Cli", "Say this first, in the window: {questions}")
        raise RefusedError(text.format(questions=" ".join(questions)))
