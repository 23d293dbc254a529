"""Handwritten digits: a small vision transformer on scikit-learn's images of 8 x 8 pixels."""

from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_digits
from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessorPil

from handbook.shelf import training

CONFIG = ViTConfig(
    image_size=8,
    patch_size=2,
    hidden_size=64,
    num_hidden_layers=4,
    num_attention_heads=4,
    intermediate_size=128,
    id2label={digit: str(digit) for digit in range(10)},
    label2id={str(digit): digit for digit in range(10)},
)


def make(folder: Path, root: Path) -> str:
    """Train the model, save it into `folder` and return a line with its accuracy."""
    training.start()
    digits = load_digits()
    # The values 0 to 16 become the gray levels 0 to 255 of an ordinary image.
    images = [Image.fromarray((image * 255 / 16).astype("uint8")) for image in digits.images]
    train, held_out = training.split(list(zip(images, digits.target.tolist(), strict=True)))
    # Three equal channels, because the image pipelines turn every picture into RGB.
    processor = ViTImageProcessorPil(
        size={"height": 8, "width": 8}, image_mean=[0.5] * 3, image_std=[0.5] * 3, do_convert_rgb=True
    )
    model = ViTForImageClassification(CONFIG)

    def collate(batch: list[tuple[Image.Image, int]]) -> dict[str, torch.Tensor]:
        pictures, labels = zip(*batch, strict=True)
        return {**processor(list(pictures), return_tensors="pt"), "labels": torch.tensor(labels)}

    training.train(
        model, train, lambda batch: model(**collate(batch)).loss, epochs=20, learning_rate=2e-3, batch_size=32
    )
    with torch.no_grad():
        batch = collate(held_out)
        accuracy = (model(**batch).logits.argmax(-1) == batch["labels"]).float().mean().item()
    result = f"accuracy {accuracy:.3f} on {len(held_out)} held-out images"
    text = (
        "A vision transformer with four layers for images of 8 x 8 gray pixels, in patches of 2 x 2.\n"
        f"Training data: {len(train)} images of scikit-learn's `load_digits`, gray levels times 255 / 16."
    )
    training.save(folder, "vit-digits", text, result, processor, model)
    return f"vit-digits: {result}"
