import torch
from transformers import AutoModel, GPT2Config, T5Config

torch.manual_seed(0)
toys = {
    "GPT-2 kind, learned positions": GPT2Config(n_positions=512, n_embd=16, n_layer=1, n_head=1),
    "T5 kind, relative positions": T5Config(d_model=16, d_kv=16, num_layers=1, num_heads=1),
}
ids = torch.ones(1, 602, dtype=torch.long)
for kind, config in toys.items():
    model = AutoModel.from_config(config).eval()
    model = getattr(model, "encoder", model)
    try:
        print(kind, "-", tuple(model(ids).last_hidden_state.shape))
    except IndexError as error:
        print(kind, "-", type(error).__name__, "-", error)
