import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype="float32")

chat = [{"role": "user", "content": "Name three fruits."}]
inputs = tokenizer.apply_chat_template(chat, add_generation_prompt=True, return_tensors="pt")
output = model.generate(**inputs, max_new_tokens=40)
prompt_length = inputs["input_ids"].shape[1]
print(tokenizer.decode(output[0, prompt_length:], skip_special_tokens=True))

print("\nthe model:", type(model).__name__, "from", type(model).__module__)
print("a PyTorch module:", isinstance(model, torch.nn.Module))
print("parameters:", model.num_parameters())

sizes = {"hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4, "vocab_size": 100}
toy = LlamaForCausalLM(LlamaConfig(intermediate_size=128, **sizes))
print("the same class, my own sizes, no file, no Hub:", toy.num_parameters())
