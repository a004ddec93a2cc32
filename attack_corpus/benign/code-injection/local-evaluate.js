/*---
title = "an own function that evaluates"
why = "Names that contain eval are not eval."
[expect]
value = 7
---*/
const evaluate = ({ left, right }) => left + right;
return evaluate({ left: 3, right: 4 });
