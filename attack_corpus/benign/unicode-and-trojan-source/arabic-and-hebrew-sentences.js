/*---
title = "sentences from right to left, with numbers and marks"
why = "The marks U+200E, U+200F and U+061C turn nothing but themselves and belong to the spelling."
generate = ["const arabic = \"", { code_point = 0x0627 }, { code_point = 0x0644 }, { code_point = 0x0633 }, { code_point = 0x0639 }, { code_point = 0x0631 }, " 12", { code_point = 0x061C }, " ", { code_point = 0x062F }, { code_point = 0x0648 }, { code_point = 0x0644 }, { code_point = 0x0627 }, { code_point = 0x0631 }, ".", { code_point = 0x200F }, "!", { code_point = 0x200E }, "?\";\nconst hebrew = \"", { code_point = 0x05DE }, { code_point = 0x05D7 }, { code_point = 0x05D9 }, { code_point = 0x05E8 }, ": 12 ", { code_point = 0x05E9 }, { code_point = 0x05E7 }, { code_point = 0x05DC }, ".\";\nreturn [arabic.length, hebrew.length, arabic.split(\" \")[1].slice(0, 2)];"]
[expect]
value = [20, 13, "12"]
---*/
