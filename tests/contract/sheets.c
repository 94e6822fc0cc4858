/* sheets.c - CSV files, as people keep them in spreadsheets: what columns and cells mean, which
 * record a row is, what is refused, where it says so, and what is written.
 */
#define _GNU_SOURCE /* asprintf */
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "contract/lab.h"

/* ---- What the tests share ------------------------------------------------------------------ */

static const char *in_path, *out_path, *mapping_path;
static innov_store *store;
static innov_diag *diag;
static innov_table *summary;

static void begin(int which)
{
    in_path = suite_file("in.csv");
    out_path = suite_file("out.csv");
    mapping_path = suite_file("mapping.csv");
    store = new_lab(suite_file(lab_names[which]));
    diag = new_diag();
    summary = NULL;
}

static void end(void)
{
    innov_table_free(summary);
    innov_diag_free(diag);
    innov_store_free(store);
}

/* What is asked of an import or export; NULL for what is not. */
typedef struct asked {
    const char *kind, *mode, *mapping, *separator, *condition;
} asked;

static innov_record *how_of(const asked *a)
{
    innov_record *how = new_record(INNOV_EXCHANGE);

    set(how, INNOV_EXCHANGE_FORMAT, "csv");
    set(how, INNOV_EXCHANGE_KIND, a->kind);
    set(how, INNOV_EXCHANGE_MODE, a->mode);
    set(how, INNOV_EXCHANGE_MAPPING, a->mapping);
    set(how, INNOV_EXCHANGE_SEPARATOR, a->separator);
    set(how, INNOV_EXCHANGE_CONDITION, a->condition);
    return how;
}

static int import_file(const char *path, asked a, uint32_t flags)
{
    innov_record *how = how_of(&a);
    int rc;

    innov_table_free(summary);
    rc = innov_store_import(store, path, how, flags, &summary, diag);
    innov_record_free(how);
    return rc;
}

static int import(const char *bytes, asked a)
{
    suite_write(in_path, bytes, strlen(bytes));
    return import_file(in_path, a, 0);
}

static const asked institutions = {.kind = "institution"};

static int64_t told(int32_t column)
{
    int64_t number = 0;

    if (innov_table_count(summary, INNOV_TABLE_ROWS) > 0)
        ck_assert_int_eq(innov_table_int(summary, 0, column, &number), INNOV_OK);
    return number;
}

/* The file is read, and does this to records of one kind. */
static void ck_import(const char *bytes, asked a, int64_t added, int64_t changed)
{
    if (import(bytes, a) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(told(1), added);
    ck_assert_int_eq(told(2), changed);
}

/* The only finding of a file that is refused. */
static void ck_refused(const char *bytes, asked a, int code, int64_t row, const char *column,
                       const char *en)
{
    char *before = content_of(store);

    ck_assert_int_lt(import(bytes, a), 0);
    ck_assert_msg(innov_diag_count(diag) == 1, "%d findings, the first: %s",
                  (int)innov_diag_count(diag), innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_finding(diag, 0, code, en, "");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_LINE), row);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_COLUMN, NULL), column);
    ck_content(store, before);
    free(before);
}

static innov_record *named(const char *name)
{
    int64_t id;

    ck_assert_msg(innov_store_resolve(store, 0, name, &id) == INNOV_OK, "%s", name);
    return get(store, id);
}

static void ck_field(const char *name, int32_t field, const char *lang, const char *expected)
{
    innov_record *record = named(name);

    ck_assert_str_eq(innov_text(record, field, lang), expected);
    innov_record_free(record);
}

