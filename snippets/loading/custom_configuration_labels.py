import transformers
from transformers import AutoConfig, AutoModelForSequenceClassification

transformers.logging.set_verbosity_error()


def load_classifier(name, labels, **overrides):
    """Load a checkpoint with a new head for labels; reject a setting the config lacks."""
    overrides["id2label"] = dict(enumerate(labels))
    overrides["label2id"] = {label: index for index, label in enumerate(labels)}
    config, unknown = AutoConfig.from_pretrained(name, return_unused_kwargs=True, **overrides)
    if unknown:
        raise ValueError(f"{type(config).__name__} has no setting {', '.join(unknown)}")
    return AutoModelForSequenceClassification.from_pretrained(name, config=config)


name = "sentence-transformers/all-MiniLM-L6-v2"
model = load_classifier(name, ["refund", "delivery", "other"], classifier_dropout=0.2)
print(model.classifier, model.dropout)
print(model.config.id2label)
try:
    load_classifier(name, ["yes", "no"], clasifier_dropout=0.2)
except ValueError as error:
    print("ValueError -", error)
try:
    AutoModelForSequenceClassification.from_pretrained(name, config=model.config, num_labels=7)
except TypeError as error:
    print("TypeError -", error)
