"""The model shelf: the models that the snippets use, prepared once on disk, so that everything runs offline.

`python -m handbook.shelf prepare` fills it and `python -m handbook.shelf check` verifies it. Importing this
package loads neither torch nor transformers.
"""

from handbook.shelf.manifest import DEFAULT_ROOT, ShelfError, check, environment

__all__ = ["DEFAULT_ROOT", "ShelfError", "check", "environment"]