static char *exported(asked a, int32_t view, uint32_t flags)
{
    innov_record *how = how_of(&a);

    if (innov_store_export(store, out_path, how, view, flags, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_record_free(how);
    return suite_read(out_path, NULL);
}

#define HEAD "id,name@lv,short,kind,status\r\n"
#define VM   "vm,Veselības ministrija,VM,ministry,active\r\n"
#define LM   "lm,Labklājības ministrija,LM,ministry,active\r\n"

/* ---- Columns ------------------------------------------------------------------------------- */

START_TEST(columns_are_fields)
{
    begin(_i);
    ck_import("id,name,name@en,short,kind,status,alternative_name,founded_on\r\n"
              "vm,Veselības ministrija,\"Ministry, of Health\",VM,ministry,active,"
              "\"A\\; B; C\\\\\",2003-01\r\n",
              institutions, 1, 0);
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Veselības ministrija"); /* the store's language */
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "Ministry, of Health");
    ck_field("vm", INNOV_INSTITUTION_ALTERNATIVE_NAME, NULL, "A\\; B; C\\\\");
    ck_field("vm", INNOV_INSTITUTION_FOUNDED_ON, NULL, "2003-01");
    end();
}
END_TEST

START_TEST(columns_may_be_named_by_labels)
{
    char *header, *bytes;

    begin(_i);
    ck_assert_int_ge(asprintf(&header, "id;%s;%s;%s;%s",
                              innov_field_text(INNOV_INSTITUTION_NAME, INNOV_FIELD_LABEL, "lv"),
                              innov_field_text(INNOV_INSTITUTION_SHORT, INNOV_FIELD_LABEL, "lv"),
                              innov_field_text(INNOV_INSTITUTION_KIND, INNOV_FIELD_LABEL, "en"),
                              innov_field_text(INNOV_INSTITUTION_STATUS, INNOV_FIELD_LABEL, "lv")),
                     0);
    for (char *c = header + 2; *c != '\0'; c++) /* whatever the case */
        if (*c >= 'a' && *c <= 'z')
            *c = (char)(*c - 'a' + 'A');
    ck_assert_int_ge(asprintf(&bytes, "%s\r\nvm;Veselība;VM;ministry;active\r\n", header), 0);
    ck_import(bytes, institutions, 1, 0);
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Veselība");
    free(header);
    free(bytes);
    end();
}
END_TEST

START_TEST(a_bad_header_is_refused)
{
    begin(_i);
    ck_refused("id,nam@lv\r\nvm,V\r\n", institutions, INNOV_E_FIELD, 1, "nam@lv", "(name?)");
    ck_refused("id,short,short\r\nvm,V,V\r\n", institutions, INNOV_E_SYNTAX, 1, "short",
               "the same field as \"short\"");
    ck_refused("id,name@lv,name\r\nvm,V,V\r\n", institutions, INNOV_E_SYNTAX, 1, "name",
               "the same field as \"name@lv\"");
    ck_refused("id,short@lv\r\nvm,V\r\n", institutions, INNOV_E_ARGUMENT, 1, "short@lv",
               "no languages");
    ck_refused("id,name@L V\r\nvm,V\r\n", institutions, INNOV_E_ARGUMENT, 1, "name@L V", "\"L V\"");
    ck_refused("id,,short\r\nvm,V,V\r\n", institutions, INNOV_E_SYNTAX, 1, "", "column 2");
    ck_refused("id label=x,short\r\nvm,V\r\n", institutions, INNOV_E_SYNTAX, 1, "id label=x",
               "known are labels=");
    ck_refused("short;Sa\xEEsin\xE2jums\r\nV;V\r\n", institutions, INNOV_E_SYNTAX, 1, "",
               "column 2 is not UTF-8"); /* an encoding of Windows */
    ck_refused("short;name@lv\r\nV;V\r\n", (asked){.kind = "institution", .separator = "comma"},
               INNOV_E_SYNTAX, 1, "", "one cell, with semicolon in it; comma was asked for");
    ck_refused("short,name@lv\r\nV,V\r\n", (asked){.kind = "institution", .separator = "tab"},
               INNOV_E_SYNTAX, 1, "", "one cell, with comma in it; tab was asked for");
    ck_refused("", institutions, INNOV_E_SYNTAX, 0, "", "the file is empty");
    ck_refused(HEAD, (asked){0}, INNOV_E_ARGUMENT, 0, "", "say which kind");
    end();
}
END_TEST

/* ---- Cells --------------------------------------------------------------------------------- */

START_TEST(an_empty_cell_says_nothing)
{
    begin(_i);
    ck_import(HEAD VM LM, institutions, 2, 0);
    ck_import("id,name@lv,short,kind,status\r\nvm,,,,\r\nlm,Cita,,,\r\n,,,,\r\n", institutions, 0,
              1);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VM");
    ck_field("lm", INNOV_INSTITUTION_NAME, "lv", "Cita");
    end();
}
END_TEST

START_TEST(replace_takes_away_what_is_empty)
{
    begin(_i);
    ck_import("id,name@lv,name@en,short,kind,status\r\nvm,V,H,VM,ministry,active\r\n", institutions,
              1, 0);
    ck_import("id,name@lv,name@en,kind,status\r\nvm,V,,ministry,active\r\n",
              (asked){.kind = "institution", .mode = "replace"}, 0, 1);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "");
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "");
    end();
}
END_TEST

