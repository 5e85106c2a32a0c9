"""A model of what a power cut may leave of a folder: flushed changes, and any part of the others.

Names and contents reach a disk separately, at any time, until a program flushes them (fsync).
Two kinds of file system are modelled. *Ordered*, like ext4 with `data=ordered`: names reach the disk in order, and
flushing any file or folder brings all earlier names to the disk; contents come at any time. *Loose*: only what was
flushed is certain. A name is on the disk once its folder was flushed, a content once its file was; of the rest, any
part may be there, even a file's length without its content. In both, a block of 512 or 4,096 bytes is written whole
or not at all, and a single call that changes names is atomic.

After T. S. Pillai et al., "All file systems are not created equal", OSDI 2014, and J. Mohan et al., "Finding
crash-consistency bugs with bounded black-box crash testing", OSDI 2018.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from disk_changes import Act, Change

from hematovision_desktop.core.base.whole_file import is_draft

SECTORS = (512, 4096)


class FileSystem(Enum):
    """What a file system promises about changes that were not flushed."""

    ORDERED = "ordered"
    LOOSE = "loose"


Written = tuple[int, bytes | None]
"""A place in a file and what is written there; None: the file ends there."""


@dataclass(slots=True, eq=False)
class Node:
    """A file, link or folder. kept: a file's content on the disk. pending: its changes since."""

    is_folder: bool = False
    link: str = ""
    kept: bytes = b""
    pending: list[Written] = field(default_factory=list)

    def now(self) -> bytes:
        """Return the content that a program would read."""
        return _applied(self.kept, self.pending)


Place = tuple[Node, str]
"""A folder and a name in it."""
Names = dict[Place, Node]


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """A call's changes of names. after: earlier changes of the same names. within: those that made their folders."""

    sets: tuple[tuple[Place, Node | None], ...]
    after: tuple[Naming, ...]
    within: tuple[Naming, ...]


Tree = dict[str, bytes | Path | None]
"""A folder's content by its paths: bytes of a file, None for a folder, a path for where a link leads."""


