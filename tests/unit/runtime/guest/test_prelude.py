"""How the files of a folder become the text of a template."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pyenclave.runtime.guest.prelude import Prelude

PERMITS = {
    "levels": {"STRICT": {"freeze": True}, "STANDARD": {"freeze": False}},
    "sets": {"base": ["Math"], "console": ["console"], "more": ["Map", "Set"]},
    "presets": {
        "small": {"sets": {"STRICT": ["base"], "*": ["base", "console"]}, "forbidden_keys": ["a"], "tame_object": True},
        "large": {"sets": {"*": ["base", "more"]}, "forbidden_keys": [], "tame_object": False},
    },
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "manifest.json").write_text(
        '{"core": ["1.js", "2.js"], "optional": {"console": "3.js"}, "variants": {"sidecar": "4.js"}}'
    )
    (tmp_path / "permits.json").write_text(json.dumps(PERMITS))
    for number in (1, 2, 3, 4):
        (tmp_path / f"{number}.js").write_text(f"// file {number}: ä\n")
    return tmp_path


def parts(text: str) -> tuple[list[str], dict[str, object]]:
    """The files in a text, in order, and its config."""
    lines = text.splitlines()
    config: dict[str, object] = json.loads(lines[2].removeprefix("const config = ").removesuffix(";"))
    return [line for line in lines if line.startswith("// file")], config


def test_a_template_has_the_core_and_the_files_of_its_sets(folder: Path) -> None:
    prelude = Prelude(str(folder))
    files, config = parts(prelude.text("small/STANDARD"))
    assert files == ["// file 1: ä", "// file 2: ä", "// file 3: ä"]
    assert config == {
        "globals": ["Math", "console"],
        "forbidden_keys": ["a"],
        "tame_object": True,
        "fixes_clock": False,
        "freeze": False,
    }


def test_a_variant_with_the_sidecar_has_its_file_last(folder: Path) -> None:
    prelude = Prelude(str(folder))
    for name in ("small/STANDARD/sidecar", "small/STANDARD/now/sidecar"):
        files, config = parts(prelude.text(name))
        assert files == ["// file 1: ä", "// file 2: ä", "// file 3: ä", "// file 4: ä"]
        assert config["fixes_clock"] == ("now" in name)


def test_a_level_with_a_row_of_its_own_has_that(folder: Path) -> None:
    files, config = parts(Prelude(str(folder)).text("small/STRICT"))
    assert files == ["// file 1: ä", "// file 2: ä"]
    assert (config["globals"], config["freeze"]) == (["Math"], True)


def test_a_name_of_three_parts_has_a_clock_that_stands_still(folder: Path) -> None:
    prelude = Prelude(str(folder))
    files, config = parts(prelude.text("small/STRICT/now"))
    assert files == ["// file 1: ä", "// file 2: ä"]
    assert config == parts(prelude.text("small/STRICT"))[1] | {"fixes_clock": True}


def test_the_text_takes_the_host_away_first_and_gives_enter_back(folder: Path) -> None:
    lines = Prelude(str(folder)).text("large/STANDARD").splitlines()
    assert lines[:2] == [
        '(function () { "use strict";',
        "const host = globalThis.__host; delete globalThis.__host;",
    ]
    assert lines[-1] == "return enter; })()"


@pytest.mark.parametrize(
    "name",
    ["small", "small/", "small/NONE", "none/STRICT", "", "/", "small/STRICT/x", "small/STRICT/", "small/STRICT/now/"],
)
def test_a_name_that_is_in_no_table_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(LookupError):
        Prelude(str(folder)).text(name)


def test_a_file_changed_later_is_not_mixed_in(folder: Path) -> None:
    prelude = Prelude(str(folder))
    (folder / "1.js").write_text("// file 1: newer\n")
    assert parts(prelude.text("large/STRICT"))[0] == ["// file 1: ä", "// file 2: ä"]


@pytest.mark.parametrize("name", ["manifest.json", "permits.json", "1.js", "3.js"])
def test_a_missing_file_is_an_error(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(FileNotFoundError):
        Prelude(str(folder))


def test_every_template_of_the_package_has_a_text(root: Path) -> None:
    prelude = Prelude(str(root / "js_runtime"))
    permits = json.loads((root / "js_runtime" / "permits.json").read_text())
    for preset in permits["presets"]:
        for level in permits["levels"]:
            assert prelude.text(f"{preset}/{level}").endswith("return enter; })()")
