"""The archive of a year: everything in one zip that can be read without the program.

It holds the file itself, the same as JSON and as a workbook and CSV, checksums, the description of
the format, and a guide in plain text. Nothing in it is protected, so it stays in the agency.
"""

import hashlib
import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import sha256, temporary_folder
from jimdesk.i18n import translate
from jimdesk.office import delimited, xlsx
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.reports import flat, report
from jimdesk.reports.parts.readme import internal_mark
from jimdesk.reports.report import Options
from jimdesk.stopping import go_on
from jimdesk.store import dump
from jimdesk.store.store import Store

CHECKSUMS = "SHA256SUMS.txt"
_LARGEST = 4 * 2**30  # bytes of a file that is read from an archive


def write(store: Store, year: int, options: Options, path: Path) -> tuple[str, ...]:
    """Write the archive of a file; it is opened and its checksums are tried before it is kept.

    Args:
        store: The open file.
        year: Year that the workbook and the CSV are about.
        options: Time and version; unprotected.
        path: File to make or replace; its folder exists.

    Returns:
        The cells of the workbook whose text was too long and was cut; the other parts hold it.

    Raises:
        HeldError, JimdeskError: see `write_checked`.
    """
    cut: list[str] = []

    def make(target: Path) -> None:
        with temporary_folder() as folder:
            cut.extend(_fill(store, year, options, Path(folder)))
            _pack(Path(folder), target, options)

    write_checked(path, make, lambda target: refuse_faulty(faults(target)))
    return tuple(cut)


def read(path: Path) -> Store:
    """Return the file in an archive, opened read-only; the archive is not touched.

    Raises:
        JimdeskError: it is no archive of ours, or not as it was when it was made.
    """
    try:
        with temporary_folder() as folder:
            store = Store.read(_extracted(path, Path(folder)))
    except (BadZipFile, OSError, ValueError, KeyError, RuntimeError) as error:
        text = translate(
            "Archive",
            "{file} is not a whole archive of JiM Desk: what it holds does not match its "
            "checksums, or is not there. Nothing was opened. Look for another copy of it.",
        )
        raise JimdeskError(text.format(file=path.name)) from error
    store.path = path
    return store


def _extracted(path: Path, folder: Path) -> Path:
    """Return the file of an archive, written into a folder.

    Raises:
        ValueError: it is not one that we made, or was changed since.
    """
    with ZipFile(path) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".jim"))
        if archive.getinfo(name).file_size > _LARGEST:
            raise ValueError(name)
        target = folder / "archive.jim"
        with archive.open(name) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)
        if sha256(target) != _checksums(archive).get(name):
            raise ValueError(name)
    return target


def faults(path: Path) -> list[str]:
    """Return what is wrong with an archive of ours, empty when it can be relied on."""
    with ZipFile(path) as archive:
        sums = _checksums(archive)
        held = [name for name in archive.namelist() if name != CHECKSUMS]
        found = [] if sorted(sums) == sorted(held) else [CHECKSUMS]
        for name in held:
            go_on()
            with archive.open(name) as part:
                if hashlib.file_digest(part, "sha256").hexdigest() != sums.get(name):  # type: ignore[arg-type]
                    found.append(name)
    if not found:
        store = read(path)
        found += store.problems()
        store.close()
    return found


def _checksums(archive: ZipFile) -> dict[str, str]:
    """Return the checksums by name, as `sha256sum --check` reads them."""
    lines = archive.read(CHECKSUMS).decode("utf-8").splitlines()
    return {name: number for number, _, name in (line.partition("  ") for line in lines)}


def _fill(store: Store, year: int, options: Options, folder: Path) -> tuple[str, ...]:
    """Write all parts into a folder; return the cells of the workbook that were cut."""
    name = f"jimdesk-{year}"
    own = folder / f"{name}.jim"
    store.copy_to(own)
    dump.dump(own, folder / f"{name}.json")
    annual = report("annual").book
    assert annual is not None, "the annual report is a workbook"
    cut = xlsx.write(annual(store, year, options), folder / f"{name}.xlsx")
    delimited.write_csv(flat.build(store, year, options), folder / f"{name}.csv")
    shutil.copyfile(paths.resource("help", "format.md"), folder / "format.md")
    guide = folder / translate("Archive", "READ_ME.txt")
    guide.write_text(_guide(store, name, year, options), "utf-8-sig", newline="\r\n")
    parts = sorted(each for each in folder.iterdir())
    go_on()
    sums = "".join(f"{sha256(each)}  {each.name}\n" for each in parts)
    (folder / CHECKSUMS).write_text(sums, "utf-8", newline="\n")
    return cut


def _guide(store: Store, name: str, year: int, options: Options) -> str:
    agency = store.agency
    made = translate(
        "Archive",
        "This is an archive of the agency's work with gender mainstreaming, made by JiM Desk "
        "{version} on {date}.",
    )
    whose = translate("Archive", "Agency: {agency}. Report year: {year}.")
    warning = translate(
        "Archive",
        "It holds everything, small counts too. It must not leave those in the agency who may see "
        "them.",
    )
    parts = {
        f"{name}.xlsx": translate("Archive", "all records and figures as a workbook"),
        f"{name}.csv": translate("Archive", "all figures, one to a row"),
        f"{name}.json": translate(
            "Archive", "everything, with history, as text; format.md tells its parts"
        ),
        f"{name}.jim": translate("Archive", "the file of JiM Desk, which is an SQLite database"),
        "format.md": translate("Archive", "what each table and column of the file means"),
        CHECKSUMS: translate("Archive", "SHA-256 of each file, to check it by"),
    }
    how = translate(
        "Archive",
        "The workbook, the CSV and the JSON can be read without JiM Desk. In JiM Desk, open the "
        "zip file itself: it is opened read-only.",
    )
    return "\n\n".join(
        (
            internal_mark(),
            made.format(version=options.version, date=f"{options.at:%Y-%m-%d}"),
            whose.format(agency=agency.name or agency.short_name or "-", year=year),
            warning,
            "\n".join(f"{part}: {what}" for part, what in parts.items()),
            f"{how}\n",
        )
    )


def _pack(folder: Path, target: Path, options: Options) -> None:
    at = options.at.timetuple()[:6]
    with ZipFile(target, "w") as archive:
        for part in sorted(folder.iterdir()):
            go_on()
            info = ZipInfo(part.name, at)
            info.compress_type = ZIP_DEFLATED
            with part.open("rb") as source, archive.open(info, "w") as copy:
                shutil.copyfileobj(source, copy)
