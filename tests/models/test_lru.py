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


def test_an_owner_loses_entries_of_their_own() -> None:
    cache: Lru[str, int] = Lru(100, most_weight=100, share=30)
    cache.put("a", 1, 20, "ann")
    for n in range(20):
        cache.put(f"b{n}", n, 10, "bob")
    assert cache.get("a") == 1
    assert list(cache._entries) == ["b17", "b18", "b19", "a"]
    assert cache._shares == {"ann": 20, "bob": 30}
    cache.put("c", 1, 31, "bob")
    assert cache.get("c") is None
    assert cache.weight == 50


def test_what_others_use_counts_for_nobody() -> None:
    cache: Lru[str, int] = Lru(100, most_weight=100, share=30)
    cache.put("a", 1, 20, "ann")
    cache.get("a", "ann")
    assert cache._shares == {"ann": 20}
    cache.get("a", "bob")
    assert cache._shares == {}
    cache.put("b", 2, 30, "ann")
    assert (cache.get("a"), cache.get("b")) == (1, 2)


def test_an_entry_that_grows_pushes_others_out_and_at_last_itself() -> None:
    cache: Lru[str, int] = Lru(100, most_weight=100, share=60)
    cache.put("a", 1, 40)
    cache.put("b", 2, 40, "bob")
    cache.weigh("b", 60)
    assert (len(cache), cache.weight) == (2, 100)
    cache.weigh("b", 61)
    assert (list(cache._entries), cache.weight, cache._shares) == (["a"], 40, {})
    cache.put("c", 3, 50)
    cache.weigh("c", 70)
    assert (list(cache._entries), cache.weight) == (["c"], 70)
    cache.weigh("gone", 5)
    assert cache.weight == 70
    cache.weigh("c", 0)
    assert (cache.weight, cache._weights) == (0, {})


@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from("abc"), st.integers(0, 5), st.integers(0, 25), st.sampled_from(["put", "get", "weigh"])
        ),
        max_size=60,
    )
)
def test_no_bound_is_ever_exceeded(steps: list[tuple[str, int, int, str]]) -> None:
    cache: Lru[int, str] = Lru(4, most_weight=40, share=20)
    for owner, key, weight, step in steps:
        if step == "put":
            cache.put(key, owner, weight, owner)
        elif step == "get":
            cache.get(key, owner)
        else:
            cache.weigh(key, weight)
        assert len(cache) <= 4
        assert cache.weight == sum(cache._weights.values()) <= 40
        for one in "abc":
            own = sum(cache._weights.get(key, 0) for key, who in cache._owners.items() if who == one)
            assert cache._shares.get(one, 0) == own <= 20
