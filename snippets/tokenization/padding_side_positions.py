import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, GPT2Config

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
torch.manual_seed(0)
toy = GPT2Config(vocab_size=len(tokenizer), n_embd=64, n_layer=2, n_head=4, eos_token_id=2)
models = {
    "SmolLM2, rotary": AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32),
    "toy, learned": AutoModelForCausalLM.from_config(toy).eval(),
}

texts = [
    "The capital of France is",
    "The list of the planets, in order from the sun, begins with Mercury,",
]
alone = tokenizer(texts[0], return_tensors="pt")
batch = tokenizer(texts, padding=True, padding_side="left", return_tensors="pt")
positions = (batch["attention_mask"].cumsum(-1) - 1).masked_fill(batch["attention_mask"] == 0, 0)
print("position_ids from the mask:", positions[0].tolist())

for label, model in models.items():
    with torch.no_grad():
        expected = model(**alone).logits[0, -1]
        for how, extra in {"arange": {}, "from the mask": {"position_ids": positions}}.items():
            logits = model(**batch, **extra).logits[0, -1]
            error = (logits - expected).abs().max().item()
            print(f"{label}, positions {how}: off by", round(error, 2))
