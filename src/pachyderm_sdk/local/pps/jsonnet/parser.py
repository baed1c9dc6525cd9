"""From the text of a template to its syntax tree: recursive descent, and precedence climbing for operators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jsonnet import syntax
from pachyderm_sdk.local.pps.jsonnet.errors import StaticFault
from pachyderm_sdk.local.pps.jsonnet.lexer import END, Token, tokens
from pachyderm_sdk.local.pps.jsonnet.syntax import Literal, Node

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["parse"]

_PRECEDENCE: Final = {
    operator: level
    for level, operators in enumerate(
        ("||", "&&", "|", "^", "&", "== !=", "< > <= >= in", "<< >>", "+ -", "* / %"),
        1,
    )
    for operator in operators.split()
}
_UNARY: Final = ("+", "-", "!", "~")
_CONSTANTS: Final[dict[str, bool | None]] = {"null": None, "true": True, "false": False}
_NULL: Final = Literal(None)


def parse(text: str) -> Node:
    """The syntax tree of a template.

    Raises:
        StaticFault: it is no Jsonnet.
    """
    parser = _Parser(text)
    node = parser.expression()
    if parser.token.kind != END:
        raise parser.unexpected()
    return node


class _Parser:
    """Reads tokens, looking one or two ahead."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(tokens(text))
        self._next = 0

    # --- tokens

    @property
    def token(self) -> Token:
        return self._tokens[self._next]

    def unexpected(self) -> StaticFault:
        found = END if self.token.kind == END else f'"{self.token.text}"'
        return StaticFault(f"Unexpected: {found}", self._text, self.token.position)

    def _advance(self) -> Token:
        taken = self.token
        self._next += 1
        return taken

    def _at(self, text: str) -> bool:
        return self.token.kind in ("operator", "keyword") and self.token.text == text

    def _take(self, text: str) -> bool:
        if self._at(text):
            self._next += 1
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._take(text):
            raise self.unexpected()

    def _name(self) -> str:
        if self.token.kind != "name":
            raise self.unexpected()
        return self._advance().text

    def _followed_by(self, text: str) -> bool:
        after = self._tokens[min(self._next + 1, len(self._tokens) - 1)]
        return after.kind == "operator" and after.text == text

    # --- expressions

    def expression(self) -> Node:
        """The weakest level: forms that reach as far as they can."""
        if self._take("if"):
            condition = self.expression()
            self._expect("then")
            then = self.expression()
            return syntax.Conditional(condition, then, self.expression() if self._take("else") else _NULL)
        if self._take("local"):
            binds = [self._bind()]
            while self._take(","):
                binds.append(self._bind())
            self._expect(";")
            return syntax.Local(tuple(binds), self.expression())
        if self._take("function"):
            self._expect("(")
            parameters = self._parameters()
            return syntax.Function(parameters, self.expression())
        if self._take("assert"):
            condition, message = self._assertion()
            self._expect(";")
            return syntax.Assert(condition, message, self.expression())
        if self._take("error"):
            return syntax.Error(self.expression())
        return self._binary(1)

    def _assertion(self) -> tuple[Node, Node | None]:
        condition = self.expression()
        return condition, self.expression() if self._take(":") else None

    def _binary(self, lowest: int) -> Node:
        left = self._unary()
        while True:
            operator = self.token.text if self.token.kind in ("operator", "keyword") else ""
            level = _PRECEDENCE.get(operator, 0)
            if level < lowest:
                return left
            self._advance()
            if operator == "in" and self._at("super") and not (self._followed_by(".") or self._followed_by("[")):
                self._advance()
                left = syntax.InSuper(left)
            else:
                left = syntax.Binary(operator, left, self._binary(level + 1))

    def _unary(self) -> Node:
        for operator in _UNARY:
            if self._take(operator):
                return syntax.Unary(operator, self._unary())
        if self.token.text in ("if", "local", "function", "assert", "error") and self.token.kind == "keyword":
            return self.expression()
        return self._postfix()

    def _postfix(self) -> Node:
        node = self._term()
        while True:
            if self._take("."):
                node = syntax.Index(node, Literal(self._name()))
            elif self._take("["):
                node = self._bracket(node)
            elif self._take("("):
                node = self._arguments(node)
            elif self._take("{"):
                node = syntax.Binary("+", node, self._object())
            else:
                return node

    def _bracket(self, target: Node) -> Node:
        bounds: list[Node] = []
        colons = 0
        while not self._take("]"):
            if self._at(":") or self._at("::"):
                steps = len(self._advance().text)
                bounds += [_NULL] * (colons + steps - len(bounds))
                colons += steps
            elif len(bounds) == colons:
                bounds.append(self.expression())
            else:
                raise self.unexpected()
            if colons > 2:
                raise self.unexpected()
        if not colons:
            if not bounds:
                raise self.unexpected()
            return syntax.Index(target, bounds[0])
        bounds += [_NULL] * (3 - len(bounds))
        return syntax.Slice(target, (bounds[0], bounds[1], bounds[2]))

    def _arguments(self, target: Node) -> Node:
        positional: list[Node] = []
        named: list[tuple[str, Node]] = []

        def one() -> None:
            if self.token.kind == "name" and self._followed_by("="):
                name = self._name()
                self._expect("=")
                named.append((name, self.expression()))
            elif named:
                raise StaticFault("Positional argument after a named argument", self._text, self.token.position)
            else:
                positional.append(self.expression())

        self._list(")", one)
        self._take("tailstrict")  # says when to evaluate, which makes no difference to a result
        return syntax.Apply(target, tuple(positional), tuple(named))

    def _list(self, end: str, one: Callable[[], None]) -> None:
        """Things with commas between them, up to `end`; a last comma is fine."""
        while not self._take(end):
            one()
            if not self._at(end):
                self._expect(",")

    def _term(self) -> Node:
        token = self._advance()
        if token.kind == "number":
            return Literal(float(token.text))
        if token.kind == "string":
            return Literal(token.text)
        if token.kind == "name" or (token.kind == "operator" and token.text == "$"):
            return syntax.Variable(token.text)
        if token.kind == "keyword":
            return self._keyword(token)
        if token.kind == "operator":
            if token.text == "(":
                inner = self.expression()
                self._expect(")")
                return inner
            if token.text == "[":
                return self._array()
            if token.text == "{":
                return self._object()
        self._next -= 1
        raise self.unexpected()

    def _keyword(self, token: Token) -> Node:
        if token.text in _CONSTANTS:
            return Literal(_CONSTANTS[token.text])
        if token.text == "self":
            return syntax.Self()
        if token.text == "super":
            if self._take("."):
                return syntax.Super(Literal(self._name()))
            self._expect("[")
            key = self.expression()
            self._expect("]")
            return syntax.Super(key)
        if token.text.startswith("import"):
            raise StaticFault("imports are not supported by the embedded server", self._text, token.position)
        self._next -= 1
        raise self.unexpected()

    # --- arrays, functions, binds

    def _array(self) -> Node:
        items: list[Node] = []
        while not self._take("]"):
            items.append(self.expression())
            comma = self._take(",")
            if len(items) == 1 and self._at("for"):
                clauses = self._clauses()
                self._expect("]")
                return syntax.ArrayFor(items[0], clauses)
            if not comma and not self._at("]"):
                raise self.unexpected()
        return syntax.Array(tuple(items))

    def _clauses(self) -> tuple[syntax.For | syntax.If, ...]:
        clauses: list[syntax.For | syntax.If] = []
        while True:
            if self._take("for"):
                name = self._name()
                self._expect("in")
                clauses.append(syntax.For(name, self.expression()))
            elif self._take("if"):
                clauses.append(syntax.If(self.expression()))
            else:
                return tuple(clauses)

    def _parameters(self) -> tuple[syntax.Parameter, ...]:
        found: list[syntax.Parameter] = []

        def one() -> None:
            position = self.token.position
            name = self._name()
            if any(name == other.name for other in found):
                raise StaticFault(f"Duplicate function parameter: {name}", self._text, position)
            found.append(syntax.Parameter(name, self.expression() if self._take("=") else None))

        self._list(")", one)
        return tuple(found)

    def _bind(self) -> syntax.Bind:
        name = self._name()
        parameters = self._parameters() if self._take("(") else None
        self._expect("=")
        value = self.expression()
        return syntax.Bind(name, value if parameters is None else syntax.Function(parameters, value))

    # --- objects

    def _object(self) -> Node:
        binds: list[syntax.Bind] = []
        asserts: list[syntax.Assert] = []
        fields: list[syntax.Field] = []
        while not self._take("}"):
            if self._take("local"):
                binds.append(self._bind())
            elif self._take("assert"):
                asserts.append(syntax.Assert(*self._assertion(), _NULL))
            else:
                fields.append(self._field())
            comma = self._take(",")
            if len(fields) == 1 and self._at("for"):
                return self._object_for(binds, asserts, fields[0])
            if not comma and not self._at("}"):
                raise self.unexpected()
        return syntax.ObjectNode(tuple(binds), tuple(asserts), tuple(fields))

    def _object_for(self, binds: list[syntax.Bind], asserts: list[syntax.Assert], field: syntax.Field) -> Node:
        position = self.token.position
        if asserts or isinstance(field.name, Literal) or field.visibility != ":":
            raise StaticFault("Object comprehensions can only have [e] fields", self._text, position)
        clauses = self._clauses()
        self._expect("}")
        return syntax.ObjectFor(tuple(binds), field, clauses)

    def _field(self) -> syntax.Field:
        name: Node
        if self.token.kind in ("name", "string"):
            name = Literal(self._advance().text)
        else:
            self._expect("[")
            name = self.expression()
            self._expect("]")
        parameters = self._parameters() if self._take("(") else None
        sign = self._advance().text
        plus = sign.startswith("+")
        visibility = sign.removeprefix("+")
        if visibility not in (":", "::", ":::") or (plus and parameters is not None):
            self._next -= 1
            raise self.unexpected()
        value = self.expression()
        if parameters is not None:
            value = syntax.Function(parameters, value)
        return syntax.Field(name, plus, visibility, value)
