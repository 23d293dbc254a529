import hashlib
import os
import subprocess
import sys
from pathlib import Path

from huggingface_hub import scan_cache_dir
from transformers import BertConfig, BertModel

# What downloads leave, made by hand: one repository, two commits, only the README changed.
sizes = {"vocab_size": 16, "hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2}
toy = BertModel(BertConfig(**sizes))
toy.save_pretrained("toy")
repository = Path("cache/hub/models--me--toy")
for commit, readme in (("a" * 40, b"first"), ("b" * 40, b"second")):
    files = {file.name: file.read_bytes() for file in Path("toy").iterdir()} | {"README.md": readme}
    for name, content in files.items():
        blob = repository / "blobs" / hashlib.sha256(content).hexdigest()
        link = repository / "snapshots" / commit / name
        for path in (blob, link):
            path.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(content)
        link.symlink_to(f"../../blobs/{blob.name}")
(repository / "refs").mkdir()
(repository / "refs/main").write_text("b" * 40)

cached = next(iter(scan_cache_dir("cache/hub").repos))
names = sorted(file.file_name for revision in cached.revisions for file in revision.files)
print(f"{cached.repo_id}: {len(names)} links, {len(list(repository.glob('blobs/*')))} blobs")
for revision in sorted(cached.revisions, key=lambda revision: revision.commit_hash):
    print("  snapshot", revision.commit_hash[:7], "refs:", sorted(revision.refs))

code = "from transformers import AutoConfig; print(AutoConfig.from_pretrained('me/toy').model_type)"
clean = {key: value for key, value in os.environ.items() if not key.startswith("HF_")}
for setting in ("HF_HOME=cache", "HF_HUB_CACHE=cache/hub", "TRANSFORMERS_CACHE=cache/hub"):
    env = clean | {"HF_HUB_OFFLINE": "1"} | dict([setting.split("=")])
    run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    print(f"{setting}:", run.stdout.strip() or run.stderr.strip().split("\n")[-2][:60])
