/* views.c - views for people who ask a SQLite store questions in SQL: one per kind, with words for
 * codes, titles for references, lists in one cell and money in euros.
 *
 * They are a script and not part of a store: read with every opening of a file, they would make it
 * three times as slow, and nobody could tell whether they still say what they said.
 */
#include <innov/model.h>

#include "base/memory.h"
#include "model/registry.h"
#include "schema/writers.h"
#include "store/tables.h"

static const char opening[] = "-- Views of a SQLite store for people, as docs/sql.md shows: "
                              "sqlite3 -init views.sql lab.innov\n"
                              "-- Written by innov-schema from the tables in lib/model; not to be "
                              "edited. They last as long as\n"
                              "-- the connection, and the file is not changed.\n\n";

/* ---- Pieces -------------------------------------------------------------------------------- */

/* What a record is called: `of` is the alias of its table. */
static void write_title(innov__output *out, const innov__kind *kind, const char *of)
{
    innov__write(out, "coalesce(");
    if (kind->title != NULL)
        innov__write(out, of, ".\"", kind->title, "\", ");
    innov__write(out, of, ".label, ", of, ".id)");
}

/* The title of the record with an id; of a reference to any kind all are asked. */
static void write_referred(innov__output *out, const innov__field *field, const char *id)
{
    if (field->target == NULL) {
        innov__write(out, "(SELECT title FROM innov_title WHERE id = ", id, ")");
        return;
    }
    innov__output_text(out, "(SELECT ");
    write_title(out, field->target, "r");
    innov__write(out, " FROM \"", field->target->name, "\" AS r WHERE r.id = ", id, ")");
}

static void write_label(innov__output *out, const innov__field *field, const char *code,
                        const char *lang)
{
    innov__write(out, "(SELECT label_", lang, " FROM innov_code WHERE list = '", field->codes->name,
                 "' AND code = ", code, ")");
}

static void write_scaled(innov__output *out, const char *value, int32_t scale)
{
    innov__write(out, value, " / 1");
    while (scale-- > 0)
        innov__output_text(out, "0");
    innov__output_text(out, ".0");
}

static int32_t scale_of(const innov__field *field)
{
    return field->type == INNOV_TYPE_MONEY     ? 2
           : field->type == INNOV_TYPE_DECIMAL ? field->scale
                                               : 0;
}

/* What people read in place of a stored value. */
static void write_value(innov__output *out, const innov__field *field, const char *value)
{
    if (field->type == INNOV_TYPE_REFERENCE)
        write_referred(out, field, value);
    else if (scale_of(field) > 0)
        write_scaled(out, value, scale_of(field));
    else if (field->type == INNOV_TYPE_INSTANT)
        innov__write(out, "strftime('%Y-%m-%dT%H:%M:%SZ', ", value, " / 1000000, 'unixepoch')");
    else
        innov__output_text(out, value);
}

/* ---- Columns ------------------------------------------------------------------------------- */

static void begin_column(innov__output *out)
{
    innov__output_text(out, ",\n  ");
}

static void name_column(innov__output *out, const innov__field *field, const char *tail)
{
    innov__write(out, " AS \"", field->name, tail, "\"");
}

/* All values of a list in one cell; `lang` asks for the labels of its codes. */
static void write_list(innov__output *out, const innov__kind *kind, int index, const char *lang)
{
    const innov__field *field = &kind->fields[index];
    innov__buffer table = {0};

    innov__sql_list_table(&table, kind, index);
    begin_column(out);
    innov__output_text(out, "(SELECT group_concat(v, '; ') FROM (SELECT ");
    if (lang != NULL)
        write_label(out, field, "l.value", lang);
    else
        write_value(out, field, "l.value");
    innov__write(out, " AS v FROM ", table.failed == 0 ? table.bytes : "",
                 " AS l WHERE l.id = t.id ORDER BY l.ordinal))");
    innov__buffer_free(&table);
}

static void write_scalar(innov__output *out, const innov__field *field, const char *lang)
{
    innov__buffer column = {0};
    const char *value;

    innov__buffer_text(&column, "t.");
    innov__sql_name(&column, field->name);
    value = column.failed == 0 ? column.bytes : "";
    begin_column(out);
    if (lang != NULL)
        write_label(out, field, value, lang);
    else
        write_value(out, field, value);
    innov__buffer_free(&column);
}

static void write_column(innov__output *out, const innov__kind *kind, int index, const char *lang,
                         const char *tail)
{
    if (innov__is_column(&kind->fields[index]))
        write_scalar(out, &kind->fields[index], lang);
    else
        write_list(out, kind, index, lang);
    name_column(out, &kind->fields[index], tail);
}

static void write_field(innov__output *out, const innov__kind *kind, int index)
{
    const innov__field *field = &kind->fields[index];

    write_column(out, kind, index, NULL, "");
    if (field->codes != NULL) {
        write_column(out, kind, index, "lv", "_lv");
        write_column(out, kind, index, "en", "_en");
    }
    if (field->type == INNOV_TYPE_REFERENCE && innov__is_column(field)) {
        begin_column(out);
        innov__write(out, "t.\"", field->name, "\"");
        name_column(out, field, "_id");
    }
}

/* ---- Views --------------------------------------------------------------------------------- */

/* What every record is called, whatever its kind. */
static void write_titles(innov__output *out)
{
    const innov__kind *kind;

    innov__output_text(out, "CREATE TEMP VIEW innov_title (id, kind, title) AS");
    for (size_t i = 0, some = 0; (kind = innov__kind_at(i)) != NULL; i++) {
        if (!innov__is_stored(kind))
            continue;
        innov__write(out, some++ > 0 ? "\nUNION ALL " : "\n", "SELECT r.id, '", kind->name, "', ");
        write_title(out, kind, "r");
        innov__write(out, " FROM \"", kind->name, "\" AS r");
    }
    innov__output_text(out, ";\n");
}

static void write_view(innov__output *out, const innov__kind *kind)
{
    innov__write(out, "\n-- ", kind->plural.en, " / ", kind->plural.lv, "\n");
    innov__write(out, "CREATE TEMP VIEW \"", kind->name, "_view\" AS SELECT\n  t.id, t.label");
    for (size_t i = 0; i < kind->field_count; i++)
        write_field(out, kind, (int)i);
    innov__write(out, "\nFROM \"", kind->name, "\" AS t;\n");
}

void innov__write_views(innov__output *out)
{
    const innov__kind *kind;

    innov__output_text(out, opening);
    write_titles(out);
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            write_view(out, kind);
}
