import io

import sentencepiece

corpus = [
    "the tower is tall",
    "the flower is small",
    "a tall tower",
    "a small flower",
    "東京は大きいです",
    "大阪は楽しいです",
    "東京に行きます",
    "大阪に行きました",
]
for algorithm in ["bpe", "unigram", "char", "word"]:
    model = io.BytesIO()
    options = {"model_type": algorithm, "hard_vocab_limit": False, "minloglevel": 2}
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus), model_writer=model, vocab_size=60, **options
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    for text in ["a tall flower", "東京は楽しいです"]:
        print(f"{algorithm:8}", processor.encode(text, out_type=str))
