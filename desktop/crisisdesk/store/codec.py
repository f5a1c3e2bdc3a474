"""Frozen values as JSON and back, told by their own types, so that a field added with a default reads old rows."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Collection
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum, Flag
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Decode = Callable[[Any], Any]


def dumps(value: object) -> str:
    """JSON in ASCII. Fields that have their default are left out."""
    return _encode(value)


def loads(kind: type[Value], text: str, *, only: Collection[str] | None = None) -> Value:
    """The value of this dataclass. Keys that it does not know are passed over, and so are those that are not among `only`,
    which have to have a default."""
    whole: Any = kind
    held = json.loads(text)
    value: Value = _decoder(whole)(held if only is None else {name: held[name] for name in only if name in held})
    return value


def _plain(value: Any) -> Any:
    """What the encoder does not know by itself; in what comes of it, it asks again."""
    return _encoder(value.__class__)(value)


@lru_cache(maxsize=256)
def _encoder(kind: Any) -> Callable[[Any], Any]:
    if issubclass(kind, Enum):
        return attrgetter("_value_")
    if issubclass(kind, date):  # datetime is one
        iso: Callable[[Any], str] = kind.isoformat
        return iso
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no value of a row")
    names, defaults = zip(*((each.name, _default(each)) for each in fields(kind)), strict=True)
    # With one name alone it would give a value instead of a tuple.
    values = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)

    def encode(value: Any) -> dict[str, Any]:
        kept = zip(names, values(value), defaults, strict=True)
        return {name: held for name, held, default in kept if default is MISSING or held != default}

    return encode


def encoder(default: Callable[[Any], Any]) -> Callable[[Any], str]:
    """What makes JSON in ASCII of values without circles, `default` telling of those that JSON does not know.

    `JSONEncoder.encode` makes its own inner encoder anew for each value, which takes longer than the few small ones that an
    answer writes; this keeps it. Where an interpreter has none of that sort, it is the same by the long way.
    """
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return json.JSONEncoder(separators=(",", ":"), default=default, check_circular=False).encode
    inner = make(None, default, json.encoder.encode_basestring_ascii, None, ":", ",", False, False, True)  # noqa: FBT003 - its order
    return lambda value: "".join(inner(value, 0))


_encode = encoder(_plain)


def _default(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


@lru_cache(maxsize=256)
def _decoder(kind: Any) -> Decode:
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(get_args(kind))
    if is_dataclass(kind):
        return _dataclass(kind)
    if hasattr(kind, "_fields"):
        return _named_tuple(kind)
    scalar: Decode = _as_it_is
    if kind is float or issubclass(kind, (Enum, Flag)):
        scalar = kind
    elif issubclass(kind, date):
        scalar = kind.fromisoformat
    return scalar


def _as_it_is(value: Any) -> Any:
    return value


def _optional(kind: Any) -> Decode:
    decode = _decoder(next(each for each in get_args(kind) if each is not types.NoneType))
    return lambda value: None if value is None else decode(value)


def _tuple(kinds: tuple[Any, ...]) -> Decode:
    if kinds[-1] is Ellipsis:
        each = _decoder(kinds[0])
        return lambda values: tuple(map(each, values))
    decoders = tuple(map(_decoder, kinds))
    return lambda values: tuple(decode(value) for decode, value in zip(decoders, values, strict=True))


def _named_tuple(kind: Any) -> Decode:
    hints = get_type_hints(kind)
    decoders = tuple(_decoder(hints[name]) for name in kind._fields)
    return lambda values: kind(*(decode(value) for decode, value in zip(decoders, values, strict=False)))


def _dataclass(kind: Any) -> Decode:
    hints = get_type_hints(kind)
    decoders = {each.name: _decoder(hints[each.name]) for each in fields(kind)}
    return lambda held: kind(**{name: decoders[name](value) for name, value in held.items() if name in decoders})
