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

case ${1:-} in
--remove)
    printf '%s\n' "$parts" | while IFS= read -r part; do rm -f -- "$share/$part"; done
    rm -f -- "$prefix/bin/hematovision"
    rm -rf -- "$lib" "$lib.new" "$lib.old"
    renew
    echo "HematoVision is removed. Your log stays where it is."
    exit 0 ;;
'') ;;
*)
    echo "Usage: install.sh [--remove]" >&2
    exit 2 ;;
esac

"$here/hematovision/hematovision" --self-test || {
    echo "Nothing was installed: the program does not work on this computer, see above." >&2
    exit 1
}
mkdir -p -- "$prefix/bin" "$prefix/lib"
rm -rf -- "$lib.new" "$lib.old"
cp -R -P -- "$here/hematovision" "$lib.new"
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
sed "s|^Exec=.*|Exec=\"$lib/hematovision\" open %F|" "$here/share/applications/hematovision.desktop" \
    >"$share/applications/hematovision.desktop"
renew
echo "HematoVision is installed. It is in the menu; in a terminal it is $prefix/bin/hematovision."
