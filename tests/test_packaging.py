"""The scripts that make what is handed out."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

SCRIPTS = sorted((Path(__file__).parents[1] / "resources" / "packaging").rglob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_what_a_script_takes_from_the_program_is_there(script: Path) -> None:
    for node in ast.walk(ast.parse(script.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("jimdesk"):
            for name in node.names:
                module = import_module(str(node.module))
                if not hasattr(module, name.name):
                    import_module(f"{node.module}.{name.name}")
