/*---
title = "a proxy that checks what is set"
why = "Traps of one's own guard one's own data."
preset = "javascript"
[expect]
value = [5, "age must be a number"]
---*/
const person = new Proxy({}, {
  set(target, key, value) {
    if (key === "age" && typeof value !== "number") throw new TypeError("age must be a number");
    target[key] = value;
    return true;
  },
});
person.age = 5;
let why = "";
try { person.age = "old"; } catch (error) { why = error.message; }
return [person.age, why];
