import matplotlib.pyplot as plt
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name, padding_side="left")
model = AutoModelForCausalLM.from_pretrained(name)

masks = []  # what the first layer receives
model.model.layers[0].register_forward_pre_hook(
    lambda layer, args, kwargs: masks.append(kwargs["attention_mask"]), with_kwargs=True
)
with torch.no_grad():
    model(**tokenizer("Paris is a city", return_tensors="pt"))
    texts = ["Paris is big", "Rome is the capital of Italy"]
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    logits = model(**batch).logits

padding, length = batch["attention_mask"][0].bool(), batch["input_ids"].shape[1]
causal = torch.ones(length, length, dtype=torch.bool).tril()
mask = masks[1][0, 0]
print("one text, nothing padded:", masks[0])
print("two texts:", tuple(masks[1].shape), masks[1].dtype, "-", model.config._attn_implementation)
print("the layer's mask is causal & padding:", torch.equal(mask, causal & padding))
print("queries that may look at nothing:", (~mask.any(-1)).sum().item())
print("NaN in the logits:", logits.isnan().any().item())

tokens = ["[pad]"] * 3 + [tokenizer.decode(i) for i in batch["input_ids"][0, 3:]]
panels = {"padding mask": padding.expand(length, -1), "causal mask": causal, "in layer 0": mask}
axes = plt.subplots(1, 3, figsize=(7, 3.2), layout="constrained")[1]
plt.suptitle("blue: the query may look at the key", fontsize=10)
ticks = torch.arange(length) + 0.5
for axis, (title, picture) in zip(axes, panels.items(), strict=True):
    axis.pcolormesh(picture.int(), cmap="Blues", vmin=0, vmax=1.4, edgecolors="grey", linewidth=0.5)
    label = "query (looks)" if axis is axes[0] else ""
    axis.set(title=title, aspect="equal", xlabel="key (looked at)", ylabel=label)
    axis.set_xticks(ticks, tokens, rotation=90)
    axis.set_yticks(ticks, tokens if label else [])
    axis.invert_yaxis()
plt.savefig("figure.svg")
