/*---
title = "the marks of HTML comments in strings, templates and a regex"
why = "Data from the web is full of them; only as code are they refused."
preset = "javascript"
[expect]
value = ["<!-- a -->", "<!--\n--> b", true]
---*/
return ["<!-- a -->", `<!--
--> b`, /<!--/.test("<!--")];
