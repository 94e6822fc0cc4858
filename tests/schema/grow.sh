#!/bin/sh
# A model that grows: adds a field and then a kind to a copy of the source tree, counts the files
# edited by hand, and finds both wherever the model is read.
#
# Usage: grow.sh ROOT
set -eu

root=$1
git -C "$root" rev-parse --git-dir >/dev/null 2>&1 || { echo "skipped: no git tree"; exit 77; }

unset LD_LIBRARY_PATH # what is built here loads the library built here
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
tree=$folder/tree
build=$folder/build
passed=0

check() { # check WHAT COMMAND...: the command ends well
    what=$1
    shift
    if "$@" >"$folder/said" 2>&1; then
        passed=$((passed + 1))
    else
        echo "FAILED: $what"
        tail -n 30 "$folder/said"
        echo "$passed passed, 1 failed"
        exit 1
    fi
}

says() { # says TEXT COMMAND...: what the command writes has the text
    text=$1
    shift
    "$@" >"$folder/written" 2>&1 || { cat "$folder/written"; return 1; }
    grep -q -F -- "$text" "$folder/written"
}

# How many files the tree has more than, or other than, its last snapshot.
count_added() { diff -rq "$folder/before" "$tree" | grep -c '^Only in' || true; }
count_edited() { diff -rq "$folder/before" "$tree" | grep -c '^Files ' || true; }

# Lines of a file that were added or changed since the last snapshot.
count_lines() { diff "$folder/before/$1" "$tree/$1" | grep -c '^>' || true; }

snapshot() {
    rm -rf "$folder/before"
    cp -a "$tree" "$folder/before"
}

regenerate() {
    check "it builds" meson compile -C "$build"
    check "what is written from the model is regenerated" "$build/lib/innov-schema" --all "$tree"
    check "it builds with the new ids" meson compile -C "$build"
    check "all that is written is current" "$build/lib/innov-schema" --check "$tree"
}

# What the library says at run time: the number of a kind ("widget") or a field ("session.grown").
ask() {
    python3 - "$build/lib/libinnov.so" "$1" <<'END'
import sys
from ctypes import CDLL, byref, c_int32

innov, name, number = CDLL(sys.argv[1]), sys.argv[2].encode(), c_int32()
(innov.innov_field_id if b"." in name else innov.innov_kind_id)(name, byref(number))
print(number.value)
END
}

# found NAME NUMBER FULL-NAME: wherever the model is read.
found() {
    check "the library knows $3" says "$2" ask "$3"
    check "$1 is in the SQL" says "\"$1\"" cat "$tree/docs/innov.sql"
    check "$1 is in the XML Schema" says "<xs:element name=\"$1\"" cat "$tree/docs/innov.xsd"
    check "$1 is in the JSON" says "\"name\": \"$1\"" "$build/lib/innov-schema" json
    check "$1 is in the reference" says "$1" cat "$tree/docs/model.md"
    check "$1 is in ids.h" says " $2 " cat "$tree/include/innov/ids.h"
    check "$1 is in the ledger" says " $2 " cat "$tree/docs/ids.ledger"
}

innov() { "$build/examples/innov/innov" "$@"; }

mkdir "$tree"
(cd "$root" && git ls-files -z -co --exclude-standard |
    tar --null --no-recursion --ignore-failed-read -cf - -T - 2>/dev/null) | tar -xf - -C "$tree"

# ---- A field: one row in the file of its kind --------------------------------------------------

snapshot
row="    {
        .number = 899,
        .name = \"grown\",
        .type = INNOV_TYPE_TEXT,
        .max = 100,
        .visibility = PUBLIC,
        .label = {\"Grown\", \"Audzis\"},
        .doc = {\"A field that a test adds.\", \"Lauks, ko pievieno tests.\"},
    },"
awk -v row="$row" '/^    INNOV__COMMON_FIELDS,/ { print row } { print }' \
    "$folder/before/lib/model/session.c" >"$tree/lib/model/session.c"
edited=$(count_edited)
echo "a field: $edited file edited by hand, $(count_added) added, $(count_lines lib/model/session.c) lines"
check "a field takes at most two edits" test "$edited" -le 2 -a "$edited" -gt 0 -a "$(count_added)" -eq 0

check "it configures" meson setup -Dtests=false -Dbuildtype=plain -Ddefault_library=shared \
    "$build" "$tree"
regenerate
found grown 13899 session.grown

if [ -x "$build/examples/innov/innov" ]; then
    cd "$folder"
    check "a store is made" innov init lab.innov --labels https://example.org/
    check "an institution is put" innov put lab.innov institution id=a name=A kind=other status=active
    check "a sprint is put" innov put lab.innov sprint id=s year=2024 status=planned title=S lead=a
    check "a session is put" innov put lab.innov session id=x sprint=s ordinal=1 grown=ready
    check "the field finds it" says "1" innov list lab.innov session 'grown=ready' --format csv
    check "the field is shown" says "ready" innov show lab.innov x
    check "the field is exported" says "<grown>ready</grown>" innov export lab.innov
fi

# ---- A kind: a file of its own, and two files that name it -------------------------------------

snapshot
cat >"$tree/lib/model/widget.c" <<'END'
/* widget.c - a kind that a test adds. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What it is called.", "Kā to sauc."},
    },
    {
        .number = 2,
        .name = "sprint",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__sprint,
        .visibility = PUBLIC,
        .label = {"Sprint", "Sprints"},
        .doc = {"Where it was made.", "Kur tas tapis."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__widget = {
    .number = 250,
    .name = "widget",
    .label = {"Widget", "Sīkrīks"},
    .plural = {"Widgets", "Sīkrīki"},
    .doc = {"A kind that a test adds.", "Veids, ko pievieno tests."},
    .visibility = PUBLIC,
    .since = 1,
    .title = "title",
    INNOV__TABLE(fields),
};
END
sed -i -e '/^extern/,/;$/ s/;$/, innov__widget;/' \
    -e '/^#define INNOV__KINDS /,/[^\\]$/ s/\([^\\]\)$/\1, \&innov__widget/' "$tree/lib/model/kinds.h"
sed -i -e "/^kinds = \\[/,/\\]/ s/\\]/, 'widget']/" "$tree/meson.build"
edited=$(count_edited)
added=$(count_added)
echo "a kind: $edited files edited by hand, $added added"
check "a kind takes a new file and at most two edits" test "$edited" -le 2 -a "$added" -eq 1

regenerate
found widget 250 widget

if [ -x "$build/examples/innov/innov" ]; then
    check "a new store is made" innov init new.xml --labels https://example.org/
    check "a record of the kind is put" innov put new.xml widget id=w title='Jauns rīks'
    check "it is listed" says "Jauns rīks" innov list new.xml widget
    check "it is exported" says '<widget id="w">' innov export new.xml
fi

echo "$passed passed, 0 failed"
