/* twice.c - a second import of the same file changes nothing: not even where the words that call
 * records are drawn from so few that labels and unique values collide, in the store and the file.
 */
#include <sys/stat.h>

#include "contract/lab.h"
#include "support/world.h"

enum { WORDS = 4, ROWS_MAX = 5, CASES = 50, CASES_PER_ROUND = 600 };

/* ---- Sectors and the institutions that lead them ------------------------------------------- */

/* Each is one of the words, or 0. Sectors stand before institutions and refer to them, and to each
 * other. */
typedef struct row {
    char id, unique, lead, successors[2];
} row;

typedef struct table {
    row rows[ROWS_MAX];
    size_t count;
} table;

typedef struct sheets {
    table sectors, institutions;
} sheets;

static char draw_word(random_source *source, uint64_t of_ten)
{
    return likely(source, of_ten) ? (char)('A' + draw(source, WORDS)) : '\0';
}

static int stands(const table *t, row r)
{
    for (size_t i = 0; i < t->count; i++)
        if ((r.id != '\0' && t->rows[i].id == r.id) ||
            (r.unique != '\0' && t->rows[i].unique == r.unique))
            return 1;
    return 0;
}

/* No word stands twice in one place: what is refused for that teaches nothing here. */
static table draw_table(random_source *source, int refers)
{
    table t = {.count = 0};

    for (uint64_t wanted = 1 + draw(source, ROWS_MAX); wanted > 0; wanted--) {
        row r = {.id = draw_word(source, 5), .unique = draw_word(source, 6)};

        if (refers) {
            r.lead = draw_word(source, 6);
            r.successors[0] = draw_word(source, 5);
            r.successors[1] = r.successors[0] != '\0' ? draw_word(source, 4) : '\0';
            if (r.successors[1] == r.successors[0])
                r.successors[1] = '\0';
        }
        if ((r.id != '\0' || r.unique != '\0') && !stands(&t, r))
            t.rows[t.count++] = r;
    }
    return t;
}

/* ---- The same records in every format ------------------------------------------------------ */

static const char *folder, *sector_path, *institution_path, *file_path, *lab_path, *content_path;

static FILE *begin_file(const char *path)
{
    FILE *out = fopen(path, "w");

    ck_assert_ptr_nonnull(out);
    return out;
}

static void write_word(FILE *out, const char *before, char word, const char *after)
{
    if (word != '\0')
        ck_assert_int_gt(fprintf(out, "%s%c%s", before, word, after), 0);
}

static void write_csv(const sheets *s)
{
    FILE *out = begin_file(sector_path);

    (void)fputs("name@lv,id,code,lead,successor\r\n", out);
    for (size_t i = 0; i < s->sectors.count; i++) {
        const row *r = &s->sectors.rows[i];

        (void)fputs("N,", out);
        write_word(out, "", r->id, "");
        (void)fputs(",", out);
        write_word(out, "", r->unique, "");
        (void)fputs(",", out);
        write_word(out, "", r->lead, "");
        (void)fputs(",", out);
        write_word(out, "", r->successors[0], "");
        write_word(out, "; ", r->successors[1], "");
        (void)fputs("\r\n", out);
    }
    ck_assert_int_eq(fclose(out), 0);
    out = begin_file(institution_path);
    (void)fputs("name@lv,kind,status,id,short\r\n", out);
    for (size_t i = 0; i < s->institutions.count; i++) {
        const row *r = &s->institutions.rows[i];

        (void)fputs("N,ministry,active,", out);
        write_word(out, "", r->id, "");
        (void)fputs(",", out);
        write_word(out, "", r->unique, "");
        (void)fputs("\r\n", out);
    }
    ck_assert_int_eq(fclose(out), 0);
}

/* An array alone: its labels are those of the store, as in CSV. */
static void write_json(const sheets *s)
{
    FILE *out = begin_file(file_path);
    const char *before = "";

    (void)fputs("[", out);
    for (size_t i = 0; i < s->sectors.count; i++, before = ",") {
        const row *r = &s->sectors.rows[i];

        ck_assert_int_gt(fprintf(out, "%s\n{", before), 0);
        write_word(out, "\"id\": \"", r->id, "\", ");
        (void)fputs("\"kind\": \"sector\", \"fields\": {\"name\": {\"lv\": \"N\"}", out);
        write_word(out, ", \"code\": \"", r->unique, "\"");
        write_word(out, ", \"lead\": \"", r->lead, "\"");
        write_word(out, ", \"successor\": [\"", r->successors[0], "\"");
        write_word(out, ", \"", r->successors[1], "\"");
        (void)fputs(r->successors[0] != '\0' ? "]}}" : "}}", out);
    }
    for (size_t i = 0; i < s->institutions.count; i++, before = ",") {
        ck_assert_int_gt(fprintf(out, "%s\n{", before), 0);
        write_word(out, "\"id\": \"", s->institutions.rows[i].id, "\", ");
        (void)fputs("\"kind\": \"institution\", \"fields\": {\"name\": {\"lv\": \"N\"}, "
                    "\"kind\": \"ministry\", \"status\": \"active\"",
                    out);
        write_word(out, ", \"short\": \"", s->institutions.rows[i].unique, "\"");
        (void)fputs("}}", out);
    }
    (void)fputs("]\n", out);
    ck_assert_int_eq(fclose(out), 0);
}

