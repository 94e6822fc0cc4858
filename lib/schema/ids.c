/* ids.c - the numbers of kinds, fields and codes: as C constants, and as the ledger of those given
 * out so far.
 */
#include <string.h>

#include "model/codes.h"
#include "model/registry.h"
#include "schema/writers.h"

enum { PREFIX = sizeof "INNOV_" - 1, WIDEST_NUMBER = 6 };

static void write_blanks(innov__output *out, size_t count)
{
    while (count-- > 0)
        innov__output_text(out, " ");
}

static void write_upper(innov__output *out, const char *name)
{
    for (; *name != '\0'; name++) {
        char c = *name >= 'a' && *name <= 'z' ? (char)(*name - 'a' + 'A') : *name;

        innov__output_bytes(out, &c, 1);
    }
}

/* Writes `#define INNOV_<FIRST>_<SECOND> <number> <doc>`; `width` is that of the longest name of
 * the block, `second` may be NULL. */
static void write_define(innov__output *out, const char *first, const char *second, size_t width,
                         int32_t number, const char *doc)
{
    size_t length = PREFIX + strlen(first) + (second != NULL ? 1 + strlen(second) : 0), digits = 1;

    innov__output_text(out, "#define INNOV_");
    write_upper(out, first);
    if (second != NULL) {
        innov__output_text(out, "_");
        write_upper(out, second);
    }
    write_blanks(out, width - length + 1);
    innov__output_int(out, number);
    for (int32_t rest = number; rest >= 10; rest /= 10)
        digits++;
    write_blanks(out, WIDEST_NUMBER - digits + 1);
    innov__write(out, "/* ", doc, " */\n");
}

static size_t longer(size_t width, const char *first, const char *second)
{
    size_t length = PREFIX + strlen(first) + 1 + strlen(second);

    return length > width ? length : width;
}

static void write_kind(innov__output *out, const innov__kind *kind)
{
    size_t width = 0;

    for (size_t i = 0; i < kind->field_count; i++)
        width = longer(width, kind->name, kind->fields[i].name);
    innov__write(out, "\n/* ---- ", kind->label.en, " ---- */\n\n");
    write_define(out, kind->name, NULL, width, kind->number, kind->doc.en);
    for (size_t i = 0; i < kind->field_count; i++)
        write_define(out, kind->name, kind->fields[i].name, width,
                     innov__field_id_of(kind, &kind->fields[i]), kind->fields[i].doc.en);
}

static void write_codes(innov__output *out, const innov__code_list *list)
{
    size_t width = 0;

    for (size_t i = 0; i < list->count; i++)
        width = longer(width, list->name, list->codes[i].name);
    innov__write(out, "\n/* ---- Codes: ", list->label.en, " ---- */\n\n");
    for (size_t i = 0; i < list->count; i++)
        write_define(out, list->name, list->codes[i].name, width, list->codes[i].number,
                     list->codes[i].doc.en);
}

void innov__write_ids(innov__output *out)
{
    const innov__kind *kind;
    const innov__code_list *list;

    innov__output_text(out,
                       "/* ids.h - the numbers of kinds, fields and codes, the same for ever.\n"
                       " *\n"
                       " * Written by innov-schema from the tables in lib/model; not to be "
                       "edited.\n"
                       " */\n"
                       "#ifndef INNOV_IDS_H\n"
                       "#define INNOV_IDS_H\n"
                       "\n"
                       "/* clang-format off */\n");
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        write_kind(out, kind);
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        if (list != &innov__visibility_codes) /* model.h has these */
            write_codes(out, list);
    innov__output_text(out, "\n/* clang-format on */\n\n#endif\n");
}

/* ---- The ledger ---------------------------------------------------------------------------- */

static void write_kind_entries(innov__output *out, const innov__kind *kind)
{
    innov__output_text(out, "kind ");
    innov__output_int(out, kind->number);
    innov__write(out, " ", kind->name, "\n");
    for (size_t i = 0; i < kind->field_count; i++) {
        innov__output_text(out, "field ");
        innov__output_int(out, innov__field_id_of(kind, &kind->fields[i]));
        innov__write(out, " ", kind->name, ".", kind->fields[i].name, "\n");
    }
}

static void write_code_entries(innov__output *out, const innov__code_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        innov__write(out, "code ", list->name, " ");
        innov__output_int(out, list->codes[i].number);
        innov__write(out, " ", list->codes[i].name, "\n");
    }
}

void innov__write_ledger(innov__output *out)
{
    const innov__kind *kind;
    const innov__code_list *list;

    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        write_kind_entries(out, kind);
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        write_code_entries(out, list);
}
