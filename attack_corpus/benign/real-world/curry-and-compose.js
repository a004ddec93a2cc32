/*---
title = "functions composed and applied in part"
why = "Arrow functions that return arrow functions, rest and spread."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listNames = ["  grace hopper", "ADA LOVELACE ", "alan turing"]
[expect]
value_json = '''
{
  "cleaned": ["Grace Hopper", "Ada Lovelace", "Alan Turing"],
  "short": ["Alan Turing"],
  "long": ["Grace Hopper", "Ada Lovelace"],
  "curried": 6,
  "numbered": [[1, "Grace Hopper"], [2, "Ada Lovelace"], [3, "Alan Turing"]],
  "steps": [0, 4, 8]
}'''
---*/
const names = await callTool('listNames', {});

const compose = (...fns) => (x) => fns.reduceRight((acc, fn) => fn(acc), x);
const curry = (fn, ...args) => (args.length >= fn.length ? fn(...args) : (...more) => curry(fn, ...args, ...more));
const partition = (predicate, list) => list.reduce(([yes, no], x) => (predicate(x) ? [[...yes, x], no] : [yes, [...no, x]]), [[], []]);
const zip = (...lists) => lists[0].map((_, i) => lists.map((l) => l[i]));
const range = (start, end, step = 1) => Array.from({ length: Math.ceil((end - start) / step) }, (_, i) => start + i * step);

const capitalize = (w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase();
const properName = compose((s) => s.split(' ').map(capitalize).join(' '), (s) => s.trim());

const add3 = curry((a, b, c) => a + b + c);
const cleaned = names.map(properName);
const [short, long] = partition((n) => n.length <= 11, cleaned);

return { cleaned, short, long, curried: add3(1)(2)(3), numbered: zip(range(1, 4), cleaned), steps: range(0, 10, 4) };
