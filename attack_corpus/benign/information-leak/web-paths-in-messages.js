/*---
title = "an error about a web address and a fraction"
why = "Paths of interfaces, dates and fractions are no secrets, and a message without them helps nobody."
[expect]
throws = { code = "RUNTIME_ERROR", name = "Error", message = "GET /api/v1/orders on 2024-01-31 gave 3/4 of them" }
---*/
throw { name: "Error", message: "GET /api/v1/orders on 2024-01-31 gave 3/4 of them" };
