"""Scripts that want to run for ever, eat all memory or never answer: each ends as it must, and the next run works."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pyenclave import Enclave, ErrorCode

WALL_MS = 800


@pytest.fixture(scope="module")
def enclave() -> Iterator[Enclave]:
    """One enclave for all cases: what one script does, the next must not feel."""
    with Enclave(preset="javascript", timeout=WALL_MS) as enclave:
        assert enclave.run_sync("return 1").unwrap() == 1
        yield enclave


@pytest.mark.parametrize(
    ("script", "code", "name"),
    [
        ("while (true) {}", ErrorCode.MAX_ITERATIONS, "EnclaveError"),
        ("for (;;) { try { while (true) {} } catch {} finally {} }", ErrorCode.MAX_ITERATIONS, "EnclaveError"),
        ("await null; while (true) {}", ErrorCode.MAX_ITERATIONS, "EnclaveError"),
        ("[1].forEach(() => { while (true) {} })", ErrorCode.MAX_ITERATIONS, "EnclaveError"),
        ("class A { static { while (true) {} } }", ErrorCode.MAX_ITERATIONS, "EnclaveError"),
        ("const f = () => f() + 1; f()", ErrorCode.RUNTIME_ERROR, "RangeError"),
        ("'x'.repeat(1e9)", ErrorCode.MEMORY_LIMIT_EXCEEDED, "InternalError"),
        ("const f = () => Promise.resolve().then(f); await f()", ErrorCode.TIMEOUT, "EnclaveError"),
        ("const s = 'x'.repeat(2e7); for (let i = 0; i < 9e3; i++) s.indexOf('y')", ErrorCode.TIMEOUT, "EnclaveError"),
        # Of a text: as a literal it would be refused before it runs.
        ("new RegExp('(a+)+$').test('a'.repeat(40) + 'b')", ErrorCode.TIMEOUT, "EnclaveError"),
        ("await new Promise((r) => setTimeout(r, 6e4))", ErrorCode.TIMEOUT, "EnclaveError"),
        ("await new Promise(() => {})", ErrorCode.RUNTIME_ERROR, "DeadlockError"),
        ("throw null", ErrorCode.RUNTIME_ERROR, "Error"),
        ("throw Object.assign(() => {}, { toString: null })", ErrorCode.RUNTIME_ERROR, "Error"),
    ],
)
def test_a_script_without_end_ends_and_the_next_run_works(
    enclave: Enclave, script: str, code: ErrorCode, name: str
) -> None:
    result = enclave.run_sync(script)
    assert result.error is not None
    assert (result.error.code, result.error.name) == (code, name)
    assert enclave.run_sync("return [1, 'two']").unwrap() == [1, "two"]
