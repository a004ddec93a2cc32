"""The one program that may use a reserved name."""

from __future__ import annotations

from ..syntax import nodes

MAIN_NAME = "__ag_main"


def lone_main(root: nodes.Program) -> nodes.FunctionDeclaration | None:
    """The function of a program that is nothing but `async function __ag_main() {…}`, else None.

    Scripts written for the original may come wrapped like this; the body is then the program, and the rules see
    its statements as those of the top level.
    """
    if len(root.body) != 1:
        return None
    main = root.body[0]
    if not isinstance(main, nodes.FunctionDeclaration) or not main.is_async or main.is_generator or main.params:
        return None
    return main if main.id.name == MAIN_NAME else None
