"""Check that every API name in the inline code of the prose exists in the pinned libraries.

A name resolves when it is an attribute of one of the libraries' public modules or classes, a parameter, attribute or
function that occurs in the library's source, or a name of the answer's own snippets. What does not resolve must be
listed in `tests/api_exceptions.tsv` with a reason: removed in v5, another library, a made-up name in a Trap.
"""

import ast
import builtins
import csv
import importlib
import importlib.util
import keyword
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from handbook.errors import ROOT, HandbookError
from handbook.questions import Question

EXCEPTIONS = ROOT / "tests" / "api_exceptions.tsv"
# A name such as Trainer, tokenizer.pad, generation_config or model.generate(max_new_tokens=5): the call is kept apart.
_NAME = re.compile(r"^@?(?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?P<call>\(.*\))?$", re.DOTALL)
_KEYWORD = re.compile(r"^(?P<name>[a-z_]\w*)\s*=\s*\S.*$")
_FILE = re.compile(
    r"\.(json|txt|py|md|safetensors|bin|jinja|model|gguf|pt|pth|ckpt|index|tsv|csv|yml|ipynb|c|cpp|rs|org)$"
)
# What an answer calls its objects by convention, and the classes whose attributes they have.
INSTANCES = {
    "tokenizer": (
        "transformers.PreTrainedTokenizerFast",
        "transformers.tokenization_utils_base.PreTrainedTokenizerBase",
    ),
    "backend_tokenizer": ("tokenizers.Tokenizer",),
    "model": ("transformers.PreTrainedModel", "transformers.GenerationMixin", "torch.nn.Module"),
    "config": ("transformers.PreTrainedConfig",),
    "trainer": ("transformers.Trainer",),
    "args": ("transformers.TrainingArguments",),
    "batch": ("transformers.BatchEncoding",),
    "dataset": ("datasets.Dataset", "datasets.DatasetDict"),
    "processor": ("transformers.ProcessorMixin",),
    "generation_config": ("transformers.GenerationConfig",),
    "tensor": ("torch.Tensor",),
}
MODULES = (
    "transformers", "tokenizers", "tokenizers.models", "tokenizers.normalizers", "tokenizers.pre_tokenizers",
    "tokenizers.processors", "tokenizers.decoders", "tokenizers.trainers", "datasets", "huggingface_hub", "safetensors",
    "safetensors.torch", "accelerate", "torch", "torch.nn", "torch.nn.functional",
)  # fmt: skip
ALIASES = {"nn": "torch.nn", "F": "torch.nn.functional", "np": "numpy", "plt": "matplotlib.pyplot"}
# Of the model folders only these: with all of them nearly every word would resolve.
MODEL_FOLDERS = ("auto", "bert", "gpt2", "llama", "t5", "vit", "roberta", "bart")


def problems(
    questions: Iterable[Question], exceptions: Path = EXCEPTIONS, root: Path = ROOT
) -> Iterator[HandbookError]:
    """Yield an error for each API name in the prose of `questions` that neither resolves nor is listed.

    `root` is the folder below which the paths of the questions' snippets lie.
    """
    listed = read_exceptions(exceptions)
    for question in questions:
        own = _snippet_names(question, root)
        for line, span in inline_code(question):
            for name in api_names(span):
                if name in listed or name.split(".")[0] in own or resolves(name):
                    continue
                remedy = f"Mend it, or list it in {exceptions.name} with the reason."
                yield HandbookError(question.file, line, f"`{name}` is in none of the pinned libraries.", remedy)


def read_exceptions(file: Path) -> dict[str, str]:
    """Return name → reason; raise HandbookError for a row without a reason."""
    listed = {}
    with file.open(encoding="utf-8", newline="") as rows:
        for line, row in enumerate(csv.DictReader(rows, delimiter="\t"), 2):
            if not (row["reason"] or "").strip():
                raise HandbookError(file, line, f"'{row['name']}' has no reason.", "Say where the name comes from.")
            listed[row["name"]] = row["reason"]
    return listed


def api_names(span: str) -> list[str]:
    """Return the API names that a piece of inline code holds: the dotted name and the keywords of its call.

    Tokens (`##ing`), model ids, file names, plain numbers and shell commands hold none.
    """
    span = span.strip()
    if _FILE.search(span) or "/" in span.split("(")[0]:
        return []
    if found := _KEYWORD.match(span):
        return [found["name"]]
    found = _NAME.match(span)
    if not found or not _looks_like_api(found["name"], bool(found["call"])):
        return []
    return [found["name"], *_call_keywords(found["call"] or "")]


