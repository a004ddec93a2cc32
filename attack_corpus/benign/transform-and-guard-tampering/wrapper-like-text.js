/*---
title = "strings and a regex that look like the end of a wrapper"
why = "Text is text, whatever the wrapper around the script looks like."
preset = "javascript"
[expect]
value = ["})();", "*/ }); /*", "`}`", true]
---*/
return ["})();", "*/ }); /*", "`}`", /\}\)\(\);/.test("})();")];
