"""Put into a frozen folder what its licences ask for: their texts, and a list of what is in it.

``python shipped.py FOLDER SOURCES.json``, with the Python that froze it. SOURCES names the files
that the folder was made of. Each belongs to a Python package, to Python itself or, on Debian, to
a package of the system; a file that belongs to none of them stops the build.
"""

import json
import re
import shutil
import ssl
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

# Under licences that allow no such use, or what reaches for the network.
_NOT_SHIPPED = re.compile(
    r"Qt6?(Charts|DataVisualization|Graphs|VirtualKeyboard|WebEngine|Qml|Quick)|^_ssl\b"
)
_QT = ("pyside6-essentials", "shiboken6")
_SOURCE_OF_QT = (
    "https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/"
)
_LGPL = """Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3.
The texts lie in this folder: LGPL-3.0.txt, and GPL-3.0.txt which it builds upon. The libraries are
separate files, in _internal/PySide6 and _internal/shiboken6: you may replace them with others of
the same interface, and nothing in the program's licence forbids you to study how it uses them.
Their source, in just this version: {source}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something in the folder that others have made.

    Attributes:
        licence: As its makers name it.
        texts: Files with the text of its licence.
        source: Where its makers say that it can be had.
    """

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[Path, ...]
    source: str = ""


def main() -> None:
    """Write the licences and the bill of materials."""
    folder, sources = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text("utf-8"))
    parts = sorted(
        _parts([Path(source) for source in sources]), key=lambda part: (part.kind, part.name)
    )
    if bare := [part.name for part in parts if not part.texts]:
        raise SystemExit(f"no text of the licence of {', '.join(bare)} was found")
    if strange := [path.name for path in folder.rglob("*") if _NOT_SHIPPED.search(path.name)]:
        raise SystemExit(f"not to be shipped: {', '.join(sorted(strange))}")
    _licences(folder / "licences", parts)
    _bill(folder / "jimdesk.cdx.json", parts)
    print(f"{len(parts)} parts of others, with their licences")


def _parts(sources: Sequence[Path]) -> Iterator[Part]:
    owners = {
        Path(str(dist.locate_file(file))).resolve(): dist
        for dist in distributions()
        for file in dist.files or ()
    }
    found: dict[str, Distribution] = {}
    rest = []
    for source in (path.resolve() for path in sources if path.is_absolute()):
        if dist := owners.get(source):
            found[dist.name] = dist
        elif not source.is_relative_to(ROOT):
            rest.append(source)
    yield from map(_package, found.values())
    yield _python()
    within = tuple(_within()) if sys.platform == "win32" else ()
    names = [source.name.casefold() for source in sources]
    yield from (part for begin, part in within if any(name.startswith(begin) for name in names))
    covered = tuple(begin for begins, _ in within for begin in begins)
    outside = [
        path
        for path in rest
        if not _is_pythons(path) and not path.name.casefold().startswith(covered)
    ]
    if outside:
        yield from _of_the_system(outside)


def _package(dist: Distribution) -> Part:
    about = dist.metadata
    texts = [
        Path(str(dist.locate_file(file)))
        for file in dist.files or ()
        if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
    ]
    links = dict(link.split(", ", 1) for link in about.get_all("Project-URL") or ())
    source = next((links[key] for key in links if key.casefold() in ("source", "repository")), "")
    is_qt = dist.name.replace("_", "-").casefold() in _QT
    return Part(
        name=dist.name,
        version=dist.version,
        kind="pypi",
        licence=about.get("License-Expression")
        or _short(about.get("License"))
        or _classified(dist),
        texts=tuple(HERE.joinpath("licences").glob("*.txt")) if is_qt else tuple(texts),
        source=_SOURCE_OF_QT.format(version=dist.version) if is_qt else source,
    )


def _short(licence: str | None) -> str:
    """Return a licence's name; some packages put the whole text there."""
    return licence if licence and "\n" not in licence else ""


def _classified(dist: Distribution) -> str:
    named = dist.metadata.get_all("Classifier") or ()
    return ", ".join(c.rpartition(" :: ")[2] for c in named if c.startswith("License")) or "unknown"


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    texts = [
        folder / "LICENSE.txt"
        for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    ]
    return Part(
        name="python",
        version=version,
        kind="generic",
        licence="PSF-2.0",
        texts=tuple(text for text in texts if text.is_file())[:1],
        source=f"https://www.python.org/downloads/release/python-{version.replace('.', '')}/",
    )