START_TEST(a_cell_may_take_away)
{
    begin(_i);
    ck_import("id,name@lv,name@en,short,kind,status\r\nvm,V,H,VM,ministry,active\r\n", institutions,
              1, 0);
    ck_import("id,name@en,short\r\nvm,\\N,\\N\r\n", institutions, 0, 1);
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "");
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "V");
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "");
    ck_import("id,name@lv,name@en,short,kind,status\r\nlm,L,\\N,\\N,ministry,active\r\n",
              institutions, 1, 0); /* of a new one there is nothing to take */
    ck_field("lm", INNOV_INSTITUTION_NAME, "en", "");
    end();
}
END_TEST

START_TEST(a_backslash_at_the_beginning_is_doubled)
{
    char *bytes;

    begin(_i);
    ck_import("id,name@lv,short,kind,status\r\nvm,\\\\N,VM,ministry,active\r\n", institutions, 1,
              0);
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "\\N");
    bytes = exported(institutions, INNOV_VIEW_PUBLIC, 0);
    ck_words(bytes, ",\"\\\\N\",");
    free(bytes);
    ck_refused("id,name@lv\r\nvm,\\x\r\n", institutions, INNOV_E_VALUE, 2, "name@lv",
               "written twice");
    ck_refused("id,alternative_name\r\nvm,a\\b\r\n", institutions, INNOV_E_VALUE, 2,
               "alternative_name", "backslash");
    end();
}
END_TEST

START_TEST(faults_have_row_and_column)
{
    const asked sprints = {.kind = "sprint"};

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    ck_refused("id,kind\r\n,\r\nvm,minstry\r\n", institutions, INNOV_E_CODE, 3, "kind", "minstry");
    ck_refused("id,founded_on\r\n\r\nvm,2024-02-30\r\n", institutions, INNOV_E_VALUE, 3,
               "founded_on", "2024-02-30");
    ck_refused("id,year,title,status,lead\r\ns1,1e400,T,planned,vm\r\n", sprints, INNOV_E_VALUE, 2,
               "year", "1e400");
    ck_refused("id,year,title,status,lead\r\ns1,2024,T,planned,nobody\r\n", sprints,
               INNOV_E_REFERENCE, 2, "lead", "no institution \"nobody\"");
    ck_refused("id,year,title,lead\r\ns1,2024,T,vm\r\n", sprints, INNOV_E_REQUIRED, 2, "",
               "status");
    ck_refused("id,short\r\nvm\r\n", institutions, INNOV_E_SYNTAX, 2, "", "cells is 1");
    ck_refused("id,short\r\nvm,V,W\r\n", institutions, INNOV_E_SYNTAX, 2, "", "cells is 3");
    ck_refused("id,short\r\nvm,V\"W\r\n", institutions, INNOV_E_SYNTAX, 2, "short",
               "quotation mark");
    ck_refused("id,short\r\nvm,\"VW\r\n", institutions, INNOV_E_SYNTAX, 2, "short", "ends within");
    ck_refused("id,name@lv\r\nvm,V\xFF\r\n", institutions, INNOV_E_VALUE, 2, "name@lv", "UTF-8");
    ck_refused("id,name@lv\r\ni0AAAAAAAAAAAAA,V\r\n", institutions, INNOV_E_ID, 2, "id",
               "mistyped");
    ck_refused("id,short,reg_no\r\nvm,V,123\r\n", institutions, INNOV_E_VALUE, 2, "reg_no", "123");
    end();
}
END_TEST

