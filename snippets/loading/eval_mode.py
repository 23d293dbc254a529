import torch
from transformers import AutoConfig, AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
config = AutoConfig.from_pretrained(name)
print("dropout in the config:", config.hidden_dropout_prob, config.attention_probs_dropout_prob)
print("after from_config:     training =", AutoModel.from_config(config).training)
model = AutoModel.from_pretrained(name)
print("after from_pretrained: training =", model.training)

inputs = AutoTokenizer.from_pretrained(name)("The invoice is overdue", return_tensors="pt")
torch.manual_seed(0)
for mode in ("eval", "train"):
    getattr(model, mode)()
    with torch.no_grad():
        first, second = (model(**inputs).last_hidden_state[0].mean(dim=0) for _ in range(2))
    similarity = torch.nn.functional.cosine_similarity(first, second, dim=0).item()
    print(f"{mode}(), no_grad: two runs identical: {torch.equal(first, second)},", end=" ")
    print(f"cosine {similarity:.1f}")

output = model.eval()(**inputs).last_hidden_state
print("eval() alone still records gradients:", output.requires_grad)
