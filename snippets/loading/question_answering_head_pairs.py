import torch

tokens = ["Ann", "met", "Bob", "Ray", "."]
start = torch.tensor([3.0, -2.0, 3.5, -1.0, -4.0])
end = torch.tensor([4.0, -3.0, -1.0, 3.0, -4.0])

first, last = start.argmax().item(), end.argmax().item()
print("argmaxes: tokens", first, "to", last, "->", tokens[first : last + 1])

scores = start[:, None] + end[None, :]  # row: start, column: end
best = scores.argmax().item()
print("best pair, no rule:", divmod(best, len(tokens)), scores.max().item())

allowed = torch.ones_like(scores).triu().bool()
best = scores.masked_fill(~allowed, -torch.inf).argmax().item()
first, last = divmod(best, len(tokens))
print("best allowed pair: ", (first, last), scores[first, last].item(), tokens[first : last + 1])