def _within() -> Iterator[tuple[tuple[str, ...], Part]]:
    """Return what packages for Windows bring along of others, by how the names of files begin."""
    texts = HERE / "windows"
    runtime = Part(
        name="microsoft-visual-c-runtime",
        version="14",
        kind="generic",
        licence="Microsoft Distributable Code",
        texts=(texts / "visual-c-runtime.txt",),
        source="https://learn.microsoft.com/visualstudio/releases/2022/redistribution",
    )
    openssl = Part(
        name="openssl",
        version=ssl.OPENSSL_VERSION.split()[1],
        kind="generic",
        licence="Apache-2.0",
        texts=(texts / "Apache-2.0.txt",),
        source="https://github.com/openssl/openssl",
    )
    yield ("concrt140", "msvcp140", "vcruntime140"), runtime
    yield ("libcrypto-3", "libssl-3"), openssl


def _is_pythons(path: Path) -> bool:
    """Return whether a file is of Python; a system's own lies among much else."""
    base = Path(sys.base_prefix).resolve()
    own = Path(sysconfig.get_path("stdlib")).resolve() if base == Path("/usr") else base
    return path.is_relative_to(own) or path.is_relative_to(Path(sys.prefix).resolve())


def _of_the_system(files: Iterable[Path]) -> Iterator[Part]:
    """Return the packages of the system that files belong to."""
    if sys.platform == "win32":
        raise SystemExit(f"nobody is known to have made {', '.join(map(str, files))}")
    names = set()
    for file in files:
        said = subprocess.run(
            ["dpkg", "-S", _as_packaged(file)], capture_output=True, text=True, check=True
        )
        names.add(said.stdout.partition(": ")[0].partition(",")[0])
    for name in sorted(names):
        query = ("dpkg-query", "-W", "-f", "${Version}", name)
        version = subprocess.run(query, capture_output=True, text=True, check=True).stdout
        plain = name.partition(":")[0]
        text = Path("/usr/share/doc", plain, "copyright")
        yield Part(
            name=plain,
            version=version,
            kind="deb",
            licence="see its text",
            texts=(text,),
            source=f"https://tracker.debian.org/pkg/{plain}",
        )


def _as_packaged(file: Path) -> str:
    """Return a file's place as its package names it; /lib has become a link to /usr/lib."""
    here = str(file)
    known = subprocess.run(["dpkg", "-S", here], capture_output=True, check=False).returncode == 0
    return here if known else here.removeprefix("/usr")


def _licences(folder: Path, parts: Iterable[Part]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in HERE.joinpath("licences").glob("*.txt"):
        shutil.copyfile(path, folder / path.name)
    lines = ["What JiM Desk is shipped with, and under which licences.", ""]
    for part in parts:
        lines.append(f"{part.name} {part.version}: {part.licence}  {part.source}".rstrip())
        if part.name.casefold().replace("_", "-") == _QT[0]:
            lines.append(_LGPL.format(source=part.source))
        for number, text in enumerate(part.texts):
            name = f"{part.name}-{number}-{text.name}" if number else f"{part.name}-{text.name}"
            shutil.copyfile(text, folder / name)
    folder.joinpath("README.txt").write_text("\n".join(lines) + "\n", "utf-8")


def _bill(path: Path, parts: Iterable[Part]) -> None:
    bom = Bom()
    sys.path.insert(0, str(ROOT))
    from jimdesk import __version__

    bom.metadata.component = Component(
        name="jimdesk", version=__version__, type=ComponentType.APPLICATION
    )
    for part in parts:
        links = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.source))]
        bom.components.add(
            Component(
                name=part.name,
                version=part.version,
                type=ComponentType.LIBRARY,
                licenses=[DisjunctiveLicense(name=part.licence)],
                purl=PackageURL(
                    part.kind, "debian" if part.kind == "deb" else None, part.name, part.version
                ),
                external_references=links if part.source else (),
            )
        )
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SystemExit(f"the bill of materials is not valid: {fault}")
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
