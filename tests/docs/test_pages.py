"""Every page runs from top to bottom, and every link in it leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .examples import Reader, blocks

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    [*ROOT.glob("*.md"), *(page for name in ("benchmarks", "codegen", "docs") for page in (ROOT / name).rglob("*.md"))]
)
LINK = re.compile(r"\[[^\]\n]*\]\((?P<target>[^)\s]+)\)")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_the_examples_of_a_page_run(path: Path, home: Path) -> None:
    with Reader({"__name__": "__main__"}) as reader:
        reader.run_page(path, name_of(path))


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, made the way that code forges make them."""
    page = path.read_text(encoding="utf-8")
    inside = {line for block in blocks(page) for line in range(block.line, block.line + block.text.count("\n") + 1)}
    found = set()
    for number, line in enumerate(page.splitlines(), 1):
        heading = re.match(r"#+ +(.+)", line)
        if heading and number not in inside:
            text = re.sub(r"[^\w\- ]", "", heading[1].lower())
            found.add(text.strip().replace(" ", "-"))
    return found


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_the_links_of_a_page_lead_somewhere(path: Path) -> None:
    wrong = []
    for link in LINK.finditer(path.read_text(encoding="utf-8")):
        file, _, anchor = link["target"].partition("#")
        if ":" in file:  # a link to the outside
            continue
        target = (path.parent / file).resolve() if file else path
        if not target.exists() or (anchor and anchor not in anchors(target)):
            wrong.append(link["target"])
    assert not wrong


def test_every_page_is_reached_from_the_readme() -> None:
    reached, todo = set(), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page not in reached:
            reached.add(page)
            found = (link["target"].partition("#")[0] for link in LINK.finditer(page.read_text(encoding="utf-8")))
            todo += [(page.parent / file).resolve() for file in found if file.endswith(".md") and ":" not in file]
    assert sorted(map(name_of, set(PAGES) - reached)) == []
