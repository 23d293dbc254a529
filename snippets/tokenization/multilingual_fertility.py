import matplotlib.pyplot as plt
from transformers import AutoTokenizer

names = {
    "SmolLM2 (byte-level BPE)": "HuggingFaceTB/SmolLM2-135M-Instruct",
    "BERT uncased (WordPiece)": "google-bert/bert-base-uncased",
}
tokenizers = {label: AutoTokenizer.from_pretrained(name) for label, name in names.items()}
sentence = {  # one sentence, translated
    "English": "The package arrived two days late and the box was open.",
    "Spanish": "El paquete llegó con dos días de retraso y la caja estaba abierta.",
    "German": "Das Paket kam zwei Tage zu spät an und der Karton war offen.",
    "Turkish": "Paket iki gün geç geldi ve kutu açıktı.",
    "Russian": "Посылка пришла на два дня позже, и коробка была открыта.",
    "Greek": "Το πακέτο έφτασε με δύο μέρες καθυστέρηση και το κουτί ήταν ανοιχτό.",
    "Hindi": "पैकेट दो दिन देर से आया और डिब्बा खुला था।",
    "Japanese": "荷物は二日遅れて届き、箱は開いていました。",
}
print(f"{'':10}words  bytes  SmolLM2                  BERT")
counts = {name: [] for name in tokenizers}
for language, text in sentence.items():
    words = len(text.split())
    row = []
    for name, tokenizer in tokenizers.items():
        tokens = tokenizer.tokenize(text)
        counts[name].append(len(tokens))
        row.append(f"{len(tokens):2} tokens, {len(tokens) / words:4.1f} per word")
    unknown = f"({tokens.count('[UNK]')} unknown)"
    print(f"{language:10}{words:5}  {len(text.encode()):5}", *row, unknown, sep="  ")

figure, axes = plt.subplots(figsize=(7, 3.5))
for shift, (name, values) in enumerate(counts.items()):
    axes.bar([i + 0.4 * shift - 0.2 for i in range(len(values))], values, width=0.4, label=name)
axes.set_xticks(range(len(sentence)), sentence)
axes.set_ylabel("tokens for the same sentence")
axes.legend()
plt.savefig("figure.svg")
