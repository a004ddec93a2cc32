"""Which tool's result reaches which: what carries data, what hides it, and what does not carry any."""

from __future__ import annotations

import pytest

from tests.unit.scoring.scripts import features_of, flows_of

GET = "const u = await callTool('getUser', {id: 1});"

CARRIES = {
    "as it is": f"{GET} await callTool('send', u);",
    "in a field": f"{GET} await callTool('send', {{body: u}});",
    "a member of it": f"{GET} await callTool('send', {{body: u.name}});",
    "an optional member": f"{GET} await callTool('send', {{body: u?.a?.[0]}});",
    "destructured": f"{GET} const {{name: n, ...rest}} = u; await callTool('send', {{n}});",
    "the rest of it": f"{GET} const {{name, ...rest}} = u; await callTool('send', rest);",
    "with a default": f"{GET} const {{name = 'x'}} = u; await callTool('send', {{name}});",
    "in a template": f"{GET} await callTool('send', {{b: `<${{u.name}}>`}});",
    "put together": f"{GET} let t = 'x'; t += u.name + '!'; await callTool('send', {{t}});",
    "in a tagged template": f"const tag = (s, ...v) => v[0]; {GET} await callTool('send', {{t: tag`a${{u}}b`}});",
    "as JSON": f"{GET} await callTool('send', {{b: JSON.stringify(u)}});",
    "encoded": f"{GET} await callTool('send', {{b: encodeURIComponent(String(u.name))}});",
    "pushed": f"{GET} const a = []; a.push({{x: u.name}}); await callTool('send', {{a}});",
    "spread into an array": f"{GET} const a = [...u.items, 1]; await callTool('send', {{b: a.join()}});",
    "spread into an object": f"{GET} await callTool('send', {{...u, y: 1}});",
    "assigned": f"{GET} const o = {{}}; Object.assign(o, {{a: {{b: u}}}}); await callTool('send', o);",
    "a field assigned": f"{GET} const o = {{a: {{}}}}; o.a.b = u; await callTool('send', {{x: o}});",
    "a computed field": f"{GET} const o = {{}}; o['k' + 1] = u; await callTool('send', {{x: o.k1}});",
    "mapped": f"{GET} const a = u.items.map(i => ({{n: i.name}})); await callTool('send', {{a}});",
    "filtered and sliced": f"{GET} const a = u.items.filter(i => i.ok).slice(0, 3); await callTool('send', {{a}});",
    "reduced": f"{GET} const s = u.items.reduce((a, i) => a + i.name, ''); await callTool('send', {{s}});",
    "from a callback": f"{GET} let s = ''; u.items.forEach(i => {{ s = i.name; }}); await callTool('send', {{s}});",
    "over its elements": f"{GET} for (const i of u.items) await callTool('send', {{i}});",
    "by its keys": f"{GET} for (const k in u) await callTool('send', {{k}});",
    "through a function": f"const f = (x) => x; {GET} await callTool('send', {{b: f(u)}});",
    "through a declared one": f"{GET} await callTool('send', {{b: f(u)}}); function f(x) {{ return {{y: x}}; }}",
    "by a closure": f"{GET} const f = () => u.name; await callTool('send', {{b: f()}});",
    "by a default": f"{GET} const f = (x = u) => x; await callTool('send', {{b: f()}});",
    "by a method": f"{GET} const o = {{f(x) {{ return x; }}}}; await callTool('send', {{b: o.f(u)}});",
    "by this": f"{GET} const o = {{x: u, f() {{ return this.x; }}}}; await callTool('send', {{b: o.f()}});",
    "by a getter": f"{GET} const o = {{get x() {{ return u; }}}}; await callTool('send', {{b: o.x}});",
    "by a class": f"{GET} class A {{ constructor(x) {{ this.x = x; }} }} await callTool('send', {{b: new A(u).x}});",
    "by a static": f"{GET} class A {{ static x = u; }} await callTool('send', {{b: A.x}});",
    "by call": f"function f(x) {{ return x; }} {GET} await callTool('send', {{b: f.call(null, u)}});",
    "by apply": f"function f(x) {{ return x; }} {GET} await callTool('send', {{b: f.apply(null, [u])}});",
    "by arguments": f"function f() {{ return arguments[0]; }} {GET} await callTool('send', {{b: f(u)}});",
    "by rest": f"const f = (...a) => a[0]; {GET} await callTool('send', {{b: f(u)}});",
    "thrown": f"{GET} try {{ throw {{d: u}}; }} catch (e) {{ await callTool('send', {{b: e.d}}); }}",
    "yielded": f"{GET} function* g() {{ yield u; }} for (const x of g()) await callTool('send', {{x}});",
    "taken by next": f"{GET} function* g() {{ yield u; }} await callTool('send', {{x: g().next().value}});",
    "in a Map": f"{GET} const m = new Map(); m.set('k', u); await callTool('send', {{x: m.get('k')}});",
    "in a Map made of pairs": f"{GET} const m = new Map([['k', u]]); await callTool('send', {{x: m.get('k')}});",
    "in a Set": f"{GET} const s = new Set([u.name]); await callTool('send', {{x: [...s]}});",
    "as a promise": "const p = callTool('getUser', {}); await callTool('send', {x: await p});",
    "by then": "await callTool('getUser', {}).then(u => callTool('send', {u}));",
    "by a new promise": f"{GET} const p = new Promise(r => r(u)); await callTool('send', {{x: await p}});",
    "by all": "const [u] = await Promise.all([callTool('getUser', {})]); await callTool('send', {u});",
    "by parallel": "const [u] = await parallel([() => callTool('getUser', {})]); await callTool('send', {u});",
    "by parallel over ids": (
        "const us = await parallel([1, 2], id => callTool('getUser', {id})); await callTool('send', {us});"
    ),
    "by an early var": f"{GET} await (async () => {{ x = u; await callTool('send', {{x}}); var x; }})();",
    "chosen": f"{GET} const x = u.ok ? u.name : 'none'; await callTool('send', {{x}});",
    "or else": f"{GET} let x; x ??= u; await callTool('send', {{x: x || 1}});",
    "in a round before": (
        "let u = null; for (const i of [1, 2]) { await callTool('send', {u}); u = await callTool('getUser', {}); }"
    ),
    "within the call": "await callTool('send', {b: await callTool('getUser', {id: 1})});",
    "in a switch": f"{GET} let x; switch (u.k) {{ case 1: x = u.n; }} await callTool('send', {{x}});",
    "by a comma": f"{GET} await callTool('send', {{x: (1, u)}});",
    "as the name": f"{GET} await callTool('send', {{}}); await callTool(u.next, {{}});",
}
HIDDEN_CALLS = {
    "another name": "const t = callTool;",
    "an array": "const t = [callTool][0];",
    "an object": "const t = {a: {b: callTool}}.a.b;",
    "destructured": "const {t} = {t: callTool};",
    "a parameter": "let t; ((f) => { t = f; })(callTool);",
    "a function": "const t = (n, a) => callTool(n, a);",
    "a declared one": "async function t(n, a) { return await callTool(n, a); }",
    "a rest": "const t = (...a) => callTool(...a);",
    "a function in a function": "const s = (n, a) => callTool(n, a); const t = (n, a) => s(n, a);",
    "bound": "const t = callTool.bind(null);",
    "chosen": "const t = Math.random() > 2 ? null : callTool;",
    "a Map": "const t = new Map([['t', callTool]]).get('t');",
    "a class": "class A { run(n, a) { return callTool(n, a); } } const x = new A(); const t = (n, a) => x.run(n, a);",
    "a generator": "function* g() { yield callTool; } const t = g().next().value;",
    "a default": "const t = ((f = callTool) => f)();",
}
SILENT = {
    "nothing of it": f"{GET} await callTool('send', {{body: 'hello'}});",
    "how many there are": f"{GET} await callTool('send', {{n: u.items.length}});",
    "a comparison": f"{GET} await callTool('send', {{ok: u.age > 18}});",
    "whether there is one": f"{GET} await callTool('send', {{a: u.items.some(i => i.ok), b: u.tags.includes('x')}});",
    "another's result": (
        "const [u, w] = await Promise.all([callTool('getUser', {}), callTool('getWeather', {})]);"
        "await callTool('getOther', {x: 1});"
    ),
    "another element": (f"{GET} const a = [u, 'hello']; const [, y] = a; await callTool('send', {{y}});"),
    "another field": f"{GET} const o = {{u, limit: 5}}; await callTool('send', {{n: o.limit}});",
    "another caller's": (
        f"const f = (x) => x; {GET} const a = f(u); const b = f('hello'); await callTool('send', {{b}});"
    ),
    "a shadow": f"{GET} const f = (u) => callTool('send', {{u}}); await f('hello');",
}


