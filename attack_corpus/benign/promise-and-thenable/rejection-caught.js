/*---
title = "a rejection that is caught"
why = "An error handled is no failure."
preset = "javascript"
[expect]
value = "no"
---*/
return await Promise.reject(new Error("no")).catch((error) => error.message);
