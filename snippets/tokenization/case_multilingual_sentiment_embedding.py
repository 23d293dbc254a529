import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
old, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)

corpus = ["the delivery was fast", "the battery died", "the fabric feels soft"]
corpus.append("the size was wrong")
new = Tokenizer(models.BPE(unk_token="[UNK]"))
new.pre_tokenizer = pre_tokenizers.Whitespace()
options = {"vocab_size": 80, "special_tokens": ["[UNK]"], "show_progress": False}
new.train_from_iterator(corpus, trainers.BpeTrainer(**options))

ids = new.encode("the size was wrong").ids
print("new tokenizer: ", [new.id_to_token(i) for i in ids], ids)
print("MiniLM reads:  ", old.convert_ids_to_tokens(ids))

before = model.get_input_embeddings().weight.clone()
model.resize_token_embeddings(new.get_vocab_size())
after = model.get_input_embeddings().weight
print("rows:", len(before), "->", len(after))
print("each is an old row:", torch.equal(after, before[: len(after)]))

old_id = old.get_vocab()
shared = [token for token in new.get_vocab() if token in old_id]
with torch.no_grad():
    for token in shared:
        after[new.token_to_id(token)] = before[old_id[token]]
print("rows copied by string:", len(shared), "of", new.get_vocab_size())
print("'size' now has its old vector:", torch.equal(after[ids[1]], before[old_id["size"]]))
