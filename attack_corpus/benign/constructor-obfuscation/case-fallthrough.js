/*---
title = "a switch that falls through and adds up"
why = "Fall-through is the language as it is."
[expect]
value = "bc"
---*/
let letters = "";
switch (2) {
  case 1: letters += "a";
  case 2: letters += "b";
  case 3: letters += "c";
}
return letters;