class Disk:
    """A changing folder, and what of it is certainly on the disk. told: the work's last report."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._top = Node(is_folder=True)
        self._kept: Names = {}
        self._now: Names = {}
        self._pending: list[Naming] = []
        # So many of them an ordered file system has on the disk.
        self._asked = 0
        self.told = ""
        self._take(home, self._top)

    def _take(self, folder: Path, node: Node) -> None:
        for path in folder.iterdir():
            if path.is_symlink():
                inner = Node(link=str(path.readlink()))
            elif path.is_dir():
                inner = Node(is_folder=True)
                self._take(path, inner)
            else:
                inner = Node(kept=path.read_bytes())
            self._kept[node, path.name] = self._now[node, path.name] = inner

    def make(self, change: Change) -> None:
        """Make a change."""
        path = change.path
        match change.act:
            case Act.TELL:
                self.told = change.content.decode()
            case Act.SYNC:
                self._sync(self._find(path))
            case Act.WRITE:
                self._find(path).pending.append((change.at, change.content))
            case Act.CUT:
                self._find(path).pending.append((change.at, None))
            case Act.BEGIN:
                self._name((self._place(path), Node(link=os.fsdecode(change.content))))
            case Act.MAKE:
                self._name((self._place(path), Node(is_folder=True)))
            case Act.SHARE:
                self._name((self._place(change.other), self._find(path)))
            case Act.MOVE:
                self._name((self._place(path), None), (self._place(change.other), self._find(path)))
            case Act.DROP:
                self._name((self._place(path), None))

    def _name(self, *sets: tuple[Place, Node | None]) -> None:
        places = {place for place, _ in sets}
        folders = {folder for folder, _ in places}
        after = [one for one in self._pending if any(place in places for place, _ in one.sets)]
        within = [one for one in self._pending if any(node in folders for _, node in one.sets)]
        self._pending.append(Naming(sets, tuple(after), tuple(within)))
        _set(self._now, sets)

    def _sync(self, node: Node) -> None:
        if node.is_folder:
            self._bring(
                [one for one in self._pending if any(place[0] is node for place, _ in one.sets)]
            )
        else:
            node.kept, node.pending = node.now(), []
        self._asked = len(self._pending)

    def _bring(self, wanted: list[Naming]) -> None:
        closed: set[Naming] = set()
        while wanted:
            one = wanted.pop()
            if one not in closed:
                closed.add(one)
                wanted = [*wanted, *one.after]
        for one in self._pending:
            if one in closed:
                _set(self._kept, one.sets)
        self._pending = [one for one in self._pending if one not in closed]

    def _find(self, path: Path) -> Node:
        return self._top if path == self._home else self._now[self._place(path)]

    def _place(self, path: Path) -> Place:
        return self._find(path.parent), path.name

    def now(self) -> Tree:
        """Return the folder as a program sees it."""
        return self._tree(self._now, Node.now)

    @property
    def waiting(self) -> int:
        """Return how many changes of names are not flushed yet, except those of drafts only."""
        return sum(
            any(not is_draft(Path(name)) for (_, name), _ in one.sets) for one in self._pending
        )

    def states(self, draw: random.Random, system: FileSystem, count: int) -> Iterator[Tree]:
        """Yield what a power cut may leave now: the plainest states, then drawn ones."""
        for names, contents in (("all", "none"), ("all", "all"), ("none", "all")):
            yield self._left(draw, system, names, contents)
        if system is FileSystem.LOOSE:
            yield self._left(draw, system, "all", "zeros")
            for one in self._pending:
                yield self._left(draw, system, "all", "all", but=one)
        for _ in range(count):
            yield self._left(draw, system, draw.choice(("all", "some", "some")), "any")

    def _left(
        self,
        draw: random.Random,
        system: FileSystem,
        names: str,
        contents: str,
        but: Naming | None = None,
    ) -> Tree:
        left = dict(self._kept)
        for one in self._drawn(draw, system, names, but):
            _set(left, one.sets)
        ways = ["none", "all", "end", "blocks"] + ["zeros"] * (system is FileSystem.LOOSE)

        def content(node: Node) -> bytes:
            return _left_of(draw, node, draw.choice(ways) if contents == "any" else contents)

        return self._tree(left, content)

    def _drawn(
        self, draw: random.Random, system: FileSystem, how: str, but: Naming | None
    ) -> list[Naming]:
        least = self._asked if system is FileSystem.ORDERED else 0
        if how == "none":
            return self._pending[:least]
        if system is FileSystem.ORDERED:
            most = len(self._pending)
            return self._pending[: most if how == "all" else draw.randint(least, most)]
        taken: list[Naming] = []
        share = 1.0 if how == "all" else draw.choice((0.2, 0.5, 0.8))
        for one in self._pending:
            possible = one is not but and {*one.after, *one.within} <= {*taken}
            if possible and draw.random() < share:
                taken.append(one)
        return taken

    def _tree(self, names: Names, content: Callable[[Node], bytes]) -> Tree:
        inside: dict[Node, list[tuple[str, Node]]] = {}
        for (folder, name), node in names.items():
            inside.setdefault(folder, []).append((name, node))
        found: Tree = {}
        todo = [("", self._top)]
        while todo:
            start, folder = todo.pop()
            for name, node in sorted(inside.get(folder, ()), key=lambda one: one[0]):
                path = f"{start}{name}"
                if node.is_folder:
                    found[path] = None
                    todo.append((f"{path}/", node))
                else:
                    found[path] = Path(node.link) if node.link else content(node)
        return found


def _set(names: Names, sets: Iterable[tuple[Place, Node | None]]) -> None:
    for place, node in sets:
        names.pop(place, None)
        if node is not None:
            names[place] = node


def _applied(content: bytes, changes: Iterable[Written]) -> bytes:
    whole = bytearray(content)
    for at, piece in changes:
        if piece is None:
            del whole[at:]
            whole += bytes(at - len(whole))
        else:
            whole += bytes(max(0, at - len(whole)))
            whole[at : at + len(piece)] = piece
    return bytes(whole)


def _left_of(draw: random.Random, node: Node, how: str) -> bytes:
    """Return what may be left of a file: none or all of its pending changes, zeros, or some of its blocks."""
    if how == "none" or not node.pending:
        return node.kept
    if how == "all":
        return node.now()
    if how == "zeros":
        kept, size = node.kept, len(node.now())
        return kept[:size] + bytes(max(0, size - len(kept)))
    blocks = list(_in_blocks(node.pending, draw.choice(SECTORS)))
    if how == "end":
        return _applied(node.kept, blocks[: draw.randint(0, len(blocks))])
    share = draw.choice((0.2, 0.5, 0.8, 0.95))
    return _applied(node.kept, [one for one in blocks if draw.random() < share])


def _in_blocks(changes: Iterable[Written], size: int) -> Iterator[Written]:
    for at, piece in changes:
        if piece is None:
            yield at, None
            continue
        begin = 0
        while begin < len(piece):
            end = min(len(piece), begin + size - (at + begin) % size)
            yield at + begin, piece[begin:end]
            begin = end


def lay_out(tree: Tree, home: Path) -> None:
    """Write a tree as a folder."""
    home.mkdir()
    for path, content in tree.items():  # folders come before what is in them
        if content is None:
            (home / path).mkdir()
        elif isinstance(content, Path):
            (home / path).symlink_to(content)
        else:
            (home / path).write_bytes(content)


def read_back(home: Path) -> Tree:
    """Return a folder's tree as it is on the disk."""
    found: Tree = {}
    for path in sorted(home.rglob("*")):
        name = path.relative_to(home).as_posix()
        if path.is_symlink():
            found[name] = path.readlink()
        else:
            found[name] = None if path.is_dir() else path.read_bytes()
    return found
