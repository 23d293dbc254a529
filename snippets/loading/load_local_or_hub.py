import shutil
from pathlib import Path

import torch
from transformers import AutoModel

name = "sentence-transformers/all-MiniLM-L6-v2"
from_hub = AutoModel.from_pretrained(name)
from_hub.save_pretrained("my-model")
print("save_pretrained wrote:", sorted(path.name for path in Path("my-model").iterdir()))

from_disk = AutoModel.from_pretrained("my-model")
pairs = zip(from_hub.parameters(), from_disk.parameters(), strict=True)
same = [torch.equal(a, b) for a, b in pairs]
print("identical tensors:", sum(same), "of", len(same))

torch.nn.init.zeros_(from_disk.embeddings.word_embeddings.weight)
from_disk.save_pretrained(name)  # writes the folder ./sentence-transformers/all-MiniLM-L6-v2
loaded = AutoModel.from_pretrained(name)
zeros = loaded.embeddings.word_embeddings.weight.eq(0).all().item()
print("the folder wins over the Hub:", zeros)

shutil.rmtree(name)
Path(name).mkdir()
for place in (name, "./my-modle"):
    try:
        AutoModel.from_pretrained(place)
    except Exception as error:
        print(f"\n{place}: {type(error).__name__}\n {str(error)[:96]}")
