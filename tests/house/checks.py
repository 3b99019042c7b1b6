"""The rules of the code base as functions.

Each function checks a source tree or a schema, and returns the violations of its rule.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    is_introspection_type,
    is_specified_scalar_type,
)

ROOT = Path(__file__).resolve().parents[2]

FLOORS: dict[str, frozenset[str]] = {
    "core": frozenset(),
    "models": frozenset({"core"}),
    "resolvers": frozenset({"core", "models"}),
    "schema": frozenset({"core", "models", "resolvers"}),
    "jobs": frozenset({"core", "models", "resolvers"}),
    "main": frozenset({"core", "models", "resolvers", "schema", "jobs"}),
}
"""The top-level packages, and for each of them the other packages that it may import."""

OURS = frozenset({*FLOORS, "tests", "migrations"})

MAY_QUERY = re.compile(r"resolvers/(access|authentication|reads|plan|search|changes)/")
"""The packages that may query entities."""

OWN_TABLES = re.compile(
    r"resolvers/(events|mail|platform|webhooks)/|resolvers/changes/(idempotency|persisted_documents)\.py"
)
"""Code with tables of its own. Its SQL may use only these tables, not those of entities."""

OF_THE_SCHEMA = re.compile(
    r"jobs/(migrate|make_migration|schema_\w+|doctor/database_checks)\.py"
    r"|models/dialect/|models/(rules|events|database|key_fit)\.py"
)
"""Code that is exempt: it works with the database schema, the server or keys, and not with the rows of entities."""

_ON_MODELS = frozenset(
    {"filter", "exclude", "all", "get", "get_or_none", "first", "create", "bulk_create", "bulk_update", "get_or_create"}
    | {"update_or_create", "in_bulk", "raw", "annotate", "earliest", "latest", "exists", "select_for_update"}
)
_SQL = re.compile(r"\b(SELECT\s|INSERT\s+INTO\b|DELETE\s+FROM\b|REPLACE\s+INTO\b|UPDATE\s+[\"\w]+\s+SET\s)")

LONGEST = 350
VAGUE = frozenset({"utils", "helpers", "manager", "common", "util", "helper", "misc"})


def sources(root: Path, *folders: str) -> Iterator[tuple[str, ast.Module, str]]:
    """Yields every Python file of a tree: its path from the root, its syntax tree and its text."""
    found = sorted(path for folder in folders for path in [*root.glob(f"{folder}.py"), *root.glob(f"{folder}/**/*.py")])
    for path in found:
        if {"node_modules", ".data"} & set(path.parts):  # packages bring Python, too, and so do older trees
            continue
        text = path.read_text(encoding="utf-8")
        yield path.relative_to(root).as_posix(), ast.parse(text), text


def wrong_imports(root: Path) -> list[str]:
    """Returns the imports that point to a higher layer, or across packages where that is not allowed."""
    found = []
    for path, tree, _ in sources(root, *FLOORS):
        floor = path.removesuffix(".py").split("/")[0]
        for node in ast.walk(tree):
            for name in _imported(node):
                top = name.split(".")[0]
                if top in OURS and top != floor and top not in FLOORS[floor]:
                    found.append(f"{path}:{getattr(node, 'lineno', 0)} imports {name}")
    return found


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
        case ast.Call(func=ast.Name("import_module" | "__import__") | ast.Attribute(attr="import_module")):
            match node.args[0]:
                case ast.Constant(str(name)) | ast.JoinedStr([ast.Constant(str(name)), *_]):
                    return [name]
    return []


def import_graph(root: Path) -> dict[str, set[str]]:
    """Returns which modules of the project each module imports, by dotted names.

    Imports for type checking count too.
    """
    modules = {
        path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): tree for path, tree, _ in _ours(root)
    }
    graph: dict[str, set[str]] = {}
    for name, tree in modules.items():
        found: set[str] = set()
        for node in ast.walk(tree):
            imported = _imported(node)
            if isinstance(node, ast.ImportFrom) and node.module:
                imported = [f"{node.module}.{alias.name}" for alias in node.names]
                imported = [one if one in modules else node.module for one in imported]
            found.update(one for one in imported if one in modules and one != name)
        graph[name] = found
    return graph


def room_graph(root: Path) -> dict[str, set[str]]:
    """Returns which other folders each folder imports. A file directly in a top-level folder counts as a folder."""
    packages = {
        path.removesuffix("/__init__.py").replace("/", ".") for path, _, _ in _ours(root) if "/__init__" in path
    }

    def room(module: str) -> str:
        folder = module if module in packages else module.rpartition(".")[0]
        return module if folder in FLOORS or not folder else folder

    rooms: dict[str, set[str]] = {}
    for module, imported in import_graph(root).items():
        rooms.setdefault(room(module), set()).update(room(one) for one in imported)
    return {name: others - {name} for name, others in rooms.items()}


def rings(graph: dict[str, set[str]]) -> list[list[str]]:
    """Returns the sets of nodes that can reach each other (strongly connected components), each sorted."""
    reached: dict[str, set[str]] = {}
    for start in graph:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for one in graph.get(waiting.pop(), ()):
                if one not in seen:
                    seen.add(one)
                    waiting.append(one)
        reached[start] = seen
    found = {tuple(sorted({a, *(b for b in reached[a] if a in reached.get(b, ()))})) for a in graph if a in reached[a]}
    return [list(ring) for ring in sorted(found)]


def lazy_imports(root: Path) -> list[str]:
    """Returns the imports inside functions, except in main.py. Calls that import a module by name count too."""
    found = []
    for path, tree, _ in _ours(root):
        if path == "main.py":
            continue
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for node in ast.walk(function):
                    if isinstance(node, ast.Import | ast.ImportFrom) or _is_import_call(node):
                        found.append(f"{path}:{getattr(node, 'lineno', 0)}")
    return sorted(set(found))


def _is_import_call(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name("import_module" | "__import__") | ast.Attribute(attr="import_module")):
            return True
    return False


def _ours(root: Path) -> Iterator[tuple[str, ast.Module, str]]:
    return sources(root, *FLOORS)


def stray_queries(root: Path, entities: frozenset[str]) -> list[str]:
    """Returns the queries on entities in files outside the packages that may contain queries.

    A query is recognized by a call of Tortoise, by SQL text, or by a call of a fetch method.
    """
    found = []
    tables = {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name in entities}
    for path, tree, _ in sources(root, *FLOORS):
        if MAY_QUERY.match(path) or OF_THE_SCHEMA.match(path):
            continue
        prose = _docstrings(tree)
        own = bool(OWN_TABLES.match(path))
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                prose |= set(node.values)  # it is looked at as a whole
            reason = _query(node, entities)
            if own and reason and reason.startswith("reads or writes"):
                reason = None
            if node not in prose and _SQL.search(_text(node)) and (not own or _tables(_text(node)) & tables):
                reason = "writes SQL"
            if reason:
                found.append(f"{path}:{getattr(node, 'lineno', 0)} {reason}")
    return found


def _query(node: ast.AST, entities: frozenset[str]) -> str | None:
    match node:
        case ast.Call(func=ast.Attribute(value=receiver, attr=method)) if method in _ON_MODELS:
            name = {ast.Name: "id", ast.Attribute: "attr"}.get(type(receiver), "")
            called = getattr(receiver, name, "")
            if called in entities or called == "model":
                return f"calls {called}.{method}()"
        case ast.Call(func=ast.Name("Q") | ast.Attribute(attr="Q")):
            return "makes a Q"
        case ast.Call(func=ast.Attribute(value=receiver, attr="fetch" | "execute" | "execute_many" | "execute_query")):
            if "client" in ast.unparse(receiver) or re.search(r"\b(database|transaction)\b", ast.unparse(receiver)):
                return f"reads or writes by {ast.unparse(receiver)}"
        case ast.ImportFrom(module="tortoise.expressions" | "tortoise.queryset"):
            return "imports Tortoise's queries"
    return None


def _tables(sql: str) -> set[str]:
    return set(re.findall(r'\b(?:FROM|JOIN|INTO|UPDATE)\s+"?(\w+)', sql))


def _text(node: ast.AST) -> str:
    """Returns the text of a string literal. In an f-string, each value is replaced by a name."""
    match node:
        case ast.Constant(str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "x" for part in parts)
    return ""


def _docstrings(tree: ast.Module) -> set[ast.AST]:
    """Returns the strings that are statements: the docstrings of modules, classes, functions and attributes."""
    return {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def long_files(root: Path, *folders: str) -> list[str]:
    """Returns the files that are too long and whose docstring does not say why."""
    found = []
    for path, tree, text in sources(root, *folders):
        lines = len(text.splitlines())
        explained = re.search(r"^This file is long because \S", ast.get_docstring(tree) or "", re.MULTILINE)
        if lines > LONGEST and not explained:
            found.append(f"{path} has {lines} lines")
    return found


def vague_names(root: Path, *folders: str) -> list[str]:
    """Returns the modules and packages whose names are too vague."""
    return [
        path
        for path, _, _ in sources(root, *folders)
        if VAGUE & set(re.split(r"[/_]", path.removesuffix(".py").removesuffix("/__init__")))
    ]


_SUFFIXES = ("", "s", "es", "e", "y", "ies", "er", "ers", "or", "ed", "ing", "ings", "ion", "ions", "ation", "ations")


def twins(root: Path, *folders: str) -> list[list[str]]:
    """Returns modules of one folder whose names differ only in a suffix, such as `orders` and `ordering`."""
    named: dict[str, set[str]] = {}
    for path, _, _ in sources(root, *folders):
        parts = path.removesuffix(".py").removesuffix("/__init__").split("/")
        for depth, name in enumerate(parts):
            named.setdefault("/".join(parts[:depth]), set()).add(name)
    pairs = ((folder, a, b) for folder, names in named.items() for a, b in combinations(sorted(names), 2))
    return [[f"{folder}/{a}", f"{folder}/{b}"] for folder, a, b in pairs if _stems(a) & _stems(b)]


def _stems(name: str) -> set[str]:
    found = {name.removesuffix(one) for one in _SUFFIXES if name.endswith(one)}
    return {one for one in found if len(one) > 3}


def undescribed(schema: GraphQLSchema) -> list[str]:
    """Returns the types, fields, arguments, input fields and enum values that have no description."""
    found = []
    for name, type_ in schema.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        if not type_.description:
            found.append(name)
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for field, meant in type_.fields.items():
                if not meant.description:
                    found.append(f"{name}.{field}")
                arguments = getattr(meant, "args", {})
                found += [f"{name}.{field}({key})" for key, given in arguments.items() if not given.description]
        if isinstance(type_, GraphQLEnumType):
            found += [f"{name}.{key}" for key, value in type_.values.items() if not value.description]
    return found


def named_in(schema: GraphQLSchema, type_name: str) -> set[str]:
    """Returns the names of a type's fields, or of an enum's values."""
    match schema.type_map[type_name]:
        case GraphQLEnumType(values=values):
            return set(values)
        case GraphQLObjectType(fields=fields) | GraphQLInputObjectType(fields=fields):
            return set(fields)
    raise TypeError(type_name)


def named_modules(text: str) -> set[str]:
    """Returns the modules of this repository that a text for users names."""
    packages = "|".join(sorted(one.parent.name for one in ROOT.glob("*/__init__.py")))
    return set(re.findall(rf"\b(?:{packages})\.(?!graphql\b)[a-z_]\w*(?:\.\w+)*", text))


def mentioned(sdl: str, names: set[str]) -> set[str]:
    """Returns which names occur in an SDL, ignoring descriptions."""
    return names & set(re.findall(r"\w+", re.sub(r'"""(.|\n)*?"""|"[^"\n]*"', "", sdl)))


EVERYWHERE = (*FLOORS, "tests", "clients", "bench", "docs", "examples")
"""Every folder and module whose code is checked. Migrations are not checked, because they are generated."""
