from transformers import AutoModel, AutoModelForSequenceClassification

classifier = AutoModelForSequenceClassification.from_pretrained("models/sentiment")
base, info = AutoModel.from_pretrained("models/sentiment", output_loading_info=True)

print("config.architectures:", classifier.config.architectures)
print(f"{type(classifier).__name__} -> {type(base).__name__}")
print("weights in the file that AutoModel does not use:", sorted(info["unexpected_keys"]))
print("weights that AutoModel had to make up:          ", sorted(info["missing_keys"]))
