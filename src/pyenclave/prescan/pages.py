"""Text that is too large, too deep, too slow to judge, or not what it looks like.

Refuses
    Before the parser: PRESCANNER_INPUT_TOO_LARGE (bytes of UTF-8), PRESCANNER_TOO_MANY_LINES, PRESCANNER_NULL_BYTE,
    PRESCANNER_LONE_SURROGATE (half of a character), PRESCANNER_BIDI_ATTACK (controls that reorder what a reader sees).
    In the parser's scanner, as the tokens come: PRESCANNER_NESTING_OVERFLOW (brackets, or chains such as else-if),
    PRESCANNER_LINE_TOO_LONG (outside strings and templates), PRESCANNER_OPERATOR_SPAM (operators without an operand
    between them), PRESCANNER_STRING_TOO_LONG and PRESCANNER_STRING_TOTAL, PRESCANNER_REGEX_BLOCKED (the preset has no
    regular expressions), PRESCANNER_REGEX_COUNT, PRESCANNER_REGEX_TOO_LONG, PRESCANNER_REDOS (a pattern that takes
    time exponential in its input, and under standard also one that is slow), PRESCANNER_UNICODE_SUSPICIOUS
    (characters that nobody sees, in code), PRESCANNER_HOMOGRAPH (a name that mixes Latin letters with others that look
    like them). The preset has the numbers; docs/rules.md lists them.

Why
    Everything behind costs time and memory in proportion to the text, and whoever reviews a script must see what runs.
    Checks that need tokens are made by the parser itself, so that what is checked cannot differ from what is read.

Leaves to others
    What the script means to the rules. Text in any script of the world, in strings, comments and names, is welcome:
    only mixing inside one name, and what cannot be seen, is not.

References
    CWE-400, CWE-1333, CWE-1007, CVE-2021-42574, CVE-2021-42694; UAX 9, UTS 39.
"""