START_TEST(all_faults_are_listed)
{
    begin(_i);
    ck_assert_int_eq(
        import("id,kind,founded_on\r\na,x,y\r\nb,ministry,2024\r\nc,z,2024\r\n", institutions),
        INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 5); /* b has no name and no status */
    ck_assert_int_eq(finding(diag, 4, INNOV_DIAG_LINE), 4);
    end();
}
END_TEST

/* ---- Which record a row is ----------------------------------------------------------------- */

START_TEST(a_row_is_found_by_what_is_unique)
{
    static const char rows[] = "name@lv,short,kind,status\r\n"
                               "Veselības ministrija,VM,ministry,active\r\n"
                               "Labklājības ministrija,LM,ministry,active\r\n";

    begin(_i);
    ck_import(rows, institutions, 2, 0);
    ck_import(rows, institutions, 0, 0);
    ck_import("short,name@en\r\nVM,Health\r\n", institutions, 0, 1);
    ck_field("institution:VM", INNOV_INSTITUTION_NAME, "en", "Health");
    ck_refused("name@lv,kind,status\r\nCita,ministry,active\r\n", institutions, INNOV_E_REQUIRED, 2,
               "", "which record this is");
    ck_refused("short,name@lv,kind,status\r\nX,A,ministry,active\r\nX,B,ministry,active\r\n",
               institutions, INNOV_E_DUPLICATE, 3, "", "there twice");
    end();
}
END_TEST

START_TEST(a_row_with_what_two_records_have_is_refused)
{
    begin(_i);
    ck_import("id,name@lv,short,reg_no,kind,status\r\n"
              "a,A,AA,90000056357,ministry,active\r\nb,B,BB,,ministry,active\r\n",
              institutions, 2, 0);
    ck_refused("short,reg_no\r\nBB,90000056357\r\n", institutions, INNOV_E_DUPLICATE, 2, "",
               "several records");
    end();
}
END_TEST

START_TEST(what_belongs_to_an_owner_is_found_by_its_place)
{
    static const char rows[] = "sprint,ordinal\r\ns1,1\r\ns1,2\r\n";

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    ck_import("id,year,title,status,lead\r\ns1,2024,T,planned,vm\r\n", (asked){.kind = "sprint"}, 1,
              0);
    ck_import(rows, (asked){.kind = "session"}, 2, 0);
    ck_import(rows, (asked){.kind = "session"}, 0, 0);
    end();
}
END_TEST

/* ---- References ---------------------------------------------------------------------------- */

START_TEST(references_are_by_id_label_or_what_is_unique)
{
    const asked sprints = {.kind = "sprint"};
    innov_record *vm;
    char *rows, id[INNOV_ID_SIZE];

    begin(_i);
    ck_import("id,name@lv,short,reg_no,kind,status\r\n"
              "vm,V,VM,90000056357,ministry,active\r\n",
              institutions, 1, 0);
    vm = named("vm");
    ck_assert_int_eq(innov_id_format(id_of(vm), id, sizeof id), INNOV_OK);
    innov_record_free(vm);
    ck_assert_int_ge(asprintf(&rows,
                              "id,year,title,status,lead\r\n"
                              "s1,2024,T,planned,vm\r\ns2,2024,T,planned,VM\r\n"
                              "s3,2024,T,planned,90000056357\r\ns4,2024,T,planned,%s\r\n",
                              id),
                     0);
    ck_import(rows, sprints, 4, 0);
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, "lead=vm"), 4);
    ck_import(rows, sprints, 0, 0);
    free(rows);
    end();
}
END_TEST

START_TEST(what_fits_several_is_refused)
{
    begin(_i);
    ck_import("id,name@lv,short,reg_no,kind,status\r\n"
              "a,A,90000056357,,ministry,active\r\nb,B,BB,90000056357,ministry,active\r\n",
              institutions, 2, 0);
    ck_refused("id,year,title,status,lead\r\ns1,2024,T,planned,90000056357\r\n",
               (asked){.kind = "sprint"}, INNOV_E_DUPLICATE, 2, "lead", "several records");
    end();
}
END_TEST

