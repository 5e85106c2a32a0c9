#!/bin/sh
# Installs HematoVision for this user alone; no rights are needed. `./install.sh --remove` takes it away.
# The log and everything else of yours lies elsewhere and stays, whatever is done here.
set -eu
umask 022
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
lib=$prefix/lib/hematovision
share=$prefix/share
parts='applications/hematovision.desktop
icons/hicolor/scalable/apps/hematovision.svg
mime/packages/hematovision.xml
man/man1/hematovision.1.gz'

renew() {
    # What is not installed here renews itself at the next login.
    update-desktop-database -q "$share/applications" 2>/dev/null || :
    update-mime-database "$share/mime" 2>/dev/null || :
}

is_open() {
    # A program whose files are exchanged under it ends where it next needs one.
    real=$(readlink -f -- "$lib") || return 1
    for one in /proc/[0-9]*/exe; do
        case $(readlink -- "$one" 2>/dev/null) in "$real"/*) return 0 ;; esac
    done
    return 1
}

case ${1:-} in
--remove | '') ;;
*)
    echo "Usage: install.sh [--remove]" >&2
    exit 2 ;;
esac
if is_open; then
    echo "HematoVision is open. Close it, then run this again; nothing was changed." >&2
    exit 1
fi

if [ "${1:-}" = --remove ]; then
    printf '%s\n' "$parts" | while IFS= read -r part; do rm -f -- "$share/$part"; done
    rm -f -- "$prefix/bin/hematovision"
    rm -rf -- "$lib" "$lib.new" "$lib.old"
    renew
    echo "HematoVision is removed. Your log stays where it is."
    exit 0
fi

"$here/hematovision/hematovision" --self-test || {
    echo "Nothing was installed: the program does not work on this computer, see above." >&2
    exit 1
}
mkdir -p -- "$prefix/bin" "$prefix/lib"
rm -rf -- "$lib.new" "$lib.old"
cp -R -P -- "$here/hematovision" "$lib.new"
sync # a power cut leaves one version or the other, and whole
# Only now the version before goes; it comes back if the new one cannot take its place.
[ ! -e "$lib" ] || mv -- "$lib" "$lib.old"
mv -- "$lib.new" "$lib" || { mv -- "$lib.old" "$lib"; exit 1; }
rm -rf -- "$lib.old"
ln -sf -- "$lib/hematovision" "$prefix/bin/hematovision"
printf '%s\n' "$parts" | while IFS= read -r part; do
    mkdir -p -- "$(dirname -- "$share/$part")"
    cp -- "$here/share/$part" "$share/$part"
done
# The menu does not look where the shell does.
while IFS= read -r line; do
    case $line in Exec=*) line="Exec=\"$lib/hematovision\" open %F" ;; esac
    printf '%s\n' "$line"
done <"$here/share/applications/hematovision.desktop" >"$share/applications/hematovision.desktop"
renew
echo "HematoVision is installed. Start it from the menu, or in a terminal with $prefix/bin/hematovision."
