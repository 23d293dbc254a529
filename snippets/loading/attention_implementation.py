import logging

import torch
from transformers import AutoModel, AutoTokenizer, BloomConfig
from transformers.utils import logging as transformers_logging

handler = logging.Handler()
handler.emit = lambda record: print("  logged:", record.getMessage().split(". ")[0])
transformers_logging.get_logger("transformers.integrations.sdpa_attention").addHandler(handler)

name = "sentence-transformers/all-MiniLM-L6-v2"
inputs = AutoTokenizer.from_pretrained(name)("Where is my parcel?", return_tensors="pt")
model = AutoModel.from_pretrained(name)
results = {}
for choice in ("sdpa", "eager"):
    if choice != model.config._attn_implementation:
        model.set_attn_implementation(choice)
    print("in use:", model.config._attn_implementation)
    with torch.no_grad():
        results[choice] = model(**inputs, output_attentions=True)
    shapes = [tuple(layer.shape) for layer in results[choice].attentions]
    print("  attentions:", len(shapes), "layers", shapes[:1])
gap = (results["sdpa"].last_hidden_state - results["eager"].last_hidden_state).abs().max().item()
print("same vectors up to rounding:", gap < 1e-5)

toy = AutoModel.from_config(BloomConfig(hidden_size=16, n_layer=1, n_head=2, vocab_size=50))
print("default of an architecture without sdpa:", toy.config._attn_implementation)
asked = AutoModel.from_pretrained(name, output_attentions=True)
print("output_attentions=True at load:", asked.config._attn_implementation)
for options in (
    {"attn_implementation": "sdpa", "output_attentions": True},
    {"attn_implementation": "flash_attention_2"},
    {"attn_implementation": "fast"},
):
    try:
        AutoModel.from_pretrained(name, **options)
    except Exception as error:
        print(options, type(error).__name__)
        print("  ", str(error).split(": ")[-1].split(". ")[0][:96])
