/*---
title = "a domain that is the name of the prototype, in a table of tables"
why = "A store that is a plain object has an entry under that name from the start, and everybody shares it."
refs = ["CVE-2023-26136", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const jar = {};
const put = ({ domain, path, key }) => {
  if (!jar[domain]) jar[domain] = {};
  if (!jar[domain][path]) jar[domain][path] = {};
  jar[domain][path][key] = true;
};
const cookies = JSON.parse('[{"domain":"a.example","path":"/","key":"x"},{"domain":"__proto__","path":"/admin","key":"y"}]');
cookies.forEach(put);
if ({}["/admin"]) await callTool("canary", {});
