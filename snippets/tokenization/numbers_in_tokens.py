from tokenizers import Regex
from tokenizers.pre_tokenizers import Split
from transformers import AutoTokenizer

bert = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
smollm = AutoTokenizer.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")

for text in ["1234", "1235", "12345", "1,234.50", "2024-03-05", "March 5, 2024"]:
    print(f"{text:14} BERT {bert.tokenize(text)}")
    print(f"{'':14} SmolLM2 {smollm.tokenize(text)}")


def digits_only(vocabulary):
    return [token for token in vocabulary if token.isascii() and token.isdigit()]


for name, tokenizer in {"BERT": bert, "SmolLM2": smollm}.items():
    numbers = digits_only(tokenizer.get_vocab())
    print(name, "number tokens:", {n: sum(len(t) == n for t in numbers) for n in range(1, 6)})

split = [year for year in range(1900, 2030) if len(bert.tokenize(str(year))) > 1]
print("years from 1900 to 2029 that BERT splits:", split)

left, right = r"\p{N}{1,3}", r"\p{N}{1,3}(?=(\p{N}{3})*(?!\p{N}))"
for side, rule in {"left": left, "right": right}.items():
    groups = [Split(Regex(rule), "isolated").pre_tokenize_str(text) for text in ["1234", "12345"]]
    print(f"threes from the {side}:", [[word for word, _ in group] for group in groups])
