import torch
from transformers import AutoModelForPreTraining, BertConfig

small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1}
small["num_attention_heads"] = 2
torch.manual_seed(0)
model = AutoModelForPreTraining.from_config(BertConfig(**small, vocab_size=100)).eval()

ids = torch.tensor([[2, 17, 4, 51, 3, 60, 61, 3]])  # 4 stands where a token was masked
words = torch.tensor([[-100, -100, 33, -100, -100, -100, -100, -100]])
pair = torch.tensor([0])
with torch.no_grad():
    both = model(input_ids=ids, labels=words, next_sentence_label=pair)
    one = model(input_ids=ids, labels=words)

loss = torch.nn.functional.cross_entropy
masked = loss(both.prediction_logits.view(-1, 100), words.view(-1))
sentence = loss(both.seq_relationship_logits, pair)
print(f"masked words {masked:.4f} + next sentence {sentence:.4f} = {masked + sentence:.4f}")
print(f"loss of the model: {both.loss:.4f}")
print("without next_sentence_label the loss is:", one.loss)
