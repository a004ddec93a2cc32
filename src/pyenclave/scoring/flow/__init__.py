"""Where values go in a script: which functions are called, with which texts, and what of a tool's result reaches whom.

`build` reads the tree into a list of statements about cells, `graph` lets
values flow, `solve` finds who calls whom. It is a points-to analysis
with fields (Andersen's) that ignores the order of statements and copies a function for each of its callers, under a
budget that is linear in the script.
"""
