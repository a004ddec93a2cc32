/*---
title = "what exists and what does not"
why = "Portable scripts ask by typeof, and by in."
preset = "javascript"
[expect]
value = ["undefined", "undefined", "function", true, false]
---*/
return [typeof Buffer, typeof document, typeof structuredClone, "Map" in globalThis, "Deno" in globalThis];
