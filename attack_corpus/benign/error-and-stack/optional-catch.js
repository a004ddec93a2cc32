/*---
title = "a catch without a name"
why = "The error is not looked at."
[expect]
value = "fell back"
---*/
try { JSON.parse("{"); } catch { return "fell back"; }
