/*---
title = "try, catch and finally in their ordinary order"
why = "Guards must not change which block runs when."
[expect]
value = ["try", "catch boom", "finally", "after"]
---*/
const trace = [];
const act = () => {
  try { trace.push("try"); throw { message: "boom" }; }
  catch ({ message }) { trace.push(`catch ${message}`); }
  finally { trace.push("finally"); }
};
act();
return [...trace, "after"];
