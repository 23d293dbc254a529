from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
words = Tokenizer(models.WordLevel(dict(bert.get_vocab()), unk_token="[UNK]"))
words.pre_tokenizer = pre_tokenizers.BertPreTokenizer()

for text in ["transformersx", "gr8 prodct", "great🤗", "ხაჭაპური", "a" * 101]:
    print(repr(text) if len(text) < 20 else "101 times 'a'")
    print("   word level:    ", words.encode(text).tokens)
    print("   WordPiece:     ", bert.tokenize(text))
    print("   byte-level BPE:", smollm.tokenize(text)[:8])

ids = bert("great🤗", add_special_tokens=False)["input_ids"]
print("the check:", bert.unk_token_id in ids, "- what the model sees:", bert.decode(ids))
print("SmolLM2 calls its unknown token", smollm.unk_token, "with id", smollm.unk_token_id)
print("id of a token that does not exist:", smollm.convert_tokens_to_ids("no such token"))
