from transformers.models.auto import modeling_auto

causal = modeling_auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES
seq2seq = modeling_auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES
print("model types with a sequence-to-sequence class:", len(seq2seq))
print(f"{'model_type':<11}{'AutoModelForSeq2SeqLM':<33}AutoModelForCausalLM")
for model_type in ("t5", "bart", "mbart", "marian", "pegasus", "m2m_100", "llama", "bert"):
    print(f"{model_type:<11}{seq2seq.get(model_type, '-'):<33}{causal.get(model_type, '-')}")
