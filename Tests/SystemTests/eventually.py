"""Polling with a deadline, instead of sleeping and hoping."""

import time


def eventually(what, condition, limit=30):
    """Polls until the result is true, and returns it; fails with the last result or error."""
    deadline = time.monotonic() + limit
    while True:
        try:
            last = condition()
            if last:
                return last
        except Exception as error:  # pylint: disable=broad-except
            last = error
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {limit} s; last: {last!r}")
        time.sleep(0.1)


def drained(instance, limit=60):
    """Waits until every event was delivered; a parked one never would be, and so fails."""
    eventually(
        "the outbox is empty",
        lambda: instance.sql("select count(*) from golf.outbox") == ["0"],
        limit,
    )


def exact(instance):
    """The log has no gap, and every view equals a recomputation."""
    gaps = instance.sql("select card_id from golf.events group by card_id having max(sequence) <> count(*)")
    assert gaps == [], f"cards whose events have gaps: {gaps}"
    behind = instance.sql(
        "select c.id from golf.cards c where c.sequence <> (select count(*) from golf.events e where e.card_id = c.id)"
    )
    assert behind == [], f"cards that are not at their last event: {behind}"
    # The consumer may still be at the last batch.
    eventually("golf verify finds nothing", lambda: verified(instance))


def verified(instance):
    result = instance.golf("verify", check=False)
    if result.returncode:
        raise AssertionError(result.stdout[-2000:])
    return True
