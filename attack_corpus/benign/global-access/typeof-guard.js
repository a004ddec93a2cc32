/*---
title = "typeof used to see whether something exists"
why = "Portable code asks before it uses; it must get the standard answer."
preset = "javascript"
[expect]
value = "no window, has Map"
---*/
const where = typeof window === "undefined" ? "no window" : "window";
return `${where}, ${typeof Map === "function" ? "has Map" : "no Map"}`;
