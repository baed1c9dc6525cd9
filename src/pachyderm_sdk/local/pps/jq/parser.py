"""From the text of a jq program to the function it is.

Recursive descent; each method of the parser is one level of precedence, the weakest first.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from pachyderm_sdk.local.pps.jq import combine, functions, needs, values, variables
from pachyderm_sdk.local.pps.jq.lexer import END, Token, tokens
from pachyderm_sdk.local.pps.jq.needs import plain
from pachyderm_sdk.local.pps.jq.values import Filter, JqError, Json
from pachyderm_sdk.local.pps.jq.variables import Variable

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["parse"]

T = TypeVar("T")

_LITERALS: Final[dict[str, Json]] = {"null": None, "true": True, "false": False}
_RESERVED: Final = frozenset(
    "def as reduce foreach label import include try catch if then elif else end and or __loc__".split()
)
_COMPARISONS: Final[dict[str, Callable[[Json, Json], Json]]] = {
    "==": values.equal,
    "!=": lambda left, right: not values.equal(left, right),
    "<": values.less,
    "<=": lambda left, right: not values.less(right, left),
    ">": lambda left, right: values.less(right, left),
    ">=": lambda left, right: not values.less(left, right),
}
_SUMS: Final[dict[str, Callable[[Json, Json], Json]]] = {"+": values.add, "-": values.subtract}
_PRODUCTS: Final[dict[str, Callable[[Json, Json], Json]]] = {
    "*": values.multiply,
    "/": values.divide,
    "%": values.modulo,
}


def parse(program: str) -> Filter:
    """The function that a program is.

    Raises:
        JqError: the program is malformed, or uses what is left out.
    """
    return _whole(program, {})


def _whole(program: str, scope: dict[str, Variable]) -> Filter:
    parser = _Parser(program, scope)
    if parser.token.kind == END:
        return combine.identity
    result = parser.pipe()
    parser.expect(END)
    return result


class _Parser:
    """Reads tokens, looking one ahead."""

    def __init__(self, program: str, scope: dict[str, Variable]) -> None:
        self._tokens = tokens(program)
        self._scope = scope
        self.token = next(self._tokens)

    # --- tokens

    def _advance(self) -> Token:
        taken = self.token
        self.token = next(self._tokens)
        return taken

    def _at(self, *texts: str) -> bool:
        return self.token.kind in ("operator", "name") and self.token.text in texts

    def _take(self, text: str) -> bool:
        if self._at(text):
            self._advance()
            return True
        return False

    def expect(self, text: str) -> None:
        """Take a token that must come next."""
        if self.token.kind == END == text:
            return
        if not self._take(text):
            raise self._unexpected()

    def _unexpected(self) -> JqError:
        if self.token.kind == END:
            return JqError(f"unexpected token {END}")
        return JqError(f'unexpected token "{self.token.text}"')

    # --- levels

    def pipe(self) -> Filter:
        """`a | b`."""
        first = self._comma()
        if self._take("|"):
            return combine.pipe(first, self.pipe())
        return first

    def _comma(self) -> Filter:
        result = self._alternative()
        while self._take(","):
            result = combine.both(result, self._alternative())
        return result

    def _alternative(self) -> Filter:
        first = self._either()
        if self._at("=", "|=", "+=", "-=", "*=", "/=", "%=", "//="):
            raise JqError("assignments are not supported by the embedded server")
        if self._take("//"):
            return combine.alternative(first, self._alternative())
        return first

    def _either(self) -> Filter:
        result = self._all()
        while self._take("or"):
            result = combine.either(result, self._all())
        return result

    def _all(self) -> Filter:
        result = self._comparison()
        while self._take("and"):
            result = combine.conjunction(result, self._comparison())
        return result

    def _comparison(self) -> Filter:
        left = self._sum()
        if self.token.kind == "operator" and self.token.text in _COMPARISONS:
            compare = _COMPARISONS[self._advance().text]
            left = combine.operation(compare, left, self._sum())
            if self.token.kind == "operator" and self.token.text in _COMPARISONS:
                raise self._unexpected()  # a < b < c means nothing
        return left

    def _sum(self) -> Filter:
        result = self._product()
        while self.token.kind == "operator" and self.token.text in _SUMS:
            compute = _SUMS[self._advance().text]
            result = combine.operation(compute, result, self._product())
        return result

    def _product(self) -> Filter:
        result = self._postfix()
        while self.token.kind == "operator" and self.token.text in _PRODUCTS:
            compute = _PRODUCTS[self._advance().text]
            result = combine.operation(compute, result, self._postfix())
        return result

    def _postfix(self) -> Filter:
        result = self._suffixed()
        if not self._take("as"):
            return result
        name = self._variable_name()
        if self._at("?//"):
            raise JqError("alternative patterns are not supported by the embedded server")
        self.expect("|")
        variable, body = self._within(name, self.pipe)
        return variables.bound(result, variable, body)

    def _variable_name(self) -> str:
        if self._at("[", "{"):
            raise JqError("patterns are not supported by the embedded server")
        self.expect("$")
        if self.token.kind != "name":
            raise self._unexpected()
        return self._advance().text

    def _within(self, name: str, read: Callable[[], T]) -> tuple[Variable, T]:
        """What can be read where a variable is known."""
        outside, variable = self._scope, Variable()
        self._scope = {**outside, name: variable}
        try:
            return variable, read()
        finally:
            self._scope = outside

    def _suffixed(self) -> Filter:
        result = self._term()
        while True:
            if self.token.kind == "field":
                result = combine.pipe(result, combine.field(self._advance().text))
            elif self._take("."):
                result = self._after_dot(result)
            elif self._take("["):
                result = self._bracket(result)
            elif self._take("?"):
                result = combine.optional(result)
            else:
                return result

    def _after_dot(self, result: Filter) -> Filter:
        """What follows a lone dot behind a term: `."name"` or `.[...]`."""
        if self.token.kind == "string":
            return combine.pipe(result, combine.field(self._key()))
        self.expect("[")
        return self._bracket(result)

    def _bracket(self, result: Filter) -> Filter:
        if self._take("]"):
            return combine.pipe(result, values.iterate)
        if self._take(":"):
            end = self.pipe()
            self.expect("]")
            return combine.sliced(result, None, end)
        key = self.pipe()
        if self._take(":"):
            last = None if self._at("]") else self.pipe()
            self.expect("]")
            return combine.sliced(result, key, last)
        self.expect("]")
        return combine.indexed(result, key)

    # --- terms

    def _term(self) -> Filter:
        token = self.token
        if token.kind == "number":
            self._advance()
            return combine.constant(float(token.text) if set(token.text) & set(".eE") else int(token.text))
        if token.kind == "string":
            return self._string()
        if token.kind == "field":
            return combine.field(self._advance().text)
        if token.kind == "name":
            return self._named()
        if self._take("$"):
            return self._variable()
        if self._take("."):
            return self._dot()
        if self._take(".."):
            return combine.recurse
        if self._take("-"):
            return combine.operation(values.subtract, combine.constant(0), self._postfix())
        if self._take("("):
            inner = self.pipe()
            self.expect(")")
            return inner
        if self._take("["):
            return self._array()
        if self._take("{"):
            return self._object()
        if self._at("@"):
            raise JqError("formats are not supported by the embedded server")
        raise self._unexpected()

    def _string(self) -> Filter:
        token = self._advance()
        result = combine.constant(token.text)
        for program, text in token.rest:
            shown = combine.pipe(_whole(program, self._scope), plain(needs.shown))
            result = combine.operation(values.add, result, shown)
            result = combine.operation(values.add, result, combine.constant(text))
        return result

    def _key(self) -> str:
        token = self._advance()
        if token.rest:
            raise JqError("programs in the names of fields are not supported by the embedded server")
        return token.text

    def _variable(self) -> Filter:
        if self.token.kind != "name":
            raise self._unexpected()
        name = self._advance().text
        if name not in self._scope:
            raise JqError(f"variable not defined: ${name}")
        return self._scope[name].read

    def _fold(self, *, each: bool) -> Filter:
        """After `reduce` or `foreach`."""
        source = self._suffixed()
        self.expect("as")
        name = self._variable_name()
        self.expect("(")
        start = self.pipe()
        self.expect(";")
        variable, (update, extract) = self._within(name, partial(self._steps, each=each))
        self.expect(")")
        if each:
            return variables.unfolded(source, variable, start, update, extract)
        return variables.folded(source, variable, start, update)

    def _steps(self, *, each: bool) -> tuple[Filter, Filter]:
        update = self.pipe()
        return update, self.pipe() if each and self._take(";") else combine.identity

    def _dot(self) -> Filter:
        if self.token.kind == "string":
            return combine.field(self._key())
        if self._take("["):
            return self._bracket(combine.identity)
        return combine.identity

    def _array(self) -> Filter:
        if self._take("]"):
            return combine.constant([])
        inner = self.pipe()
        self.expect("]")
        return combine.collected(inner)

    def _object(self) -> Filter:
        entries: list[tuple[Filter, Filter]] = []
        while not self._take("}"):
            entries.append(self._entry())
            if not self._at("}"):
                self.expect(",")
        return combine.built(entries)

    def _entry(self) -> tuple[Filter, Filter]:
        if self._take("("):
            key = self.pipe()
            self.expect(")")
            self.expect(":")
            return key, self._alternative()
        if self.token.kind not in ("name", "string"):
            raise self._unexpected()
        name = self._key()
        if self._take(":"):
            return combine.constant(name), self._alternative()
        return combine.constant(name), combine.field(name)

    def _named(self) -> Filter:
        name = self._advance().text
        if name in _LITERALS:
            return combine.constant(_LITERALS[name])
        if name == "if":
            return self._condition()
        if name in ("then", "elif", "else", "end", "and", "or", "catch"):
            raise JqError(f'unexpected token "{name}"')
        if name in ("reduce", "foreach"):
            return self._fold(each=name == "foreach")
        if name == "try":
            inner = self._postfix()
            return combine.attempt(inner, self._postfix() if self._take("catch") else combine.nothing)
        if name in _RESERVED:
            raise JqError(f'"{name}" is not supported by the embedded server')
        arguments: list[Filter] = []
        if self._take("("):
            arguments.append(self.pipe())
            while self._take(";"):
                arguments.append(self.pipe())
            self.expect(")")
        return functions.call(name, arguments)

    def _condition(self) -> Filter:
        """After `if` or `elif`."""
        condition = self.pipe()
        self.expect("then")
        first = self.pipe()
        if self._take("elif"):
            return combine.conditional(condition, first, self._condition())
        other = self.pipe() if self._take("else") else combine.identity
        self.expect("end")
        return combine.conditional(condition, first, other)
