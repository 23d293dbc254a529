from _multilingual_reviews import train
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from tokenizers.processors import TemplateProcessing
from transformers import AutoTokenizer, PreTrainedTokenizerFast

special_tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
tokenizer = Tokenizer(models.BPE())
tokenizer.normalizer = normalizers.NFC()
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
tokenizer.train_from_iterator(
    train,
    trainers.BpeTrainer(
        vocab_size=600,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=special_tokens,
        show_progress=False,
    ),
)
# --8<-- [start:load]
tokenizer.save("tokenizer.json")
bare = PreTrainedTokenizerFast(tokenizer_file="tokenizer.json")
print("bare:", bare.pad_token, bare.cls_token, bare.mask_token, bare("war falsch").tokens())
try:
    bare(train[:2], padding=True)
except ValueError as error:
    print(type(error).__name__, "-", str(error).split(". ")[0])

tokenizer.post_processor = TemplateProcessing(
    single="[CLS] $A [SEP]",
    pair="[CLS] $A [SEP] $B:1 [SEP]:1",
    special_tokens=[(token, tokenizer.token_to_id(token)) for token in ["[CLS]", "[SEP]"]],
)
fast = PreTrainedTokenizerFast(
    tokenizer_object=tokenizer,
    pad_token="[PAD]",
    unk_token="[UNK]",
    cls_token="[CLS]",
    sep_token="[SEP]",
    mask_token="[MASK]",
    model_max_length=128,
)
fast.save_pretrained("reviews-tokenizer")
reloaded = AutoTokenizer.from_pretrained("reviews-tokenizer")
batch = reloaded(["iade ettim", "返品しました"], padding=True)
for ids in batch["input_ids"]:
    print(reloaded.convert_ids_to_tokens(ids))
print("decoded:", reloaded.batch_decode(batch["input_ids"], skip_special_tokens=True))
# --8<-- [end:load]
