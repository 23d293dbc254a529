import torch
from transformers import AutoModelForSequenceClassification, BertConfig

small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1}
small["num_attention_heads"] = 2
try:
    BertConfig(num_labels=1, problem_type="single_label_classification")
except ValueError as error:
    print("ValueError -", str(error).split(". ")[0])

config = BertConfig(**small, num_labels=1, problem_type="multi_label_classification")
model = AutoModelForSequenceClassification.from_config(config).eval()
ids = torch.tensor([[2, 17, 33, 3], [2, 41, 58, 3]])
labels = torch.tensor([[0.0], [1.0]])
out = model(input_ids=ids, labels=labels)
by_hand = torch.nn.functional.binary_cross_entropy(out.logits.sigmoid(), labels)
print("one output, loss on its sigmoid:", torch.allclose(by_hand, out.loss))

config = BertConfig(**small, num_labels=3)
model = AutoModelForSequenceClassification.from_config(config)
print("before the first batch:", config.problem_type)
model(input_ids=ids, labels=torch.rand(2, 3).round())
print("after it:              ", config.problem_type)
model.save_pretrained("saved")
again = AutoModelForSequenceClassification.from_pretrained("saved")
print("in the saved config:   ", again.config.problem_type)
try:
    again(input_ids=ids, labels=torch.tensor([0, 2]))
except ValueError as error:
    print("class ids now: ValueError -", str(error).split(" (")[0], "...")
