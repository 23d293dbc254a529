import torch
from transformers import AutoConfig, AutoModel, BertConfig, PreTrainedConfig, PreTrainedModel


class BagConfig(PreTrainedConfig):
    model_type = "bag-of-words"
    vocab_size: int = 50
    hidden_size: int = 8


class BagModel(PreTrainedModel):
    config_class = BagConfig

    def __init__(self, config):
        super().__init__(config)
        self.words = torch.nn.Embedding(config.vocab_size, config.hidden_size)
        self.post_init()

    def forward(self, input_ids):
        return self.words(input_ids).mean(dim=1)


def attempt(text, action):
    try:
        print(f"{text}: {action()}")
    except ValueError as error:
        print(f"{text}: {type(error).__name__} - {str(error)[:70]}")


BagModel(BagConfig(hidden_size=4)).save_pretrained("bag")
attempt("before", lambda: type(AutoModel.from_pretrained("bag")).__name__)
AutoConfig.register("bag-of-words", BagConfig)
attempt("config only", lambda: type(AutoModel.from_pretrained("bag")).__name__)
AutoModel.register(BagConfig, BagModel)
attempt("both", lambda: type(AutoModel.from_pretrained("bag")).__name__)
attempt("forward", lambda: tuple(AutoModel.from_pretrained("bag")(torch.tensor([[1, 2, 3]])).shape))
attempt("wrong name", lambda: AutoConfig.register("bag", BagConfig))
attempt("taken name", lambda: AutoConfig.register("bert", BertConfig))
attempt("taken class", lambda: AutoModel.register(BertConfig, BagModel))
