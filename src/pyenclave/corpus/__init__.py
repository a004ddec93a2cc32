"""The attack corpus: labelled hostile scripts, their innocent twins, and the runner that tries them on an Enclave.

A case is one JavaScript file whose head (TOML inside a comment) says what must happen; see `case`.
"""
