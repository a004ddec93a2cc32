"""The test262 runner: each test of a checkout runs raw and compiled, and the two verdicts are compared.

`front_matter` reads a test, `harness` the files it builds on, `realms` has the two ways to run it, `verdict` says what
came of it, `worker` does that in a process of its own, `crew` keeps the workers and the journal, `ledger` knows the
differences that exist by design, `report` tells it all. Run as `python -m tests.differential.test262 CHECKOUT`.
"""