@pytest.mark.parametrize("text", CARRIES.values(), ids=CARRIES.keys())
def test_data_is_followed(text: str) -> None:
    features = features_of(text)
    assert features.is_complete
    reached = {sink for source, sink in flows_of(text) if source == "getUser"}
    assert reached & {"send", "?"} != set()


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT.keys())
def test_what_carries_no_data_is_no_flow(text: str) -> None:
    assert flows_of(text) == set()
    assert features_of(text).is_complete


@pytest.mark.parametrize("alias", HIDDEN_CALLS.values(), ids=HIDDEN_CALLS.keys())
def test_callTool_is_seen_under_any_name(alias: str) -> None:
    text = f"{alias} const u = await t('getUser', {{id: 1}}); await t('send', {{body: u}});"
    assert [call.name for call in features_of(text).calls] == ["getUser", "send"]
    assert flows_of(text) == {("getUser", "send")}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("'sen' + 'd'", ("send",)),
        ("`se${'nd'}`", ("send",)),
        ("A + B", ("send",)),
        ("[A, B].join('')", ()),
        ("['se', 'nd'].join('')", ("send",)),
        ("String.fromCharCode(115, 101)", ("se",)),
        ("'dnes'.split('').reverse().join('')", ()),
        ("x ? 'send' : 'post'", ("send", "post")),
        ("{a: 'send'}.a", ("send",)),
        ("{a: 'send'}['a']", ("send",)),
        ("(await callTool('next', {}))", ()),
    ],
)
def test_what_is_known_of_a_name(name: str, found: tuple[str, ...]) -> None:
    call = features_of(f"const A = 'se', B = 'nd', x = 1; await callTool(({name}), {{}});").calls[-1]
    assert call.names == found
    assert (call.name is None) == (len(found) != 1)


