from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")

text = "Wait , isn't it 5 o'clock? No !"
for tokenizer in (bert, smollm):
    ids = tokenizer(text)["input_ids"]
    print(type(tokenizer).__name__, "-", tokenizer.clean_up_tokenization_spaces)
    for clean in (False, True):
        back = tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=clean)
        print(f"   clean={clean!s:5}", repr(back), "- lossless:", back == text)
