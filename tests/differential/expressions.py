"""Templates of expressions, by what they are meant to give."""

EXPRESSIONS = r"""
= digit
3 | 1
3 | 2
2 | 3
2 | 0
1 | 7
1 | (-1)
1 | (-0)
1 | 0.5
1 | .25
1 | 1e3
1 | 1e21
1 | 0x1F
1 | 0b101
1 | 0o17
1 | 1_000
1 | NaN
1 | Infinity
1 | 2147483648
1 | 5e-324

= num
10 | «digit»
10 | «use:num»
4 | («num» + «num»)
2 | («num» - «num»)
2 | («num» * «num»)
1 | («num» / «num»)
1 | («num» % «num»)
1 | («num» ** «num»)
1 | («num» - (-«num»))
1 | (+ +«num» - - «num»)
1 | (- -«num»)
1 | (~«num»)
1 | (+«text»)
1 | («num» | «num»)
1 | («num» & «num» ^ «num»)
1 | («num» << «num»)
1 | («num» >> «num» >>> «num»)
1 | («num» + «num» * «num» - «num»)
1 | («num» - («num» - «num»))
1 | («num» / («num» * «num»))
2 | («bool» ? «num» : «num»)
1 | («any», «num»)
1 | («num» && «num»)
1 | («num» || «num»)
1 | ((«num» || «num») ?? «num»)
1 | («num» ?? («num» && «num»))
4 | log(«n», «num»)
2 | («set:num» = «num»)
1 | («set:num» += «num»)
1 | («set:num» **= «num»)
1 | («set:num» >>>= «num»)
1 | «set:num»++
1 | (--«set:num»)
1 | («set:num»-- - --«set:num»)
1 | «text».length
1 | «list».length
1 [global:Math] | Math.max(...«numbers»)
1 | parseInt(«text», 36)
1 | Number(«prim»)
4 await [async] | (await «num»)
2 await of a promise [async] | (await Promise.resolve(«num»))
3 yield [yield] | (yield «num»)
1 | («use:fn»(«args»), «num»)
1 | [«num», «num»][«num» & 1]
1 getter call | ({get g() { log(«n»); «function»return «num»;«end» }}).g
2 optional chain | («use:obj»?.a?.length ?? «num»)
1 | (void «any» ?? «num»)

= numbers
1 | [«num», «num», «num»]
1 | [«num»]
1 | []

= bool
2 | true
2 | false
3 | («num» < «num»)
1 | («num» >= «num»)
2 | («any» === «any»)
1 | («prim» == «prim»)
1 | («any» !== «any»)
1 | («key» in «obj»)
1 instanceof | («any» instanceof Object)
1 | !«any»
2 | («bool» && «bool»)
2 | («bool» || «bool»)
1 | (!«bool» || («bool» && «bool»))
1 | Object.is(«any», «any»)
1 regex | /^[\/a-z]+$/i.test(«text»)
1 regex | /(?<first>\w)\k<first>|[^\]\\]\d/u.test(«text»)
1 delete | delete «use:obj».a
1 delete | delete «use:obj»?.[«key»]
2 | log(«n», «bool»)
1 await [async] | (await «bool»)

= words
2 | "a"
1 | "b"
1 | 'it\'s'
1 | "\u{1F600}\x41\0\n\t\v"
1 | "\u2028\u2029"
1 | "</script><!-- -->"
1 | "é𝒳 𝟘"
1 | "\ud83d"
1 | "a\⏎b"
1 | ''
1 | "use strict"
1 | `line⏎two`
1 | `\`\${\u0041`
1 | "callTool"

= text
8 | «words»
6 | «use:text»
3 template | `a${«prim»}b${«prim»}`
1 template | `${`${«prim»}` + `}`}`
2 | («text» + «prim»)
2 | typeof «any»
1 | String(«prim»)
1 | «text».slice(«num»)
1 | «text»[«num»]?.trim() + ""
1 regex | «text».replace(/[aeiou]/g, «function:arrow:»(«new:m») => «const:m:text»log(«n», «text»)«end»)
2 tagged template | ((s, ...v) => log(«n», s, s.raw, s === s, v.length) && s.raw.join("|"))`x${«any»}\n${«any»}`
1 tagged template | String.raw`\u${«prim»}\x${«prim»}`
1 | JSON.stringify(«numbers»)
3 | log(«n», «text»)
1 | («set:text» += «prim»)
1 await [async] | (await «text»)
1 | («num»).toString(2)
1 class name | (class { static n = this.name; }).n
1 | («callable»).name

= big
3 | 10n
2 | 0n
1 | 123456789012345678901234567890n
1 | 0xFFn
1 | («big» * «big»)
1 | («big» - «big»)
1 | (-«big»)
1 | BigInt.asUintN(8, «big»)
1 | («big» ** 3n)

= prim
4 | «num»
4 | «text»
2 | «bool»
1 bigint | «big»
1 | null
1 | undefined

= key
4 | "a"
2 | "b"
1 | "x"
1 | 0
2 | log(«n», "a")
2 | "k" + «digit»
1 | Symbol.iterator
1 | Symbol.for("s")
1 | `a`
2 logged toString of a key | {toString() { log("key «n»"); return "a"; }}
1 | («set:num»++, "b")
1 | «num»
1 | «prim»

= list
4 | [«any», «any»]
2 | []
1 hole | [, «any», , «any», ,]
2 spread | [...«iterable», «any»]
6 | «use:list»
3 | «list».map(«callback»)
1 | «list».filter(«callback»)
1 | «list».flatMap(«callback»)
1 | Object.keys(«obj»)
1 | Object.entries(«obj»)
1 | Object.getOwnPropertyNames(«obj»)
1 | Array.from(«iterable»)
1 | [...«words»]
1 | log(«n», «list»)
1 await in a list [async] | [await «any», «num», await «any»]
1 | «list».concat(«list»)
1 | [«num», «num», «num»].sort((a, b) => b - a)

= callback
3 arrow | «function:arrow»(«new:x») =>«const:x:any» «any»«end»
2 arrow | «function:arrow»(«new:x», «new:i») =>«const:x:any»«const:i:num» { log(«n», «i»); «statements» return «any»; }«end»
1 | «function»function («new:x») {«const:x:any» log(«n», «x», this); return «any»; }«end»
1 | «use:fn»
1 async arrow | «function:arrow:async»async («new:x») =>«const:x:any» await «any»«end»

= iterable
6 | «list»
1 | «text»
1 | new Set(«list»)
1 | new Map([[«any», «any»], [«num», «any»]])
5 logged iterator | «iterator»
5 | «generator»
1 | «list».values()
1 | «list».entries()

= iterator
4 | {[Symbol.iterator]() { log("open «n»"); let i = 0; return {next(v) { log("next", v); return {value: i, done: i++ > 2}; }, return(v) { log("return", v); return {}; }}; }}
2 | {i: 0, [Symbol.iterator]() { return this; }, next() { return {get done() { log("done «n»"); return false; }, get value() { log("value"); return 1; }, ...(this.i++ > 1 && {done: true})}; }, get return() { log("get return"); }}
1 iterator that throws | {i: 0, [Symbol.iterator]() { return this; }, next() { return {value: log("next «n»", 5), done: this.i++ > 2}; }, return() { log("return"); throw new Error("closing"); }}
1 iterator that throws | {i: 0, [Symbol.iterator]() { return this; }, next() { return {value: log("next «n»", 5), done: this.i++ > 2}; }, return() { return log("return"); }}
1 iterator that throws | {*[Symbol.iterator]() { try { yield log(«n»); yield 2; } finally { log("closed"); } }}
1 iterator that throws | {*[Symbol.iterator]() { try { yield 1; throw new RangeError("third"); } finally { log("closed «n»"); } }}

= generator
4 generator call | «use:gen»(«args»)
2 generator expression | («function:yield»function* () { log(«n»); «statements» yield «any»; try {«push» yield* «iterable»; «pop»} finally {«push» log(«n»); «statements» «pop»} }«end»)()
1 | (function* () { log(«n», yield 1); })()

= asyncgenerator
4 async generator call | «use:agen»(«args»)
2 async generator expression | («function:async:yield»async function* () { log(«n»); «statements» yield «any»; try {«push» yield* «asynciterable»; «pop»} finally {«push» log(«n»); «statements» «pop»} }«end»)()
1 | (async function* () { log(«n», yield 1); })()

= classvalue
4 | «use:class»
2 | («classbody»)

= asynciterable
4 | «asyncgenerator»
4 logged async iterator | {[Symbol.asyncIterator]() { log("open «n»"); let i = 0; return {async next() { log("next"); return {value: i, done: i++ > 1}; }, async return(v) { log("return"); return {}; }}; }}
2 | [«promise», «any», «promise»]
1 | «iterable»

= obj
6 | «use:obj»
5 object | ({«members»})
3 new | new («classvalue»)(«args»)
1 | Object.create({a: «any»}, {b: {value: «any», writable: true, enumerable: «bool»}})
1 | Object.assign(«obj», {b: «any»})
1 | log(«n», «obj»)
1 | Object.fromEntries([["a", «any»], [«text», «any»]])
1 await [async] | (await «obj»)

= members
2 | a: «any»
3 | a: «any», «member»
3 | «member», «member», a: «any»
1 __proto__ [global:__proto__] | __proto__: «obj», «member»
1 | «member», «member», «member», «member»

= member
4 | b: «any»
2 computed key | [«key»]: «any»
2 computed key | [log(«n», «key»)]: log(«n», «any»)
2 getter | get g() { log("get «n»"); «function:method»«statements» return «any»;«end» }
2 getter | get [«key»]() { «function:method»return log(«n», «any»);«end» }
2 setter | set s(«function:method»«new:v») {«const:v:any» log("set «n»", «v»); «statements»«end» }
3 method | m(«function:method»«params») { log(«n», this === undefined); «statements» return «any»;«end» }
2 super in an object | m() { log(«n»); «function:method»return super.toString === this.toString ? «any» : super.nothing?.(«any»);«end» }
1 generator method | *[«key»](«function:method:yield»«params») { log(«n»); «statements» yield «any»;«end» }
1 async method | async am(«function:method:async»«params») { log(«n»); «statements» return await «any»;«end» }
1 async generator method | async *ag(«function:method:async:yield»«params») { log(«n»); «statements» yield await «any»;«end» }
2 spread | ...«obj»
1 spread | ...(«any»)
1 shorthand | «use:num»
1 | 1: «any», 0.5: «any», 10n: «any»
1 | "s t": «any», "a": «any»
1 keyword key | new: «any», class: «any», await: «any», get: «any», set: «any», async: «any», static: «any»
1 | callTool: «any»
1 symbol key | [Symbol.toPrimitive](hint) { log(«n», hint); return 1; }
1 symbol key | get [Symbol.toStringTag]() { return log(«n», "Tag"); }
1 name of a function | f: () => «function:arrow»«num»«end», g: function () {}, h: class {}, ["k" + «digit»]: class { static s = 1; }

= any
6 | «num»
4 | «text»
3 | «bool»
1 bigint | «big»
2 | undefined
1 | null
1 symbol | Symbol(«words»)
3 | «list»
4 | «obj»
6 | «use:any»
2 | («callable»)
3 | log(«n», «any»)
2 comma | («any», «any»)
2 | («bool» ? «any» : «any»)
1 | («any» && «any»)
1 | («any» || «any»)
2 | («any» ?? «any»)
1 regex | /[/\]"'`]+(?:é|\u{1F600}|$)/gu
1 error | new TypeError(«text», {cause: «any»})
4 call | «use:fn»(«args»)
1 call | «use:fn».call(«any», «args»)
1 optional call | «use:any»?.m?.(«args»)
3 optional chain | «use:any»?.a?.[«key»]?.length
2 optional chain | («use:obj»?.a)?.b
1 optional chain | «use:obj»?.[«key»]?.a?.(«args»)
1 delete | delete «use:obj»[«key»]
2 member | «obj».a
2 member | «obj»[«key»]
2 method call | «use:obj».m?.(«args»)
1 accessor | («use:obj».s = «any»)
2 assignment | («set:any» = «any»)
2 logical assignment | («set:any» ??= «any»)
1 logical assignment | («set:any» ||= «any»)
1 logical assignment | («set:any» &&= «any»)
2 assignment | («use:obj».a = «any»)
1 assignment | («use:obj»[«key»] = «any»)
1 compound assignment | («use:obj»[«key»] += «prim»)
1 logical assignment | («use:obj»[«key»] ??= «any»)
1 update of a member | «use:obj»[«key»]++
2 assignment to a pattern | ([«set:any», «use:obj».b = «any»] = «iterable»)
1 assignment to a pattern | ({a: «set:any» = «any», [«key»]: «use:obj»[«key»], ...«use:obj».rest} = «obj»)
1 assignment to a pattern | ([«use:obj»[«key»], ...[«set:any», «set:any»]] = «iterable»)
4 await [async] | (await «promise»)
2 await [async] | await «any»
3 yield [yield] | (yield «any»)
2 yield* [yield] | (yield* «iterable»)
1 yield [yield] | (yield)
2 new.target [target] | new.target
2 this [method] | this
1 super [method] | super.m?.(«args»)
1 super [method] | super[«key»]
3 private [private] | this.#p
3 private [private] | (#p in «obj»)
3 private [private] | (this.#p = «any»)
3 private [private] | this.#q?.(«args»)
1 typeof of nothing | (typeof nothing)
1 immediately called arrow | («function:arrow»(«params») => { log(«n»); «statements» return «any»; }«end»)(«args»)
1 immediately called function | («function»function «new:f»(«params») { log(«n», typeof «f»); «statements» return «any»; }«end»).call(«args»)
1 tool [async global:callTool] | (await callTool("tool", {n: «n», o: [«bool», "«n»"]}))
1 tool as a value [global:callTool] | typeof callTool

= promise
3 | Promise.resolve(«any»)
3 | «use:afn»(«args»)
2 async arrow | («function:arrow:async»async («params») => { log(«n»); «statements» return «any»; }«end»)(«args»)
1 | new Promise((r, x) => { log(«n»); r(«function:arrow»«any»«end»); x(1); })
2 thenable | {then(f, g) { log(«n»); f(«function»«any»«end»); }}
1 thenable | {get then() { log("get then «n»"); }, a: «any»}
1 | Promise.all([«promise», «any»])
1 | Promise.race([«promise», «promise»])
1 | Promise.allSettled([«promise», Promise.reject(«any»)])
1 rejection | Promise.reject(new RangeError(«text»)).catch((e) => log(«n», e))
1 | «promise».finally?.(() => log(«n»))
1 tool [global:callTool] | callTool("tool", {n: «n»})

= args
2 |
4 | «any»
3 | «any», «any»
1 spread argument | ...«list»
1 spread argument | «any», ...«iterable», «any»
1 | log(«n», «any»), log(«n», «any»)

= callable
4 arrow | «function:arrow»(«params») => «any»«end»
2 arrow with an object | «function:arrow»(«params») => ({«members»})«end»
2 | («function»function («params») { log(«n»); «statements» return «any»; }«end»)
1 | («function»function «new:f»(«params») {«const:f:any» log(«n»); return typeof «f»; }«end»)
2 async arrow | «function:arrow:async»async («params») => «any»«end»
2 class expression | («classbody»)
1 | («function:yield»function* («params») { yield «any»; }«end»)
"""
