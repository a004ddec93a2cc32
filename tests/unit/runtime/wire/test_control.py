import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyenclave.runtime.wire import control

MESSAGES: list[control.Request | control.Report] = [
    control.Spawn(7, "agentscript/STRICT", 64 << 20, 1 << 20, 1_000),
    control.Spawn(7, "agentscript/STRICT", 64 << 20, 1 << 20, 1_000, rehearses=False),
    control.Deadline(7, 123_456_789_000),
    control.Kill(2**64 - 1),
    control.Hello('{"pid": 4}'),
    control.Spawned(7, 4_194_304),
    control.Exited(7, 14, 1, 2, 3),
    control.Failed(7, 11, "fork: Resource temporarily unavailable"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: type(m).__name__)
def test_every_record_survives_the_wire(message: control.Request | control.Report) -> None:
    packet = control.pack(message)
    assert len(packet) <= control.MAX_PACKET_BYTES
    assert control.unpack(packet) == message


@pytest.mark.parametrize("packet", [b"", b"\x00", b"\x09abc", b"\x02short", b"\x03" + b"x" * 9, b"\x04\xff"])
def test_what_is_no_record_is_refused(packet: bytes) -> None:
    with pytest.raises(control.ControlError):
        control.unpack(packet)


@given(st.binary(max_size=100))
def test_no_bytes_raise_anything_else(packet: bytes) -> None:
    try:
        control.unpack(packet)
    except control.ControlError:
        return


def test_a_template_name_too_long_is_refused() -> None:
    with pytest.raises(control.ControlError):
        control.pack(control.Spawn(1, "x" * 49, 1, 1, 1))