@pytest.mark.parametrize(
    ("text", "depth", "over"),
    [
        ("await callTool('a', {});", 0, False),
        ("for (let i = 0; i < 3; i++) await callTool('a', {});", 1, False),
        ("for (const x of [1]) for (const y of [2]) await callTool('a', {});", 2, False),
        ("const n = await callTool('l', {}); for (let i = 0; i < n.length; i++) await callTool('a', {});", 1, True),
        ("const n = await callTool('l', {}); while (n.pop()) await callTool('a', {});", 1, True),
        ("[1, 2].forEach(x => callTool('a', {x}));", 1, False),
        ("const n = await callTool('l', {}); await Promise.all(n.map(x => callTool('a', {x})));", 1, True),
        ("const n = await callTool('l', {}); await parallel(n, x => callTool('a', {x}));", 1, True),
        ("await parallel([() => callTool('a', {})]);", 0, False),
        ("const f = () => callTool('a', {}); for (const x of [1]) await f();", 1, False),
        ("const n = await callTool('l', {}); n.reduce((p, x) => p.then(() => callTool('a', {x})), 0);", 1, True),
        ("const f = async (k) => { await callTool('a', {}); if (k) await f(k - 1); }; await f(3);", 1, False),
    ],
)
def test_loops_are_counted_also_those_of_callbacks(text: str, depth: int, over: bool) -> None:
    call = next(call for call in features_of(text).calls if call.name == "a")
    assert (call.loop_depth, call.over_tool_result) == (depth, over)
