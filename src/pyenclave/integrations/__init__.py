"""Frameworks that run scripts through pyenclave: one file each, and an extra for what each needs."""
