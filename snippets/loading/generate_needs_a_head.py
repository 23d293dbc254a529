import torch
from transformers import (
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    BertConfig,
    GenerationMixin,
    LlamaConfig,
    T5Config,
)

small = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1}
small["num_attention_heads"] = 2
llama, bert = LlamaConfig(**small), BertConfig(**small)
t5 = T5Config(d_model=32, d_ff=64, num_layers=1)
for auto, config in (
    (AutoModel, llama),
    (AutoModelForSequenceClassification, llama),
    (AutoModelForMaskedLM, bert),
    (AutoModel, t5),
    (AutoModelForCausalLM, llama),
    (AutoModelForCausalLM, bert),
    (AutoModelForSeq2SeqLM, t5),
):
    model = auto.from_config(config)
    print(f"{type(model).__name__:<30} generate: {isinstance(model, GenerationMixin)}")

try:
    AutoModel.from_config(llama).generate(torch.tensor([[1, 2, 3]]))
except AttributeError as error:
    print(type(error).__name__, "-", error)
