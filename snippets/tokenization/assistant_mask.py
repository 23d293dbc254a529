import logging

import torch
from transformers import AutoTokenizer

logging.getLogger("transformers").setLevel(logging.ERROR)
tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
chat = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Capital of Peru?"},
    {"role": "assistant", "content": "Lima."},
    {"role": "user", "content": "And of Chile?"},
    {"role": "assistant", "content": "Santiago."},
]
default = tokenizer.apply_chat_template(chat, return_assistant_tokens_mask=True)
print("marked by the model's template:", sum(default["assistant_masks"]))

template = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' }}"
    "{% if message['role'] == 'assistant' %}"
    "{% generation %}{{ message['content'] + '<|im_end|>' }}{% endgeneration %}"
    "{% else %}{{ message['content'] + '<|im_end|>' }}{% endif %}"
    "{{ '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
encoded = tokenizer.apply_chat_template(
    chat,
    chat_template=template,
    return_assistant_tokens_mask=True,
)
mask = encoded["assistant_masks"]
labels = [i if m else -100 for i, m in zip(encoded["input_ids"], mask, strict=True)]
print("marked by our template:", sum(mask), "of", len(mask), "tokens")
print("same ids as the model's template:", encoded["input_ids"] == default["input_ids"])
print("learned:", tokenizer.decode([token for token in labels if token != -100]))
loss = torch.nn.functional.cross_entropy(torch.zeros(3, 8), torch.full((3,), -100))
print("mean loss when every label is -100:", loss.item())
