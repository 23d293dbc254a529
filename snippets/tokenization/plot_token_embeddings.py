import matplotlib.pyplot as plt
import torch
from sklearn.decomposition import PCA
from transformers import AutoModel, AutoTokenizer

name = "sentence-transformers/all-MiniLM-L6-v2"
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModel.from_pretrained(name)
groups = {
    "fruit": ["apple", "pear", "banana", "cherry", "lemon", "plum"],
    "months": ["january", "march", "april", "june", "august", "october"],
    "things": ["hammer", "drill", "knife", "axe", "sword", "rope"],
    "countries": ["france", "spain", "japan", "brazil", "egypt", "canada"],
}
words = [word for group in groups.values() for word in group]
ids = tokenizer.convert_tokens_to_ids(words)
print("all words are single tokens:", tokenizer.unk_token_id not in ids)
vectors = model.get_input_embeddings().weight.detach()[ids]
views = {"two raw dimensions": vectors[:, :2], "PCA of all 384": PCA(2).fit_transform(vectors)}
labels = torch.arange(len(words)) // 6
figure, axes = plt.subplots(1, 2, figsize=(7.5, 3.5), layout="constrained")
for axis, (title, points) in zip(axes, views.items(), strict=True):
    points = torch.as_tensor(points)
    distance = torch.cdist(points, points).fill_diagonal_(torch.inf)
    hits = (labels[distance.argmin(1)] == labels).sum().item()
    print(f"{title}: nearest neighbor from the same group for {hits} of {len(words)} words")
    for number, (group, marker) in enumerate(zip(groups, "o^sD", strict=True)):
        axis.scatter(*points[number * 6 : number * 6 + 6].T, marker=marker, label=group)
    axis.set(title=title, xlabel="first axis", ylabel="second axis")
    axis.locator_params(nbins=5)
axes[1].legend(loc="lower right", fontsize=9)
plt.savefig("figure.svg")

contexts = []
for sentence in ("we sat on the river bank", "the bank raised its rates", "my bank charges fees"):
    inputs = tokenizer(sentence, return_tensors="pt")
    contexts.append(model(**inputs).last_hidden_state[0, inputs.tokens().index("bank")])
river, rates, fee = contexts
similarity = torch.nn.functional.cosine_similarity
print("contextual 'bank', river and rates:", round(similarity(river, rates, dim=0).item(), 2))
print("contextual 'bank', rates and fee:  ", round(similarity(rates, fee, dim=0).item(), 2))
