from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
text = "Zoë Kravitz lives in Reykjavík"
spans = [(0, 11, "PER"), (21, 30, "LOC")]  # character positions, as an annotation tool exports them

encoding = bert(text, return_offsets_mapping=True)
offsets = encoding["offset_mapping"]
labels, previous = [], None
for (start, end), sequence in zip(offsets, encoding.sequence_ids(), strict=True):
    span = next((span for span in spans if start < span[1] and span[0] < end), None)  # they overlap
    if sequence is None:
        labels.append(-100)
    elif span is None:
        labels.append("O")
    else:
        labels.append(("I-" if span == previous else "B-") + span[2])
    previous = span

for token, (start, end), label in zip(encoding.tokens(), offsets, labels, strict=True):
    print(f"{token:9} {(start, end)!s:9} {text[start:end]!r:11} {label}")
print("character 21 is in token", encoding.char_to_token(21))

for other in (text, "ok 🤗"):
    encoding = smollm(other, return_offsets_mapping=True)
    print("SmolLM2:", list(zip(encoding.tokens(), encoding["offset_mapping"], strict=True))[-5:])
