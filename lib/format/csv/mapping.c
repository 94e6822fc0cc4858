/* mapping.c - a mapping: a small table, written by people, that says which column is which field.
 */
#include <string.h>

#include "format/csv/cells.h"
#include "format/csv/csv.h"
#include "format/names.h"

/* A mapping being read. */
typedef struct reading {
    innov__csv_mapping *mapping;
    innov__csv_rows rows;
    innov__report to;
    int faults;
} reading;

static void fault(reading *r, innov__message message, innov__facts facts)
{
    facts.file = r->mapping->file;
    facts.line = r->rows.row;
    (void)innov__say(r->to, message, &facts);
    r->faults++;
}

/* The text of a cell of the row; "" past its end. */
static const char *text_at(const reading *r, size_t index)
{
    size_t length;

    return index < r->rows.count ? innov__csv_cell(&r->rows, index, &length) : "";
}

static void set_kind(reading *r, const char *name)
{
    const innov__kind *kind = innov__kind_by_name(name, strlen(name));
    char words[INNOV__SUGGESTION_SIZE];

    innov__suggest(innov__nearest(NULL, name, strlen(name)), words);
    if (kind == NULL)
        fault(r, INNOV__MSG_XML_UNKNOWN_KIND, (innov__facts){.value = name, .expected = words});
    r->mapping->kind = kind;
}

static void set_separator(reading *r, const char *name)
{
    static const char *const names[] = {"comma", "semicolon", "tab"};

    for (size_t i = 0; i < INNOV__COUNT(names); i++)
        if (strcmp(names[i], name) == 0)
            r->mapping->separator = innov__csv_separator((int32_t)i + 1);
    if (r->mapping->separator == 0)
        fault(r, INNOV__MSG_CSV_SETTING,
              (innov__facts){.value = name, .expected = "comma, semicolon, tab"});
}

/* A row whose field begins with a star is about the file. */
static void take_setting(reading *r, const char *name, const char *value)
{
    if (strcmp(name, "*kind") == 0)
        set_kind(r, value);
    else if (strcmp(name, "*separator") == 0)
        set_separator(r, value);
    else
        fault(r, INNOV__MSG_CSV_SETTING,
              (innov__facts){.value = name, .expected = "*kind, *separator"});
}

static int is_mapped(const innov__csv_mapping *mapping, const char *column)
{
    for (size_t i = 0; i < mapping->count; i++)
        if (strcmp(mapping->rules[i].column, column) == 0)
            return 1;
    return 0;
}

static int add_rule(reading *r, const char *column, const char *field, const char *value)
{
    innov__csv_mapping *m = r->mapping;
    innov__csv_rule rule = {.column = innov__arena_text(&m->arena, column, strlen(column)),
                            .field = innov__arena_text(&m->arena, field, strlen(field)),
                            .value = innov__arena_text(&m->arena, value, strlen(value)),
                            .row = r->rows.row};

    if (rule.column == NULL || rule.field == NULL || rule.value == NULL ||
        innov__array_reserve(&m->rules, &m->capacity, m->count + 1, sizeof *m->rules) != INNOV_OK)
        return innov__fail(r->to, INNOV__MSG_NO_MEMORY, .file = m->file);
    m->rules[m->count++] = rule;
    return INNOV_OK;
}

/* A column and its field, a column alone, or a field and its value. */
static int take_row(reading *r)
{
    const char *column = text_at(r, 0), *field = text_at(r, 1), *value = text_at(r, 2);

    for (size_t i = 3; i < r->rows.count; i++)
        if (text_at(r, i)[0] != '\0')
            value = column = ""; /* refused below */
    if ((column[0] == '\0') == (value[0] == '\0') || (column[0] == '\0' && field[0] == '\0')) {
        fault(r, INNOV__MSG_CSV_MAPPING, (innov__facts){0});
        return INNOV_OK;
    }
    if (r->mapping->count >= INNOV__CSV_CELLS_MAX) {
        fault(r, INNOV__MSG_CSV_CELLS_LIMIT, (innov__facts){.limit = INNOV__CSV_CELLS_MAX});
        return INNOV_OK;
    }
    if (field[0] == '*') {
        take_setting(r, field, value[0] != '\0' ? value : column);
        return INNOV_OK;
    }
    if (column[0] != '\0' && is_mapped(r->mapping, column)) {
        fault(r, INNOV__MSG_XML_REPEATED, (innov__facts){.value = column});
        return INNOV_OK;
    }
    return add_rule(r, column, field, value);
}

static int take_header(reading *r)
{
    int rc = innov__csv_next(&r->rows);

    if (rc == INNOV_OK &&
        (strcmp(text_at(r, 0), "column") != 0 || strcmp(text_at(r, 1), "field") != 0))
        fault(r, INNOV__MSG_CSV_MAPPING_HEAD, (innov__facts){.value = text_at(r, 0)});
    return rc;
}

/* What stopped the reader of rows, said. */
static int stopped(reading *r)
{
    fault(r, r->rows.fault, (innov__facts){.limit = r->rows.limit, .name = "read"});
    return INNOV_E_REFUSED;
}

int innov__csv_mapping_read(innov__csv_mapping *mapping, int fd, const char *file, innov__report to)
{
    reading r = {.mapping = mapping, .to = to};
    int rc;

    *mapping = (innov__csv_mapping){.file = file};
    rc = innov__csv_begin(&r.rows, fd, 0);
    if (rc == INNOV_OK)
        rc = take_header(&r);
    while (rc == INNOV_OK && r.faults < INNOV__CSV_CELLS_MAX) {
        rc = innov__csv_next(&r.rows);
        if (rc != INNOV_OK)
            break;
        if (!innov__csv_is_blank(&r.rows) && take_row(&r) != INNOV_OK) {
            innov__csv_end(&r.rows);
            return INNOV_E_NOMEM;
        }
    }
    if (rc < 0)
        rc = stopped(&r);
    else if (mapping->count == 0 && r.faults == 0)
        fault(&r, INNOV__MSG_CSV_MAPPING_EMPTY, (innov__facts){0});
    innov__csv_end(&r.rows);
    return r.faults > 0 ? INNOV_E_REFUSED : INNOV_OK;
}

void innov__csv_mapping_free(innov__csv_mapping *mapping)
{
    innov__free(mapping->rules);
    innov__arena_free(&mapping->arena);
    *mapping = (innov__csv_mapping){0};
}
