import torch
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer


def load(name, auto_class=AutoModelForCausalLM, revision="main", dtype="auto", device=None):
    """Return tokenizer and model of one checkpoint, ready for inference.

    Raises OSError if a file is missing, ValueError if tokenizer and model do not fit.
    """
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = AutoTokenizer.from_pretrained(name, revision=revision)
    model = auto_class.from_pretrained(name, revision=revision, dtype=dtype)
    rows = model.get_input_embeddings().num_embeddings
    if not 0.9 * rows <= len(tokenizer) <= rows:  # rows may be rounded up, never far
        raise ValueError(f"{name}: {len(tokenizer)} tokens, but {rows} embedding rows")
    return tokenizer, model.to(device).eval()


smollm2 = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer, model = load(smollm2)
print(type(model).__name__, model.dtype, model.device, "training:", model.training)
print("tokens:", len(tokenizer), "- can generate:", model.can_generate())

_, base = load(smollm2, AutoModel)
print(type(base).__name__, "- can generate:", base.can_generate())

AutoModel.from_pretrained("sentence-transformers/all-MiniLM-L6-v2").save_pretrained("my-model")
forgotten = AutoTokenizer.from_pretrained("my-model")  # no tokenizer file was saved, no error
print("tokenizer of a folder without one:", forgotten.tokenize("Hello world"))
try:
    load("my-model", AutoModel)
except ValueError as error:
    print("ValueError -", error)
