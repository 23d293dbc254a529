import logging

import torch
from transformers import AutoModelForSequenceClassification as Classifier
from transformers import BertConfig, BertForSequenceClassification
from transformers.utils import logging as transformers_logging


def table(report):
    return [row.replace("torch.Size", "").rstrip() for row in report.split("\n")[3:5]]


handler = logging.Handler()
handler.emit = lambda record: print(*sorted(table(record.getMessage())), sep="\n")
transformers_logging.get_logger("transformers.modeling_utils").addHandler(handler)

torch.manual_seed(0)
sizes = {"vocab_size": 100, "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}
toy = BertConfig(**sizes, num_labels=2)
BertForSequenceClassification(toy).save_pretrained("two-labels")
try:
    Classifier.from_pretrained("two-labels", num_labels=5)
except RuntimeError as error:
    print(type(error).__name__, "-", str(error).split(". ")[0])
handler.setLevel(logging.CRITICAL)

old = Classifier.from_pretrained("two-labels")
new, info = Classifier.from_pretrained(
    "two-labels", num_labels=5, ignore_mismatched_sizes=True, output_loading_info=True
)
print("\nignored:", sorted(name for name, *_ in info["mismatched_keys"]))
kept = list(map(torch.equal, old.bert.parameters(), new.bert.parameters()))
print("encoder tensors equal to the file:", sum(kept), "of", len(kept))
print("new bias:", new.classifier.bias.tolist())
std = round(new.classifier.weight.std().item(), 2)
print("new weight: std", std, "| initializer_range:", toy.initializer_range)
