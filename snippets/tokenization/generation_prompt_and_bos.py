from transformers import AutoModelForCausalLM, AutoTokenizer

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForCausalLM.from_pretrained(name)
chat = [{"role": "user", "content": "What is the capital of France?"}]


def answer(messages, **arguments):
    inputs = tokenizer.apply_chat_template(messages, return_tensors="pt", **arguments)
    output = model.generate(**inputs, max_new_tokens=12, do_sample=False)
    return repr(tokenizer.decode(output[0, inputs["input_ids"].shape[1] :]))


print("no prompt:        ", answer(chat))
print("generation prompt:", answer(chat, add_generation_prompt=True))
prefilled = [*chat, {"role": "assistant", "content": "Of course! The city is called"}]
print("prefilled, wrong: ", answer(prefilled, add_generation_prompt=True))
print("prefilled, right: ", answer(prefilled, continue_final_message=True))
try:
    answer(prefilled, continue_final_message=True, add_generation_prompt=True)
except ValueError as error:
    print("both: ValueError -", str(error).split(".")[0])

tokenizer = AutoTokenizer.from_pretrained(name, add_bos_token=True)  # as Llama's tokenizer does
rendered = tokenizer.apply_chat_template(chat, tokenize=False)
for arguments in ({}, {"add_special_tokens": False}):
    ids = tokenizer(rendered, **arguments)["input_ids"]
    print("tokenized again", arguments, tokenizer.convert_ids_to_tokens(ids)[:3])
