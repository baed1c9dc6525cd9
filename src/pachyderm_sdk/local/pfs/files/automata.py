"""Automata that match a text in time proportional to its length, whatever the pattern.

A text is read from its end to its beginning. What is known between two characters is a column: the states from which
the rest of the text can be read to its end. A column follows from the one behind it and the character between them,
so there is never a choice to take back, and as columns are kept, most characters cost one look into a dictionary.
Looking ahead is free that way: what lies ahead has been read already.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

__all__ = ["Absent", "Automaton", "Characters", "Piece", "choice", "group", "reading", "repeated", "run", "sequence"]

_MOST_KEPT: Final = 20000
"""States in columns and steps between them that an automaton remembers, as some patterns have very many columns."""


class Characters(NamedTuple):
    """A set of characters: those within the ranges, or all others."""

    ranges: tuple[tuple[str, str], ...]
    negated: bool = False

    def has(self, character: str) -> bool:
        """Whether a character is in the set."""
        return any(low <= character <= high for low, high in self.ranges) != self.negated


# --- states


if TYPE_CHECKING:
    _Marks: TypeAlias = tuple[int, int, "_Marks"] | None
    """What a way through a text has passed, the latest first: a mark, its position, the marks before."""

    _Path: TypeAlias = tuple["State", int, tuple[int, ...], _Marks]
    """A way through a text: the state and the position that it has come to, where the present rounds of the repetitions
    around the state began (the outermost first), and what it passed."""


@dataclass(eq=False)
class State:
    """A state, which leads on to others without reading anything.

    Attributes:
        depth: how many negations it is in.
        after: the states that it leads to, the preferred one first.
        before: the states that lead to it so.
        readers: the states that lead to it by reading a character.
    """

    depth: int
    after: list[State] = field(default_factory=list)
    before: list[State] = field(default_factory=list, init=False)
    readers: list[_Reading] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        for state in self.after:
            self._join(state)

    def lead_to(self, state: State) -> None:
        """Lead to one more state, if none of the others will do."""
        self.after.append(state)
        self._join(state)

    def _join(self, state: State) -> None:
        state.before.append(self)

    def steps(self, at: int, begun: tuple[int, ...], marks: _Marks) -> Sequence[_Path]:
        """How a path that has come here goes on, the preferred way first."""
        return [(state, at, begun, marks) for state in self.after]


@dataclass(eq=False)
class _Reading(State):
    """Leads on by reading one of some characters."""

    characters: Characters = field(kw_only=True)

    @override
    def _join(self, state: State) -> None:
        state.readers.append(self)

    @override
    def steps(self, at: int, begun: tuple[int, ...], marks: _Marks) -> Sequence[_Path]:
        return [(self.after[0], at + 1, begun, marks)]


@dataclass(eq=False)
class _Mark(State):
    """The beginning (even) or end (odd) of a group."""

    mark: int = field(kw_only=True)

    @override
    def steps(self, at: int, begun: tuple[int, ...], marks: _Marks) -> Sequence[_Path]:
        return [(self.after[0], at, begun, (self.mark, at, marks))]


@dataclass(eq=False)
class _Denial(State):
    """Leads on where a state that is deeper in negations does not hold."""

    denied: State = field(kw_only=True)


class _Round(State):
    """The beginning of a round of a repetition."""

    @override
    def steps(self, at: int, begun: tuple[int, ...], marks: _Marks) -> Sequence[_Path]:
        return [(self.after[0], at, (*begun, at), marks)]


@dataclass(eq=False)
class _Again(State):
    """The end of a round: another may follow, but not after one that read nothing, or there would be no end."""

    behind: State = field(kw_only=True)

    @override
    def steps(self, at: int, begun: tuple[int, ...], marks: _Marks) -> Sequence[_Path]:
        return [(self.behind if begun[-1] == at else self.after[0], at, begun[:-1], marks)]


# --- pieces of patterns

if TYPE_CHECKING:
    Piece: TypeAlias = Callable[[State], State]
    """Makes states for a piece of a pattern in front of those for what follows, and returns the first."""


def reading(characters: Characters) -> Piece:
    """One of some characters."""
    return lambda following: _Reading(following.depth, [following], characters=characters)


def run(characters: Characters) -> Piece:
    """As many of some characters as possible, also none."""

    def build(following: State) -> State:
        choosing = State(following.depth)
        choosing.lead_to(_Reading(following.depth, [choosing], characters=characters))
        choosing.lead_to(following)
        return choosing

    return build


def sequence(pieces: Sequence[Piece]) -> Piece:
    """Pieces behind each other."""

    def build(following: State) -> State:
        for piece in reversed(pieces):
            following = piece(following)
        return following

    return build


def choice(pieces: Sequence[Piece]) -> Piece:
    """One of several, the first that will do."""
    return lambda following: State(following.depth, [piece(following) for piece in pieces])


def group(number: int, piece: Piece) -> Piece:
    """A piece of which one may ask what it matched; groups have numbers from 1."""

    def build(following: State) -> State:
        end = _Mark(following.depth, [following], mark=2 * number + 1)
        return _Mark(following.depth, [piece(end)], mark=2 * number)

    return build


def repeated(piece: Piece, *, least: int = 0) -> Piece:
    """A piece as often as possible, at least not at all or (1) once."""

    def build(following: State) -> State:
        choosing = State(following.depth)
        body = piece(_Again(following.depth, [choosing], behind=following))
        begin = _Round(following.depth, [body])
        choosing.lead_to(begin)
        choosing.lead_to(following)
        return begin if least else choosing

    return build


@dataclass
class Absent:
    """Nothing, where a piece does not follow.

    Attributes:
        to_end: whether the piece only counts if it reaches to the end of the text.
    """

    piece: Piece
    to_end: bool = False

    def __call__(self, following: State) -> State:
        """Make the states, as each piece does."""
        end = (_End if self.to_end else _Anywhere)(following.depth + 1)
        return _Denial(following.depth, [following], denied=self.piece(end))


class _End(State):
    """Holds at the end of the text."""


class _Anywhere(State):
    """Holds everywhere."""


# --- automata


class _Column(dict[str, "_Column"]):
    """The states that hold at a place in a text, and by the character before it the column before that."""

    def __init__(self, automaton: Automaton, states: frozenset[State]) -> None:
        super().__init__()
        self._automaton = automaton
        self.states = states

    def __missing__(self, character: str) -> _Column:
        column = self[character] = self._automaton.step(self, character)
        return column


class Automaton:
    """Matches whole texts.

    Args:
        piece: the pattern.
    """

    def __init__(self, piece: Piece) -> None:
        self._end = _End(0)
        self._start = piece(self._end)
        ends = [state for state in _reachable(self._start) if isinstance(state, (_End, _Anywhere))]
        self._anywhere = [state for state in ends if isinstance(state, _Anywhere)]
        self._last = _Column(self, _settled(ends))
        self._columns: dict[frozenset[State], _Column] = {}
        self._kept = 0

    def matches(self, text: str) -> bool:
        """Whether the pattern matches a text."""
        column = self._last
        for character in reversed(text):
            column = column[character]
        return self._start in column.states

    def groups(self, text: str) -> dict[int, str]:
        """What each group matched that took part, if the pattern matches.

        Of several ways to match it is the one that a search with backtracking finds first: repetitions as long as
        possible, alternatives from the first. But here it never goes where the rest of the text cannot be matched.
        """
        columns = [self._last]
        for character in reversed(text):
            columns.append(columns[-1][character])
        columns.reverse()
        waiting: list[_Path] = [(self._start, 0, (), None)]
        tried = set[tuple[State, int, int]]()
        while waiting:
            state, at, begun, marks = waiting.pop()
            if state is self._end and at == len(text):
                return _matched(text, marks)
            if state not in columns[at].states:
                continue
            # Only a round that reads nothing leads astray. Of the rounds so far it matters which have read nothing
            # yet, and those are the innermost.
            if begun:
                place = (state, at, begun.count(at))
                if place in tried:
                    continue
                tried.add(place)
            waiting.extend(reversed(state.steps(at, begun, marks)))
        return {}

    def step(self, column: _Column, character: str) -> _Column:
        """The column before another one and the character in front of that."""
        read = [each for state in column.states for each in state.readers if each.characters.has(character)]
        states = _settled(chain(read, self._anywhere))
        if self._kept >= _MOST_KEPT:
            self._columns, self._kept = {}, 0
            self._last = _Column(self, self._last.states)
        found = self._columns.get(states)
        if found is None:
            found = self._columns[states] = _Column(self, states)
            self._kept += len(states)
        self._kept += 1
        return found


def _settled(certain: Iterable[State]) -> frozenset[State]:
    """The states that hold if some do, which read a character or hold by themselves."""
    holding = set[State]()
    # What a state denies is deeper than itself, and so is settled before.
    for origin in sorted(certain, key=lambda state: state.depth, reverse=True):
        waiting = [origin]
        while waiting:
            state = waiting.pop()
            if state in holding or (isinstance(state, _Denial) and state.denied in holding):
                continue
            holding.add(state)
            waiting.extend(state.before)
    return frozenset(holding)


def _reachable(start: State) -> Iterator[State]:
    found, waiting = {start}, [start]
    while waiting:
        state = waiting.pop()
        yield state
        nearby = [*state.after, state.denied] if isinstance(state, _Denial) else state.after
        waiting.extend(fresh := [other for other in nearby if other not in found])
        found.update(fresh)


def _matched(text: str, marks: _Marks) -> dict[int, str]:
    places = dict[int, int]()
    while marks is not None:
        mark, at, marks = marks
        places.setdefault(mark, at)
    return {mark // 2: text[at : places[mark + 1]] for mark, at in places.items() if mark % 2 == 0}
