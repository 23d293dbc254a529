import torch
from transformers import AutoModelForQuestionAnswering, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("models/qa")
model = AutoModelForQuestionAnswering.from_pretrained("models/qa")

context = "Marta Lind founded the bakery in 1962. Her son Erik runs it in Oslo today."
for question in ("Who founded the bakery?", "Who is Marta's son?", "What color is the door?"):
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
    naive = out.start_logits.argmax().item(), out.end_logits.argmax().item()
    print(question, tuple(out.start_logits.shape))
    answer = context[offsets[first][0] : offsets[last][1]]
    print(f"  {answer!r} = tokens {first} to {last}; the two argmaxes: {naive}")
