/*---
title = "a return that seems to be the end of a string"
why = "The quotation mark that ends the string is drawn behind the statement."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const early = \"early\";\n\"the check follows: ", { code_point = 0x2067 }, "\" ;return early\nreturn \"checked\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = ["checked", "early"]
---*/
