"""The examples on globals of the original's README, as Python says them."""

from __future__ import annotations

from datetime import datetime

import pytest

from pyenclave import Enclave

pytestmark = pytest.mark.usefixtures("leaves_nothing")


@pytest.mark.asyncio
async def test_context_data_and_a_helper_used_without_await() -> None:
    def format_date(date: datetime) -> str:
        return date.isoformat()

    async with Enclave(
        globals={
            "context": {"userId": "user-123", "permissions": ["read", "write"]},
            "helpers": {"formatDate": format_date},
        },
        allow_functions_in_globals=True,
    ) as enclave:
        result = await enclave.run("""
            const user = context.userId;
            const formatted = helpers.formatDate(new Date());
            return { user, formatted };
        """)
    value = result.unwrap()
    assert value["user"] == "user-123"
    assert datetime.fromisoformat(value["formatted"]).tzinfo is not None


@pytest.mark.asyncio
async def test_configuration_only() -> None:
    async with Enclave(globals={"config": {"maxItems": 100, "apiVersion": "v2"}}) as enclave:
        result = await enclave.run("return config.maxItems > 50 ? config.apiVersion : 'v1'")
    assert result.unwrap() == "v2"
