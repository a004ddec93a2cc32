/*---
title = "emoji joined by zero-width joiners"
why = "Families, flags and professions are sequences."
generate = ["return [\"", { code_point = 0x1F468 }, { code_point = 0x200D }, { code_point = 0x1F469 }, { code_point = 0x200D }, { code_point = 0x1F467 }, "\".length, \"", { code_point = 0x1F469 }, { code_point = 0x200D }, { code_point = 0x1F680 }, "\".length, \"", { code_point = 0x1F1EB }, { code_point = 0x1F1F7 }, "\".length];"]
[expect]
value = [8, 5, 4]
---*/
