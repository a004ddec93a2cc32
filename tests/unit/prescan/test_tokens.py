"""The checks that need tokens, through the parser that tells of them: exact codes and spans, and the near misses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pyenclave.findings import Finding, Layer, Refusal, Severity
from pyenclave.prescan import CEILINGS_ONLY, PRESCAN_LIMITS, PrescanLimits, scan
from pyenclave.source import Source, Span
from pyenclave.syntax import parse

AGENTSCRIPT = PRESCAN_LIMITS["agentscript"]
STRICT = PRESCAN_LIMITS["strict"]
STANDARD = PRESCAN_LIMITS["standard"]
JAVASCRIPT = PRESCAN_LIMITS["javascript"]
REFUSING = ("strict", "agentscript", "secure", "standard")
WARNING = ("permissive", "javascript")
ZERO_WIDTH = "\u200b"


def findings(text: str, limits: PrescanLimits) -> tuple[Finding, ...]:
    """Of both halves of layer 0."""
    scanned = scan(Source(text), limits)
    if isinstance(scanned, Refusal):
        return scanned.findings
    parsed = parse(scanned)
    return parsed.findings if isinstance(parsed, Refusal) else parsed.warnings


def refused(text: str, limits: PrescanLimits) -> tuple[str, str]:
    """Code, and the text that the finding points at."""
    (finding,) = findings(text, limits)
    assert finding.severity is Severity.ERROR
    assert finding.layer is Layer.PRESCAN
    assert finding.message
    assert finding.hint
    assert finding.span is not None
    return finding.code, text[finding.span.start : finding.span.end]


def warned(text: str, limits: PrescanLimits) -> list[tuple[str, int]]:
    found = findings(text, limits)
    assert {finding.severity for finding in found} <= {Severity.WARNING}
    return [(finding.code, finding.span.start) for finding in found if finding.span is not None]


class TestStrings:
    limits = replace(AGENTSCRIPT, string_bytes=10, string_total_bytes=25)

    def test_one_string(self) -> None:
        assert findings("a = '0123456789'", self.limits) == ()
        assert refused("a = '0123456789A'", self.limits) == ("PRESCANNER_STRING_TOO_LONG", "'0123456789A'")
        assert refused('a = "0123456789A"', self.limits) == ("PRESCANNER_STRING_TOO_LONG", '"0123456789A"')

    def test_bytes_are_those_of_utf8(self) -> None:
        assert findings("a = 'жжжжж'", self.limits) == ()
        assert refused("a = 'жжжжжa'", self.limits) == ("PRESCANNER_STRING_TOO_LONG", "'жжжжжa'")

    def test_the_pieces_of_a_template(self) -> None:
        assert findings("a = `0123456789`", self.limits) == ()
        assert refused("a = `01234${b}0123456789A`", self.limits) == ("PRESCANNER_STRING_TOO_LONG", "}0123456789A`")

    def test_all_strings_together(self) -> None:
        assert findings("a = ['0123456789', '0123456789', `01234`]", self.limits) == ()
        text = "a = ['0123456789', '0123456789', '01234', '5']"
        assert refused(text, self.limits) == ("PRESCANNER_STRING_TOTAL", "'5'")

    def test_a_string_is_counted_once_however_often_the_parser_looks_at_it(self) -> None:
        # Behind `async`, `let` and `static` the parser looks ahead.
        assert findings("async ('0123456789'); class A { static '0123456789'() {} }", self.limits) == ()

    def test_what_is_no_string(self) -> None:
        assert findings("a = 123456789012345 /* 'comments have no limit of their own' */", self.limits) == ()


class TestLines:
    limits = replace(AGENTSCRIPT, line_chars=20)

    def test_a_line_of_code(self) -> None:
        assert findings("a = 1 + 2 + 3 + 4567\nb", self.limits) == ()
        text = "b\na = 1 + 2 + 3 + 45678"
        (finding,) = findings(text, self.limits)
        assert (finding.code, finding.span) == ("PRESCANNER_LINE_TOO_LONG", Span(2, 2))

    def test_strings_and_templates_do_not_count(self) -> None:
        long = "x" * 100
        assert findings(f"a = '{long}' + `{long}${{b}}{long}`\n", self.limits) == ()
        assert findings(f"a = `{long}\n{long}` + 1", self.limits) == ()
        (finding,) = findings(f"a = '{long}' + 12345678901234", self.limits)
        assert finding.message == "the line has 21 characters outside strings, at most 20 are accepted"

    def test_comments_do(self) -> None:
        assert refused("a // 4567890123456789012", self.limits)[0] == "PRESCANNER_LINE_TOO_LONG"

    def test_the_issue_as_written(self) -> None:
        assert findings("return [" + "1234567, " * 999 + "1]", AGENTSCRIPT) == ()
        assert findings(f"return '{'x' * 40 * 1024}'", AGENTSCRIPT) == ()


class TestOperators:
    def test_a_run_that_is_too_long(self) -> None:
        limit = AGENTSCRIPT.operator_run
        assert findings("a = " + "!" * (limit - 1) + "b", AGENTSCRIPT) == ()
        assert refused("a = " + "!" * limit + "b", AGENTSCRIPT) == ("PRESCANNER_OPERATOR_SPAM", "!")
        assert refused("return " + "- " * (limit + 1) + "b", AGENTSCRIPT) == ("PRESCANNER_OPERATOR_SPAM", "-")
        assert refused("return " + "typeof " * (limit + 1) + "b", AGENTSCRIPT) == ("PRESCANNER_OPERATOR_SPAM", "typeof")

    def test_operands_and_brackets_end_a_run(self) -> None:
        assert findings("return " + "-a + " * 50 + "b", AGENTSCRIPT) == ()
        assert findings("return " + "!(" * 30 + "a" + ")" * 30, AGENTSCRIPT) == ()
        assert findings("a = b ? -c : d ** -(/x/ / 2)", JAVASCRIPT) == ()
        assert findings("const f = () => () => () => () => () => () => () => () => () => () => 1", AGENTSCRIPT) == ()


class TestRegexes:
    def test_where_there_are_none(self) -> None:
        assert refused("a = /b/g", AGENTSCRIPT) == ("PRESCANNER_REGEX_BLOCKED", "/b/")
        assert findings("a = b / c / d", AGENTSCRIPT) == ()

    def test_their_number(self) -> None:
        assert findings("a = /b/;" * 10, STRICT) == ()
        assert refused("a = /b/;" * 10 + "a = /c/", STRICT) == ("PRESCANNER_REGEX_COUNT", "/c/")

    def test_their_length(self) -> None:
        assert findings(f"a = /{'b' * 100}/g", STRICT) == ()
        pattern = f"/{'b' * 101}/"
        assert refused(f"a = {pattern}g", STRICT) == ("PRESCANNER_REGEX_TOO_LONG", pattern)

    @pytest.mark.parametrize("preset", ["strict", "secure", "standard", "permissive", "javascript"])
    def test_exponential_ones_are_refused_everywhere(self, preset: str) -> None:
        assert refused("a = /^(b+)+$/", PRESCAN_LIMITS[preset]) == ("PRESCANNER_REDOS", "(b+)+")

    def test_slow_ones_are_refused_under_standard_and_warn_elsewhere(self) -> None:
        assert refused("a = /\\s*,?\\s*;/", STANDARD) == ("PRESCANNER_REDOS", "\\s*")
        assert warned("a = /\\s*,?\\s*;/", JAVASCRIPT) == [("PRESCANNER_REDOS", 5)]

    def test_a_fault_of_syntax_comes_first(self) -> None:
        (finding,) = findings("a = /(b+)+(/", JAVASCRIPT)
        assert finding.code == "PARSE_ERROR"

    def test_without_layer_0_the_ceilings_hold_and_nothing_is_judged(self) -> None:
        assert findings("a = /^(b+)+$/", CEILINGS_ONLY) == ()
        assert refused("a = /" + "b" * 2_001 + "/", CEILINGS_ONLY)[0] == "PRESCANNER_REGEX_TOO_LONG"


class TestNames:
    @pytest.mark.parametrize("preset", REFUSING)
    @pytest.mark.parametrize(
        ("name", "letter"),
        [
            ("p\u0430ypal", "\u0430"),  # Cyrillic a
            ("userИмя", "И"),
            ("\u03bfpen", "\u03bf"),  # Greek omicron
            ("\uff41bc", "\uff41"),  # full-width a
            ("x\U0001d44e", "\U0001d44e"),  # mathematical italic a
            ("#p\u0430th", "\u0430"),
        ],
    )
    def test_letters_that_pass_for_latin_ones(self, preset: str, name: str, letter: str) -> None:
        text = f"class A {{ {name} = 1 }}" if name.startswith("#") else f"const {name} = 1"
        assert refused(text, PRESCAN_LIMITS[preset]) == ("PRESCANNER_HOMOGRAPH", letter)

    def test_the_place_of_a_letter_written_as_an_escape_is_the_name(self) -> None:
        assert refused("const p\\u0430ypal = 1", AGENTSCRIPT) == ("PRESCANNER_HOMOGRAPH", "p\\u0430ypal")

    def test_keys_and_labels_are_names_too(self) -> None:
        assert refused("return a.p\u0430th", AGENTSCRIPT) == ("PRESCANNER_HOMOGRAPH", "\u0430")
        assert refused("return {p\u0430th: 1}", AGENTSCRIPT) == ("PRESCANNER_HOMOGRAPH", "\u0430")

    @pytest.mark.parametrize("preset", PRESCAN_LIMITS)
    @pytest.mark.parametrize(
        "text",
        [
            "const имя = 'Анна'; return имя + \" привет\"",
            "const имя_2 = 1",
            "const 名前 = 'x', 名前Id = 2",
            "const Δt = 1, πr = 2, σ2 = 3, λFn = 4, µs = 5",
            "const größe = 1, Ärger = 2, naïve = 3, fiancé = 4",
            "const όνομα = 1",
            "const שם = 'x', اسم = 'y', नाम = 'z'",
            "return 'p\u0430ypal' // p\u0430ypal",
            "return {'p\u0430th': 1}['p\u0430th']",
            "const ℓ = 1, ªx = 2",
        ],
    )
    def test_names_in_any_one_script_pass(self, preset: str, text: str) -> None:
        assert findings(text, PRESCAN_LIMITS[preset]) == ()

    @pytest.mark.parametrize("preset", WARNING)
    def test_where_anything_goes_they_warn(self, preset: str) -> None:
        assert warned("const p\u0430ypal = 1", PRESCAN_LIMITS[preset]) == [("PRESCANNER_HOMOGRAPH", 7)]


class TestCharactersNobodySees:
    @pytest.mark.parametrize("preset", REFUSING)
    @pytest.mark.parametrize("character", ["\u200d", "\u3164", "\uffa0", "\u115f", "\u17b4", "\ufeff", "\u180b"])
    def test_in_code_they_refuse(self, preset: str, character: str) -> None:
        # Those that the grammar lets stand there: parts of names, and the byte order mark, which is white space.
        text = f"const a{character} = 1"
        assert refused(text, PRESCAN_LIMITS[preset]) == ("PRESCANNER_UNICODE_SUSPICIOUS", character)

    @pytest.mark.parametrize(
        "text", ["const می\u200cخواهم = 1", "return {क्\u200dष: 1}", "class A { #می\u200cرود = 1 }"]
    )
    def test_joiners_in_names_of_the_scripts_that_join_pass(self, text: str) -> None:
        assert findings(text, AGENTSCRIPT if "class" not in text else STANDARD) == ()

    @pytest.mark.parametrize("name", ["a\u200d", "a\u200db", "а\u200dб", "é\u200cé", "名\u200d前", "क\u200d"])
    def test_joiners_that_join_nothing_refuse(self, name: str) -> None:
        (hidden,) = [character for character in name if character in "\u200c\u200d"]
        assert refused(f"const {name} = 1", AGENTSCRIPT) == ("PRESCANNER_UNICODE_SUSPICIOUS", hidden)

    def test_in_code_the_grammar_refuses_the_others(self) -> None:
        (finding,) = findings(f"const a{ZERO_WIDTH} = 1", AGENTSCRIPT)
        assert (finding.code, finding.message) == ("PARSE_ERROR", "unexpected character '\\u{200b}'")

    @pytest.mark.parametrize("preset", PRESCAN_LIMITS)
    @pytest.mark.parametrize("text", ["return 'a\u200bb'", "return `a\u200bb`", "a /*\u200b */", "a = 1  //\u200b b"])
    def test_in_strings_and_comments_they_warn(self, preset: str, text: str) -> None:
        assert warned(text, PRESCAN_LIMITS[preset]) == [("PRESCANNER_UNICODE_SUSPICIOUS", text.index(ZERO_WIDTH))]

    @pytest.mark.parametrize("end", ["\u2028", "\u2029"])
    def test_a_line_end_that_hides_the_end_of_a_comment(self, end: str) -> None:
        text = f"// note{end}await callTool('a')"
        assert refused(text, AGENTSCRIPT) == ("PRESCANNER_UNICODE_SUSPICIOUS", end)
        assert warned(text, JAVASCRIPT) == [("PRESCANNER_UNICODE_SUSPICIOUS", 7)]
        for honest in (f"a // note\n; 'x{end}'", f"/* a {end} b */", f"a{end}b", f"`{end}// x`"):
            assert findings(honest, AGENTSCRIPT) == ()

    @pytest.mark.parametrize("selector", ["\ufe0f", "\ufe00", "\U000e0100"])
    def test_a_variation_selector_makes_a_twin_of_a_name(self, selector: str) -> None:
        name = f"admin{selector}"
        assert refused(f"return user.{name}", AGENTSCRIPT) == ("PRESCANNER_UNICODE_SUSPICIOUS", name)
        assert findings(f"return '⚠{selector}'", AGENTSCRIPT) == ()

    @pytest.mark.parametrize("preset", WARNING)
    def test_in_code_they_warn_where_anything_goes(self, preset: str) -> None:
        assert warned("const a\u3164 = 1", PRESCAN_LIMITS[preset]) == [("PRESCANNER_UNICODE_SUSPICIOUS", 7)]

    def test_tags_in_a_string_are_told(self) -> None:
        smuggled = "".join(chr(0xE0000 + ord(letter)) for letter in "hi")
        assert [code for code, _ in warned(f"return 'x{smuggled}'", AGENTSCRIPT)] == [
            "PRESCANNER_UNICODE_SUSPICIOUS"
        ] * 2

    @pytest.mark.parametrize(
        "text",
        [
            "return '👩\u200d👩\u200d👧'",  # one picture out of three
            "return 'می\u200cخواهم'",  # Persian
            "return 'क्\u200dष'",  # Hindi
            "\ufeffreturn 1",  # where a byte order mark belongs
            "return '\\u200b\\ufeff'",  # written as escapes
            "return '⚠\ufe0f'",  # a variation selector chooses the coloured picture
        ],
    )
    def test_joined_letters_and_pictures_pass(self, text: str) -> None:
        assert findings(text, AGENTSCRIPT) == ()

    def test_warnings_are_bounded(self) -> None:
        assert len(findings(f"return '{ZERO_WIDTH * 1_000}'", AGENTSCRIPT)) == 100


class TestBidirectionalControls:
    @pytest.mark.parametrize("preset", WARNING)
    def test_they_warn_in_strings_and_refuse_elsewhere(self, preset: str) -> None:
        limits = PRESCAN_LIMITS[preset]
        assert warned("return '\u202eabc'", limits) == [("PRESCANNER_BIDI_ATTACK", 8)]
        assert warned("return `${a}\u2066b`", limits) == [("PRESCANNER_BIDI_ATTACK", 12)]
        assert refused("a /* \u202e */", limits) == ("PRESCANNER_BIDI_ATTACK", "\u202e")
        assert refused("a // \u2067", limits) == ("PRESCANNER_BIDI_ATTACK", "\u2067")
        assert refused("a = /\u202e/", limits) == ("PRESCANNER_BIDI_ATTACK", "\u202e")