/* Here each record has an id, and the file a namespace. */
static void write_xml(const sheets *s)
{
    FILE *out = begin_file(file_path);

    (void)fputs("<ecosystem xmlns='urn:libinnov:0' revision='2' labels='" LABELS "'>\n", out);
    for (size_t i = 0; i < s->sectors.count; i++) {
        const row *r = &s->sectors.rows[i];

        if (r->id == '\0')
            continue;
        write_word(out, "<sector id='", r->id, "'><name xml:lang='lv'>N</name>");
        write_word(out, "<code>", r->unique, "</code>");
        write_word(out, "<lead>", r->lead, "</lead>");
        write_word(out, "<successor>", r->successors[0], "</successor>");
        write_word(out, "<successor>", r->successors[1], "</successor>");
        (void)fputs("</sector>\n", out);
    }
    for (size_t i = 0; i < s->institutions.count; i++) {
        const row *r = &s->institutions.rows[i];

        if (r->id == '\0')
            continue;
        write_word(out, "<institution id='", r->id, "'><name xml:lang='lv'>N</name>");
        write_word(out, "<short>", r->unique, "</short>");
        (void)fputs("<kind>ministry</kind><status>active</status></institution>\n", out);
    }
    (void)fputs("</ecosystem>\n", out);
    ck_assert_int_eq(fclose(out), 0);
}

typedef struct format {
    const char *name;
    void (*write)(const sheets *s);
    int is_folder;
} format;

static const format formats[] = {
    {"csv", write_csv, 1}, {"json", write_json, 0}, {"xml", write_xml, 0}};

enum { FORMATS = sizeof formats / sizeof formats[0] };

/* ---- Importing ----------------------------------------------------------------------------- */

static innov_diag *diag;

static void begin(void)
{
    folder = suite_file("folder");
    sector_path = suite_file("folder/sector.csv");
    institution_path = suite_file("folder/institution.csv");
    ck_assert_int_eq(mkdir(folder, 0700), 0);
    lab_path = suite_file("lab.xml");
    content_path = suite_file("content.xml");
    file_path = suite_file("file");
    diag = new_diag();
}

static void end(void)
{
    innov_diag_free(diag);
}

/* Imports the file of the format; `written` becomes how many records it added or changed. */
static int import(innov_store *store, const format *f, uint32_t flags, int64_t *written)
{
    innov_record *how = new_record(INNOV_EXCHANGE);
    innov_table *summary = NULL;
    int64_t number;
    int rc;

    set(how, INNOV_EXCHANGE_FORMAT, f->name);
    rc = innov_store_import(store, f->is_folder ? folder : file_path, how, flags, &summary, diag);
    *written = 0;
    for (int32_t r = 0; rc == INNOV_OK && r < innov_table_count(summary, INNOV_TABLE_ROWS); r++)
        for (int32_t c = 1; c <= 2; c++) {
            ck_assert_int_eq(innov_table_int(summary, r, c, &number), INNOV_OK);
            *written += number;
        }
    innov_table_free(summary);
    innov_record_free(how);
    return rc;
}

static char *content_now(innov_store *store)
{
    ck_assert_int_eq(innov_store_export(store, content_path, NULL, INNOV_VIEW_FULL, 0, NULL),
                     INNOV_OK);
    return suite_read(content_path, NULL);
}

/* The first finding, for a test that fails. */
static const char *said(void)
{
    return innov_diag_count(diag) > 0 ? innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en") : "";
}

/* 1 when the file went in, as a trial said: then once more it says nothing new. Else it left the
 * store as it was. */
static int ck_twice(innov_store *store, const format *f)
{
    char *before = content_now(store), *after, *last;
    int64_t tried, written;
    int trial = import(store, f, INNOV_IMPORT_DRY_RUN, &tried);
    int rc = import(store, f, 0, &written), again;

    ck_assert_int_eq(trial, rc);
    ck_assert_int_eq(tried, written);
    ck_assert_msg(rc == INNOV_OK || rc == INNOV_E_REFUSED, "%s: %s: %s", f->name,
                  innov_result_name(rc), said());
    after = content_now(store);
    if (rc != INNOV_OK)
        ck_assert_str_eq(after, before);
    again = import(store, f, 0, &written);
    ck_assert_msg(again == rc, "%s: %s, then %s: %s", f->name, innov_result_name(rc),
                  innov_result_name(again), said());
    ck_assert_int_eq(written, 0);
    last = content_now(store);
    ck_assert_str_eq(last, after);
    free(before);
    free(after);
    free(last);
    return rc == INNOV_OK;
}

