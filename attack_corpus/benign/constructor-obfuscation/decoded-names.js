/*---
title = "names decoded from URLs and JSON"
why = "Decoders are for data, and the result may well be a key."
level = "SECURE"
[expect]
value = { "ключ" = 1, "a b" = 2 }
---*/
const key = decodeURIComponent("%D0%BA%D0%BB%D1%8E%D1%87");
const { name } = JSON.parse('{"name":"a\\u0020b"}');
return { [key]: 1, [name]: 2 };
