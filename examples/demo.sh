#!/bin/bash
# demo.sh [FOLDER] - from a fresh Debian 12 to a store with real sprints, a report and an XML file.
#
# Installs what is missing, builds the library and the command line into build/release, and makes
# lab.innov, lab.xml and report.html in FOLDER (build/demo). A second run changes nothing.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build/release
case ${1:-} in
'') folder=$root/build/demo ;;
/*) folder=$1 ;;
*) folder=$PWD/$1 ;;
esac

say() {
    printf '\n== %s\n' "$*"
}

# ---- What is missing ---------------------------------------------------------------------------

missing=
need() { # PACKAGE, then a command that succeeds when it is there
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

have_compiler() {
    command -v cc || command -v gcc
}

need gcc have_compiler
need libc6-dev test -e /usr/include/stdio.h
need meson command -v meson
need ninja-build command -v ninja
need pkg-config command -v pkg-config
need libsqlite3-dev pkg-config --exists sqlite3
need libxml2-dev pkg-config --exists libxml-2.0
need libicu-dev pkg-config --exists icu-i18n
need nettle-dev pkg-config --exists nettle

if [ -n "$missing" ]; then
    say "Installing:$missing"
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root apt-get update
    # shellcheck disable=SC2086 # a list of names
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
fi

# ---- Building ----------------------------------------------------------------------------------

say "Building into $build"
[ -e "$build/build.ninja" ] ||
    meson setup --buildtype=release -Dtests=false "$build" "$root" >/dev/null
ninja -C "$build" --quiet
innov=$build/examples/innov/innov

# ---- A store -----------------------------------------------------------------------------------

mkdir -p -- "$folder"
cd -- "$folder"
if [ ! -e lab.innov ]; then
    say "innov init lab.innov"
    "$innov" init lab.innov --labels https://inovacija.mk.gov.lv/ --language lv
fi
say "innov import lab.innov examples/data/latvia.xml"
"$innov" import lab.innov "$root/examples/data/latvia.xml" --actor demo --reason 'first import'

say "innov report lab.innov sprint-progress"
"$innov" report lab.innov sprint-progress

say "innov report lab.innov all --format html > report.html"
"$innov" report lab.innov all --format html >report.html
"$innov" report lab.innov all --format markdown

say "innov show lab.innov sprint-2024-cesis"
"$innov" show lab.innov sprint-2024-cesis

say "innov export lab.innov lab.xml"
"$innov" export lab.innov lab.xml

# ---- What next ---------------------------------------------------------------------------------

cat <<END

Made in $folder: lab.innov (SQLite), lab.xml (what is public) and report.html (all reports,
to be read in a browser). Try next:

  cd $(printf %q "$folder")
  PATH=$(printf %q "$build/examples/innov"):\$PATH
  innov list lab.innov sprint 'status=completed and year>=2023' --order -year
  innov show lab.innov institution:TM --lang lv
  innov report lab.innov training-reach as_of=2024-06-30 --lang lv
  innov report lab.innov institution-tree root=VK as_of=2019-06 compare=2020
  innov report lab.innov all as_of=2023 --view public --format html >public-2023.html
  innov explain lab.innov money
  innov import lab.innov $(printf %q "$root/examples/data/latvia.xml") --dry-run
  innov set lab.innov sprint-2024-cesis participants=24 --actor "\$USER" --reason 'a trial'
  LD_LIBRARY_PATH=$(printf %q "$build/lib") python3 $(printf %q "$root/examples/completed_sprints.py")
  innov --help
END
