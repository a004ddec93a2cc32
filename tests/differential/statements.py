"""Templates of statements. Every loop logs "@" before anything else in each of its iterations."""

STATEMENTS = r"""
= program
1 | «statement»⏎«statement»⏎«statement»⏎«statement»
2 | «statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»
1 | «statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»⏎«statement»

= statements
2 |
5 | «statement»
2 | «statement»⏎«statement»
1 | «statement»⏎«statement»⏎«statement»

= statement
3 | log(«n», «any»);
6 | «declaration»
8 | «define»
12 | «loop»
6 | «bare»
3 | «guarded»
6 | «scenario»

= block
1 | {«push» «statements» «pop»}

= declaration
3 let | let «new:x» = «num»;«let:x:num»
2 let | let «new:x»;«let:x:any»
3 const | const «new:x» = «any»;«const:x:any»
2 const | const «new:x» = «list», «new:y» = «x»;«const:x:list»«const:y:list»
2 let | let «new:x» = «text»;«let:x:text»
3 const | const «new:x» = «obj»;«const:x:obj»
2 const | const «new:f» = «function:arrow»(«params») => «any»«end»;«const:f:fn»
1 const | const «new:f» = «function:arrow:async»async («params») => { log(«n»); «statements» return await «any»; }«end»;«const:f:afn»
2 var | var «var:x» = «num»;«let:x:num»
1 var hoisting | log(«n», typeof «var:x», «x»); if («bool») { var «x» = «any»; }«let:x:any»
1 function in a block | { log(«n», «new:f»(1)); function «f»(x) { log(«n»); return x; } }
1 function hoisting | log(«n», «new:f»?.name); function «f»(«function»«params») { log(«n»); return «any»; }«end»«const:f:fn»
3 object pattern | const {a: «new:x» = log(«n», «any»), [«key»]: «new:y», ...«new:z»} = «obj»;«const:x:any»«const:y:any»«const:z:obj»
3 array pattern | let [«new:x», , «new:y» = log(«n», «any»), ...«new:z»] = «iterable»;«let:x:any»«let:y:any»«let:z:list»
1 nested pattern | var {x: [«var:x» = «num»] = «list», y: {z: «var:y» = «x»} = «obj»} = {a: «any»};«let:x:any»«let:y:any»
1 empty pattern | const {} = «obj», [] = «iterable»;
1 let in two lines | let⏎«new:x»⏎=⏎«num»⏎«let:x:num»;

= bare
4 | log(«n», «any»);
3 | «set:any» = «any»;
1 | ;
2 | «target» = «any»;
1 compound assignment | «target» **= «num»;
1 update of a member | «target»++;
1 logical assignment | «target» ??= «any»;
2 assignment to a pattern | [«target», «target» = log(«n», «any»)] = «iterable»;
2 assignment to a pattern | ({a: «target» = log(«n», «any»), ...«set:any»} = «obj»);
3 if | if («bool») «block» else «block»
3 if without braces | if («bool») «bare» else «bare»
2 dangling else | if («bool») if («bool») «bare» else «bare»
2 | «block»
3 switch | «switch»
3 | «try»
3 loop without a block around it | «loopalone»
4 break [break] | if («bool») break;
1 break [break] | break;
7 continue [continue] | if («bool») continue;
4 break with a label [label] | if («bool») break «label»;
1 break with a label [label] | break «label»;
4 continue with a label [looplabel] | if («bool») continue «looplabel»;
2 continue with a label [looplabel] | continue «looplabel»;
2 return [return] | if («bool») return «any»;
2 labelled block | «newlabel:l»: «inside:block:l»{«push» «statements» «pop»}«leave»
1 labelled statement | «newlabel:l»: «inside:block:l»«bare»«leave»
2 await [async] | await «promise»;
2 yield [yield] | yield «any»;
1 yield* [yield] | yield* «iterable»;
2 | «use:fn»(«args»);

= guarded
3 | try {«push» «statements» «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); «statements» «pop»}
2 throw | try {«push» «statements» «throw» «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); «pop»}
1 throw | try {«push» «throw» «pop»} catch {«push» log(«n»); «statements» «pop»} finally {«push» «statements» «pop»}
1 catch with a pattern | try {«push» «throw» «pop»} catch («push»{message: «new:m» = «text», ...«new:r»}) {«const:m:any»«const:r:obj» log(«n», «m», «r»); «pop»}

= try
5 try | try {«push» «statements» «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); «statements» «pop»}
3 try with finally | try {«push» «statements» «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); «pop»} finally {«push» log(«n»); «statements» «pop»}
2 try with finally | try {«push» «statements» «pop»} finally {«push» log(«n»); «statements» «pop»}

= throw
3 | throw new TypeError(«text»);
2 | throw «any»;
1 | throw `of ${«prim»}⏎two lines`.length > 3 ? «error» : «any»;
1 | null.x;
1 | (void 0)();
1 | 1n + 1;
1 | Symbol() + "";
1 | [].reduce((a) => a);
1 | new Array(-1);
1 | (1).toFixed(200);
1 | decodeURI("%");
1 | const [x] = null;
1 | const {x} = undefined;
1 | for (const x of 5) log("@");
1 | new (() => {})();
1 | ({}) instanceof 5;
1 | "a" in "b";
1 | "x".repeat(-1);
1 | BigInt("x");
1 | JSON.parse("{");
1 | new RegExp("(");
4 await of a rejection [async] | await Promise.reject(«error»);
1 | Object.freeze(«obj»).a = «any»; throw «error»;
1 | const c = 1; eval2(c); function eval2() { log(«n»); throw «function»«error»«end»; }

= error
2 | new Error(«text»)
1 | new RangeError(«text»)
1 | Object.assign(new Error("e"), {name: «words», a: «any»})
1 | new AggregateError([«any», «any»], «text»)
1 | new (class Own extends TypeError { name = "Own"; })(«text»)

= switch
3 switch | switch («num») {«push»«inside:switch» case «num»: «statements» case log(«n», «num»): «statements» break; default: «statements» case «any»: «statements» «leave»«pop»}
3 switch with default first | switch («any») {«push»«inside:switch» default: log(«n»); «statements» case «any»: «bare» break; case «any»: «bare» «leave»«pop»}
1 switch with a lexical case | switch («num») {«push»«inside:switch» case 0: let «new:x» = «num»;«let:x:num» log(«n», «x»); break; default: try { log(«n», «x»); } catch (e) { log(«n», e); } «leave»«pop»}
1 | switch («any») {}

= few
3 | 2
2 | 3
1 | 1
1 | 0

= body
1 | { log("@"); }
6 | {«push» log("@"); «statements» «pop»}
1 try as a loop body | {«push» log("@"); try {«push» «statements» «pop»} finally {«push» log(«n»); «statements» «pop»} «pop»}
1 a loop's body that shadows | {«push» log("@"); «declaration» «statements» «pop»}

= alone
1 | log("@");
3 | log("@"), «any»;
2 body without braces: if | if (log("@") && «bool») «bare» else «bare»
1 body without braces: if in if | if (log("@")) if («bool») «bare» else «bare»
2 body without braces: switch | switch (log("@"), «num») {«push»«inside:switch» case «num»: «statements» break; default: «statements» «leave»«pop»}
2 body without braces: try | try {«push» log("@"); «statements» «pop»} catch («push»«new:e») {«let:e:any» log(«n», «e»); «statements» «pop»}
1 body without braces: try | try {«push» log("@"); «statements» «pop»} finally {«push» «statements» «pop»}
2 body without braces: loop | for («push»let «new:i» = (log("@"), 0); «i» < «few»; «i»++) «const:i:num»«inside:loop»«alone»«leave»«pop»
2 body without braces: loop | for («push»const «new:x» of (log("@"), «iterable»)) «const:x:any»«inside:loop»«alone»«leave»«pop»
1 body without braces: var | var «var:x» = (log("@"), «num»);«let:x:num»
1 body without braces: label | «newlabel:l»: {«push»«inside:block:l» log("@"); «statements» «leave»«pop»}
1 body without braces: return [return] | if (log("@") && «bool») return «any»;
1 body without braces: await [async] | await (log("@"), «any»);

= loopbody
4 | «body»
3 | «alone»

= loop
4 for of let | for («push»let «new:i» = 0; «i» < «few»; «i»++) «const:i:num»«inside:loop»«loopbody»«leave»«pop»
2 for of let, with a label | «newlabel:l»: for («push»let «new:i» = 0; «i» < «few»; «i»++) «const:i:num»«inside:loop:l»«loopbody»«leave»«pop»
6 | «loopalone»
3 closures in a loop | const «new:fs» = []; for («push»let «new:i» = 0, «new:j» = «num»; «i» < «few»; «i»++) {«const:i:num»«let:j:num»«inside:loop» log("@"); «fs».push(() => [«i», «j»++, «function:arrow»«num»«end»]); «statements» «leave»«pop»} for (const f of «fs») { log("@"); log(«n», f(), f()); }
2 closures in a loop's head | const «new:fs» = []; for («push»let «new:i» = 0, «new:f» = () => «i»; «i» < «few»; «fs».push(() => «i»), «i»++) {«const:i:num»«const:f:fn»«inside:loop» log("@"); «fs».push(«f»); «statements» «leave»«pop»} log(«n», «fs».map((f) => f()));
2 closures over var | const «new:fs» = []; for (var «var:i» = 0; «i» < 2; «i»++) { log("@"); «fs».push(() => «i»++); } log(«n», «fs».map((f) => f()));
2 closures in for-of [async] | const «new:fs» = []; for («push»const «new:x» of «iterable») {«const:x:any»«inside:loop» log("@"); «fs».push(async () => «x»); «statements» «leave»«pop»} log(«n», await Promise.all(«fs».map((f) => f())));

= loopalone
3 for | for (var «var:i» = 0; «i» < «few»; «i»++) «const:i:num»«inside:loop»«loopbody»«leave»
1 for of two | for («push»let «new:i» = 0, «new:j» = 3; «i» < «j»; «i»++, «j»--) «const:i:num»«const:j:num»«inside:loop»«loopbody»«leave»«pop»
2 for without a body | for («push»let «new:i» = 0; «i» < «few»; log("@", «i»), «i»++);«pop»
1 endless for | for («push»let «new:i» = 0; ; «i»++) {«const:i:num»«inside:loop» log("@"); if («i» > 1) break; «statements» «leave»«pop»}
6 for-of | for («push»const «new:x» of «iterable») «const:x:any»«inside:loop»«loopbody»«leave»«pop»
3 for-of with a label | «newlabel:l»: for («push»let «new:x» of «iterable») «let:x:any»«inside:loop:l»«loopbody»«leave»«pop»
4 nested labelled loops | «newlabel:l»: for («push»const «new:x» of «iterable») {«const:x:any»«inside:loop:l» log("@"); for («push»const «new:y» of «iterable») {«const:y:any»«inside:loop» log("@"); try {«push» «statements» if («bool») continue «l»; «pop»} finally {«push» log(«n»); «statements» if («bool») break «l»; «pop»} «leave»«pop»} «leave»«pop»}
2 for-of with a pattern | for («push»const [«new:x» = log(«n», «any»), «new:y»] of [«list», «iterable»]) «const:x:any»«const:y:any»«inside:loop»«loopbody»«leave»«pop»
1 for-of with a pattern | for («push»let {a: «new:x» = log(«n», «any»), ...«new:y»} of [«obj», «obj»]) «let:x:any»«const:y:obj»«inside:loop»«loopbody»«leave»«pop»
2 for-of into a member | for («target» of «iterable») «inside:loop»«loopbody»«leave»
2 for-of into a pattern | for ([«target», «target» = «any»] of [«list»]) «inside:loop»«loopbody»«leave»
2 for-of of var | for (var «var:x» of «iterable») «let:x:any»«inside:loop»«loopbody»«leave»
2 TDZ in a loop's head | try { for (const x of [x]) log("@"); } catch (e) { log(«n», e); }
3 for-in | for («push»const «new:k» in «obj») «const:k:text»«inside:loop»«loopbody»«leave»«pop»
1 for-in | for (var «var:k» in «list») «let:k:any»«inside:loop»«loopbody»«leave»
2 for-in over nothing | for («push»let «new:k» in «any») «let:k:any»«inside:loop»«loopbody»«leave»«pop»
4 while | {«push» let «new:i» = 0; while («i»++ < «few») «const:i:num»«inside:loop»«loopbody»«leave» «pop»}
2 while over an iterator | {«push» const «new:t» = [1, 2, 3].values(); let «new:r»; while (!(«r» = «t».next()).done)«const:r:any» «inside:loop»«loopbody»«leave» «pop»}
2 endless while | {«push» let «new:i» = 0; while (true) {«const:i:num»«inside:loop» log("@"); if («i»++ > 1) break; «statements» «leave»} «pop»}
2 do-while | {«push» let «new:i» = 0; do «const:i:num»«inside:loop»«loopbody»«leave» while («i»++ < «few»); «pop»}
2 do-while with a label | {«push» let «new:i» = 0; «newlabel:l»: do {«push»«const:i:num»«inside:loop:l» log("@"); «statements» if («bool») continue «l»; «statements» «leave»«pop»} while (log(«n», ++«i») < 3) «pop»}
9 for await [async] | for await («push»const «new:x» of «asynciterable») «const:x:any»«inside:loop»«loopbody»«leave»«pop»
3 for await with a label [async] | «newlabel:l»: for await («push»let «new:x» of «asynciterable») {«let:x:any»«inside:loop:l» log("@"); for (const y of [1, 2]) {«push» log("@"); «inside:loop»«statements» if («bool») continue «l»;«leave» «pop»} «leave»«pop»}

= target
3 | «set:any»
2 | «use:obj».a
2 | «use:obj»[«key»]
1 | log(«n», «obj»).a
1 | («obj»)[log(«n», «key»)]
1 private [private] | this.#p
1 super [method] | super.a

= scenario
1 return before a line break [return] | if («bool» && «bool») return⏎«num»;
3 generator driven by hand | {«push» const «new:g» = «generator»; log(«n», «g».next(«any»)); try { log(«g».throw(«error»)); } catch (e) { log(«n», e); } log(«n», «g».return(«any»), «g».next(), [...«g»]); «pop»}
2 generator driven by hand | {«push» const «new:g» = «generator»; log(«n», «g».next().value, «g».return(«any»)); «pop»}
2 async generator driven by hand [async] | {«push» const «new:g» = «asyncgenerator»; log(«n», await «g».next(«any»)); try { log(await «g».throw(«error»)); } catch (e) { log(«n», e); } log(«n», await Promise.all([«g».next(), «g».return(«any»), «g».next()])); «pop»}
4 TDZ | { try { log(«n», x); } catch (e) { log(«n», e); } let x = «num»; log(x); { const f = () => x; try { log(f(), typeof x); } catch (e) { log(«n», e); } let x = 2; log(f()); } }
1 TDZ of a class | try { class A extends (A) {} } catch (e) { log(«n», e); }
1 TDZ of a default | try { ((a = b, b = 1) => log(a))(); } catch (e) { log(«n», e); }
1 assignment to a constant | try { const c = 1; c = log(«n», 2); } catch (e) { log(e); }
1 assignment to a function's own name | try { (function f() { f = 1; })(); } catch (e) { log(«n», e); }
2 shadowing | { const log2 = log; { let callTool = (n) => log2(«n», n), parallel = 2, undefined = 3; callTool(parallel + undefined); log2({callTool, parallel}); } }
1 shadowing by a parameter | log(«n», ((callTool, {parallel = callTool} = {}) => [callTool, parallel])(«any»));
1 shadowing by a catch | try { throw «any»; } catch (callTool) { log(«n», callTool); callTool = 1; }
2 classes used | {«push» const «new:o» = new («classvalue»)(«args»); log(«n», «o»); log(«n», «o».m?.(«any»), «o».g, «o» instanceof «classvalue»); «pop»}
2 classes used | try {«push» const «new:o» = new («classvalue»)(«args»); «o».g = «any»; log(«n», [...«o»]); «pop»} catch (e) { log(«n», e); }
1 classes used | log(«n», («use:class»).s?.(«any»), («use:class»).Sub && new («use:class».Sub)(1), «use:class».h?.());
1 two at a time [async] | await Promise.all([1, 2].map(async (n) => { for (const x of [1, 2]) { log("@", n, x); await null; } }));
1 jobs in order [async] | Promise.resolve().then(() => log("then «n»")); (async () => { log("a"); await null; log("b «n»"); })(); await «any»; log("main «n»");
1 left running | Promise.resolve(«any»).then(«callback»).catch(() => log(«n»));
1 iterator closed by a pattern | { const [a, b] = {*[Symbol.iterator]() { try { yield log(«n»); yield 2; yield 3; } finally { log("closed"); } }}; log(a, b); }
1 iterator closed by a throw | try { for (const x of «iterator») { log("@"); throw «error»; } } catch (e) { log(«n», e); }
1 iterator closed by return | log(«n», (() => { for (const x of «iterator») { log("@"); return «function:arrow»«num»«end»; } })());
1 labelled continue through finally | «newlabel:l»: for (const a of [1, 2]) { log("@"); for (const b of «iterator») { log("@"); try { if (b) continue «l»; } finally { log(«n», a, b); } } }
1 await in every place [async] | log(«n», {[await "k"]: await «num»}, [await «any», ...await «list»], `${await «prim»}`, (await «obj»)?.[await "a"], typeof await «any», -await «num», (await «bool») ? await 1 : await 2, await (await «any»), await «num» + await «num»);
1 yield in every place | log(«n», [...(function* () { const x = {[yield 1]: yield}; log([yield, ...yield* [2, 3]], `${yield 4}`, (yield) ? yield 5 : yield 6, x); return (yield, yield 7); })()]);
1 evaluation order | log(«n», (log(1), {a: [5]})[(log(2), "a")][(log(3), 0)] += (log(4), 1), log(5) ** log(2), log(1) < log(2));
1 symbols | { const s = Symbol("s"); const o = {[s]: «any», get [Symbol.toStringTag]() { return "T"; }}; log(«n», o[s], o, `${o}`); }
1 getters in order | { const {b, a, ...r} = {get a() { log("a"); return «function»«num»«end»; }, get b() { log("b"); return «function»«num»«end»; }, get c() { log("c"); return 3; }}; log(«n», a, b, r); }
1 semicolons | { let a = 1⏎let b = a⏎++b⏎;[a, b] = [b, a]⏎log(«n», a, b)⏎do log("@"); while (0) log(a) }
1 divisions | { let g = 2, a = 8; log(«n», a / g / 1, a /g/ 2, (a) / g, [a][0] / 2 / g, a++ / g, /g/.test("g") / 1); }
1 numbers with members | log(«n», 1..toString(), 1.5.toFixed(1), 0x1F.toString(), (1).constructor === Number, 1e3 .toString(), -1 + -(-1), - -1, +-1, !-1, typeof -1n);
1 commas | for («push»var «var:i» = 0, «var:j» = (log(«n»), 1, 2); «i» < 2; «i»++, «j»--) log("@", «i», «j»);«pop»
2 in in a head | for (var «var:i» = ("a" in «obj») ? 1 : 0, «var:f» = () => ("a" in {}); «i» < 2; «i»++) log("@", «f»());
1 words as names | { const async = (x) => x, of = [1], get = 1, set = 2, from = 3, let2 = 4; for (const x of of) { log("@"); async(x); } for (async of => false; false;) log("@"); log(«n», {async, of, get, set}, async (1)); }
1 object at a statement's head | ({}).a; ({a: 1}).a++; (function () { log(«n»); })(); (class { static x = log(«n»); }); [].x; `t`.x; (() => {})?.();
1 arrow bodies | log(«n», (() => ({}))(), (() => ({}).a)(), (() => [{}][0])(), (() => { ({}); })(), ((a) => (b) => (c) => a + b + c)(1)(2)(3), (() => (1, 2))());
1 new in chains | { class N { constructor(x) { this.x = x; } static M = class { y = 1; }; get() { return N; } } log(«n», new N, new N(1).x, new N.M().y, new (new N().get())(2).x, new (N.M ?? N)(), new (() => N)().constructor); }
1 exponents [async] | log(«n», (-2) ** 2, 2 ** -1, 2 ** 3 ** 0, (2 ** 3) ** 2, (+2) ** 2, (await 2) ** 2);
2 chains of logic | log(«n», («any» ?? 0) || «any» && «any», «any» ?? («bool» || «any»), !(«any» || 0) && («num», «bool»), «bool» ? «bool» ? 1 : 2 : «bool» ? 3 : 4);
"""
