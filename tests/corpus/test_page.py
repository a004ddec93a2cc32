"""The HTML report in a browser: it renders, filters, and no case takes it over."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from html import unescape
from pathlib import Path

import pytest

from pyenclave.corpus.reports.html import to_html

from .hostile_outcomes import HOSTILE, outcomes

_TITLE = re.compile(r"<title>(.*?)</title>")
_SHOWN = re.compile(r'<details class="\w+"( open="")?><summary>.*?<span class="id">(\S+) ', re.DOTALL)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.fail("this test needs a Chromium: apt-get install chromium, or google-chrome on the path")
    # Chromium's own sandbox refuses to run as root, which is what CI is.
    profile = tmp_path_factory.mktemp("profile")
    return [program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={profile}"]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(to_html(outcomes()), "ascii")
    return path.as_uri()


def dom(browser: list[str], url: str) -> str:
    return subprocess.run([*browser, "--dump-dom", url], capture_output=True, text=True, timeout=50, check=True).stdout


def test_everything_is_rendered_and_nothing_taken_over(browser: list[str], page: str) -> None:
    shown = dom(browser, f"{page}#open=1")
    assert _TITLE.findall(shown) == ["pyenclave corpus"]
    assert '<p id="count" role="status">9 of 9 trials</p>' in shown
    assert len(_SHOWN.findall(shown)) == 9
    assert shown.count("<script") == 2
    sources = re.findall(r"<pre tabindex=\"0\">(.*?)</pre>", shown, re.DOTALL)
    assert [unescape(source) for source in sources] == [HOSTILE[0]]


@pytest.mark.parametrize(
    ("fragment", "ids"),
    [
        ("category=plain", ["attacks/plain/one", "benign/plain/two"]),
        ("category=plain&layer=runtime", ["attacks/plain/one"]),
        ("preset=javascript", ["benign/plain/two"]),
        ("text=HALF+a+pair", ["attacks/hostile/text-4"]),
    ],
)
def test_the_fragment_sets_the_filters(browser: list[str], page: str, fragment: str, ids: list[str]) -> None:
    assert [case for _, case in _SHOWN.findall(dom(browser, f"{page}#{fragment}"))] == ids


def test_it_can_be_looked_at(browser: list[str], page: str, tmp_path: Path) -> None:
    picture = tmp_path / "report.png"
    command = [*browser, "--window-size=1280,1600", f"--screenshot={picture}", page]
    subprocess.run(command, capture_output=True, timeout=50, check=True)
    data = picture.read_bytes()
    assert (data[:8], struct.unpack(">II", data[16:24])) == (b"\x89PNG\r\n\x1a\n", (1280, 1600))
    assert len(data) > 20_000, "an empty page is smaller"