/* Several files, one after the other, into one store. */
START_TEST(nothing_changes_the_second_time)
{
    int32_t cases = suite_times(CASES, CASES_PER_ROUND), taken[FORMATS] = {0};
    random_source source = {UINT64_C(0x9E3779B97F4A7C15) + (uint64_t)_i};

    for (int32_t i = 0; i < cases; i++) {
        innov_store *store = new_lab(_i == XML ? lab_path : "sqlite::memory:");

        for (int file = 0; file < 3; file++) {
            sheets s = {draw_table(&source, file > 0), draw_table(&source, 0)};
            size_t f = file == 0 ? 1 : likely(&source, 5) ? 0 : draw(&source, FORMATS);

            formats[f].write(&s);
            taken[f] += ck_twice(store, &formats[f]);
        }
        innov_store_free(store);
        if (_i == XML)
            ck_assert_int_eq(unlink(lab_path), 0);
    }
    for (size_t f = 0; f < FORMATS; f++) /* else nothing was asked */
        ck_assert_int_gt(taken[f], cases / 20);
}
END_TEST

/* ---- What is said of a word with two meanings ---------------------------------------------- */

typedef struct told {
    const char *store, *institutions, *sectors; /* rows of CSV; of the store: institutions */
    int64_t line;                               /* of the sectors that is refused; 0: none */
    const char *en, *lv;
} told;

#define INSTITUTIONS "name@lv,kind,status,id,short\r\n"
#define SECTORS      "name@lv,id,lead\r\n"
#define NEW          "N,ministry,active,"

static const told cases[] = {
    /* a label that comes later */
    {NEW "x,VK\r\n", NEW "VK,\r\n", "N,s,VK\r\n", 2, "\"VK\" fits several records: i01",
     "\"VK\" der vairākiem ierakstiem: i01"},
    /* a unique value that comes later */
    {NEW "VK,\r\n", NEW "x,VK\r\n", "N,s,VK\r\n", 2, "(label) and i01", "(label) un i01"},
    /* both come later */
    {NULL, NEW "x,VK\r\n" NEW "VK,\r\n", "N,r,\r\nN,s,VK\r\n", 3, " (short)", " (short)"},
    /* the value is taken away */
    {NEW "x,VK\r\n", NEW "x,V\r\n", "N,s,VK\r\n", 2, "before this import and - after it",
     "bet pēc tā -"},
    /* another record gets it */
    {NEW "x,VK\r\n", NEW "x,V\r\n" NEW "y,VK\r\n", "N,s,VK\r\n", 2, " (short) after it",
     "(short); rakstiet"},
    /* label and value of one record */
    {NEW "VK,\r\n", NEW "VK,VK\r\n", "N,s,VK\r\n", 0, NULL, NULL},
    /* a unique value, and nothing else */
    {NEW "x,\r\n", NEW "x,VK\r\n", "N,s,VK\r\n", 0, NULL, NULL},
};

enum { TOLD = sizeof cases / sizeof cases[0] };

static void write_rows(const char *path, const char *head, const char *rows)
{
    FILE *out = begin_file(path);

    ck_assert_int_ge(fprintf(out, "%s%s", head, rows), 0);
    ck_assert_int_eq(fclose(out), 0);
}

START_TEST(word_with_two_meanings_is_refused)
{
    const told *t = &cases[_i];
    innov_store *store = new_lab("sqlite::memory:");
    int64_t written;

    write_rows(sector_path, SECTORS, "");
    write_rows(institution_path, INSTITUTIONS, t->store != NULL ? t->store : "");
    ck_assert_msg(import(store, &formats[0], 0, &written) == INNOV_OK, "%s", said());
    write_rows(sector_path, SECTORS, t->sectors);
    write_rows(institution_path, INSTITUTIONS, t->institutions);
    ck_assert_int_eq(ck_twice(store, &formats[0]), t->line == 0);
    if (t->line != 0) {
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_finding(diag, 0, INNOV_E_DUPLICATE, t->en, t->lv);
        ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_LINE), t->line);
        ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SECTOR_LEAD);
        ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_COLUMN, NULL), "lead");
    }
    innov_store_free(store);
}
END_TEST

/* A file that states the namespace of its labels means labels, whatever a word means beside it. */
START_TEST(label_is_no_word)
{
    innov_store *store = new_lab("sqlite::memory:");

    write_rows(sector_path, "name@lv,id labels=" LABELS ",lead\r\n", "N,s,VK\r\n");
    write_rows(institution_path, "name@lv,kind,status,id,short,successor\r\n",
               NEW "x,VK,\r\n" NEW "y,,LM\r\n" NEW "z,LM,\r\n");
    ck_assert_int_eq(ck_twice(store, &formats[0]), 0);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_REFERENCE, "there is no institution \"VK\"", "nav ieraksta \"VK\"");
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("imports of the same file");
    TCase *twice = suite_case(suite, "twice");

    tcase_add_checked_fixture(twice, begin, end);
    every_store(twice, nothing_changes_the_second_time);
    tcase_add_loop_test(twice, word_with_two_meanings_is_refused, 0, TOLD);
    tcase_add_test(twice, label_is_no_word);
    return suite_main(suite);
}
