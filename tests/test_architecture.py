"""The shape of the code: imports go one way, and what the code has, the manual has."""

import ast
from pathlib import Path

import pytest

from diglot import manual
from diglot.issues import CODES
from diglot.project import SETTINGS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "scripts" / "diglot"

LAYERS = (
    {"codes", "csl", "datevalue", "external", "identifiers", "language", "licences", "processes", "progress"},
    {"model"},
    {"annotation"},
    {"issues"},
    {"yamlfile"},
    {"project"},
    {"cache"},
    {"sources", "recognise", "checks", "suggest", "tei", "pages", "cite", "downloads", "handwritten", "starter"},
    {"citing", "documents", "confirming", "permalinks"},
    {"pipeline", "manual"},
    {"building", "report"},
    {"findings", "preview"},
    {"cli", "site"},
)
"""What stands in a layer imports only from layers before it, and not from its own."""

WITHIN = {
    ("pages", "cite"),
    ("checks", "recognise"),
    ("suggest", "recognise"),
    ("pages", "recognise"),
    ("downloads", "pages"),
    ("downloads", "cite"),
}
"""What may be imported within a layer all the same."""

LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}


def imports(path):
    """The names of our modules (the part after «diglot.») that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("diglot."))
        elif isinstance(node, ast.ImportFrom) and node.module == "diglot":
            yield from (alias.name for alias in node.names if not alias.name.startswith("__"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("diglot."):
            yield node.module.split(".")[1]


def files():
    for path in sorted(PACKAGE.rglob("*.py")):
        owner = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if owner != "__init__":
            yield owner, path


def test_every_module_has_its_layer():
    assert {owner for owner, _ in files()} == set(LAYER)


def test_imports_go_one_way():
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for owner, path in files()
        for name in imports(path)
        if name != owner and LAYER[name] >= LAYER[owner] and (owner, name) not in WITHIN
    ]
    assert wrong == []


def test_only_the_command_line_prints():
    printing = {
        path.name
        for _, path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert printing == {"cli.py"}


def test_no_module_passes_400_lines():
    assert [path.name for _, path in files() if path.read_text(encoding="utf-8").count("\n") > 400] == []


@pytest.mark.parametrize("name", manual.pages())
def test_the_manual_is_current(name):
    assert (ROOT / "manual" / name).read_text(encoding="utf-8") == manual.pages()[name], "run «make manual»"


def test_every_code_and_setting_is_documented():
    issues, settings = manual.pages()["issues.md"], manual.pages()["settings.md"]
    assert [code for code in CODES if f"| {code} |" not in issues] == []
    assert [key for key in SETTINGS if f"`{key}`" not in settings] == []


def test_every_code_is_produced_somewhere_in_the_code():
    code = "\n".join(path.read_text(encoding="utf-8") for _, path in files() if path.name != "issues.py")
    assert [name for name in CODES if f'"{name}"' not in code] == []
