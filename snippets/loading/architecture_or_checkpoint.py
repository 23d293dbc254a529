import torch
import transformers
from transformers import AutoConfig, AutoModel, AutoTokenizer

transformers.logging.set_verbosity_error()
name = "sentence-transformers/all-MiniLM-L6-v2"
torch.manual_seed(0)
models = {
    "published": AutoModel.from_pretrained(name),
    "fine-tuned": AutoModel.from_pretrained("models/sentiment"),
    "untrained": AutoModel.from_config(AutoConfig.from_pretrained(name)).eval(),
}
texts = ["The film was wonderful", "The film was terrible", "My holiday was wonderful"]
inputs = AutoTokenizer.from_pretrained(name)(texts, padding=True, return_tensors="pt")
mask = inputs["attention_mask"].unsqueeze(-1)

for label, model in models.items():
    with torch.inference_mode():
        hidden = model(**inputs).last_hidden_state
    query, *others = (hidden * mask).sum(dim=1) / mask.sum(dim=1)
    similar = [torch.cosine_similarity(query, other, dim=0).item() for other in others]
    print(f"{label}: {type(model).__name__}, {model.num_parameters()} parameters")
    print(f"    terrible film {similar[0]:.1f}, wonderful holiday {similar[1]:.1f}")
