"""The commands that write a share file, and set several beside each other in a workbook."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import __version__
from jimdesk.cli.answers import DONE, add_file, add_force, add_year, refuse_existing, refuse_suffix
from jimdesk.cli.opening import closing, report_year
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.imports import share as shares
from jimdesk.lean import without_numpy
from jimdesk.office.share import SUFFIX, write_share
from jimdesk.reports.parts import cluster_book
from jimdesk.reports.parts.shared import shareable
from jimdesk.reports.report import Options, Stage
from jimdesk.review import cluster
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store


def _declare_share(parser: ArgumentParser) -> None:
    add_file(parser)
    add_year(parser)
    _add_target(parser, "OUT.json")
    parser.add_argument(
        "--record",
        metavar="P-1",
        action="append",
        default=[],
        help=translate("Main", "record to share; without it, all that can be shared"),
    )
    add_force(parser)
    parser.set_defaults(run=_share)


def _share(arguments: Namespace) -> int:
    target: Path = arguments.to
    refuse_suffix(target, SUFFIX)
    refuse_existing(target, force=arguments.force)
    with closing(Store.open(arguments.file)) as store:
        known = [each.code for each in shareable(Chain.load(store))]
        unknown = [each for each in arguments.record if each not in known]
        if unknown:
            text = translate("Cli", "There is nothing to share with the id {codes}.")
            raise JimdeskError(text.format(codes=", ".join(unknown)))
        year = arguments.year or report_year(store)
        options = Options(at=_now(), stage=Stage.FINAL, version=__version__)
        write_share(store, year, arguments.record or known, options, target)
    print(target)
    return DONE


def _declare_cluster(parser: ArgumentParser) -> None:
    parser.add_argument(
        "shares",
        metavar="SHARE.json",
        type=Path,
        nargs="+",
        help=translate("Main", "share files of the agencies"),
    )
    _add_target(parser, "OUT.xlsx")
    add_force(parser)
    parser.set_defaults(run=_cluster)


def _cluster(arguments: Namespace) -> int:
    target: Path = arguments.to
    refuse_suffix(target, ".xlsx")
    refuse_existing(target, force=arguments.force)
    if not cluster.FEWEST <= len(arguments.shares) <= cluster.MOST:
        text = translate("Cli", "Give {fewest} to {most} share files.")
        raise JimdeskError(text.format(fewest=cluster.FEWEST, most=cluster.MOST))
    found = [shares.read(path) for path in arguments.shares]
    with without_numpy():
        from jimdesk.office import xlsx
    xlsx.write(cluster_book.build(found, _now()), target)
    print(target)
    return DONE


def _add_target(parser: ArgumentParser, name: str) -> None:
    text = translate("Main", "file to make")
    parser.add_argument("--to", metavar=name, type=Path, required=True, help=text)


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


COMMANDS = {"share": _declare_share, "cluster": _declare_cluster}
