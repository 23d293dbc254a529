from pathlib import Path

from huggingface_hub import resolve_revision
from transformers import AutoModel, BertConfig, BertModel

old, new = "a1" * 20, "b2" * 20  # two commits of one repository, as a download would leave them
repository = Path("hub/models--me--toy")
sizes = {"vocab_size": 16, "hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2}
toy = BertModel(BertConfig(**sizes))
for value, commit in ((0.0, old), (1.0, new)):
    toy.pooler.dense.bias.data.fill_(value)
    toy.save_pretrained(repository / "snapshots" / commit)
(repository / "refs").mkdir()
(repository / "refs/v1.0").write_text(old)


def bias(revision):
    model = AutoModel.from_pretrained("me/toy", cache_dir="hub", revision=revision)
    return model.pooler.dense.bias[0].item()


for commit in (old, new):  # the author pushes to main between your two runs
    (repository / "refs/main").write_text(commit)
    row = {"main": bias("main"), "v1.0": bias("v1.0"), "the full hash": bias(old)}
    print("main is", commit[:7], row)

found = resolve_revision("me/toy", cache_dir="hub", local_files_only=True)
print("resolve_revision:", found, "->", found.resolved[:7])
config = AutoModel.from_pretrained("me/toy", cache_dir="hub").config
print("the config knows its commit:", hasattr(config, "_commit_hash"))
for revision in ("v2.0", old[:7]):
    try:
        bias(revision)
    except OSError as error:
        print(f"{revision}: {type(error).__name__} - {str(error)[:75]}…")
