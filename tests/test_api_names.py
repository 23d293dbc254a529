"""Names in the prose must exist in the pinned libraries."""

import pytest

from handbook import api_names
from handbook.errors import HandbookError
from handbook.questions import read_chapters


@pytest.fixture
def exceptions(tmp_path):
    file = tmp_path / "api_exceptions.tsv"
    file.write_text("name\treason\nevaluation_strategy\trenamed eval_strategy, removed in v5\n")
    return file


def problems(toys, text, exceptions):
    page = toys / "docs" / "toys.md"
    page.write_text(page.read_text().replace("The why.", text))
    questions = read_chapters(toys / "docs", toys / "snippets")
    return [str(error) for error in api_names.problems(questions, exceptions, toys)]


@pytest.mark.parametrize(
    "name",
    [
        "Trainer", "AutoModelForCausalLM", "AutoModel.from_pretrained", "tokenizer.pad", "generation_config",
        "tokenizer(text, padding=True)", "model.generate(max_new_tokens=5)", "attn_implementation=\"sdpa\"",
        "tokenizers.models.BPE", "torch.inference_mode()", "nn.Linear", "Dataset.map", "pad_token_id", "[CLS]", "##ing",
        "google-bert/bert-base-uncased", "tokenizer.json", "toy_tensor", "the",
    ],
)  # fmt: skip
def test_what_exists_or_is_no_api_name_passes(toys, exceptions, name):
    assert problems(toys, f"Prose with `{name}` in it.", exceptions) == []


@pytest.mark.parametrize(
    ("span", "name"),
    [
        ("AutoModelForPoetry", "AutoModelForPoetry"),
        ("model.to_onnx()", "model.to_onnx"),
        ("tokenizer.from_texts", "tokenizer.from_texts"),
        ("AutoModel.from_nowhere", "AutoModel.from_nowhere"),
        ("tokenizer(text, paddling=True)", "paddling"),
        ("max_newtokens=5", "max_newtokens"),
        ("tokenizers.models.Trigram", "tokenizers.models.Trigram"),
    ],
)
def test_an_unknown_name_is_named_with_line_and_remedy(toys, exceptions, span, name):
    (problem,) = problems(toys, f"Prose with `{span}` in it.", exceptions)
    assert f"toys.md:13: `{name}` is in none of the pinned libraries. Mend it, or list it in" in problem


def test_a_listed_name_passes_and_code_blocks_are_not_prose(toys, exceptions):
    assert problems(toys, "Prose with `evaluation_strategy`.\n\n```python\nx = `no_such_name`\n```", exceptions) == []


def test_an_exception_needs_a_reason(tmp_path):
    file = tmp_path / "api_exceptions.tsv"
    file.write_text("name\treason\nevaluation_strategy\t\n")
    with pytest.raises(HandbookError, match=r":2: 'evaluation_strategy' has no reason"):
        api_names.read_exceptions(file)


def test_every_api_name_of_the_chapters_exists_or_is_listed():
    assert [str(error) for error in api_names.problems(read_chapters())] == []


def test_no_listed_name_is_left_over():
    named = {
        name
        for question in read_chapters()
        for _, span in api_names.inline_code(question)
        for name in api_names.api_names(span)
    }
    unused = [name for name in api_names.read_exceptions(api_names.EXCEPTIONS) if name not in named]
    assert unused == []
