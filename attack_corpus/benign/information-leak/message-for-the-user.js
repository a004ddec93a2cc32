/*---
title = "an error message of the script's own, shown"
why = "Hiding host details must not hide what the script itself says."
[expect]
value = "could not find order 12 in /orders/2024"
---*/
try {
  throw { message: "could not find order 12 in /orders/2024" };
} catch (error) {
  return error.message;
}
