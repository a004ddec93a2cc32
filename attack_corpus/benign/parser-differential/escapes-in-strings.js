/*---
title = "every kind of escape in strings and templates"
why = "The value counts: however it is printed, the same characters must come out."
preset = ["agentscript", "javascript"]
[expect]
value_json = '["\u0000", "A", "B", "\ud83d\ude00", "ab", "\u2028", "\b\t\n\u000b\f\r", "A\u0000"]'
---*/
return ["\0", "\x41", "\u0042", "\u{1F600}", "a\
b", "\u2028", "\b\t\n\v\f\r", `\x41\0`];
