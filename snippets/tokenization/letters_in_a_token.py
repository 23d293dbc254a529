from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")

for text in ["strawberry", " strawberry", "Strawberry", "STRAWBERRY", "s t r a w b e r r y"]:
    ids = tokenizer(text)["input_ids"]
    print(f"{text!r:21}", ids)
    print(" " * 21, [tokenizer.decode([i]) for i in ids])

(word,) = tokenizer(" strawberry")["input_ids"]
berry = tokenizer(" blueberry")["input_ids"]
print("' blueberry':", berry, "- shares an id with ' strawberry':", word in berry)
