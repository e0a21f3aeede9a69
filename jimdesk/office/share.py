"""Write a share file, and log it as an export with the numbers that it shows."""

import json
from collections.abc import Collection
from pathlib import Path

from jimdesk.domain import share_plain
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.share import Share
from jimdesk.fs import atomic_write, sha256
from jimdesk.i18n import translate
from jimdesk.reports.parts.shared import build
from jimdesk.reports.report import BlockedError, Options, Stage
from jimdesk.store.store import Store

REPORT = "share"
"""Name of a share file in the log of exports."""

SUFFIX = ".json"


def write_share(
    store: Store, year: int, codes: Collection[str], options: Options, path: Path
) -> Share:
    """Write a share file of chosen records; return what is in it.

    Args:
        store: The open file.
        year: Newest year that is shared.
        codes: Readable ids of the records.
        options: Time and version.
        path: File to make or replace; its folder exists.

    Raises:
        BlockedError: nothing is chosen, the file is read-only so that it could not be logged, or
            see `jimdesk.reports.parts.shared.build`.
        JimdeskError: the file cannot be written; an earlier one is as it was.
    """
    if store.read_only:
        text = translate(
            "Share",
            "The share file was not made: the file is open read-only, so it could not be logged.",
        )
        raise BlockedError(text, ())
    made, shown = build(store, year, codes, options)
    if not any(True for _ in made.records()):
        text = translate("Share", "Nothing of what was chosen can be shared. Choose something.")
        raise BlockedError(text, ())
    content = json.dumps(share_plain.to_plain(made), ensure_ascii=False, indent=1) + "\n"

    def make() -> ExportEntry:
        try:
            atomic_write(path, lambda temporary: _write(temporary, content))
        except OSError as error:
            text = translate("Share", "{file} cannot be written ({reason}).")
            raise JimdeskError(text.format(file=path.name, reason=error.strerror)) from error
        return ExportEntry(
            at=options.at.isoformat(timespec="seconds"),
            report=REPORT,
            year=year,
            filter=", ".join(each.code for each in made.records()),
            stage=Stage.FINAL,
            file_name=path.name,
            sha256=sha256(path),
            threshold=store.agency.suppression_threshold,
            version=options.version,
            format=SUFFIX[1:],
        )

    store.log_export(make, shown)
    return made


def _write(path: Path, content: str) -> None:
    path.write_text(content, "utf-8", newline="\n")
