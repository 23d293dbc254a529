from transformers import (
    AutoTokenizer,
    DataCollatorForLanguageModeling,
    DataCollatorForSeq2Seq,
    GPT2Tokenizer,
    LlamaTokenizer,
)

print("class defaults:", GPT2Tokenizer().pad_token, LlamaTokenizer().pad_token)
tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
print("SmolLM2 as shipped: pad =", tokenizer.pad_token, "- eos =", tokenizer.eos_token)
texts = ["Hi<|im_end|>", "Good morning to you<|im_end|>"]

tokenizer.pad_token = None
try:
    tokenizer(texts, padding=True)
except ValueError as error:
    print(type(error).__name__, "-", str(error).split(". ")[0])


def show(collator, rows):
    labels = collator(rows)["labels"]
    learned = (labels == tokenizer.eos_token_id).any().item()
    print("  ", labels.tolist(), "- eos is learned:", learned)


for pad in [tokenizer.eos_token, "<|endoftext|>"]:
    tokenizer.pad_token = pad
    print("pad_token =", pad, "- id", tokenizer.pad_token_id)
    show(DataCollatorForLanguageModeling(tokenizer, mlm=False), [tokenizer(text) for text in texts])

tokenizer.pad_token = tokenizer.eos_token
print("pad = eos, own labels, DataCollatorForSeq2Seq")
rows = [{**tokenizer(text), "labels": tokenizer(text)["input_ids"]} for text in texts]
show(DataCollatorForSeq2Seq(tokenizer), rows)
before = len(tokenizer)
tokenizer.add_special_tokens({"pad_token": "[PAD]"})
print("a new token:", before, "->", len(tokenizer), "- id", tokenizer.pad_token_id)
