/*---
title = "a path in a result"
why = "Results are the caller's data and stay as they are."
[expect]
value = "/home/ann/notes.txt"
---*/
return "/home/ann/notes.txt";
