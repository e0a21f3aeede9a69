"""The texts of the program as its source asks for them, and their way into the .ts files.

Run as ``python -m tests.texts`` after a text is added or changed: it brings both files up to date
through Qt's lupdate and leaves every translation that still has its text as it is.
"""

import ast
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SWEDISH = ROOT / "resources" / "i18n" / "jimdesk_sv.ts"
ENGLISH = ROOT / "resources" / "i18n" / "jimdesk_en.ts"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text as a call of translate names it, and the place of the call."""

    context: str
    source: str
    comment: str
    plural: bool
    place: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What finds its translation."""
        return self.context, self.source, self.comment


def texts() -> list[Text]:
    """Return every text of the source, file by file from top to bottom.

    Raises:
        ValueError: context, text or comment of a call is no literal, so nobody could collect it.
    """
    return [
        _text(call, f"{file.relative_to(ROOT)}:{call.lineno}")
        for file in sorted((ROOT / "jimdesk").rglob("*.py"))
        for call in _calls(ast.parse(file.read_text("utf-8")))
    ]


def _calls(module: ast.Module) -> list[ast.Call]:
    calls = [
        node
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "translate"
    ]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _text(call: ast.Call, place: str) -> Text:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    words = [*call.args[:3], *([named["comment"]] if "comment" in named else [])]
    literals = [word.value for word in words if isinstance(word, ast.Constant)]
    if len(words) < 2 or len(literals) < len(words):
        raise ValueError(f"{place}: not a literal text: {ast.unparse(call)}")
    context, source, comment = (*map(str, literals), "")[:3]
    plural = "n" in named or len(call.args) > 3
    return Text(context=context, source=source, comment=comment, plural=plural, place=place)


def collect(into: Path, language: str, *options: str) -> str:
    """Bring a .ts file up to date with the source; return what lupdate says.

    lupdate passes over a plural whose number is no literal, and over a call inside an f-string, so
    it is given the calls themselves, with a number.
    """
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "calls.py"
        calls.write_text("\n".join(map(_call, texts())), "utf-8")
        fixed = ("-source-language", "en", "-no-obsolete", "-locations", "none")
        language_wanted = ("-target-language", language)
        command = [LUPDATE, *fixed, *language_wanted, *options, calls, "-ts", into]
        done = subprocess.run(
            [str(part) for part in command], check=True, capture_output=True, text=True
        )
    return done.stdout


def _call(text: Text) -> str:
    words = map(repr, text.key)
    return f"translate({', '.join(words)}{', 1' if text.plural else ''})"


if __name__ == "__main__":
    print(collect(SWEDISH, "sv_SE"), collect(ENGLISH, "en", "-pluralonly"))
