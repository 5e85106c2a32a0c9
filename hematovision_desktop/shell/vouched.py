"""Who runs a command, and whether that person may do what it does, if people log in."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.signing.people import Right, check_right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.people.people import vouch_own
from hematovision_desktop.shell.sign import WORDS_VARIABLE, words_of


def vouch_who(log: Log, outside: Outside, who: str | None, right: Right | None = None) -> str:
    """Return who runs a command; what it does in the log then carries that name.

    If people log in, they give their passphrase and need the named right, if any. Raises UserError.
    If nobody logs in, the name is taken as typed.
    """
    if not log.people():
        log.act_as(who or "")
        return who or ""
    if not who:
        raise UserError(sentence("People log in here. Say who you are with --by NAME."))
    person = vouch_own(log, outside.passphrases, who, words_of(who, WORDS_VARIABLE))
    if right is not None:
        check_right(person, right, is_on=True)
    log.act_as(person.name)
    return person.name


def vouch_rules(log: Log, outside: Outside, who: str | None) -> None:
    """Check that the person may set rules, if people log in; the log then knows who it is."""
    vouch_who(log, outside, who, Right.RULES)
