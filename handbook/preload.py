"""What the forkserver imports once, so that no snippet pays for it: about five seconds of torch and transformers."""

import contextlib

import datasets  # noqa: F401
import matplotlib.pyplot  # noqa: F401
import sklearn.decomposition  # noqa: F401
import torch
import transformers

torch.set_num_threads(1)
# transformers loads its modules on first use: touch those that most snippets need.
LAZY = [
    "AutoConfig", "AutoModel", "AutoModelForCausalLM", "AutoTokenizer", "BertModel", "BertForSequenceClassification",
    "DataCollatorWithPadding", "GenerationConfig", "LlamaForCausalLM", "PreTrainedTokenizerFast", "Trainer",
]  # fmt: skip
for name in LAZY:
    # A later release may drop a name; the snippets that use it will say so, the preload must not.
    with contextlib.suppress(AttributeError, ImportError):
        getattr(transformers, name)
