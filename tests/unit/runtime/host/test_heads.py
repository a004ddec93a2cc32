import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyenclave.runtime.host import heads


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b'{"t":"ready"}', heads.Ready),
        (b'{"t":"call","id":1,"name":"getUser"}', heads.Call),
        (b'{"t":"ask","id":1,"function":0}', heads.Ask),
        (b'{"t":"timer","id":1,"ms":2.5}', heads.Timer),
        (b'{"t":"timer","id":1,"ms":0}', heads.Timer),
        (b'{"t":"untimer","id":1}', heads.Untimer),
        (b'{"t":"console"}', heads.ConsoleLines),
        (b'{"t":"done","iterations":0,"notes":[["promise","$.a"]]}', heads.Done),
        (
            b'{"t":"fail","iterations":3,"error":{"name":"E","message":"m","stack":null,"tool_call":null,"memory":false}}',
            heads.Fail,
        ),
        (b'{"t":"halt","iterations":3,"code":"MAX_ITERATIONS","detail":{}}', heads.Halt),
        (
            b'{"t":"halt","iterations":3,"code":"CONSOLE_LIMIT_EXCEEDED","detail":{"which":"calls","limit":3}}',
            heads.Halt,
        ),
    ],
)
def test_good_heads(raw: bytes, kind: type) -> None:
    assert isinstance(heads.read_head(raw), kind)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b'{"t":"ready"',
        b'{"t":"ready","x":1}',
        b'{"t":"nonsense"}',
        b'{"id":1}',
        b'{"t":"call","id":"1","name":"a"}',
        b'{"t":"call","id":1.0,"name":"a"}',
        b'{"t":"call","id":true,"name":"a"}',
        b'{"t":"call","id":0,"name":"a"}',
        b'{"t":"call","id":9007199254740993,"name":"a"}',
        b'{"t":"call","id":1,"name":7}',
        b'{"t":"call","id":1}',
        b'{"t":"timer","id":1,"ms":-1}',
        b'{"t":"timer","id":1,"ms":1e400}',
        b'{"t":"timer","id":1,"ms":NaN}',
        b'{"t":"done","iterations":-1,"notes":[]}',
        b'{"t":"done","iterations":1,"notes":[["a"]]}',
        b'{"t":"halt","iterations":1,"code":"SUCCESS","detail":{}}',
        b'{"t":"halt","iterations":1,"code":"MAX_ITERATIONS","detail":{"limit":1e999}}',
        b'{"t":"halt","iterations":1,"code":"MAX_ITERATIONS","detail":{"limit":' + b"9" * 4_300 + b"}}",
        b'{"t":"halt","iterations":1,"code":"MAX_ITERATIONS","detail":{"limit":' + b"9" * 4_301 + b"}}",
        b'{"t":"halt","iterations":1,"code":"SECURITY_VIOLATION","detail":{"key":["a"]}}',
        b'{"t":"halt","iterations":1,"code":"SECURITY_VIOLATION","detail":{"other":"a"}}',
        b'{"t":"done","iterations":1,"notes":' + b"[" * 5_000,
        b"\xff\xfe",
    ],
)
def test_hostile_heads(raw: bytes) -> None:
    with pytest.raises(heads.BadHead):
        heads.read_head(raw)


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    try:
        heads.read_head(raw)
    except heads.BadHead:
        return


def test_a_reason_quotes_nothing_of_the_guests() -> None:
    with pytest.raises(heads.BadHead) as caught:
        heads.read_head(b'{"t":"call","id":"<script>","name":"a"}')
    assert "script" not in str(caught.value)
