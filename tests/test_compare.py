import pytest

from handbook.compare import difference, same_output


@pytest.mark.parametrize(
    ("recorded", "printed"),
    [
        ("loss 0.693\n", "loss 0.694\n"),
        ("[0.12, -0.50]", "[0.13, -0.51]"),
        ("1.0e-05", "1.1e-05"),
        ("tensor([0.9999])", "tensor([1.0000])"),
    ],
)
def test_the_last_digit_of_a_float_may_move(recorded, printed):
    assert same_output(recorded, printed)


@pytest.mark.parametrize(
    ("recorded", "printed"),
    [
        ("loss 0.693\n", "loss 0.695\n"),  # two units
        ("loss 0.69\n", "loss 0.693\n"),  # other precision
        ("1.0e-05", "1.0e-04"),  # other magnitude
        ("ids [101, 7592]", "ids [101, 7593]"),  # an integer is never noise
        ("transformers 5.23.0", "transformers 5.23.1"),  # a version is text
        ("model-v1.5", "model-v1.6"),
        ("layer1.5.weight", "layer1.6.weight"),
        ("accuracy 95.1%", "accuracy 95.2%"),
        ("0.5 yes", "0.5 no"),
        ("0.5\n", "0.5\n0.5\n"),
        ("True", "False"),
    ],
)
def test_everything_else_must_be_equal(recorded, printed):
    assert not same_output(recorded, printed)


def test_the_difference_names_both_sides():
    assert "-a 1\n+a 2" in difference("a 1\n", "a 2\n")
