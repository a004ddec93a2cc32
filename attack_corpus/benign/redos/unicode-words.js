/*---
title = "words in any script"
why = "Properties that do not overlap what follows."
preset = ["standard", "javascript"]
[expect]
value = ["Ärger", "имя", "名前"]
---*/
return "Ärger, имя; 名前!".match(/\p{L}+/gu);
