/*---
title = "the same object twice in a result"
why = "Shared is not circular: both places get a copy."
[expect]
value = { billing = { city = "Bern" }, shipping = { city = "Bern" } }
---*/
const address = { city: "Bern" };
return { billing: address, shipping: address };
