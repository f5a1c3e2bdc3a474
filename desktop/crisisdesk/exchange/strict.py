"""Values of our own as JSON, and back from JSON that nobody vouches for: each part is held to its type and to a size."""

from __future__ import annotations

import json
import math
import types
from collections.abc import Callable, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Check = Callable[[Any], Any]

MOST = 10_000
"""Of any list."""


class Misfit(ValueError):
    """The JSON is not what it should be."""


def parsed(text: str) -> Any:
    """The JSON. Raises Misfit, also where a key stands twice or a number is none."""
    try:
        return json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Misfit("it is no JSON") from error


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Misfit("a key stands twice")
    return found


def _no_number(word: str) -> NoReturn:
    raise Misfit(f"{word} is no number")


def told(value: Any) -> Any:
    """A value as JSON can hold it: fields that have their default are left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        names = (each for each in fields(value) if getattr(value, each.name) != _default(each))
        return {each.name: told(getattr(value, each.name)) for each in names}
    if isinstance(value, tuple):
        return [told(each) for each in value]
    return value


def understood(kind: type[Value], found: Any) -> Value:
    """The value of this type. Raises Misfit; keys that it does not know are passed over."""
    whole: Any = kind
    value: Value = _check(whole)(found)
    return value


def _default(field: Any) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


@lru_cache(maxsize=64)
def _check(kind: Any) -> Check:
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = _check(next(each for each in get_args(kind) if each is not types.NoneType))
        return lambda found: None if found is None else inner(found)
    if origin is tuple:
        return _list_of(get_args(kind))
    if is_dataclass(kind):
        return _object_of(kind)
    if hasattr(kind, "_fields"):
        whole = _list_of(tuple(get_type_hints(kind).values()))
        return lambda found: kind(*whole(found))
    return _scalar(kind)


def _scalar(kind: Any) -> Check:
    if issubclass(kind, Enum):
        return lambda found: _made(kind, _exactly(found, str))
    if issubclass(kind, datetime):
        raise TypeError("moments do not travel")
    if issubclass(kind, date):
        return lambda found: _made(kind.fromisoformat, _exactly(found, str))
    if kind is float:
        return _number
    return lambda found: _exactly(found, kind)


def _made(make: Callable[[Any], Any], found: Any) -> Any:
    try:
        return make(found)
    except ValueError as error:
        raise Misfit("a word is none of those that can stand there") from error


def _exactly(found: Any, kind: type) -> Any:
    # Not isinstance: True is an int for Python.
    if type(found) is not kind:
        raise Misfit("a part is of another sort")
    return found


def _number(found: Any) -> float:
    if type(found) not in (int, float) or abs(found) > 1e9 or not math.isfinite(found):
        raise Misfit("a number is none")
    return float(found)


def _list_of(kinds: Sequence[Any]) -> Check:
    if kinds[-1] is Ellipsis:
        each = _check(kinds[0])

        def many(found: Any) -> tuple[Any, ...]:
            if len(_exactly(found, list)) > MOST:
                raise Misfit("a list is too long")
            return tuple(map(each, found))

        return many
    checks = tuple(map(_check, kinds))

    def few(found: Any) -> tuple[Any, ...]:
        if len(_exactly(found, list)) != len(checks):
            raise Misfit("a list is of another length")
        return tuple(check(part) for check, part in zip(checks, found, strict=True))

    return few


def _object_of(kind: Any) -> Check:
    hints = get_type_hints(kind)
    checks = {each.name: _check(hints[each.name]) for each in fields(kind)}
    needed = {each.name for each in fields(kind) if _default(each) is MISSING}

    def make(found: Any) -> Any:
        held = _exactly(found, dict)
        if not needed <= held.keys():
            raise Misfit("a part is missing")
        return kind(**{name: checks[name](part) for name, part in held.items() if name in checks})

    return make
