import math

import torch
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer

texts = {
    "English": "Where can I send back a damaged parcel?",
    "German": "Wohin kann ich ein beschädigtes Paket zurücksenden?",
    "Greek": "Πού μπορώ να επιστρέψω ένα κατεστραμμένο δέμα;",
    "Hindi": "मैं क्षतिग्रस्त पार्सल कहाँ वापस भेज सकता हूँ?",
    "Japanese": "破損した荷物はどこに返送できますか？",
}
others = {"paraphrase": "How do I return a broken package?", "other topic": "The office is closed."}
name = "HuggingFaceTB/SmolLM2-135M-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.float32)
encoder_name = "sentence-transformers/all-MiniLM-L6-v2"
wordpiece = AutoTokenizer.from_pretrained(encoder_name)
encoder = AutoModel.from_pretrained(encoder_name)


def embed(text):
    with torch.inference_mode():
        vector = encoder(**wordpiece(text, return_tensors="pt")).last_hidden_state[0].mean(dim=0)
    return vector / vector.norm()


print("             SmolLM2 tokens  loss/token  bits/char  BERT tokens ([UNK])  MiniLM cosine")
for label, text in (texts | others).items():
    inputs = tokenizer(text, return_tensors="pt")
    length = inputs["input_ids"].shape[1]
    with torch.inference_mode():
        loss = model(**inputs, labels=inputs["input_ids"]).loss.item()
    bits = loss * (length - 1) / math.log(2) / len(text)
    pieces = wordpiece.tokenize(text)
    cosine = (embed(texts["English"]) @ embed(text)).item()
    pieces_text = f"{len(pieces)} ({pieces.count('[UNK]')})"
    print(f"{label:12} {length:14} {loss:11.2f} {bits:10.1f} {pieces_text:>20} {cosine:14.2f}")
