/*---
title = "Hebrew and Arabic text in strings"
why = "Right-to-left text needs no control characters and is no trick."
[expect]
value = { he = "שלום", ar = "مرحبا", emoji = "👩‍🚀" }
---*/
return { he: "שלום", ar: "مرحبا", emoji: "👩‍🚀" };
