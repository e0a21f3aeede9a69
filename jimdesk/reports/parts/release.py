"""The material of a report, once it is known that the report may be made as it is asked for."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from jimdesk.domain.agency import Language
from jimdesk.domain.finding import Finding, Severity
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import code_number
from jimdesk.i18n import speaking, translate
from jimdesk.reports.parts import basis as basis_of
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.readme import example_mark, exposed_in_words, internal_mark
from jimdesk.reports.report import BlockedError, Options, Stage
from jimdesk.review.chain import Chain
from jimdesk.review.publication import publication
from jimdesk.review.rules import findings, open_findings
from jimdesk.statistics.disclosure import Key
from jimdesk.store.store import Store

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}
_MOST_NAMED = 10
_MOST_ERRORS = 3


@dataclass(frozen=True, slots=True)
class Material:
    """What is read from the file, once.

    Attributes:
        store: The open file.
        chain: The chain as it is in the file, which no report may show.
        basis: What may be shown of it, with the values up to the year.
        options: What was asked for.
    """

    store: Store
    chain: Chain
    basis: Basis
    options: Options

    @property
    def author(self) -> str:
        """The agency, as a file's author."""
        return self.chain.agency.name or translate("Annual", "Agency without a name")

    @property
    def language(self) -> str:
        """The language of the report as a file names it."""
        return _TAGS[self.chain.agency.report_language]

    @property
    def status(self) -> str:
        """Stage and date."""
        return f"{self.options.stage.label} {self.options.at:%Y-%m-%d}"

    @property
    def watermark(self) -> str:
        """What must be seen on every sheet and page."""
        marks = [internal_mark()] if self.options.unprotected else []
        if self.chain.agency.is_example:
            marks.append(example_mark())
        return " · ".join(marks)


@contextmanager
def opened(store: Store, year: int, options: Options, *, gated: bool = False) -> Iterator[Material]:
    """Give the material of a report, and let it be told in the agency's report language.

    Args:
        store: The open file.
        year: Newest year that the report may know of.
        options: What was asked for.
        gated: Whether errors that the checks find in the year stop what leaves, unless a reason to
            pass them is given.

    Raises:
        BlockedError: the report is to leave, but would show small counts, holds what an earlier one
            has given away, or has such errors.
    """
    if options.unprotected and options.stage.leaves:
        text = translate("Annual", "What shows small counts stays in the agency. Make a draft.")
        raise BlockedError(text, ())
    chain = Chain.load(store)
    with speaking(chain.agency.report_language):
        basis = basis_of.load(store, year, chain, unprotected=options.unprotected)
    if options.stage.leaves:
        # In the language of who asks, not of the report.
        _refuse_exposed(store, chain, basis)
        if gated and not options.reason.strip():
            _refuse_errors(findings(store, year, chain=chain))
    with speaking(chain.agency.report_language):
        yield Material(store, chain, basis, options)


def _refuse_exposed(store: Store, chain: Chain, basis: Basis) -> None:
    """Refuse to hand over what an earlier final has given away; drafts stay in the agency.

    Raises:
        BlockedError: there is such a number; its text names it.
    """
    if basis.publication.protection.exposed:
        handed_over = store.shown_numbers(stage=Stage.FINAL)
        entered = [each for each in store.all(Observation) if each.year <= basis.year]
        exposed = publication(chain, entered, handed_over).protection.exposed
        if exposed:
            raise _blocked(chain, exposed)


def _refuse_errors(found: Iterable[Finding]) -> None:
    """Refuse to hand over what has errors; small counts have been dealt with.

    Raises:
        BlockedError: there are errors that nobody has accepted; its text names the first.
    """
    errors = [each for each in open_findings(found) if each.severity is Severity.ERROR]
    if not errors:
        return
    named = [f"{each.code}: {each.text}".removeprefix(": ") for each in errors[:_MOST_ERRORS]]
    if len(errors) > _MOST_ERRORS:
        named.append(translate("Annual", "and %n more", "", n=len(errors) - _MOST_ERRORS))
    text = translate(
        "Annual",
        "The report was not made: it has errors. Mend them, or give a reason to hand it over all"
        " the same, which is printed in it. {errors}",
    )
    codes = tuple(dict.fromkeys(each.code for each in errors if each.code))
    raise BlockedError(text.format(errors=" ".join(named)), codes)


def _blocked(chain: Chain, exposed: Iterable[Key]) -> BlockedError:
    found = sorted(exposed, key=lambda key: (code_number(_code(chain, key)), key.period, key.sex))
    cells = list(dict.fromkeys(exposed_in_words(chain, key) for key in found))
    more = len(cells) - _MOST_NAMED
    named = cells[:_MOST_NAMED]
    if more > 0:
        named.append(translate("Annual", "and %n more", "", n=more))
    text = translate(
        "Annual",
        "The workbook was not made. An earlier hand-over has shown numbers that must be protected "
        "now, or what gives them away: {cells}. Decide that the figures are public, or make a "
        "draft.",
    )
    codes = tuple(dict.fromkeys(_code(chain, key) for key in found))
    return BlockedError(text.format(cells="; ".join(named)), codes)


def _code(chain: Chain, key: Key) -> str:
    return chain.indicators[key.indicator_id].code
