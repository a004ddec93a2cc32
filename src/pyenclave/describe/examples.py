"""Short programs that show a model how scripts are written here. A test runs each under every preset that shows it.

The tools in them stand for tools of the user's; `TOOLS` answers for them in the test.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ..rules.presets import LANGUAGE, Construct


@dataclass(frozen=True)
class Example:
    """A script, what it shows, the value it returns with `TOOLS`, and what its preset must have."""

    shows: str
    script: str
    value: Any
    needs: tuple[Construct, ...] = ()


_ORDERS: Final = [
    {"id": 1, "customer": "Ada", "total": 30, "paid": True},
    {"id": 2, "customer": "Ben", "total": 12, "paid": False},
    {"id": 3, "customer": "Ada", "total": 8, "paid": False},
]


def _list_orders(page: int = 1) -> dict[str, Any]:
    """Two orders to a page."""
    return {"orders": _ORDERS[2 * page - 2 : 2 * page], "more": 2 * page < len(_ORDERS)}


def _get_order(id: int) -> dict[str, Any]:
    """One order. Raises LookupError for an unknown id."""
    found = [order for order in _ORDERS if order["id"] == id]
    if not found:
        raise LookupError(f"no order {id}")
    return found[0]


TOOLS: Final = {"orders.list": _list_orders, "orders.get": _get_order}

EXAMPLES: Final = (
    Example(
        "Call a tool, compute, return plain data:",
        "const { orders } = await tools.orders.list({ page: 1 });\n"
        "const open = orders.filter((order) => !order.paid);\n"
        "return { count: open.length, total: open.reduce((sum, order) => sum + order.total, 0) };",
        {"count": 1, "total": 12},
    ),
    Example(
        "Several calls at the same time, in the order of the items:",
        "const orders = await parallel([1, 2, 3], (id) => tools.orders.get({ id }));\n"
        "return orders.map((order) => `${order.id}: ${order.customer}`);",
        ["1: Ada", "2: Ben", "3: Ada"],
    ),
    Example(
        "All pages, with a bound:",
        "const all = [];\n"
        "for (let page = 1; page <= 50; page++) {\n"
        "  const { orders, more } = await tools.orders.list({ page });\n"
        "  all.push(...orders);\n"
        "  if (!more) break;\n"
        "}\n"
        "return all.length;",
        3,
        needs=(Construct.FOR,),
    ),
    Example(
        "A tool that fails throws an error with name, message, tool and code:",
        "try {\n  return await tools.orders.get({ id: 99 });\n} catch (error) {\n  return { failed: error.tool };\n}",
        {"failed": "orders.get"},
    ),
    Example(
        "Group without Map:",
        "const { orders } = await tools.orders.list({ page: 1 });\n"
        "const totals = {};\n"
        "for (const { customer, total } of orders) totals[customer] = (totals[customer] ?? 0) + total;\n"
        "return totals;",
        {"Ada": 30, "Ben": 12},
        needs=(Construct.FOR_OF,),
    ),
)


def examples_for(preset: str) -> tuple[Example, ...]:
    """The examples that the preset's language has everything for."""
    return tuple(example for example in EXAMPLES if all(preset in LANGUAGE[need] for need in example.needs))
