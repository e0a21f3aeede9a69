"""The command that checks a file and lists what is missing."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from jimdesk.cli.answers import DONE, FINDINGS, add_file, add_json, add_year
from jimdesk.cli.opening import closing, or_newest_copy, report_year
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.finding import Finding, Severity
from jimdesk.i18n import translate
from jimdesk.review.rules import counts, findings, open_findings
from jimdesk.store.store import Store


def _declare(parser: ArgumentParser) -> None:
    add_file(parser)
    add_json(parser)
    add_year(parser)
    parser.set_defaults(run=_check)


def _check(arguments: Namespace) -> int:
    with closing(or_newest_copy(arguments.file, Store.read)) as store:
        damage = store.problems()
        if damage:
            text = translate("Cli", "{file} is damaged: {reason}. It has not been changed.")
            reason = "; ".join(damage[:3])
            raise JimdeskError(text.format(file=arguments.file.name, reason=reason))
        found = findings(store, arguments.year or report_year(store))
    print(_as_json(arguments.file, found) if arguments.json else _as_text(found))
    number = counts(found)
    return FINDINGS if number[Severity.ERROR] or number[Severity.WARNING] else DONE


def _as_json(path: Path, found: Sequence[Finding]) -> str:
    listed = [
        {
            "rule": each.rule,
            "severity": each.severity.value,
            "table": each.table,
            "id": each.code,
            "field": each.field,
            "text": each.text,
            "accepted": each.accepted,
        }
        for each in found
    ]
    return json.dumps({"file": str(path), "findings": listed}, ensure_ascii=False, indent=1)


def _as_text(found: Sequence[Finding]) -> str:
    lines = [
        " · ".join(filter(None, (each.severity.label, each.code, each.text)))
        for each in open_findings(found)
    ]
    number = counts(found)
    summary = ", ".join(
        (
            translate("Cli", "%n errors", "", n=number[Severity.ERROR]),
            translate("Cli", "%n warnings", "", n=number[Severity.WARNING]),
            translate("Cli", "%n notes", "", n=number[Severity.NOTE]),
            translate("Cli", "%n known and accepted", "", n=len(found) - len(lines)),
        )
    )
    return "\n".join((*lines, summary))


COMMANDS = {"check": _declare}
