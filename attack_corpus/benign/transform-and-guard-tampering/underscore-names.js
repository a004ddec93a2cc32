/*---
title = "names that begin with underscores"
why = "Only two prefixes are reserved; lodash-like names are common."
[expect]
value = 6
---*/
const _ = 1;
const __agent = 2;
const _safe_ = 3;
return _ + __agent + _safe_;
