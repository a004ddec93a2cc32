/*---
title = "advice that mentions every dangerous word"
why = "Text for people may speak about eval, Function, import() and require."
preset = ["agentscript", "javascript"]
[expect]
value = ["eval(", "new Function(", "import(", "require("]
---*/
const words = ["eval", "new Function", "import", "require"];
return words.map((word) => `${word}(`);
