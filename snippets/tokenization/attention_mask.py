import torch
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)

texts = ["Refund please", "The courier left my parcel in the rain and nobody answers the phone"]
alone = tokenizer(texts[0], return_tensors="pt")
batch = tokenizer(texts, padding=True, return_tensors="pt")
print(batch["attention_mask"])

with torch.no_grad():
    expected = model(**alone).last_hidden_state[0, 0]  # [CLS] of "Refund please", no padding
    with_mask = model(**batch).last_hidden_state[0, 0]
    without_mask = model(input_ids=batch["input_ids"]).last_hidden_state[0, 0]

similarity = torch.nn.functional.cosine_similarity
print("with the mask:   ", round(similarity(expected, with_mask, dim=0).item(), 3))
print("without the mask:", round(similarity(expected, without_mask, dim=0).item(), 3))

masks = []  # what the first layer receives
model.encoder.layer[0].register_forward_pre_hook(lambda layer, args: masks.append(args[1]))
for implementation in ("eager", "sdpa"):
    model.set_attn_implementation(implementation)
    with torch.no_grad():
        outputs = model(**batch, output_attentions=implementation == "eager")
    mask = masks[-1][0, 0, 0]  # first text, first query
    print(implementation, "-", mask.dtype, "- real:", mask[0].item(), "- padding:", mask[-1].item())
    if outputs.attentions:
        weights = torch.stack(outputs.attentions)[:, 0, :, :, 5:]
        print("   attention weight on padding, all layers and heads:", weights.sum().item())
