import torch
from torch.nn import functional as F
from transformers import AutoModelForSequenceClassification, BertConfig

small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1}
small["num_attention_heads"] = 2
ids = torch.tensor([[2, 17, 33, 3], [2, 41, 58, 3]])
cases = {
    "3 labels, class ids (int)": (3, torch.tensor([0, 2])),
    "3 labels, 0/1 rows (float)": (3, torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])),
    "1 label, scores (float)": (1, torch.tensor([4.5, 2.0])),
    "1 label, 0/1 (int)": (1, torch.tensor([0, 1])),
    "3 labels, 0/1 rows (int)": (3, torch.tensor([[1, 0, 1], [0, 1, 0]])),
}
losses = {
    "single_label_classification": F.cross_entropy,
    "multi_label_classification": F.binary_cross_entropy_with_logits,
    "regression": F.mse_loss,
}
for case, (num_labels, labels) in cases.items():
    config = BertConfig(**small, vocab_size=100, num_labels=num_labels)
    model = AutoModelForSequenceClassification.from_config(config).eval()
    try:
        out = model(input_ids=ids, labels=labels)
    except ValueError as error:
        print(f"{case:<26} {config.problem_type}\n    {type(error).__name__} - {error}")
        continue
    if config.problem_type != "single_label_classification":
        labels = labels.float().view_as(out.logits)
    by_hand = losses[config.problem_type](out.logits, labels)
    same = torch.allclose(by_hand, out.loss)
    print(f"{case:<26} {config.problem_type:<28} same loss by hand: {same}")
