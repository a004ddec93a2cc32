/*---
title = "Persian words with a zero-width non-joiner"
why = "It is part of the spelling, in strings and in names."
generate = ["const text = \"", { code_point = 0x0645 }, { code_point = 0x06CC }, { code_point = 0x200C }, { code_point = 0x0631 }, { code_point = 0x0648 }, { code_point = 0x062F }, ".\";\nreturn text.length;"]
[expect]
value = 7
---*/
