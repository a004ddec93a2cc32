/*---
title = "a class whose constructor is named in quotation marks"
why = "The quoted name means the constructor too; a printer must not make it a method."
preset = "javascript"
[expect]
value = 4
---*/
class Holder {
  "constructor"(size) { this.size = size; }
}
return new Holder(4).size;