/* A file may refer to what stands further down, by what is unique of it too. */
START_TEST(references_may_come_before_their_targets)
{
    static const char rows[] = "id,name@lv,short,kind,status,successor\r\n"
                               "old,Vecā,OLD,ministry,reorganised,NEW\r\n"
                               "new,Jaunā,NEW,ministry,active,\r\n";

    begin(_i);
    ck_import(rows, institutions, 2, 0);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, "successor=new"), 1);
    ck_import(rows, institutions, 0, 0);
    end();
}
END_TEST

/* ---- Mappings ------------------------------------------------------------------------------ */

static asked mapped(const char *mapping)
{
    suite_write(mapping_path, mapping, strlen(mapping));
    return (asked){.mapping = mapping_path};
}

#define REGION                                                                                     \
    "\xEF\xBB\xBFNr.;Iestādes nosaukums;Saīsinājums;Piezīmes\r\n"                              \
    "1;\"Cēsu novada; pašvaldība\";CNP;nav\r\n2;Valmieras pašvaldība;VNP;\r\n"
#define MAPPING                                                                                    \
    "column,field,value\r\nNr.,\r\nIestādes nosaukums,name@lv\r\nSaīsinājums,short\r\n"         \
    "Piezīmes,,\r\n,kind,municipality\r\n,status,active\r\n,id,lv-{Saīsinājums}\r\n"            \
    ",*kind,institution\r\n"

START_TEST(a_mapping_says_which_column_is_which_field)
{
    begin(_i);
    ck_import(REGION, mapped(MAPPING), 2, 0);
    ck_field("lv-CNP", INNOV_INSTITUTION_NAME, "lv", "Cēsu novada; pašvaldība");
    ck_field("lv-VNP", INNOV_INSTITUTION_KIND, NULL, "municipality");
    ck_import(REGION, mapped(MAPPING), 0, 0);
    end();
}
END_TEST

/* A mapping that is refused says so in its own file and row. */
static void ck_mapping(const char *mapping, int64_t row, const char *en)
{
    ck_assert_int_lt(import(REGION, mapped(mapping)), 0);
    ck_words(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), en);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_FILE, NULL), mapping_path);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_LINE), row);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 0);
}

START_TEST(a_mapping_that_maps_to_nothing_is_refused)
{
    begin(_i);
    ck_mapping("column,field\r\nNr.,short\r\n,*kind,institutoin\r\n", 3, "(institution?)");
    ck_mapping("column,field\r\n,*kind,institution\r\nNr.,\r\nIestādes nosaukums,\r\n"
               "Saīsinājums,\r\nPiezīmes,\r\nNav,short\r\n",
               7, "no column \"Nav\"");
    ck_mapping("column,field\r\n,*kind,institution\r\nNr.,\r\nIestādes nosaukums,\r\n"
               "Saīsinājums,\r\nPiezīmes,\r\n,shrt,x\r\n",
               7, "(short?)");
    ck_mapping("column,field\r\n,*kind,institution\r\nNr.,\r\nIestādes nosaukums,\r\n"
               "Saīsinājums,\r\nPiezīmes,\r\n,id,{Nav}\r\n",
               7, "no column \"Nav\"");
    ck_mapping("kolonna,lauks\r\n", 1, "column,field");
    ck_mapping("column,field\r\n", 1, "maps nothing");
    ck_mapping("column,field\r\nNr.,short,x\r\n", 2, "a row of a mapping");
    ck_mapping("column,field\r\n,,x\r\n", 2, "a row of a mapping");
    ck_mapping("column,field\r\nNr.,short\r\nNr.,name\r\n", 3, "there twice");
    ck_mapping("column,field\r\n,*kin,institution\r\n", 2, "*kind, *separator");
    ck_mapping("column,field\r\n,*separator,comma\r\n,*separator,dot\r\n", 3, "");
    end();
}
END_TEST

