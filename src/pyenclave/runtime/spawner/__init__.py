"""The spawner: a small, single-threaded process that makes guests, waits for them and kills them.

It never sees a script, a tool's name, a global or a policy: only sockets, limits and the names of templates.
`launch` belongs to the host, everything else to the spawner's own process. Imports nothing by itself.
"""
