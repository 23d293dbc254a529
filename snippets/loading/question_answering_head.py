import torch
from transformers import AutoModelForQuestionAnswering, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/qa")
model = AutoModelForQuestionAnswering.from_pretrained("models/qa")

context = "Marta Lind founded the bakery in 1962. Her son Erik runs it in Oslo today."
questions = ["Who founded the bakery?", "Where does Erik run the bakery?", "How tall is the tower?"]
reached = []
for question in questions:
    batch = tokenizer(question, context, return_offsets_mapping=True, return_tensors="pt")
    offsets = batch.pop("offset_mapping")[0].tolist()
    with torch.no_grad():
        out = model(**batch)
    in_context = torch.tensor([owner == 1 for owner in batch.sequence_ids()])
    start = out.start_logits[0].masked_fill(~in_context, -torch.inf)
    end = out.end_logits[0].masked_fill(~in_context, -torch.inf)
    scores = start[:, None] + end[None, :]  # one score for every (start, end) pair
    allowed = torch.ones_like(scores).triu().tril(15).bool()  # end >= start, at most 16 tokens
    best = scores.masked_fill(~allowed, -torch.inf).argmax().item()
    first, last = divmod(best, len(offsets))
    answer = context[offsets[first][0] : offsets[last][1]]
    naive = out.start_logits.argmax().item(), out.end_logits.argmax().item()
    reached.append(scores[first, last].item())
    print(question, "start_logits:", tuple(out.start_logits.shape))
    if len(reached) < 3:
        print(f"  {answer!r} | same as the two argmaxes: {naive == (first, last)}")
    else:
        below = reached[2] < min(reached[:2])
        print("  a span is found:", len(answer) > 0, "| score below both:", below)
