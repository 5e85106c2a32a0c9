"""Whether who types a command may change what the program does to figures, where people log in."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.signing.people import Right, check_right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.people.people import vouch
from hematovision_desktop.shell.sign import WORDS_VARIABLE, words_of


def vouch_rules(log: Log, outside: Outside, who: str | None) -> None:
    """See to it that who asks may set rules, where people log in; the log then knows who it is."""
    if not log.people():
        return
    if not who:
        raise UserError(sentence("People log in here. Say who you are with --by NAME."))
    person = vouch(log, outside.passphrases, who, words_of(who, WORDS_VARIABLE))
    check_right(person, Right.RULES, is_on=True)
    log.act_as(person.name)
