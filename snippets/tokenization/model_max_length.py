import logging
from textwrap import fill

import transformers
from tokenizers import Tokenizer
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer, TokenizersBackend

transformers.logging.disable_default_handler()
handler = logging.Handler()
handler.emit = lambda log: print(fill("log: " + log.getMessage(), 98, subsequent_indent="   "))
transformers.logging.add_handler(handler)

minilm, smollm = "sentence-transformers/all-MiniLM-L6-v2", "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(minilm)
model = AutoModel.from_pretrained(minilm)
positions = model.config.max_position_embeddings
print("MiniLM: tokenizer", tokenizer.model_max_length, "- position embeddings", positions)

batch = tokenizer("word " * 600, return_tensors="pt")
for inputs in (dict(batch), {"input_ids": batch["input_ids"]}):
    try:
        model(**inputs)
    except RuntimeError as error:
        message = f"{type(error).__name__} - {error}"
        print(fill(message, 98, subsequent_indent="   "))

tokenizer = AutoTokenizer.from_pretrained(smollm)
model = AutoModelForCausalLM.from_pretrained(smollm)
model.model.layers = model.model.layers[:1]  # one layer is enough to see whether it raises
positions = model.config.max_position_embeddings
print("SmolLM2: tokenizer", tokenizer.model_max_length, "- position limit of the model", positions)
batch = tokenizer("word " * 8300, truncation=False, return_tensors="pt")
hidden = model.model(**batch).last_hidden_state
print("no error:", tuple(hidden.shape), "- NaN:", hidden.isnan().any().item())

bare = TokenizersBackend(tokenizer_object=Tokenizer.from_str(tokenizer.backend_tokenizer.to_str()))
print("no value in the files:", bare.model_max_length, bare.model_max_length == int(1e30))
print("truncation=True then gives", len(bare("word " * 8300, truncation=True)["input_ids"]), "ids")
