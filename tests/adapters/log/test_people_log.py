"""People in the log: rights, wrong tries that survive a restart, and no way around them."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.keys.signing_key import is_signed_by
from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.signing.people import (
    Person,
    Right,
    Role,
    Tries,
    check_new_passphrase,
    check_right,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADMIN, REVIEWER, TECHNICIAN = Role.ADMINISTRATOR, Role.REVIEWER, Role.TECHNICIAN


def test_nobody_is_known_until_people_are_wanted(log: SqliteLog) -> None:
    assert log.people() == ()
    with pytest.raises(UserError, match="first person must be an administrator"):
        log.add_person("Ada", REVIEWER, "stored", must_change=False)
    log.add_person(" Ada  L. ", ADMIN, "stored", must_change=False)
    log.act_as("Ada L.")
    log.add_person("Grace", TECHNICIAN, "other", must_change=True)
    assert log.people() == (Person("Ada L.", ADMIN), Person("Grace", TECHNICIAN, True, True))
    with pytest.raises(UserError, match="already"):
        log.add_person("ada l.", REVIEWER, "stored", must_change=False)
    assert (log.stored_passphrase("GRACE"), log.stored_passphrase("Eve")) == ("other", "")
    told = [(one.who, one.kind, one.about) for one in log.events() if one.who != "program"]
    assert told == [("", "person added", "Ada L."), ("Ada L.", "person added", "Grace")]
    log.forget_people()
    assert log.people() == ()


def test_a_name_is_one_person_however_its_accents_are_typed(log: SqliteLog, path: Path) -> None:
    apart, joined = "Jose\u0301  Ruiz", "JOS\u00c9 Ruiz"
    log.add_person(apart, ADMIN, "stored", must_change=False)
    with pytest.raises(UserError, match="already called"):
        log.add_person(joined, REVIEWER, "other", must_change=False)
    assert log.stored_passphrase(joined) == log.stored_passphrase(apart) == "stored"
    assert [one.name for one in log.people()] == ["Jos\u00e9 Ruiz"]
    # As an earlier program wrote it.
    log.close()
    raw = connect(path)
    raw.execute("UPDATE people SET folded = ?", ("jose\u0301 ruiz",))
    raw.close()
    with closing(SqliteLog(path)) as again:
        assert again.stored_passphrase(joined) == again.stored_passphrase(apart) == "stored"
        again.set_passphrase(joined, "new", must_change=False)
        assert again.stored_passphrase(apart) == "new"


def test_an_administrator_is_always_left(log: SqliteLog) -> None:
    log.add_person("Ada", ADMIN, "a", must_change=False)
    log.add_person("Grace", REVIEWER, "b", must_change=False)
    for role, active in ((REVIEWER, True), (ADMIN, False)):
        with pytest.raises(UserError, match="must be an administrator"):
            log.set_role("Ada", role, is_active=active)
    log.set_role("grace", ADMIN, is_active=True)
    log.set_role("Ada", REVIEWER, is_active=False)
    assert log.people() == (Person("Ada", REVIEWER, is_active=False), Person("Grace", ADMIN))
    assert not log.stored_passphrase("Ada")
    with pytest.raises(UserError, match="Nobody"):
        log.set_role("Eve", ADMIN, is_active=True)
    with pytest.raises(UserError, match="Nobody"):
        log.set_passphrase("Eve", "x", must_change=True)


def test_wrong_tries_outlast_a_restart_until_a_right_one(path: Path) -> None:
    log = SqliteLog(path)
    log.add_person("Ada", ADMIN, "a", must_change=False)
    for number in (1, 2, 3):
        assert log.note_try("Ada", right=False).wrong == number
    log.close()
    log = SqliteLog(path)
    after = log.note_try("ada", right=False)
    assert after.wrong == 4 and after.last is not None
    assert 1.0 < after.wait_s(after.last) <= 2.0
    assert log.note_try("Eve", right=False).wrong == 1
    assert log.note_try("Ada", right=True) == log.tries("Ada") == Tries()
    assert [one.who for one in log.events() if one.kind == "login"] == ["Ada"]
    log.close()


def test_tries_by_a_clock_far_ahead_keep_nobody_out_for_years(path: Path) -> None:
    log = SqliteLog(path)
    for _ in range(6):
        log.note_try("Ada", right=False)
    log.close()
    with closing(connect(path)) as other:
        other.execute("UPDATE tries SET last_at = '2099-01-01T00:00:00.000000+00:00'")
    log = SqliteLog(path)
    tries = log.tries("Ada")
    assert tries.wrong == 6
    assert tries.last is not None
    assert tries.last <= datetime.now(UTC)
    assert tries.wait_s(tries.last) > 0
    assert tries.wait_s(tries.last + timedelta(days=1)) == 0
    assert log.tries("Ada") == tries, "it counts from the first look on"
    log.close()


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE people SET role = 'administrator' WHERE folded = 'grace'",
        "UPDATE people SET passphrase = 'mine' WHERE folded = 'ada'",
        "UPDATE people SET is_active = 0 WHERE folded = 'grace'",
        "DELETE FROM people WHERE folded = 'grace'",
        "INSERT INTO people VALUES ('eve', 'Eve', 'administrator', 'mine', 1, 0)",
    ],
)
def test_notices_people_added_behind_the_programs_back(path: Path, edit: str) -> None:
    log = SqliteLog(path)
    log.add_person("Ada", ADMIN, "a", must_change=False)
    log.add_person("Grace", TECHNICIAN, "b", must_change=True)
    log.set_passphrase("Grace", "c", must_change=False)
    log.close()

    def wrong() -> list[str]:
        found = check_log(path, KNOWN_KEY, is_signed_by)
        return [one.text for one in found if one.holds is False]

    assert wrong() == []
    raw = connect(path)
    raw.execute(edit)
    raw.close()
    assert any("may do other" in one for one in wrong())


def test_stores_argon2id_which_reveals_nothing() -> None:
    hashes = Argon2Passphrases(Cost(1, 8, 1))
    stored = hashes.make("correct horse")
    assert stored.startswith("$argon2id$") and "horse" not in stored
    assert stored != hashes.make("correct horse")
    assert hashes.fits(stored, "correct horse")
    assert not hashes.fits(stored, "Correct horse")
    assert not hashes.fits("", "nobody has this passphrase")
    assert not hashes.fits("spoilt", "correct horse")


@pytest.mark.parametrize(
    ("name", "passphrase", "is_fine"),
    [
        ("Ada", "correct horse", True),
        ("Ada Lovelace", "ada lovelace", False),
        ("Ada", "short", False),
        ("Ada", "aaaaaaaaaaaa", False),
        ("Ada", "12121212", False),
    ],
)
def test_refuses_passphrases_that_everyone_would_try_first(
    name: str, passphrase: str, is_fine: bool
) -> None:
    if is_fine:
        check_new_passphrase(name, passphrase)
        return
    with pytest.raises(UserError):
        check_new_passphrase(name, passphrase)


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (TECHNICIAN, set()),
        (REVIEWER, {Right.SIGN, Right.REMOVE}),
        (ADMIN, set(Right)),
        (None, set()),
    ],
)
def test_each_role_may_do_its_part(role: Role | None, allowed: set[Right]) -> None:
    person = None if role is None else Person("Ada", role)
    for right in Right:
        check_right(person, right, is_on=False)
        if right in allowed:
            check_right(person, right, is_on=True)
            assert person is not None and not Person("Ada", person.role, False).may(right)
            continue
        with pytest.raises(UserError):
            check_right(person, right, is_on=True)


@pytest.mark.parametrize(
    ("wrong", "after_s", "wait_s"),
    [(0, 0, 0), (3, 0, 0), (4, 0, 2), (4, 1, 1), (4, 3, 0), (5, 0, 4), (40, 0, 900), (5, -60, 4)],
)
def test_each_wrong_try_after_the_third_doubles_the_wait(
    wrong: int, after_s: float, wait_s: float
) -> None:
    assert Tries(wrong, NOON).wait_s(NOON + timedelta(seconds=after_s)) == wait_s
