/* figures.c - what reports have in common. */
#include "ecosystem/figures.h"

#include <innov/store.h>
#include <string.h>

#include "base/number.h"
#include "model/kind.h"

/* ---- Reading ------------------------------------------------------------------------------- */

static int add_tests(innov_query *query, const innov__find *find)
{
    char text[INNOV__INT_SIZE];
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < INNOV__FIND_REFERENCES; i++) {
        if (find->is[i].path == NULL)
            continue;
        result = innov_id_format(find->is[i].id, text, sizeof text);
        if (result == INNOV_OK)
            result = innov_query_where(query, find->is[i].path, "=", text);
    }
    if (result == INNOV_OK && find->year != 0) {
        innov__int_format(find->year, text);
        result = innov_query_where(query, "year", "=", text);
    }
    for (size_t i = 0; result == INNOV_OK && i < INNOV__FIND_ORDERS; i++)
        if (find->order[i] != NULL)
            result = innov_query_order(query, find->order[i], 0);
    return result;
}

static int open_cursor(innov_store *store, const innov__find *find, innov_cursor **cursor,
                       innov_diag *diag)
{
    innov_query *query = NULL;
    int result = innov_query_new(find->kind, find->condition, &query, diag);

    if (result == INNOV_OK)
        result = add_tests(query, find);
    if (result == INNOV_OK)
        result = innov_store_query(store, query, 0, cursor, diag);
    innov_query_free(query);
    return result;
}

int innov__each(innov_store *store, const innov__find *find, innov__visit *visit, void *context,
                innov_diag *diag)
{
    innov_cursor *cursor = NULL;
    const innov_record *record;
    int result = open_cursor(store, find, &cursor, diag);

    while (result == INNOV_OK && (result = innov_cursor_next(cursor, &record)) == INNOV_OK)
        result = visit(record, context);
    innov_cursor_free(cursor);
    return result == INNOV_DONE ? INNOV_OK : result;
}

static int count_one(const innov_record *record, void *context)
{
    (void)record;
    ++*(int64_t *)context;
    return INNOV_OK;
}

int innov__count_of(innov_store *store, const innov__find *find, int64_t *count, innov_diag *diag)
{
    *count = 0;
    return innov__each(store, find, count_one, count, diag);
}

int64_t innov__number(const innov_record *record, int32_t field)
{
    int64_t value = 0;

    return record != NULL && innov_get_int(record, field, &value) == INNOV_OK ? value : 0;
}

int64_t innov__id(const innov_record *record)
{
    int64_t id = 0;

    return innov_record_int(record, INNOV_RECORD_ID, &id) == INNOV_OK ? id : 0;
}

int innov__is_list(int32_t field)
{
    int64_t flags = 0;

    return innov_field_int(field, INNOV_FIELD_FLAGS, &flags) == INNOV_OK &&
           (flags & INNOV_FIELD_IS_LIST) != 0;
}

int innov__refers(const innov_record *record, int32_t field, int64_t id)
{
    int64_t value;

    if (!innov__is_list(field))
        return innov__number(record, field) == id;
    for (int32_t i = 0; innov_list_get_int(record, field, i, &value) == INNOV_OK; i++)
        if (value == id)
            return 1;
    return 0;
}

/* ---- Words --------------------------------------------------------------------------------- */

int innov__explain_of(innov__reply *reply, const char *figure, const char *of,
                      const innov_record *record, innov__left_out why)
{
    innov__buffer name = {0};
    int rc;

    if (reply->explanation == NULL)
        return INNOV_OK;
    innov__buffer_text(&name, figure);
    innov__buffer_char(&name, ' ');
    innov__buffer_text(&name, of);
    rc = name.failed;
    if (rc == INNOV_OK)
        rc = innov__reply_explain(reply, name.bytes, record, why);
    innov__buffer_free(&name);
    return rc;
}

int innov__explain_year(innov__reply *reply, const char *figure, int64_t year,
                        const innov_record *record, innov__left_out why)
{
    char text[INNOV__INT_SIZE];

    innov__int_format(year, text);
    return innov__explain_of(reply, figure, text, record, why);
}

/* What a record is called in the name of a figure; `id` has room for it. */
static const char *name_of(const innov_record *record, char id[INNOV_ID_SIZE])
{
    const char *label = innov_record_text(record, INNOV_RECORD_LABEL);

    if (*label != '\0')
        return label;
    *id = '\0';
    (void)innov_id_format(innov__id(record), id, INNOV_ID_SIZE); /* of no id: nothing */
    return id;
}

int innov__figure(innov__buffer *name, const char *figure, const innov_record *record)
{
    char id[INNOV_ID_SIZE];

    innov__buffer_clear(name);
    innov__buffer_text(name, figure);
    innov__buffer_char(name, ' ');
    innov__buffer_text(name, name_of(record, id));
    return name->failed;
}

