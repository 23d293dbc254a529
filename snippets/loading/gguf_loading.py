import logging
from pathlib import Path

import gguf
import torch
from transformers import AutoModelForCausalLM, GgufConfig, LlamaConfig, LlamaForCausalLM
from transformers.utils import logging as transformers_logging

(handler := logging.Handler()).emit = lambda record: print("\nlogged:", record.getMessage()[:65])
transformers_logging.get_logger("transformers.quantizers.quantizer_gguf").addHandler(handler)

torch.manual_seed(0)
sizes = {"vocab_size": 512, "hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 2}
toy = LlamaForCausalLM(LlamaConfig(**sizes, num_attention_heads=4))
Path("toy").mkdir()  # write it as a llama.cpp user would have it: 8-bit blocks, no config.json
file = gguf.GGUFWriter("toy/toy.gguf", "llama")
file.add_block_count(2), file.add_context_length(128), file.add_vocab_size(512)
file.add_embedding_length(256), file.add_feed_forward_length(512), file.add_layer_norm_rms_eps(1e-6)
file.add_head_count(4), file.add_head_count_kv(4)
names, q8 = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, 2), gguf.GGMLQuantizationType.Q8_0
for key, tensor in toy.state_dict().items():
    kind = q8 if tensor.ndim == 2 else gguf.GGMLQuantizationType.F32
    values = gguf.quants.quantize(tensor.numpy(), kind)
    file.add_tensor(names.get_name(key, (".weight",)), values, raw_dtype=kind)
file.write_header_to_file(), file.write_kv_data_to_file(), file.write_tensors_to_file()
file.close()
print(f"file: {Path('toy/toy.gguf').stat().st_size / 1e6:.1f} MB of {q8.name} blocks")
dense = {"quantization_config": GgufConfig(dequantize=True)}
cases = {"no option": {}, "bfloat16": {"dtype": torch.bfloat16}, "dequantize=True": dense}
for text, options in cases.items():
    model = AutoModelForCausalLM.from_pretrained("toy", gguf_file="toy.gguf", **options)
    layer, original = (m.model.layers[0].self_attn.v_proj for m in (model, toy))
    print(f"\n{text}:", type(layer).__name__, layer.weight.dtype, end=" ")
    print(f"{model.get_memory_footprint() / 1e6:.1f} MB")
    print("  largest error:", round((layer.weight - original.weight).abs().max().item(), 4))
    try:
        model.save_pretrained("saved")
        print("  saved:", [path.name for path in Path("saved").glob("*.safetensors")])
    except ValueError as error:
        print(" ", type(error).__name__, "-", str(error).split(" - ")[0])
