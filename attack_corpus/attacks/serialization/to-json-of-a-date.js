/*---
title = "a Date whose toJSON answers in its place"
why = "Dates are printed by way of a toJSON that anybody can replace; the moment that is logged is then not the one that was."
refs = ["CWE-345"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "1970-01-01T00:00:00.000Z"
[control]
value = "2030-01-01"
---*/
const moment = new Date(0);
moment.toJSON = () => "2030-01-01";
return moment;
