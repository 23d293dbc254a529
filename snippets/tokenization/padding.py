from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
one, texts = "Hello, world!", ["Hello, world!", "Hi", "The parcel arrived two days too late"]


def shape(text, **options):
    return tuple(tokenizer(text, return_tensors="pt", **options)["input_ids"].shape)


print("one text, no padding:           ", shape(one))
print("one text, padding=True:         ", shape(one, padding=True))
print("three texts, padding=True:      ", shape(texts, padding=True))
print("padding=True, multiple of 8:    ", shape(texts, padding=True, pad_to_multiple_of=8))
print("padding='max_length', 32:       ", shape(texts, padding="max_length", max_length=32))
print("padding='max_length', no number:", shape(texts, padding="max_length"))
print("padding='max_length', 4:        ", shape(one, padding="max_length", max_length=4))

batch = tokenizer(texts, padding=True)
print("ids of 'Hi': ", batch["input_ids"][1])
print("mask of 'Hi':", batch["attention_mask"][1])