/* ---- Writing ------------------------------------------------------------------------------- */

START_TEST(what_is_written_is_rfc_4180)
{
    char *bytes;

    begin(_i);
    ck_import("id,name@lv,name@en,kind,status,visibility\r\n"
              "007,\"A \"\"b\"\"\",X,ministry,active,public\r\n",
              institutions, 1, 0);
    bytes = exported(institutions, INNOV_VIEW_PUBLIC, 0);
    ck_assert_ptr_eq(strstr(bytes, "id labels=" LABELS ",name@en,name@lv,short,"), bytes);
    ck_words(bytes, "\r\n\"007\",\"X\",\"A \"\"b\"\"\",,,ministry,");
    ck_assert_str_eq(bytes + strlen(bytes) - 2, "\r\n");
    free(bytes);
    end();
}
END_TEST

START_TEST(separators_and_marks_are_as_asked)
{
    asked a = institutions;
    char *bytes;

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    a.separator = "semicolon";
    bytes = exported(a, INNOV_VIEW_PUBLIC, INNOV_EXPORT_BOM);
    ck_assert_ptr_eq(strstr(bytes, "\xEF\xBB\xBFid labels=" LABELS ";name@lv;"), bytes);
    free(bytes);
    a.separator = "tab";
    bytes = exported(a, INNOV_VIEW_PUBLIC, 0);
    ck_assert_ptr_eq(strstr(bytes, "id labels=" LABELS "\tname@lv\t"), bytes);
    free(bytes);
    end();
}
END_TEST

START_TEST(a_guard_stands_before_formulas_and_goes_again)
{
    static const char *const names[] = {"=1+1", "+1", "-1", "@x", "'x", "x"};
    char *bytes, *before;

    begin(_i);
    for (size_t i = 0; i < 6; i++)
        add(store, new_institution(NULL, names[i]));
    before = content_of(store);
    bytes = exported(institutions, INNOV_VIEW_FULL, INNOV_EXPORT_GUARD);
    ck_assert_ptr_eq(strstr(bytes, "id labels=" LABELS " guard,"), bytes);
    for (size_t i = 0; i < 5; i++) {
        char expected[20];

        (void)snprintf(expected, sizeof expected, ",\"'%s\",", names[i]);
        ck_words(bytes, expected);
    }
    ck_words(bytes, ",\"x\",");
    free(bytes);
    ck_assert_int_eq(import_file(out_path, institutions, 0), INNOV_OK);
    ck_assert_int_eq(told(2), 0);
    ck_content(store, before);
    free(before);
    end();
}
END_TEST

START_TEST(a_query_is_exported)
{
    asked a = {.kind = "institution", .condition = "short=LM"};
    char *bytes;

    begin(_i);
    ck_import(HEAD VM LM, institutions, 2, 0);
    bytes = exported(a, INNOV_VIEW_PUBLIC, 0);
    ck_words(bytes, "\r\n\"lm\",");
    ck_assert_ptr_null(strstr(bytes, "\"vm\""));
    free(bytes);
    end();
}
END_TEST

/* Languages and labels of hidden records do not show in the columns either. */
START_TEST(a_view_shows_nothing_hidden)
{
    char *bytes;

    begin(_i);
    ck_import("id,name@lv,name@de,kind,status,visibility\r\na,A,,ministry,active,public\r\n"
              "b,B,Geheim,ministry,active,private\r\n",
              institutions, 2, 0);
    bytes = exported(institutions, INNOV_VIEW_PUBLIC, 0);
    ck_assert_ptr_null(strstr(bytes, "Geheim"));
    ck_assert_ptr_null(strstr(bytes, "@de"));
    ck_assert_ptr_null(strstr(bytes, "\"b\""));
    free(bytes);
    end();
}
END_TEST

/* ---- Origins ------------------------------------------------------------------------------- */

