"""Loaded by every Python that the tests start: any use of the network is an error."""

import socket
import sys

_FORBIDDEN = {"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"}


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _FORBIDDEN:
        return
    if getattr(arguments[0], "family", None) == getattr(socket, "AF_UNIX", -1):
        return
    raise RuntimeError(f"a test's program used the network: {event}")


sys.addaudithook(_forbid)
