import logging

import numpy as np
import transformers
from PIL import Image
from transformers import AutoProcessor, AutoTokenizer, CLIPImageProcessorPil, LlavaProcessor

logging.getLogger("transformers").setLevel(logging.ERROR)
print("ViTFeatureExtractor exists:", hasattr(transformers, "ViTFeatureExtractor"))

image = Image.fromarray(np.full((48, 64, 3), 200, dtype=np.uint8))
clip = CLIPImageProcessorPil(size={"shortest_edge": 32}, crop_size=32)
tokenizer = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")
tokenizer.add_tokens(["<image>"], special_tokens=True)

pixels = clip(image, return_tensors="pt")["pixel_values"]
print("pixels:", image.size, "->", tuple(pixels.shape))
print("value 200 became:", round(pixels[0, 0, 0, 0].item(), 2))

processor = LlavaProcessor(clip, tokenizer, patch_size=8, vision_feature_select_strategy="full")
inputs = processor(images=[image], text=["<image>\nWhat is this?"], return_tensors="pt")
print({name: tuple(tensor.shape) for name, tensor in inputs.items()})
image_id = tokenizer.convert_tokens_to_ids("<image>")
by_hand = tokenizer("<image>\nWhat is this?")["input_ids"]
print("image tokens, tokenizer alone:", by_hand.count(image_id))
print("image tokens, processor:", inputs["input_ids"][0].tolist().count(image_id))

try:
    processor(text=["What is this?"], images=[image], return_tensors="pt")
except ValueError as error:
    print("no placeholder: ValueError -", str(error)[:62], "…")

processor.save_pretrained("processor")
loaded = AutoProcessor.from_pretrained("processor")
parts = (loaded, loaded.image_processor, loaded.tokenizer)
print([type(part).__name__ for part in parts])