int innov__explain(innov__reply *reply, const char *figure, const innov_record *of,
                   const innov_record *record, innov__left_out why)
{
    char id[INNOV_ID_SIZE];

    return reply->explanation == NULL
               ? INNOV_OK
               : innov__explain_of(reply, figure, name_of(of, id), record, why);
}

int innov__explain_id(innov__reply *reply, innov_store *store, const char *figure,
                      const innov_record *of, int64_t id)
{
    innov_record *record = NULL;
    int rc;

    if (reply->explanation == NULL)
        return INNOV_OK;
    rc = innov_store_get(store, id, &record, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__explain(reply, figure, of, record, (innov__left_out)0);
    innov_record_free(record);
    return rc;
}

/* ---- Numbers and dates --------------------------------------------------------------------- */

enum { UNIT = 1000 }; /* a whole, in tenths of a percent */

int innov__percent(int64_t part, int64_t whole, int64_t *percent)
{
    int64_t times = part / whole, rest = part % whole;

    if (rest < 0) {
        times--;
        rest += whole;
    }
    if (whole > INT64_MAX / (4 * UNIT)) { /* then what is cut off here is no tenth of a percent */
        whole /= 4 * UNIT;
        rest /= 4 * UNIT;
    }
    rest = (rest * 2 * UNIT + whole) / (whole * 2);
    return __builtin_mul_overflow(times, UNIT, percent) ||
                   __builtin_add_overflow(*percent, rest, percent)
               ? INNOV_E_LIMIT
               : INNOV_OK;
}

/* The UTC day of an instant so many hours later, or 0. */
static int32_t day_after(int64_t instant, int64_t hours)
{
    char text[INNOV_INSTANT_SIZE];
    int32_t date = 0;

    if (innov_instant_format(instant + hours * 3600 * 1000000, text, sizeof text) != INNOV_OK)
        return 0;
    text[strlen("2024-03-01")] = '\0';
    return innov_date_parse(text, &date) == INNOV_OK ? date : 0;
}

/* The day of an instant in its zone, as far as it is sure without the rules of all zones: those of
 * Latvia are two or three hours ahead of UTC, others from twelve behind to fourteen ahead. */
static int32_t day_of(int64_t instant, const char *zone)
{
    int here = *zone == '\0' || strcmp(zone, "Europe/Riga") == 0;
    int32_t first = day_after(instant, here ? 2 : -12), last = day_after(instant, here ? 3 : 14);

    if (first == last)
        return first;
    if (first / 100 == last / 100)
        return first / 100 * 100;
    return first / 10000 == last / 10000 ? first / 10000 * 10000 : 0;
}

int32_t innov__date(const innov_record *record, int32_t field, int32_t zone)
{
    int64_t value = innov__number(record, field), type = 0;

    if (value == 0 || innov_field_int(field, INNOV_FIELD_TYPE, &type) != INNOV_OK)
        return 0;
    if (type == INNOV_TYPE_INSTANT)
        return day_of(value, zone != 0 ? innov_text(record, zone, NULL) : "");
    return (int32_t)(type == INNOV_TYPE_DATE ? value : value * 10000);
}

innov__days innov__days_of(int32_t date)
{
    innov__days days = {0, 0};

    (void)innov_date_span(date, &days.first, &days.last); /* of no date: no days */
    return days;
}

/* Days since 1 March of the year 0: years that begin in March have their leap day at the end. */
static int64_t day_number(int32_t date)
{
    int64_t month = date / 100 % 100, year = date / 10000 - (month < 3);
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date % 100 - 1;

    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year;
}

int64_t innov__days_between(int32_t from, int32_t to)
{
    return day_number(to) - day_number(from);
}

int32_t innov__days_later(int32_t day, int64_t days)
{
    while (days > 0) {
        int32_t month = day / 100, last = innov__days_of(month * 100).last;

        if (last == 0)
            return 0;
        if (days <= last - day)
            return day + (int32_t)days;
        days -= last - day + 1;
        day = month % 100 == 12 ? (month / 100 + 1) * 10000 + 101 : (month + 1) * 100 + 1;
    }
    return innov__days_of(day).last;
}

innov__sure innov__overlap(int32_t from, int32_t to, int32_t other_from, int32_t other_to)
{
    innov__days a = innov__days_of(from), b = innov__days_of(to);
    innov__days c = innov__days_of(other_from), d = innov__days_of(other_to);

    if ((to != 0 && other_from != 0 && b.last < c.first) ||
        (from != 0 && other_to != 0 && d.last < a.first))
        return INNOV__NO;
    if ((to == 0 || other_from == 0 || b.first >= c.last) &&
        (from == 0 || other_to == 0 || d.first >= a.last))
        return INNOV__YES;
    return INNOV__PERHAPS;
}

/* ---- Rows ---------------------------------------------------------------------------------- */

innov__row innov__row_begin(const innov__reply *reply)
{
    return (innov__row){.table = reply->table, .result = innov__table_row(reply->table)};
}

void innov__row_text(innov__row *row, const char *text)
{
    if (row->result == INNOV_OK)
        row->result = *text != '\0' ? innov__table_set_text(row->table, row->column, text)
                                    : innov__table_set_reason(row->table, row->column, "no_data");
    row->column++;
}

/* The text of a list is made when it is asked for, which may fail. */
void innov__row_field(innov__row *row, const innov_record *record, int32_t field)
{
    const char *text = innov_text(record, field, NULL);

    if (row->result == INNOV_OK && *text == '\0' && innov_has(record, field) == 1)
        row->result = INNOV_E_NOMEM;
    innov__row_text(row, text);
}

void innov__row_int(innov__row *row, int64_t value)
{
    if (row->result == INNOV_OK)
        row->result = innov__table_set_int(row->table, row->column, value);
    row->column++;
}

void innov__row_reason(innov__row *row, const char *reason)
{
    if (row->result == INNOV_OK)
        row->result = innov__table_set_reason(row->table, row->column, reason);
    row->column++;
}

void innov__row_some(innov__row *row, int64_t value)
{
    if (value == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, value);
}

void innov__row_optional(innov__row *row, int applies, int64_t value)
{
    if (applies)
        innov__row_int(row, value);
    else
        innov__row_reason(row, "not_applicable");
}

void innov__row_percent(innov__row *row, int64_t part, int64_t whole)
{
    int64_t percent;

    if (whole <= 0)
        innov__row_reason(row, "not_applicable");
    else if (innov__percent(part, whole, &percent) != INNOV_OK)
        innov__row_reason(row, "not_computable");
    else
        innov__row_int(row, percent);
}

void innov__row_words(innov__row *row, const char *name, innov__words words)
{
    if (row->result == INNOV_OK)
        row->result = innov__table_set_words(row->table, row->column, name, words);
    row->column++;
}

void innov__row_text_of(innov__row *row, const innov_record *record, int32_t field)
{
    innov__row_words(row, innov__reply_text_in(record, field, NULL),
                     (innov__words){innov__reply_text_in(record, field, "en"),
                                    innov__reply_text_in(record, field, "lv")});
}

void innov__row_title(innov__row *row, const innov_record *record)
{
    const char *title = innov__title(record, NULL);

    if (*title == '\0')
        innov__row_reason(row, "no_data");
    else
        innov__row_words(row, title,
                         (innov__words){innov__title(record, "en"), innov__title(record, "lv")});
}

void innov__row_record(innov__row *row, innov_store *store, int64_t id, innov_diag *diag)
{
    innov_record *record = NULL;

    innov__row_some(row, id);
    if (row->result == INNOV_OK && id != 0)
        row->result = innov_store_get(store, id, &record, diag);
    innov__row_title(row, record);
    innov_record_free(record);
}

/* ---- Notes --------------------------------------------------------------------------------- */

void innov__note_words(innov__note *note, const char *en, const char *lv)
{
    innov__buffer_text(&note->en, en);
    innov__buffer_text(&note->lv, lv);
}

void innov__note_int(innov__note *note, int64_t number)
{
    innov__buffer_int(&note->en, number);
    innov__buffer_int(&note->lv, number);
}

void innov__note_title(innov__note *note, const innov_record *record)
{
    innov__buffer_text(&note->en, innov__title(record, "en"));
    innov__buffer_text(&note->lv, innov__title(record, "lv"));
}

int innov__note_add(innov__note *note, innov__reply *reply)
{
    int result = note->en.failed != 0 ? note->en.failed : note->lv.failed;

    if (result == INNOV_OK)
        result = innov__reply_note(reply, note->en.bytes, note->lv.bytes);
    innov__buffer_free(&note->en);
    innov__buffer_free(&note->lv);
    *note = (innov__note){0};
    return result;
}

int innov__note_state(innov_store *store, innov__reply *reply)
{
    innov__note note = {0};
    const char *revision;

    if (strcmp(innov_store_text(store, INNOV_STORE_LOCATION), "sqlite::memory:") == 0)
        return INNOV_OK; /* it ends with its handle: nobody can go back to that */
    revision = innov_store_text(store, INNOV_STORE_REVISION);

    if (*revision == '\0') /* there is always one: its text could not be made */
        return INNOV_E_NOMEM;
    innov__note_words(&note, "As recorded in revision ", "Kā ierakstīts krātuves revīzijā ");
    innov__note_words(&note, revision, revision);
    innov__note_words(&note, " of the store.", ".");
    return innov__note_add(&note, reply);
}

int innov__there(innov_store *store, int64_t id, innov_diag *diag)
{
    innov_record *record = NULL;
    int result = id != 0 ? innov_store_get(store, id, &record, diag) : INNOV_OK;

    innov_record_free(record);
    return result;
}
