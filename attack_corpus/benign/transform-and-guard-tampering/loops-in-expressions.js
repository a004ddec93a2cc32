/*---
title = "loops in a default, a field, a computed key, a getter and a template's hole"
why = "Every place of a loop gets its guard, and keeps its value."
preset = "javascript"
[expect]
value = [3, 3, 3, 3, "3"]
---*/
const count = () => { let n = 0; while (n < 3) n++; return n; };
const withDefault = (n = (() => { let m = 0; do m++; while (m < 3); return m; })()) => n;
class Holder {
  field = (() => { let n = 0; for (; n < 3;) n++; return n; })();
  get read() { let n = 0; for (const one of [1, 1, 1]) n += one; return n; }
  static [`k${count()}`] = 3;
}
const holder = new Holder();
return [withDefault(), holder.field, holder.read, Holder.k3, `${count()}`];
