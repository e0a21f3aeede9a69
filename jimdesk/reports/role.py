"""Rollblad: what a function owns and what is asked of it now, one page for each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jimdesk.domain.finding import Finding
from jimdesk.domain.organisation import Function
from jimdesk.i18n import translate
from jimdesk.reports.document import Block, Bullets, Document, Gap, Heading, PageBreak, Table
from jimdesk.reports.parts import words
from jimdesk.reports.parts.choice import chosen_functions
from jimdesk.reports.parts.meeting_pages import named
from jimdesk.reports.parts.pages import document, listed
from jimdesk.reports.parts.release import Material, opened
from jimdesk.reports.report import Need, Options, Report
from jimdesk.reports.sheet import Head
from jimdesk.review.roles import Role, role
from jimdesk.review.rules import published_findings
from jimdesk.store.store import Store


def pages(store: Store, year: int, options: Options) -> Document:
    """Return the sheet of a function, or one for each; it shows no figures of indicators.

    Raises:
        BlockedError: the report is to be handed over, but may not be.
        JimdeskError: there is no such function.
    """
    with opened(store, year, options) as material:
        basis = material.basis
        found = published_findings(store, year, material.chain, basis.publication)
        blocks = list[Block]()
        for function in chosen_functions(basis.chain, options.function):
            blocks += [PageBreak()] if blocks else []
            blocks += _function(material, function, found)
        none = Gap(translate("RoleReport", "[There are no functions yet]"))
        made = document(material, f"{_title()} {year}", blocks or [none])
        return replace(made, shown=())


def _function(material: Material, function: Function, found: Sequence[Finding]) -> Iterator[Block]:
    basis = material.basis
    this = role(material.store, basis.chain, function, (basis.year, basis.year + 1), found)
    yield Heading(function.name or translate("RoleReport", "Function without a name"))
    yield Heading(translate("RoleReport", "Asked now"), 2)
    asked = list(_asked(this, basis.year))
    yield from asked or [Bullets((translate("RoleReport", "Nothing is asked now."),))]
    yield Heading(translate("RoleReport", "Owns"), 2)
    owns = tuple(named(basis.chain, each) for each in this.owns)
    yield Bullets(owns) if owns else Gap(translate("RoleReport", "[Nothing yet]"))


def _asked(this: Role, year: int) -> Iterator[Block]:
    if this.due:
        yield Table(
            caption=translate("RoleReport", "To do, {function}").format(
                function=this.function.name
            ),
            heads=(
                Head(translate("RoleReport", "Day"), width=13),
                Head(translate("RoleReport", "What"), width=50, kind="wrap"),
                Head(translate("RoleReport", "Kind"), width=24, kind="wrap"),
            ),
            rows=tuple(
                (each.day.isoformat(), words.filled(each.text), each.kind.label)
                for each in this.due
            ),
        )
    label = translate("RoleReport", "Figures to draw {year}").format(year=year)
    yield from listed(label, [f"{each.code} {each.name}".strip() for each in this.lacking])
    forms = [
        ", ".join(filter(None, (each.file_name or str(each.year), each.due_on)))
        for each in this.forms
    ]
    yield from listed(translate("RoleReport", "Forms to answer"), forms)
    findings = [f"{each.code} {each.text}".strip() for each in this.findings]
    yield from listed(translate("RoleReport", "What the checks find"), findings)


def _title() -> str:
    return translate("RoleReport", "Role sheet")


REPORT = Report(
    name="role",
    title=_title,
    description=lambda: translate(
        "RoleReport",
        "A page for each function: what it owns, and the days, figures, forms and findings that"
        " wait for it.",
    ),
    needs=frozenset({Need.YEAR, Need.FUNCTION}),
    document=pages,
)
