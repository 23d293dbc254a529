# %% [markdown]
# # Train a tokenizer and look inside
#
# Three algorithms, one corpus, one sentence. You train byte-level BPE, WordPiece and Unigram on the same 24 sentences,
# see which pieces each one learns, measure what a larger vocabulary buys, and wrap the result for `transformers`.
# Every output below was recorded; download the notebook and run it again in seconds on a CPU.

# %%
from collections import Counter

import matplotlib.pyplot as plt
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

# %config InlineBackend.figure_formats = ["svg"]

# %% [markdown]
# ## 1. A corpus that you can read
#
# Support tickets of a shop that sells running shoes. Small on purpose: you can check by eye what is frequent, and
# frequency is all that a tokenizer knows.

# %%
corpus = [
    "The running shoes arrived late and the box was damaged.",
    "I returned the shoes because the size was too small.",
    "My refund has not arrived and nobody is answering.",
    "The runner's shoes are lighter than the walking shoes.",
    "Please refund the delivery fee, the parcel arrived damaged.",
    "The size chart is wrong: the shoes are smaller than shown.",
    "I am waiting for the refund of my returned running shoes.",
    "Walking in these shoes is fine, running in them is not.",
    "The delivery was fast and the shoes are lighter than expected.",
    "The parcel was returned because nobody answered the door.",
    "Running, walking, waiting: the shoes are fine for everything.",
    "The refund arrived, the returned shoes were smaller than shown.",
    "Is the delivery fee refunded when the shoes are returned?",
    "The box was damaged, but the running shoes are fine.",
    "Nobody answers, nobody refunds, nobody is helping.",
    "The lighter shoes are smaller and the smaller shoes are faster.",
    "I expected faster delivery and a faster refund.",
    "The runner returned the walking shoes and kept the running shoes.",
    "My parcel is waiting at the door, but the door is closed.",
    "The chart shows the wrong size for walking shoes.",
    "Refunding the fee was fast, refunding the shoes was not.",
    "The damaged box was returned and the refund arrived.",
    "Shoes for running should be lighter, shoes for walking stronger.",
    "The strongest runner needs the lightest shoes.",
]
words = Counter(word for line in corpus for word in line.lower().rstrip(".?").split())
print(len(corpus), "sentences,", sum(words.values()), "words,", len(words), "different")
print(words.most_common(8))

# %% [markdown]
# ## 2. Watch BPE merge
#
# Byte-pair encoding starts from single characters and repeats one step: join the most frequent neighboring pair into a
# new piece. The trainer keeps the merges in the order in which it made them, so the order is the history.

# %%
bpe = Tokenizer(models.BPE())
bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
bpe.decoder = decoders.ByteLevel()
alphabet = pre_tokenizers.ByteLevel.alphabet()
bpe.train_from_iterator(corpus, trainers.BpeTrainer(vocab_size=400, initial_alphabet=alphabet, show_progress=False))

by_id = sorted(bpe.get_vocab().items(), key=lambda item: item[1])
print("first pieces after the 256 bytes:", [piece for piece, number in by_id if number >= 256][:12])
print("last pieces:                     ", [piece for piece, number in by_id][-6:])

# %% [markdown]
# `Ġ` is a space: byte-level BPE writes every byte as a visible character, and a space belongs to the word that follows
# it. Early merges join two letters that meet everywhere. The last ones are pieces of words that occur once or twice.

# %% [markdown]
# ## 3. The same corpus through WordPiece and Unigram

# %%
wordpiece = Tokenizer(models.WordPiece(unk_token="[UNK]"))
wordpiece.normalizer = normalizers.Lowercase()
wordpiece.pre_tokenizer = pre_tokenizers.Whitespace()
wordpiece.train_from_iterator(
    corpus, trainers.WordPieceTrainer(vocab_size=180, special_tokens=["[UNK]"], show_progress=False)
)

unigram = Tokenizer(models.Unigram())
unigram.pre_tokenizer = pre_tokenizers.Metaspace()
unigram.decoder = decoders.Metaspace()
unigram.train_from_iterator(
    corpus,
    trainers.UnigramTrainer(vocab_size=180, special_tokens=["<unk>"], unk_token="<unk>", show_progress=False),
)

sentence = "The runner is refunding the strongest shoes."
for name, tokenizer in [("BPE", bpe), ("WordPiece", wordpiece), ("Unigram", unigram)]:
    tokens = tokenizer.encode(sentence).tokens
    print(f"{name:10}{len(tokens):3} {' '.join(tokens)}")

