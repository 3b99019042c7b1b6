from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.lru import Lru

_keys = st.integers(0, 5)
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("get"), _keys, st.just(0)),
        st.tuples(st.just("put"), _keys, st.integers(0, 12)),
        st.tuples(st.just("pop"), _keys, st.just(0)),
        st.tuples(st.just("clear"), st.just(0), st.just(0)),
    ),
    max_size=60,
)


@given(steps=_steps, most=st.integers(1, 5), most_weight=st.none() | st.integers(0, 20))
def test_it_does_what_a_list_in_the_order_of_use_does(
    steps: list[tuple[str, int, int]], most: int, most_weight: int | None
) -> None:
    cache: Lru[int, str] = Lru(most, most_weight)
    model: list[tuple[int, str, int]] = []  # key, value, weight; the most recently used last
    for number, (step, key, weight) in enumerate(steps):
        held = next((one for one in model if one[0] == key), None)
        if step == "clear":
            cache.clear()
            model = []
        elif step == "get":
            assert cache.get(key) == (held and held[1])
            if held:
                model = [one for one in model if one != held] + [held]
        elif step == "pop":
            assert cache.pop(key) == (held and held[1])
            model = [one for one in model if one != held]
        else:
            value = f"value {number}"
            assert cache.put(key, value, weight) == value
            model = [one for one in model if one != held]
            if most_weight is None or weight <= most_weight:
                model.append((key, value, weight))
            while len(model) > most or (most_weight is not None and sum(one[2] for one in model) > most_weight):
                del model[0]
        assert len(cache) == len(model)
        assert cache.weight == sum(one[2] for one in model)
        assert list(cache._entries.items()) == [one[:2] for one in model]
    assert set(cache._weights) <= set(cache._entries)


def test_the_entry_used_least_recently_goes() -> None:
    cache: Lru[str, int] = Lru(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.get("a")
    cache.put("c", 3)
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (1, None, 3)


def test_what_is_too_heavy_pushes_nothing_out() -> None:
    cache: Lru[str, int] = Lru(10, most_weight=100)
    cache.put("a", 1, 60)
    cache.put("b", 2, 101)
    assert (cache.get("a"), cache.get("b"), cache.weight) == (1, None, 60)
    cache.put("c", 3, 41)
    assert (cache.get("a"), cache.get("c"), cache.weight) == (None, 3, 41)
