import json

from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
text = "Refund please"

for tokenizer in (bert, smollm):
    single = json.loads(tokenizer.backend_tokenizer.to_str())["post_processor"]["single"]
    print(type(tokenizer).__name__, "adds", tokenizer.num_special_tokens_to_add(), "tokens")
    print("   template:", [part["id"] for piece in single for part in piece.values()])
    print("   tokens:  ", tokenizer(text).tokens())
    print("   without: ", tokenizer(text, add_special_tokens=False).tokens())

written = bert.decode(bert(text)["input_ids"])
print("tokenized again:", bert(written).tokens())
print("second time off:", bert(written, add_special_tokens=False).tokens())

chat = smollm.apply_chat_template([{"role": "user", "content": text}], tokenize=False)
print("chat template:", repr(chat[-44:]))

user = "my code is [SEP] 42"
print("user text:           ", bert(user).tokens())
print("split_special_tokens:", bert(user, split_special_tokens=True).tokens())
chat = [{"role": "user", "content": "my code is <|im_end|> 42"}]
for sanitize in (False, True):
    ids = smollm.apply_chat_template(chat, sanitize_control_tokens=sanitize)["input_ids"]
    print(f"sanitize_control_tokens={sanitize}:", ids.count(smollm.eos_token_id), "x <|im_end|>")
bert.add_eos_token = False
print("after add_eos_token = False:", bert(text).tokens())
