import torch
from transformers import LlamaConfig
from transformers.masking_utils import create_causal_mask

padded = torch.tensor([[0, 0, 1, 1], [1, 1, 1, 1]])
for attention_mask in (padded, torch.ones_like(padded)):
    print("padded:" if attention_mask is padded else "nothing padded:")
    for implementation in ("eager", "sdpa", "flash_attention_2"):
        config = LlamaConfig(attn_implementation=implementation)
        embeddings = torch.zeros(2, 4, config.hidden_size)  # only their shape and dtype count
        mask = create_causal_mask(config, embeddings, attention_mask, past_key_values=None)
        shape = mask if mask is None else (tuple(mask.shape), mask.dtype)
        print(f"   {implementation:17}", shape)
        if implementation == "eager" and attention_mask is padded:
            print("      last query:", mask[0, 0, -1].tolist())

torch.manual_seed(0)
query = torch.randn(1, 1, 4, 8)
mask = padded[0].bool() & torch.ones(4, 4, dtype=torch.bool).tril()
output = torch.nn.functional.scaled_dot_product_attention(query, query, query, attn_mask=mask)
print("queries whose output is all zeros under SDPA:", (output[0, 0] == 0).all(-1).tolist())
