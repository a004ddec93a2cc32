/*---
title = "characters beyond the first plane"
why = "A pair of surrogates is one character."
[expect]
value = "生活 🙂"
---*/
return "生活 🙂";
