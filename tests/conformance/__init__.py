"""Small programs with the one value that ECMA-262 demands of each, run through the enclave and by Node.

cases/<family>.js is a list of cases, and between them there are only empty lines:

    //# slug-of-the-case: what it shows, in a few words
    //~ node: needs Set.prototype.union
    const a = new Set([1]);
    return [...a.union(new Set([2]))];
    //=> [1,2]

The program is the body of a strict async function. It returns plain JSON data: what JSON does not have (undefined, NaN,
-0, symbols, errors) it makes a string of by itself. It leaves intrinsics as they are, or puts back what it changed: one
Node runs all cases. The value is worked out from the specification, not from what an engine answers. The second line is
there only where some Node lacks what the case is about; what may be named there is written in `node.js`.

ledger.toml has the cases that fail today, each with its reason and what it gives. It is strict in both directions.
"""
