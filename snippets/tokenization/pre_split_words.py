from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
words = ["Kravitz", "isn't", "in", "Reykjavik"]
tags = [1, 0, 0, 3]  # one per word: 1 = B-PER, 3 = B-LOC

encoding = bert(words, is_split_into_words=True)
labels, previous = [], None
for word in encoding.word_ids():
    labels.append(-100 if word is None or word == previous else tags[word])
    previous = word
print("tokens:  ", encoding.tokens())
print("word_ids:", encoding.word_ids())
print("labels:  ", labels)
print("word_ids of the plain text:", bert(" ".join(words)).word_ids())
print("without is_split_into_words:", len(bert(words)["input_ids"]), "texts")

name = "HuggingFaceTB/SmolLM2-135M-Instruct"
for space in (False, True):
    smollm = AutoTokenizer.from_pretrained(name, add_prefix_space=space)
    ids = smollm(words, is_split_into_words=True)["input_ids"]
    print(f"SmolLM2, add_prefix_space={space}:", repr(smollm.decode(ids)))
