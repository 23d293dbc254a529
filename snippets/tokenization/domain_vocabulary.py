import itertools

from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)

drugs = ["amoxicillin", "clarithromycin", "metoprolol", "enoxaparin"]
organs = ["nephro", "cardio", "hepato", "gastro"]
conditions = ["tachycardia", "thrombocytopenia", "dyspnoea"]
corpus = [
    f"patient with {organ}pathy received {drug} for suspected {organ}itis and {condition}"
    for drug, organ, condition in itertools.product(drugs, organs, conditions)
]
sentence = "Enoxaparin after gastropathy and thrombocytopenia"

new = tokenizer.train_new_from_iterator(corpus, vocab_size=500, show_progress=False)
for label, candidate in (("old", tokenizer), ("new", new)):
    tokens = candidate.tokenize(sentence)
    print(f"{label}: vocabulary {len(candidate)}, {len(tokens)} tokens\n  {' '.join(tokens)}")
print("the old tokenizer is unchanged:", len(tokenizer) == 30522)

general = "my brother bought a cheap umbrella"
before, after = len(tokenizer.tokenize(general)), len(new.tokenize(general))
print(f"everyday text: {before} tokens old, at least three times as many new:", after >= 3 * before)
print("id of [CLS]: new tokenizer", new.cls_token_id, "- model", tokenizer.cls_token_id)

added = tokenizer.add_tokens(["thrombocytopenia", "gastropathy", "enoxaparin"])
model.resize_token_embeddings(len(tokenizer))
rows = model.get_input_embeddings().weight.shape[0]
tokens = tokenizer.tokenize(sentence)
print(f"{added} words added instead: {len(tokens)} tokens, {rows} embedding rows")
