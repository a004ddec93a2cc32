/*---
title = "a Cyrillic letter in a private name"
why = "Two private fields where the reader sees one."
refs = ["CVE-2021-42694", "CWE-1007"]
preset = ["secure", "standard"]
generate = ["class Box {\n  #key = 1;\n  #k", { code_point = 0x0435 }, "y = 2;\n  read() { return this.#k", { code_point = 0x0435 }, "y; }\n}\nreturn new Box().read();"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["throws SyntaxError", 2]
---*/
