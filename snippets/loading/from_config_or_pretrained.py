import math

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
config = AutoConfig.from_pretrained(name)
torch.manual_seed(0)
models = {
    "from_pretrained": AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32),
    "from_config": AutoModelForCausalLM.from_config(config, dtype=torch.float32),
}
text = "The capital of France is"
inputs = AutoTokenizer.from_pretrained(name)(text, return_tensors="pt")
for method, model in models.items():
    with torch.inference_mode():
        output = model(**inputs, labels=inputs["input_ids"])
    highest = output.logits[0, -1].softmax(dim=-1).max().item()
    print(f"{method}: {model.num_parameters()} parameters, training={model.training}")
    print(f"    highest probability {highest:.4f}, loss {output.loss.item():.2f}")

wrong = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
wrong_ids = wrong(text, return_tensors="pt")["input_ids"]
with torch.inference_mode():
    loss = models["from_pretrained"](input_ids=wrong_ids, labels=wrong_ids).loss.item()
print(f"from_pretrained with BERT's token ids: loss {loss:.2f}")
print(f"loss of a uniform guess: ln({config.vocab_size}) = {math.log(config.vocab_size):.2f}")
