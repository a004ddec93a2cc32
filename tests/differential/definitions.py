"""Templates of parameters, functions and classes."""

DEFINITIONS = r"""
= params
3 |
4 | «still»«param»«leave»
3 | «still»«param», «param»«leave»
1 | «still»«param», «param», «param»«leave»
1 rest parameter | «still»«param», ...«new:r»«let:r:list»«leave»
1 rest parameter | «still»...[«new:r», «new:s» = «num»]«let:r:any»«let:s:any»«leave»

= param
5 | «new:p»«let:p:any»
4 default | «new:p» = log(«n», «num»)«let:p:any»
2 default | «new:p» = «any»«let:p:any»
2 default that closes over a parameter | «new:p» = 1, «new:q» = () => «p»++«let:p:num»«const:q:fn»
2 pattern parameter | {a: «new:p» = log(«n», «any»), [«key»]: «new:q», ...«new:r»} = «obj»«let:p:any»«let:q:any»«let:r:obj»
2 pattern parameter | [«new:p», , «new:q» = log(«n», «any»)] = «iterable»«let:p:any»«let:q:any»
1 pattern parameter | {} = «obj»

= define
4 function declaration | function «new:f»(«function»«params») { log(«n»); «statements» return «any»; }«end»«const:f:fn»
2 function declaration | function «new:f»(«function»«params») { "a directive"; log(«n», arguments.length, ...arguments); «statements» return «any»; }«end»«const:f:fn»
2 recursion | function «new:f»(n = 2, ...rest) {«function» log(«n», n); return n > 2 || !(n > 0) ? «any» : [«f»(n - 1, ...rest), «num»]; }«end»«const:f:fn»
2 closure that counts | const «new:f» = ((n) => («function:arrow»«params») => (log(«n»), n += «num»)«end»)(«num»);«const:f:fn»
4 generator | function* «new:f»(«function:yield»«params») { log(«n»); «statements» yield «any»; «statements» return «any»; }«end»«const:f:gen»
3 generator with finally | function* «new:f»(«function:yield»«params») { log(«n»); try {«push» yield «any»; «statements» yield «any»; «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); yield «any»; «pop»} finally {«push» log(«n»); «statements» «pop»} }«end»«const:f:gen»
1 generator overriding return | function* «new:f»(«function:yield»«params») { log(«n»); try { yield «any»; } finally { yield «num»; return «any»; } }«end»«const:f:gen»
4 async function | async function «new:f»(«function:async»«params») { log(«n»); «statements» return «any»; }«end»«const:f:afn»
2 async function with finally | async function «new:f»(«function:async»«params») { try {«push» log(«n»); await «any»; «statements» throw «any»; «pop»} catch { await «any»; return «any»; } finally { log(«n»); await «promise»; } }«end»«const:f:afn»
3 async generator | async function* «new:f»(«function:async:yield»«params») { log(«n»); try {«push» yield «any»; «statements» yield await «any»; «pop»} finally { log(«n»); await «any»; } }«end»«const:f:agen»
4 finally overrides | function «new:f»(«function»«params») { try {«push» log(«n»); «statements» return «any»; «pop»} finally { «overrides» } }«end»«const:f:fn»
4 class | class «new:c»«heritage» {«function»«const:c:any»⏎«elements»⏎}«end»«const:c:class»
4 private class | class «new:c» {«function»«const:c:any»⏎#p = «field»«any»«leave»; #q(«function:method:private»«params») { log(«n»); return this.#p;«end» }⏎static has(o) { return #p in o; }⏎get #g() { log("get «n»"); return this.#p; } set #g(v) { log("set «n»", v); this.#p = v; }⏎m() { this.#g += 1; [this.#g] = [«still»«num»«leave»]; return this.#g?.toString?.(); }⏎«elements»⏎}«end»«const:c:class»
2 private class | class «new:c» {«function:private»«const:c:any»⏎#p = «field»«any»«leave»; #q() { return log(«n», 3); } static #t = [«c»];⏎m(«function:method:private»«params») { log(«n»); «bare» «statements» [«target», this.#p] = [1, «any»]; return #p in «obj» ? «any» : this.#q?.(«any»);«end» }⏎static t() { return this.#t; }⏎}«end»«const:c:class»
2 class with a constructor | class «new:c» {«function»«const:c:any»⏎constructor(«function:method:target»«params») { log(«n», new.target.name); this.a = «any»; «statements» if («bool») return «any»;«end» }⏎«elements»⏎}«end»«const:c:class»
2 class expression | const «new:c» = «classbody»;«const:c:class»

= overrides
3 finally returns | if («bool») return «any»; log(«n»);
2 finally returns | return «any»;
2 finally breaks | «newlabel:l»: { «inside:block:l»if («bool») break «l»; return «any»;«leave» }
2 finally throws | throw new Error(«text»);
1 | log(«n»);

= heritage
5 |
4 extends | «still» extends («use:class»)«leave»
2 extends | «still» extends (class { constructor(...a) { log("base «n»", new.target === undefined, ...a); } get m() { return () => log(«n»); } static t = log(«n»); })«leave»
1 extends | «still» extends (log(«n»), class extends Array { constructor() { super(); } })«leave»
1 extends null | «still» extends null«leave»
1 extends | «still» extends Error«leave»

= classbody
3 | class «heritage» {«function»⏎«elements»⏎}«end»
1 | class «new:c»«heritage» {«function»⏎«elements» static self = «c»;⏎}«end»
1 | class {}

= elements
2 | «element»
3 | «element»⏎«element»
2 | «element»⏎«element»⏎«element»
1 derived constructor | static Sub = class extends (class { constructor(x) { log(«n», new.target.name); this.x = x; } }) { f = log(«n», 1); constructor(«function»«params») { log(«n»); «statements» const s = () => super(«num»); try { this.a; } catch (e) { log(e); } s(); log(this.x);«end» } };⏎«element»

= element
3 method | m(«function:method»«params») { log(«n»); «statements» return «any»;«end» }
2 static method | static s(«function:method»«params») { log(«n»); «statements» return «any»;«end» }
2 field | f = «field»«any»«leave»;
2 static field | static g = «field»log(«n», «any»)«leave»;
1 field | ["a" + «digit»] = «field»() => this«leave»;
2 computed element | [log(«n», «simplekey»)] = «field»«any»«leave»;
1 computed element | static [log(«n», «simplekey»)](«function:method»«params») { return «any»;«end» }
2 getter in a class | get g() { log(«n»); «function:method»«statements» return «any»;«end» }
1 setter in a class | set g(v) { log(«n», v); }
2 static block | static { log(«n»); «function:method:block»«statements» this.z = «any»;«end» }
1 generator element | *[Symbol.iterator]() { log(«n»); «function:method:yield»«statements» yield «any»;«end» }
1 async element | async am(«function:method:async»«params») { log(«n»); «statements» return «any»;«end» }
1 async generator element | static async *ag(«function:method:async:yield»«params») { log(«n»); yield «any»;«end» }
1 field called like a word | static⏎async⏎get;⏎set = 1; static static = 2;
1 accessor after a line break | get⏎x() { return log(«n»); }
1 private element | static #«newlabel:h» = «field»«num»«leave»; static h() { return ++this.#«h»; }
1 private method | #«newlabel:r»() { return super.toString?.name; } r() { return this.#«r»(); }

= simplekey
2 | "a"
2 | "k" + «digit»
1 | Symbol.for("t")
1 logged toString of a key | {toString() { log("key «n»"); return "w"; }}
1 | 1
"""
