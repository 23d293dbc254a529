import torch
from transformers import AutoModel, AutoTokenizer

mini = "sentence-transformers/all-MiniLM-L6-v2"
model, right = AutoModel.from_pretrained(mini), AutoTokenizer.from_pretrained(mini)
wrong = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
print("ids: tokenizer", len(wrong), "- rows: model", model.config.vocab_size)


def embed(tokenizer, text):
    inputs = tokenizer(text, return_tensors="pt")
    with torch.no_grad():
        return model(**inputs).last_hidden_state.mean(1)[0], inputs["input_ids"][0]


try:
    embed(wrong, "My cat sleeps near the fireplace")
except IndexError as error:
    print("IndexError -", error)

text, same_meaning = "the cat is asleep", "the cat is sleeping"
for label, tokenizer in (("right", right), ("wrong", wrong)):
    vector, ids = embed(tokenizer, text)
    other, _ = embed(tokenizer, same_meaning)
    similarity = torch.cosine_similarity(vector, other, dim=0)
    print(f"{label}: model reads {right.convert_ids_to_tokens(ids)}, similarity {similarity:.2f}")