def resolves(name: str) -> bool:
    """Tell whether a dotted name exists in the pinned libraries."""
    if name in dir(builtins) or keyword.iskeyword(name):
        return True
    first, *rest = name.split(".")
    if first in ALIASES:
        return _attribute(ALIASES[first], rest)
    if _importable(first):
        return _attribute(first, rest)
    if first in INSTANCES:
        return not rest or any(_attribute(owner, rest) for owner in INSTANCES[first]) or rest[-1] in source_names()
    owner = next((module for module in MODULES if _has(module, first)), None)
    if owner:
        return _attribute(f"{owner}.{first}", rest) or rest[-1] in source_names()
    return all(part in source_names() for part in (first, *rest))


@cache
def source_names() -> frozenset[str]:
    """Return every function, class, parameter, attribute and keyword name in the source of the libraries."""
    names: set[str] = set()
    for package in ("transformers", "tokenizers", "datasets", "huggingface_hub", "safetensors", "accelerate"):
        root = Path(importlib.import_module(package).__file__).parent
        for file in root.rglob("*.py"):
            parts = file.relative_to(root).parts
            if parts[0] == "models" and package == "transformers" and len(parts) > 2 and parts[1] not in MODEL_FOLDERS:
                continue
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                names.update(_defined(node))
    return frozenset(names)


def _defined(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.arg(arg=name) | ast.Attribute(attr=name) | ast.keyword(arg=str(name)) | ast.Name(id=name):
            yield name
        case ast.Constant(value=str(text)) if text.isidentifier():
            yield text


def _looks_like_api(name: str, called: bool) -> bool:
    # A plain English word in code marks (`the`, `token`) is a token or a value; a name has a dot, an underscore, a
    # capital inside or a call.
    return (
        called
        or "." in name
        or "_" in name.strip("_")
        or bool(re.search(r"[a-z][A-Z]|[A-Z][a-z]+[A-Z]", name))
        or name == "Trainer"
    )


def _call_keywords(call: str) -> list[str]:
    try:
        tree = ast.parse(f"f{call}", mode="eval") if call else None
    except SyntaxError:
        return []
    return [node.arg for node in tree.body.keywords if node.arg] if tree else []


def inline_code(question: Question) -> Iterator[tuple[int, str]]:
    """Yield line number and text of each piece of inline code in the prose of a question, code blocks left out."""
    fence = False
    lines = [question.heading, *question.body.splitlines()]
    for number, line in enumerate(lines, question.line):
        if re.match(r"\s*(```|~~~)", line):
            fence = not fence
        elif not fence:
            for found in re.finditer(r"(`+)(.+?)\1(?!`)", line):
                yield number, found[2]


def _snippet_names(question: Question, root: Path) -> frozenset[str]:
    names: set[str] = set()
    for name in question.snippets:
        for node in ast.walk(ast.parse((root / name).read_text(encoding="utf-8"))):
            match node:
                case (
                    ast.Name(id=found, ctx=ast.Store())
                    | ast.FunctionDef(name=found)
                    | ast.ClassDef(name=found)
                    | ast.arg(arg=found)
                ):
                    names.add(found)
                case ast.alias(name=found, asname=alias):
                    names.add(alias or found)
    return frozenset(names - set(INSTANCES) - set(MODULES))


@cache
def _importable(name: str) -> bool:
    return (
        importlib.util.find_spec(name) is not None
        if re.fullmatch(r"[a-z_]\w*", name) and name not in INSTANCES
        else False
    )


@cache
def _has(module: str, name: str) -> bool:
    return hasattr(importlib.import_module(module), name)


def _attribute(path: str, rest: list[str]) -> bool:
    """Tell whether `path` followed by `rest` leads to something, through modules, classes and dataclass fields."""
    parts = [*path.split("."), *rest]
    thing = importlib.import_module(parts[0])
    for index, part in enumerate(parts[1:], 2):
        if hasattr(thing, part):
            thing = getattr(thing, part)
        elif part in getattr(thing, "__dataclass_fields__", {}) or part in getattr(thing, "__annotations__", {}):
            return index == len(parts)
        else:
            try:
                thing = importlib.import_module(".".join(parts[:index]))
            except ImportError:
                return False
    return True