# %% [markdown]
# Three ways to write a word border: BPE marks the space before a word (`Ġ`), Unigram does the same with `▁`, WordPiece
# marks every piece that does *not* begin a word (`##`). Now a sentence with characters that the corpus never had. Count
# the unknown *ids*, not the printed tokens: Unigram prints the shoe, but its id is that of `<unk>`.

# %%
surprise = "The shoes are 👟 und schön"
for name, tokenizer in [("BPE", bpe), ("WordPiece", wordpiece), ("Unigram", unigram)]:
    encoding = tokenizer.encode(surprise)
    unknown = {tokenizer.token_to_id("[UNK]"), tokenizer.token_to_id("<unk>")} - {None}
    count = sum(number in unknown for number in encoding.ids)
    print(f"{name:10}{len(encoding.ids):3} tokens, {count} unknown: {' '.join(encoding.tokens)}")

# %% [markdown]
# Byte-level BPE spells anything: what it has no piece for, it writes in bytes. WordPiece gives up on the whole word,
# Unigram on the single character.

# %% [markdown]
# ## 4. What does a larger vocabulary buy?
#
# Fewer tokens for each sentence, at the price of one more embedding row for each piece. The curve is steep where
# frequent words become one piece, and flat when only rare words are left. It ends before 500: once every
# word is one piece, no pair is left to merge, and the trainer stops.

# %%
sizes = [260, 280, 300, 320, 340, 360, 380, 400, 440, 500]
reached, lengths = [], []
for size in sizes:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.train_from_iterator(
        corpus, trainers.BpeTrainer(vocab_size=size, initial_alphabet=alphabet, show_progress=False)
    )
    reached.append(tokenizer.get_vocab_size())
    lengths.append(sum(len(tokenizer.encode(line).tokens) for line in corpus) / len(corpus))
    print(f"{reached[-1]:4} pieces: {lengths[-1]:.1f} tokens a sentence")

plt.plot(reached, lengths, marker="o")
plt.xlabel("vocabulary size")
plt.ylabel("tokens a sentence")
plt.title("A larger vocabulary shortens the corpus, less and less")
plt.show()

# %% [markdown]
# ## 5. Wrap it for Transformers
#
# A trained `Tokenizer` knows pieces. It does not know which piece pads or ends a text: say so when you wrap it, or
# padding fails. The post-processor is what adds the special tokens.

# %%
special = ["<pad>", "<s>", "</s>"]
bpe.add_special_tokens(special)
start, end = bpe.token_to_id("<s>"), bpe.token_to_id("</s>")
bpe.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", start), ("</s>", end)])
wrapped = PreTrainedTokenizerFast(
    tokenizer_object=bpe, pad_token="<pad>", bos_token="<s>", eos_token="</s>", model_max_length=64
)
wrapped.save_pretrained("shoes-tokenizer")
again = AutoTokenizer.from_pretrained("shoes-tokenizer")

batch = again(["Refund the shoes.", "The parcel is late."], padding=True)
for ids, mask in zip(batch["input_ids"], batch["attention_mask"], strict=True):
    print(again.convert_ids_to_tokens(ids))
    print(mask)
print(again.decode(batch["input_ids"][0], skip_special_tokens=True))

# %% [markdown]
# ## 6. Against a tokenizer that saw the world
#
# SmolLM2's vocabulary is more than a hundred times larger and was learned from far more text. Ours knows shoes. On our
# own tickets the small one needs no more tokens; outside them it falls apart. That is the trade-off of a domain
# vocabulary.

# %%
smol = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
print("vocabulary: ours", len(wrapped), "SmolLM2", len(smol))
for text in ["The returned running shoes arrived damaged.", "Photosynthesis converts light into chemical energy."]:
    ours = len(wrapped.tokenize(text))
    print(f"ours {ours:3}   SmolLM2 {len(smol.tokenize(text)):3}   {text}")

# %% [markdown]
# ## Try it
#
# 1. Set `add_prefix_space=True` and tokenize "shoes" at the start of a sentence and in the middle. What changes?
# 2. Train WordPiece without `Lowercase`. Which words now have two entries?
# 3. Double the corpus by repeating it. Does the vocabulary change? Why not, or why?
#
# The answers that belong to this lab: [BPE, WordPiece and Unigram](../tokenization.md#bpe-wordpiece-unigram),
# [how BPE learns](../tokenization.md#how-bpe-learns), [train a tokenizer](../tokenization.md#train-a-tokenizer),
# [a vocabulary for your domain](../tokenization.md#domain-vocabulary).
