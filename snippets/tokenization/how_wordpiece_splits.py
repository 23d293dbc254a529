from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
vocabulary = tokenizer.get_vocab()


def greedy(word):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):  # longest piece first
            piece = ("##" if start else "") + word[start:end]
            if piece in vocabulary:
                break
        else:
            return ["[UNK]"]  # nothing fits here: the whole word is lost
        pieces.append(piece)
        start = end
    return pieces


for word in ["happiness", "unhappiness", "undo", "unable", "tokenizers", "hypotension", "foo🤗bar"]:
    same = greedy(word) == tokenizer.tokenize(word)
    print(f"{word:12} {greedy(word)}  same as the library: {same}")

print({piece: piece in vocabulary for piece in ["happiness", "##happiness", "##happy", "##ness"]})
print("100 letters:", len(tokenizer.tokenize("a" * 100)), "pieces")
print("101 letters:", tokenizer.tokenize("a" * 101))
