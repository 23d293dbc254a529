from transformers import AutoTokenizer
from transformers.tokenization_python import PythonBackend

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
text = "Hello Hugging Face"

print("tokenize:", tokenizer.tokenize(text))
print("encode:  ", tokenizer.encode(text))
encoding = tokenizer(text)
print("call:    ", type(encoding).__name__)
for key, value in encoding.items():
    print(f"   {key:15}", value)
print("same ids:", encoding["input_ids"] == tokenizer.encode(text))

batch = tokenizer(["Hello", "Hello Hugging Face"], padding=True, return_tensors="pt")
print("call on a list:", tuple(batch["input_ids"].shape))

for name in ["encode_plus", "batch_encode_plus", "prepare_for_model"]:
    try:
        getattr(tokenizer, name)
    except AttributeError as error:
        print(type(error).__name__, "-", error)
print("pure-Python tokenizers keep prepare_for_model:", hasattr(PythonBackend, "prepare_for_model"))
