/*---
title = "names that contain or resemble eval"
why = "retrieval, medieval and evaluate are words."
[expect]
value = [3, "medieval", 4]
---*/
const retrieval = 3;
const evaluate = (n) => n + 1;
const { era } = { era: "medieval" };
return [retrieval, era, evaluate(retrieval)];
