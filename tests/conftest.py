"""What several tests share: a well-formed chapter to break, and folders to write it into."""

from pathlib import Path

import pytest

CHAPTER = """# Toys

An introduction.

Shapes
{ .part }

## Why does `shape` matter? { #shape-matters .basic data-tags="shape, tensor" }

/// answer
**In short.** It says how the *numbers* of a [tensor](https://example.org/tensor) are arranged, `[CLS]` included.

The why.

```python
--8<-- "toys/shape_matters.py"
```

```text title="Output"
--8<-- "toys/shape_matters.txt"
```

**Sources.** [A page](https://example.org/shape) · [`file.py`](https://example.org/file)
///

## Which one is longer? { #longer .advanced }

/// answer
**In short.** The second.

**Not executed.** It needs a ruler.

**Sources.** [Another page](https://example.org/longer)
///
"""


@pytest.fixture
def toys(tmp_path: Path) -> Path:
    """A folder with `docs/toys.md` and the snippet that it embeds."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "toys.md").write_text(CHAPTER, encoding="utf-8")
    folder = tmp_path / "snippets" / "toys"
    folder.mkdir(parents=True)
    (folder / "shape_matters.py").write_text(
        "import torch\n\ntoy_tensor = torch.zeros(2, 3)\nprint(toy_tensor.shape)\n", encoding="utf-8"
    )
    (folder / "shape_matters.txt").write_text("torch.Size([2, 3])\n", encoding="utf-8")
    return tmp_path
