import torch
from transformers import AutoModel, AutoTokenizer, DistributedConfig

name = "sentence-transformers/all-MiniLM-L6-v2"
inputs = AutoTokenizer.from_pretrained(name)("Where is my parcel?", return_tensors="pt")
plain = AutoModel.from_pretrained(name)

one_device = AutoModel.from_pretrained(name, device_map="auto")
known = hasattr(one_device, "hf_device_map")
print("auto, everything fits:", one_device.device, "| has hf_device_map:", known)

model = AutoModel.from_pretrained(name, device_map="auto", max_memory={"cpu": "70MB"})
places = {}
for module, place in model.hf_device_map.items():
    places.setdefault(place, []).append(module.removeprefix("encoder."))
print("auto, at most 70 MB of RAM:")
for place, modules in places.items():
    print(f"  {place}:", *modules)

empty = [p for p in model.parameters() if p.device.type == "meta"]
print("kept on disk:", len(empty), "tensors,", round(sum(p.nbytes for p in empty) / 1e6, 1), "MB")
print("hook on a layer:", type(model.encoder.layer[5].output.dense._hf_hook).__name__)
output, expected = model(**inputs).last_hidden_state, plain(**inputs).last_hidden_state
print("same result:", torch.equal(output, expected))

output.mean().backward()
with_gradient = sum(p.grad is not None for p in model.parameters())
print("tensors with a gradient:", with_gradient, "of", len(list(model.parameters())))
attempts = {
    "move it": lambda: model.to("cpu"),
    "with tensor parallelism": lambda: AutoModel.from_pretrained(
        name, device_map="auto", distributed_config=DistributedConfig(tp_size=2)
    ),
}
for text, action in attempts.items():
    try:
        action()
    except Exception as error:
        print(f"{text}: {type(error).__name__} - {str(error)[:75]}")
