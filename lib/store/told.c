/* told.c - what an import did, or would do, as a table: by kind, or by record. */
#include <string.h>

#include "format/table.h"
#include "store/intake.h"

/* The numbers of the codes are those of innov__written, from 1. */
static const innov__code actions[] = {
    {1,
     "unchanged",
     {"Unchanged", "Nemainīts"},
     {"The store has it as the file does.", "Krātuvē ir tas pats, kas failā."}},
    {2, "add", {"Add", "Pievieno"}, {"It is new.", "Tas ir jauns."}},
    {3, "change", {"Change", "Maina"}, {"Some fields become others.", "Daži lauki mainās."}},
};
static const innov__code_list action_codes = INNOV__CODE_LIST("import_action", "Import action",
                                                              "Importa darbība", actions);

int innov__told_kinds(const innov__tally *tallies, innov_table **table)
{
    static const innov__column columns[] = {
        {.name = "kind", .label = {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        {.name = "added", .label = {"Added", "Pievienoti"}, .type = INNOV_TYPE_INTEGER},
        {.name = "changed", .label = {"Changed", "Mainīti"}, .type = INNOV_TYPE_INTEGER},
        {.name = "unchanged", .label = {"Unchanged", "Nemainīti"}, .type = INNOV_TYPE_INTEGER},
    };
    const innov__kind *kind;
    int rc = innov__table_new("import", columns, INNOV__COUNT(columns), table);

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        const innov__tally *t = &tallies[i];

        if (t->added + t->changed + t->unchanged == 0)
            continue;
        rc = innov__table_row(*table);
        if (rc == INNOV_OK)
            rc = innov__table_set_text(*table, 0, kind->name);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*table, 1, t->added);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*table, 2, t->changed);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*table, 3, t->unchanged);
    }
    return rc;
}

int innov__told_begin(innov_table **table)
{
    static const innov__column columns[] = {
        {.name = "line", .label = {"Line", "Rinda"}, .type = INNOV_TYPE_INTEGER},
        {.name = "kind", .label = {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        {.name = "record", .label = {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
        {.name = "label", .label = {"Label", "Iezīme"}, .type = INNOV_TYPE_TEXT},
        {.name = "action",
         .label = {"Action", "Darbība"},
         .type = INNOV_TYPE_CODE,
         .codes = &action_codes},
        {.name = "fields", .label = {"Fields", "Lauki"}, .type = INNOV_TYPE_TEXT},
    };

    return innov__table_new("import", columns, INNOV__COUNT(columns), table);
}

/* The names of the fields in which a record differs from what it was. */
static void append_changed(innov__buffer *out, const innov_record *record,
                           const innov_record *before)
{
    for (size_t i = 0; i < record->kind->field_count; i++) {
        if (innov__record_same(record, before, (int)i))
            continue;
        innov__buffer_text(out, out->length > 0 ? "; " : "");
        innov__buffer_text(out, record->kind->fields[i].name);
    }
}

int innov__told_record(innov_table *table, const innov_record *record, int64_t line,
                       innov__written written, const innov_record *before)
{
    innov__buffer fields = {0};
    int rc;

    if (innov_table_count(table, INNOV_TABLE_ROWS) >= INNOV__TOLD_MAX)
        return INNOV_OK;
    if (written == INNOV__CHANGED)
        append_changed(&fields, record, before);
    rc = fields.failed == 0 ? innov__table_row(table) : INNOV_E_NOMEM;
    if (rc == INNOV_OK)
        rc = innov__table_set_int(table, 0, line);
    if (rc == INNOV_OK)
        rc = innov__table_set_text(table, 1, record->kind->name);
    if (rc == INNOV_OK)
        rc = innov__table_set_int(table, 2, record->id);
    if (rc == INNOV_OK && record->label != NULL)
        rc = innov__table_set_text(table, 3, record->label);
    if (rc == INNOV_OK)
        rc = innov__table_set_int(table, 4, (int64_t)written + 1);
    if (rc == INNOV_OK && fields.length > 0)
        rc = innov__table_set_text(table, 5, fields.bytes);
    innov__buffer_free(&fields);
    return rc;
}

static void append_count(innov__buffer *en, innov__buffer *lv, int64_t count, const char *in_en,
                         const char *in_lv)
{
    innov__buffer_int(en, count);
    innov__buffer_text(en, in_en);
    innov__buffer_int(lv, count);
    innov__buffer_text(lv, in_lv);
}

static int add_note(innov_table *table, innov__buffer *en, innov__buffer *lv)
{
    int rc = en->failed == 0 && lv->failed == 0 ? innov__table_add_note(table, en->bytes, lv->bytes)
                                                : INNOV_E_NOMEM;

    innov__buffer_free(en);
    innov__buffer_free(lv);
    return rc;
}

static int note_kind(innov_table *table, const innov__kind *kind, const innov__tally *tally)
{
    innov__buffer en = {0}, lv = {0};

    innov__buffer_text(&en, kind->name);
    innov__buffer_text(&en, ": ");
    innov__buffer_text(&lv, kind->name);
    innov__buffer_text(&lv, ": ");
    append_count(&en, &lv, tally->added, " added, ", " pievienoti, ");
    append_count(&en, &lv, tally->changed, " changed, ", " mainīti, ");
    append_count(&en, &lv, tally->unchanged, " unchanged", " nemainīti");
    return add_note(table, &en, &lv);
}

int innov__told_end(innov_table *table, const innov__tally *tallies)
{
    innov__buffer en = {0}, lv = {0};
    const innov__kind *kind;
    int64_t records = 0;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        int64_t count = tallies[i].added + tallies[i].changed + tallies[i].unchanged;

        records += count;
        if (count > 0)
            rc = note_kind(table, kind, &tallies[i]);
    }
    if (rc != INNOV_OK || records <= INNOV__TOLD_MAX)
        return rc;
    append_count(&en, &lv, records - INNOV__TOLD_MAX, " more records are not shown",
                 " ieraksti vairāk nav parādīti");
    return add_note(table, &en, &lv);
}
