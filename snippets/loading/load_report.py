import logging

from safetensors.torch import load_file, save_file
from transformers import AutoModel, AutoModelForMaskedLM, AutoModelForSequenceClassification
from transformers.utils import logging as transformers_logging

reports = []
handler = logging.Handler()
handler.emit = lambda record: reports.append(record.getMessage())
transformers_logging.get_logger("transformers.modeling_utils").addHandler(handler)

name = "sentence-transformers/all-MiniLM-L6-v2"
AutoModelForMaskedLM.from_pretrained(name)
report = next(text for text in reports if "LOAD REPORT" in text).split("\n\n")[0]
print(*sorted(line.rstrip(" |") for line in report.split("\n")[3:]), sep="\n")


def count(text, loaded):
    print(f"{text:23}", {key: len(keys) for key, keys in loaded[1].items() if key != "error_msgs"})


print()
count("same architecture", AutoModel.from_pretrained(name, output_loading_info=True))
head = AutoModelForSequenceClassification.from_pretrained(name, output_loading_info=True)
count("new classification head", head)

AutoModel.from_pretrained(name).save_pretrained("renamed")
file = "renamed/model.safetensors"
save_file({f"wrapper.{key}": tensor for key, tensor in load_file(file).items()}, file)
count("every key renamed", AutoModel.from_pretrained("renamed", output_loading_info=True))
