/*---
title = "a class that extends Date and gets a time"
why = "Only a call without arguments asks for the clock."
preset = "javascript"
options = { now = 1700000000000 }
[expect]
value = [5, true]
---*/
class Moment extends Date {}
const m = new Moment(5);
return [m.getTime(), m instanceof Moment && m instanceof Date];
