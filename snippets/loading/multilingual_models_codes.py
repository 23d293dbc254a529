import torch
from transformers import (
    M2M100Config,
    M2M100ForConditionalGeneration,
    NllbTokenizer,
    XLMRobertaTokenizer,
)

tokenizer = NllbTokenizer()  # language codes and special tokens only: every word is <unk>
print("language codes among the tokens:", sum("_" in t for t in tokenizer.all_special_tokens))
for tokenizer.src_lang in ("eng_Latn", "deu_Latn"):
    print("src_lang", tokenizer.src_lang, "->", tokenizer("hello").tokens())
print("XLM-R: has src_lang:", hasattr(XLMRobertaTokenizer(), "src_lang"))

size = {"d_model": 32, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64, "vocab_size": len(tokenizer)}
names = ("encoder_layers", "decoder_layers", "encoder_attention_heads", "decoder_attention_heads")
torch.manual_seed(0)
toy = M2M100ForConditionalGeneration(M2M100Config(**size, **dict.fromkeys(names, 1))).eval()
inputs = tokenizer("hello", return_tensors="pt")
free = toy.generate(**inputs, max_new_tokens=1)[0, 1]
for target in ("fra_Latn", "jpn_Jpan"):
    code = tokenizer.convert_tokens_to_ids(target)
    output = toy.generate(**inputs, forced_bos_token_id=code, max_new_tokens=1)
    print("forced_bos_token_id of", target, "->", tokenizer.convert_ids_to_tokens(output[0]))
    print("    the toy's own choice:", (free == code).item())
