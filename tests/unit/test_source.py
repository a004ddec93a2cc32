import pytest

from pyenclave.source import Position, Source


def test_positions_count_from_one_and_lines_end_as_ecma_262_says() -> None:
    lines = Source("a\nbc\r\nd\u2028e\rf").lines
    assert [lines.position(at) for at in (0, 1, 2, 3, 4, 6, 8, 10)] == [
        Position(1, 1),
        Position(1, 2),
        Position(2, 1),
        Position(2, 2),
        Position(2, 3),
        Position(3, 1),
        Position(4, 1),
        Position(5, 1),
    ]
    assert [lines.line(number) for number in range(1, 6)] == ["a", "bc", "d", "e", "f"]
    assert lines.line_count == 5


def test_an_empty_text_has_one_line() -> None:
    lines = Source("").lines
    assert lines.line_count == 1
    assert lines.position(0) == Position(1, 1)


@pytest.mark.parametrize(("line", "column", "offset"), [(1, 1, 0), (2, 2, 3), (0, 5, 0), (99, 1, 4), (2, 99, 4)])
def test_an_offset_stays_inside_the_text(line: int, column: int, offset: int) -> None:
    assert Source("a\nbc").lines.offset(line, column) == offset


def test_digest_tells_texts_apart_that_utf_8_cannot() -> None:
    assert Source("\ud800").digest != Source("\ud801").digest
    assert Source("x").digest == Source("x", name="other.js").digest