START_TEST(a_sheet_may_say_its_origin)
{
    char *bytes, *at;
    innov_record *vm;

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    bytes = exported(institutions, INNOV_VIEW_PUBLIC, INNOV_EXPORT_ORIGIN);
    ck_words(bytes, " origin=");
    vm = named("vm");
    set(vm, INNOV_INSTITUTION_SHORT, "VeM");
    put(store, vm);
    innov_record_free(vm);
    ck_assert_int_eq(import_file(out_path, institutions, 0), INNOV_OK); /* nothing was edited */
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    at = strstr(bytes, "\"VM\"");
    ck_assert_ptr_nonnull(at);
    at[1] = 'X';
    suite_write(out_path, bytes, strlen(bytes));
    free(bytes);
    ck_assert_int_eq(import_file(out_path, institutions, 0), INNOV_E_REFUSED);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "yours \"XM\", theirs \"VeM\"", "jūsu \"XM\"");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_COLUMN, NULL), "short");
    end();
}
END_TEST

/* ---- Folders ------------------------------------------------------------------------------- */

START_TEST(a_folder_is_whole_or_not_there)
{
    const char *folder = suite_file("folder");
    innov_record *how = how_of(&(asked){0});
    char path[300];
    struct stat there;

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    ck_assert_int_eq(mkdir(folder, 0700), 0); /* an empty one is replaced */
    ck_assert_int_eq(innov_store_export(store, folder, how, INNOV_VIEW_PUBLIC, 0, diag), INNOV_OK);
    (void)snprintf(path, sizeof path, "%s/institution.csv", folder);
    ck_assert_int_eq(stat(path, &there), 0);
    ck_assert_uint_eq(there.st_mode & 0777, 0600);
    ck_alone(folder);
    ck_assert_int_eq(innov_store_export(store, folder, how, INNOV_VIEW_PUBLIC, 0, diag),
                     INNOV_E_EXISTS);
    ck_finding(diag, 0, INNOV_E_EXISTS, "something is there already", "tur jau kaut kas ir");
    ck_alone(folder);
    ck_assert_int_eq(innov_store_export_fd(store, 1, how, INNOV_VIEW_PUBLIC, 0, diag),
                     INNOV_E_ARGUMENT); /* a descriptor is no folder */
    innov_record_free(how);
    end();
}
END_TEST

START_TEST(what_a_killed_program_left_is_taken_away)
{
    const char *folder = suite_file("folder"), *left = suite_file("folder.innov-new");
    innov_record *how = how_of(&(asked){0});
    char path[300];

    begin(_i);
    ck_import(HEAD VM, institutions, 1, 0);
    ck_assert_int_eq(mkdir(left, 0700), 0);
    (void)snprintf(path, sizeof path, "%s/sprint.csv", left);
    suite_write(path, "id", 2);
    ck_assert_int_eq(innov_store_export(store, folder, how, INNOV_VIEW_PUBLIC, 0, diag), INNOV_OK);
    ck_alone(folder);
    innov_record_free(how);
    end();
}
END_TEST

/* When a file can grow no more, nothing is left: no folder, no temporary one. */
START_TEST(a_folder_that_cannot_be_written_is_not_there)
{
    const char *folder = suite_file("folder");
    innov_record *how = how_of(&(asked){0});
    struct rlimit before, small;
    int rc;

    begin(_i);
    ck_import(HEAD VM LM, institutions, 2, 0);
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 50;
    ck_assert(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    rc = innov_store_export(store, folder, how, INNOV_VIEW_PUBLIC, 0, diag);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
    ck_assert_int_eq(rc, INNOV_E_IO);
    ck_assert_int_eq(access(folder, F_OK), -1);
    ck_assert_int_eq(access(suite_file("folder.innov-new"), F_OK), -1);
    ck_assert_int_eq(innov_store_export(store, folder, how, INNOV_VIEW_PUBLIC, 0, diag), INNOV_OK);
    innov_record_free(how);
    end();
}
END_TEST

START_TEST(a_folder_with_other_files_is_refused)
{
    const char *folder = suite_file("folder");
    char path[300];

    begin(_i);
    ck_assert_int_eq(mkdir(folder, 0700), 0);
    ck_assert_int_eq(import_file(folder, (asked){0}, 0), INNOV_E_NOT_FOUND);
    (void)snprintf(path, sizeof path, "%s/institutions.csv", folder);
    suite_write(path, HEAD VM, strlen(HEAD VM));
    ck_assert_int_eq(import_file(folder, (asked){0}, 0), INNOV_E_REFUSED);
    ck_finding(diag, 0, INNOV_E_KIND, "(institution?)", "(institution?)");
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 0);
    end();
}
END_TEST

