"""Compare what a snippet prints with what was recorded: text to the letter, floats to the last printed digit."""

import difflib
import re
from decimal import Decimal

# A decimal number that is neither part of a name (v1.5), nor of a version (5.23.0), nor of a file name (1.5.txt).
FLOAT = re.compile(r"(?<![\w.])[-+]?\d+\.\d+(?:[eE][-+]?\d+)?(?![\w%]|\.\w)")


def same_output(recorded: str, printed: str) -> bool:
    """Tell whether two outputs agree.

    Everything but floats must be equal to the letter. Two floats agree when they are written with the same number
    of digits after the point, the same exponent, and differ by at most one unit in that last digit.
    """
    if FLOAT.sub("#", recorded) != FLOAT.sub("#", printed):
        return False
    pairs = zip(FLOAT.findall(recorded), FLOAT.findall(printed), strict=True)
    return all(_same_float(one, other) for one, other in pairs)


def difference(recorded: str, printed: str) -> str:
    """Return a unified diff from the recorded to the printed output."""
    lines = difflib.unified_diff(recorded.splitlines(), printed.splitlines(), "recorded", "printed", lineterm="", n=2)
    return "\n".join(lines)


def _same_float(one: str, other: str) -> bool:
    first, second = Decimal(one), Decimal(other)
    if first.as_tuple().exponent != second.as_tuple().exponent:
        return False
    return abs(first - second) <= Decimal(1).scaleb(first.as_tuple().exponent)
