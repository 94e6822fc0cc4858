/* values.c - bytes as the text of a date, an instant, an id, a label and of each type of field:
 * what is taken is given back in one canonical text, which is taken again and means the same.
 *
 * The first line names the field.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"

static void read_date(const char *text)
{
    char written[INNOV_DATE_SIZE];
    int32_t date, first, last;
    int rc = innov_date_parse(text, &date);

    claim(rc == INNOV_OK || rc == INNOV_E_VALUE);
    if (rc != INNOV_OK)
        return;
    claim(innov_date_format(date, written, sizeof written) == INNOV_OK);
    claim(strcmp(written, text) == 0);
    claim(innov_date_span(date, &first, &last) == INNOV_OK && first <= last && first >= date);
}

static void read_instant(const char *text)
{
    char written[INNOV_INSTANT_SIZE];
    int64_t instant;
    int rc = innov_instant_parse(text, &instant);

    claim(rc == INNOV_OK || rc == INNOV_E_VALUE);
    if (rc != INNOV_OK)
        return;
    claim(innov_instant_format(instant, written, sizeof written) == INNOV_OK);
    claim(strcmp(written, text) == 0);
}

static void read_id(const char *text)
{
    char written[INNOV_ID_SIZE];
    int64_t id;
    int32_t kind;
    int rc = innov_id_parse(text, &id);

    claim(rc == INNOV_OK || rc == INNOV_E_ID);
    if (rc == INNOV_OK) {
        claim(innov_id_format(id, written, sizeof written) == INNOV_OK);
        claim(strcmp(written, text) == 0);
        claim(innov_id_kind(id, &kind) == INNOV_OK);
    }
    rc = innov_id_from_label("https://example.org/", "institution", text, &id);
    claim(rc == INNOV_OK || rc == INNOV_E_ID);
}

static void set_again(innov_record *record, int32_t field)
{
    char *canonical = strdup(innov_text(record, field, "lv"));
    innov_record *copy;

    claim(canonical != NULL && canonical[0] != '\0');
    claim(innov_record_clone(record, &copy) == INNOV_OK);
    claim(innov_set(copy, field, "lv", "") == INNOV_OK && innov_has(copy, field) == 0);
    claim(innov_set(copy, field, "lv", canonical) == INNOV_OK);
    claim(strcmp(innov_text(copy, field, "lv"), canonical) == 0);
    claim(innov_record_equal(record, copy, NULL) == 1);
    innov_record_free(copy);
    free(canonical);
}

static void set_field(int32_t kind, int32_t field, const char *text)
{
    innov_record *record;
    int rc;

    claim(innov_record_new(kind, &record) == INNOV_OK);
    rc = innov_set(record, field, "lv", text);
    fuzz_judge(rc, NULL, innov_record_message(record, "en"), innov_record_message(record, "lv"));
    if (rc == INNOV_OK && text[0] != '\0')
        set_again(record, field);
    else
        claim(innov_has(record, field) == 0);
    rc = innov_record_check(record, fuzz_diag());
    claim(rc == INNOV_OK || rc == INNOV_E_REFUSED);
    fuzz_judge_findings(fuzz_diag());
    innov_record_free(record);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    char *text;
    int32_t field = fuzz_field(bytes, size, &text);
    int64_t kind;

    read_date(text);
    read_instant(text);
    read_id(text);
    if (field != 0) {
        claim(innov_field_int(field, INNOV_FIELD_KIND, &kind) == INNOV_OK);
        set_field((int32_t)kind, field, text);
    }
    free(text);
    return 0;
}