/* ---- What does not go together ------------------------------------------------------------- */

START_TEST(what_does_not_go_together_is_refused)
{
    innov_record *how = new_record(INNOV_EXCHANGE);

    begin(_i);
    set(how, INNOV_EXCHANGE_SEPARATOR, "tab");
    ck_assert_int_eq(innov_store_export(store, out_path, how, INNOV_VIEW_PUBLIC, 0, diag),
                     INNOV_E_ARGUMENT); /* of XML */
    ck_finding(diag, 0, INNOV_E_ARGUMENT, "\"separator\" has no meaning", "\"separator\" šim");
    set(how, INNOV_EXCHANGE_SEPARATOR, NULL);
    ck_assert_int_eq(
        innov_store_export(store, out_path, how, INNOV_VIEW_PUBLIC, INNOV_EXPORT_BOM, diag),
        INNOV_E_ARGUMENT);
    set(how, INNOV_EXCHANGE_CONDITION, "short=VM");
    ck_assert_int_eq(innov_store_export(store, out_path, how, INNOV_VIEW_PUBLIC, 0, diag),
                     INNOV_E_ARGUMENT); /* of which kind? */
    set(how, INNOV_EXCHANGE_CONDITION, NULL);
    set(how, INNOV_EXCHANGE_FORMAT, "csv");
    set(how, INNOV_EXCHANGE_MAPPING, mapping_path);
    ck_assert_int_eq(innov_store_export(store, out_path, how, INNOV_VIEW_PUBLIC, 0, diag),
                     INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_export(store, out_path, NULL, INNOV_VIEW_PUBLIC, 8, diag),
                     INNOV_E_ARGUMENT);
    innov_record_free(how);
    end();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sheets");
    TCase *reading = suite_case(suite, "reading"), *rows = suite_case(suite, "rows");
    TCase *mappings = suite_case(suite, "mappings"), *writing = suite_case(suite, "writing");

    every_store(reading, columns_are_fields);
    every_store(reading, columns_may_be_named_by_labels);
    every_store(reading, a_bad_header_is_refused);
    every_store(reading, an_empty_cell_says_nothing);
    every_store(reading, replace_takes_away_what_is_empty);
    every_store(reading, a_cell_may_take_away);
    every_store(reading, a_backslash_at_the_beginning_is_doubled);
    every_store(reading, faults_have_row_and_column);
    every_store(reading, all_faults_are_listed);
    every_store(rows, a_row_is_found_by_what_is_unique);
    every_store(rows, a_row_with_what_two_records_have_is_refused);
    every_store(rows, what_belongs_to_an_owner_is_found_by_its_place);
    every_store(rows, references_are_by_id_label_or_what_is_unique);
    every_store(rows, what_fits_several_is_refused);
    every_store(rows, references_may_come_before_their_targets);
    every_store(mappings, a_mapping_says_which_column_is_which_field);
    every_store(mappings, a_mapping_that_maps_to_nothing_is_refused);
    every_store(writing, what_is_written_is_rfc_4180);
    every_store(writing, separators_and_marks_are_as_asked);
    every_store(writing, a_guard_stands_before_formulas_and_goes_again);
    every_store(writing, a_query_is_exported);
    every_store(writing, a_view_shows_nothing_hidden);
    every_store(writing, a_sheet_may_say_its_origin);
    every_store(writing, a_folder_is_whole_or_not_there);
    every_store(writing, what_a_killed_program_left_is_taken_away);
    every_store(writing, a_folder_that_cannot_be_written_is_not_there);
    every_store(writing, a_folder_with_other_files_is_refused);
    every_store(writing, what_does_not_go_together_is_refused);
    return suite_main(suite);
}
