/*---
title = "a URL in a message"
why = "The web's paths stay."
preset = "javascript"
[expect]
throws = { name = "Error", message = "https://example.com/orders/7 was not found" }
---*/
throw new Error("https://example.com/orders/7 was not found");
