/*---
title = "formulas with Greek letters"
why = "Δt, σ2 and πr name quantities and look like nothing else."
[expect]
value = [5, 4, 3]
---*/
const Δt = 5, σ2 = 4, πr = 3;
return [Δt, σ2, πr];
