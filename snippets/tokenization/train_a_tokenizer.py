from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

menu = ["red lentil soup with lemon", "lemon tart with red berries", "berry soup", "lentil salad"]
corpus = (f"{first} and {second}" for first in menu for second in menu)  # any iterator of strings

tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
trainer = trainers.BpeTrainer(
    vocab_size=320,
    special_tokens=["<s>", "</s>", "<pad>"],
    initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    show_progress=False,
)
tokenizer.train_from_iterator(corpus, trainer)
tokenizer.post_processor = processors.TemplateProcessing(
    single="<s> $A </s>",
    special_tokens=[(token, tokenizer.token_to_id(token)) for token in ("<s>", "</s>")],
)
print("vocabulary:", tokenizer.get_vocab_size(), "-", tokenizer.encode("lentil tart, €5").tokens)

bare = PreTrainedTokenizerFast(tokenizer_object=tokenizer)
try:
    bare(["soup", "red lentil soup"], padding=True)
except ValueError as error:
    print("roles not named:", str(error).split(" Please")[0])

roles = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>"}
wrapped = PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=128, **roles)
wrapped.save_pretrained("menu-tokenizer")
loaded = AutoTokenizer.from_pretrained("menu-tokenizer")
batch = loaded(["tart", "red lentil soup"], padding=True)
print(type(loaded).__name__, batch["input_ids"])
print([loaded.decode(ids, skip_special_tokens=True) for ids in batch["input_ids"]])
