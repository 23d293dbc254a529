from textwrap import indent

from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)

chat = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Capital of France?"},
]
inputs = tokenizer.apply_chat_template(chat, add_generation_prompt=True, return_tensors="pt")
output = model.generate(**inputs, max_new_tokens=20, do_sample=False)
prompt_length = inputs["input_ids"].shape[1]
print("generate() returned", output.shape[1], "ids,", prompt_length, "of them the prompt")
for skip in (False, True):
    print(f"skip_special_tokens={skip}:")
    print(indent(tokenizer.decode(output[0], skip_special_tokens=skip), "   "))
print("the answer:", tokenizer.decode(output[0, prompt_length:], skip_special_tokens=True))

ids = tokenizer(["Hello there", "Hi"])["input_ids"]
print("decode on a batch:           ", tokenizer.decode(ids))
print("batch_decode on one sequence:", tokenizer.batch_decode(ids[0]))

outputs = model(**inputs)
try:
    tokenizer.decode(outputs[0])
except TypeError as error:
    print(type(error).__name__, "-", error)
print("next token:", tokenizer.decode(outputs.logits[0, -1].argmax()))
