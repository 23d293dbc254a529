from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype="float32")

chat = [{"role": "user", "content": "What is the capital of France?"}]
inputs = tokenizer.apply_chat_template(chat, add_generation_prompt=True, return_tensors="pt")
prompt_length = inputs["input_ids"].shape[1]
output = model.generate(**inputs, max_new_tokens=50)
new = output[0, prompt_length:]
print("prompt:", prompt_length, "tokens, output:", output.shape[1], "tokens")
print("whole output:", repr(tokenizer.decode(output[0], skip_special_tokens=True)[-77:]))
print("new tokens:  ", repr(tokenizer.decode(new, skip_special_tokens=True)))
print("stopped by:  ", repr(tokenizer.decode(new[-1])))

try:
    model.generate(**inputs, max_length=30)
except ValueError as error:
    print("\nmax_length=30:", str(error).split(". ")[0])
longer = model.generate(**inputs, max_length=40)
print("max_length=40:", repr(tokenizer.decode(longer[0, prompt_length:])))

story = tokenizer("Once upon a time", return_tensors="pt")
new_tokens = model.generate(**story).shape[1] - story["input_ids"].shape[1]
print("no length given:", new_tokens, "new tokens")
