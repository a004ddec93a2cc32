/*---
title = "the halves of a character in the wrong order"
why = "In a comment nothing of it is run, and the host fails to encode it all the same."
refs = ["CWE-176", "CWE-755"]
generate = ["return 1; // ", { code_point = 0xDE00 }, { code_point = 0xD83D }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_LONE_SURROGATE"
[control]
throws = "UnicodeEncodeError"
---*/
