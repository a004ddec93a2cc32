"""The tools of the examples: questions to the database of a small shop.

The database is an SQLite one in memory, made by `setup` when a command starts and gone when it ends. Every
public function is a tool of the same name; the script's argument object becomes its keyword arguments.
"""

from __future__ import annotations

import sqlite3
import threading
from typing import Any

_SCHEMA = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, customer_id INTEGER NOT NULL REFERENCES customers,
    status TEXT NOT NULL CHECK (status IN ('open', 'paid')), due_on TEXT NOT NULL
);
CREATE TABLE items (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders,
    product TEXT NOT NULL, quantity INTEGER NOT NULL, unit_price REAL NOT NULL
);
CREATE TABLE reminders (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers, text TEXT NOT NULL
);
"""

_CUSTOMERS = [
    (1, "Askja Books", "IS"),
    (2, "Bento Café", "JP"),
    (3, "Cobalt & Sons", "GB"),
    (4, "Dachstein Sport", "AT"),
    (5, "Écluse Fleurs", "FR"),
    (6, "Fjordlys", "NO"),
]

# id, customer, status, due
_ORDERS = [
    (1, 1, "paid", "2026-01-15"),
    (2, 1, "open", "2026-03-02"),
    (3, 2, "open", "2026-04-20"),
    (4, 3, "open", "2026-02-11"),
    (5, 3, "open", "2026-03-20"),
    (6, 3, "paid", "2026-02-28"),
    (7, 4, "paid", "2026-03-01"),
    (8, 5, "open", "2026-01-30"),
    (9, 5, "open", "2026-03-31"),
    (10, 6, "open", "2026-03-28"),
    (11, 6, "open", "2026-05-05"),
]

# order, product, quantity, unit price
_ITEMS = [
    (1, "reading lamp", 4, 39.0),
    (2, "reading lamp", 2, 39.0),
    (2, "shelf, oak", 1, 129.5),
    (3, "teapot", 12, 18.9),
    (4, "desk, birch", 3, 249.0),
    (4, "shelf, oak", 2, 129.5),
    (5, "reading lamp", 6, 37.5),
    (6, "teapot", 2, 18.9),
    (7, "bench", 2, 149.0),
    (8, "vase, blue", 10, 24.9),
    (8, "bench", 1, 149.0),
    (9, "vase, blue", 4, 24.9),
    (10, "reading lamp", 3, 39.0),
    (11, "desk, birch", 1, 249.0),
]

# Plain functions run in threads, so the one connection is shared under a lock.
_lock = threading.Lock()
_database = sqlite3.connect(":memory:", check_same_thread=False)
_database.row_factory = sqlite3.Row


def setup() -> None:
    """Fill the database. Called once, before the first script."""
    _database.executescript(_SCHEMA)
    _database.executemany("INSERT INTO customers VALUES (?, ?, ?)", _CUSTOMERS)
    _database.executemany(
        "INSERT INTO orders (id, number, customer_id, status, due_on) VALUES (?, 'A-' || (1000 + ?), ?, ?, ?)",
        [(number, number, customer, status, due) for number, customer, status, due in _ORDERS],
    )
    _database.executemany("INSERT INTO items (order_id, product, quantity, unit_price) VALUES (?, ?, ?, ?)", _ITEMS)
    _database.commit()


def close() -> None:
    """Drop the database. Called once, after the last script."""
    _database.close()


def list_customers() -> list[dict[str, Any]]:
    """All customers, by name."""
    return _rows("SELECT id, name, country FROM customers ORDER BY name")


def list_orders(status: str, due_before: str = "9999-12-31") -> list[dict[str, Any]]:
    """The orders in a status that are due before a day (YYYY-MM-DD), oldest first."""
    return _rows(
        "SELECT id, number, customer_id, due_on FROM orders WHERE status = ? AND due_on < ? ORDER BY due_on, id",
        status,
        due_before,
    )


def list_items(order_id: int) -> list[dict[str, Any]]:
    """The items of one order."""
    return _rows("SELECT product, quantity, unit_price FROM items WHERE order_id = ? ORDER BY id", order_id)


def draft_reminder(customer_id: int, text: str) -> dict[str, int]:
    """Keep a reminder for someone to look at and send. An unknown customer is an error."""
    if not _rows("SELECT id FROM customers WHERE id = ?", customer_id):
        raise LookupError(f"no customer {customer_id}")
    row = _rows("INSERT INTO reminders (customer_id, text) VALUES (?, ?) RETURNING id", customer_id, text)[0]
    return {"reminder_id": row["id"]}


async def double(n: float) -> dict[str, float]:
    """Twice a number: the smallest tool there is, and an async one."""
    return {"n": 2 * n}


def _rows(statement: str, *values: object) -> list[dict[str, Any]]:
    with _lock, _database:
        return [dict(row) for row in _database.execute(statement, values)]
