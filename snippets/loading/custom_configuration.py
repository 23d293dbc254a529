import torch
import transformers
from transformers import AutoConfig, AutoModel, AutoTokenizer

transformers.logging.set_verbosity_error()
name = "sentence-transformers/all-MiniLM-L6-v2"
inputs = AutoTokenizer.from_pretrained(name)("The invoice is overdue", return_tensors="pt")
with torch.inference_mode():
    expected = AutoModel.from_pretrained(name)(**inputs).last_hidden_state[0].mean(dim=0)

overrides = [
    {"output_hidden_states": True},
    {"hidden_dropout_prob": 0.3},
    {"num_hidden_layers": 3},
    {"num_hidden_layers": 8},
    {"num_attention_heads": 6},
    {"hidden_act": "relu"},
    {"vocab_size": 30600},
    {"hidden_dropout": 0.3},
]
torch.manual_seed(0)
for override in overrides:
    (key, value), *_ = override.items()
    try:
        model, report = AutoModel.from_pretrained(name, output_loading_info=True, **override)
        with torch.inference_mode():
            vector = model(**inputs).last_hidden_state[0].mean(dim=0)
        same = torch.nn.functional.cosine_similarity(expected, vector, dim=0).item()
        missing, unexpected = len(report["missing_keys"]), len(report["unexpected_keys"])
        print(f"{key}={value}: cosine {same:.2f}, missing {missing}, unexpected {unexpected}")
    except (RuntimeError, TypeError) as error:
        print(f"{key}={value}: {type(error).__name__} - {str(error)[:64]}")

config, unused = AutoConfig.from_pretrained(name, hidden_dropout=0.3, return_unused_kwargs=True)
print("AutoConfig keeps hidden_dropout:", hasattr(config, "hidden_dropout"), "- unused:", unused)
