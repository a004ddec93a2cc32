/*---
title = "typographic quotes and dashes in text"
why = "What a word processor makes of quotes belongs in strings."
[expect]
value = "“It’s 5–6 o’clock…”"
---*/
return "“It’s 5–6 o’clock…”";
