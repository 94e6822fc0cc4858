/* reply.c - building the answer of an operation, and the explanation of its figures. */
#include "ecosystem/reply.h"

#include <innov/store.h>

#include "model/registry.h"

static const innov__code left_out[] = {
    {INNOV__LEFT_CANCELLED,
     "cancelled",
     {"Cancelled", "Atcelts"},
     {"It was cancelled or withdrawn.", "Tas atcelts vai atsaukts."}},
    {INNOV__LEFT_NOT_FINISHED,
     "not_finished",
     {"Not finished", "Nav pabeigts"},
     {"It has not come so far yet.", "Tas vēl nav tik tālu ticis."}},
    {INNOV__LEFT_OUTSIDE_PERIOD,
     "outside_period",
     {"Outside the period", "Ārpus perioda"},
     {"It belongs to another time.", "Tas pieder citam laikam."}},
    {INNOV__LEFT_NO_DATE,
     "no_date",
     {"No date", "Nav datuma"},
     {"It has no date to judge by.", "Tam nav datuma, pēc kā spriest."}},
    {INNOV__LEFT_UNDECIDABLE,
     "undecidable",
     {"Undecidable", "Nav izšķirams"},
     {"Its date is not known well enough.", "Datums nav zināms pietiekami precīzi."}},
    {INNOV__LEFT_NO_VALUE,
     "no_value",
     {"No value", "Nav vērtības"},
     {"What is counted is not recorded.", "Tas, ko skaita, nav ierakstīts."}},
    {INNOV__LEFT_OTHER_SCOPE,
     "other_scope",
     {"Out of scope", "Ārpus tvēruma"},
     {"The question is not about such a record.", "Jautājums nav par šādu ierakstu."}},
    {INNOV__LEFT_REPEATED,
     "repeated",
     {"Counted once already", "Jau ieskaitīts"},
     {"It stands for something that was counted.", "Tas pats jau ir ieskaitīts."}},
    {INNOV__LEFT_REPORTED,
     "reported",
     {"The source's number is used", "Lietots avota skaitlis"},
     {"The source reports a number, which is used instead.",
      "Avots nosauc skaitli, un tas lietots ierakstu vietā."}},
    {INNOV__LEFT_ABSENT,
     "absent",
     {"Was not there", "Nebija klāt"},
     {"They were expected and did not come.", "Gaidīti, bet neieradās."}},
    {INNOV__LEFT_TOOK_PART,
     "took_part",
     {"Took part", "Piedalījās"},
     {"An activity names it.", "To nosauc kāda aktivitāte."}},
    {INNOV__LEFT_IN_ORDER,
     "in_order",
     {"In order", "Kārtībā"},
     {"It has what it should have.", "Tam ir, kam jābūt."}},
    {INNOV__LEFT_RESTATED,
     "restated",
     {"Restated", "Precizēts"},
     {"A later value stands in its place.", "Tā vietā ir vēlāka vērtība."}},
    {INNOV__LEFT_INCOMPLETE,
     "incomplete",
     {"Incomplete", "Nepilns"},
     {"Points are missing on the sheet it is on.", "Lapā, kurā tas ir, trūkst punktu."}},
    {INNOV__LEFT_CONFLICT,
     "conflict",
     {"Conflict of interest", "Interešu konflikts"},
     {"The assessor must not judge the entry.", "Vērtētājs šo pieteikto nedrīkst vērtēt."}},
    {INNOV__LEFT_INVALID,
     "invalid",
     {"Not the assessor's to give", "Nav vērtētāja ziņā"},
     {"Out of range, or from somebody who was not to score it.",
      "Ārpus robežām vai no kāda, kam tas nebija jāvērtē."}},
};
static const innov__code_list left_out_codes = INNOV__CODE_LIST("left_out", "Why it does not count",
                                                                "Kāpēc neskaitās", left_out);

enum { FIGURE, RECORD, LABEL, KIND, TITLE, COUNTED, WHY };

static const innov__column columns[] = {
    [FIGURE] = {"figure", {"Figure", "Skaitlis"}, .type = INNOV_TYPE_TEXT},
    [RECORD] = {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    [LABEL] = {"label", {"Label", "Iezīme"}, .type = INNOV_TYPE_TEXT},
    [KIND] = {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    [TITLE] = {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    [COUNTED] = {"counted", {"Counted", "Ieskaitīts"}, .type = INNOV_TYPE_BOOLEAN},
    [WHY] = {"why", {"Why not", "Kāpēc ne"}, .type = INNOV_TYPE_CODE, .codes = &left_out_codes},
};

int innov__reply_begin(innov__reply *reply, const char *name, const innov__column *wanted,
                       size_t count)
{
    return innov__table_new(name, wanted, count, &reply->table);
}

int innov__explanation_new(innov_table **table)
{
    static const innov__words title = {"The records behind the figures", "Ieraksti aiz skaitļiem"};
    int result = innov__table_new("explanation", columns, INNOV__COUNT(columns), table);

    if (result == INNOV_OK)
        innov__table_set_title(*table, title);
    return result;
}

int innov__reply_note(innov__reply *reply, const char *en, const char *lv)
{
    int result = innov__table_add_note(reply->table, en, lv);

    return result == INNOV_OK && reply->explanation != NULL
               ? innov__table_add_note(reply->explanation, en, lv)
               : result;
}

const char *innov__reply_text_in(const innov_record *record, int32_t field, const char *lang)
{
    const char *text = innov_text(record, field, lang);

    if (*text == '\0')
        text = innov_text(record, field, NULL);
    return *text != '\0' ? text : innov_text(record, field, innov_language_at(record, field, 0));
}

int32_t innov__kind_of(const innov_record *record)
{
    int64_t kind = 0;

    (void)innov_record_int(record, INNOV_RECORD_KIND, &kind); /* of no record: 0 */
    return (int32_t)kind;
}

const char *innov__title(const innov_record *record, const char *lang)
{
    int64_t title = 0;

    return innov_kind_int(innov__kind_of(record), INNOV_KIND_TITLE, &title) == INNOV_OK &&
                   title != 0
               ? innov__reply_text_in(record, (int32_t)title, lang)
               : "";
}

int innov__reply_set_title(innov_table *table, size_t column, const innov_record *record)
{
    const char *title = innov__title(record, NULL);

    return *title != '\0' ? innov__table_set_words(table, column, title,
                                                   (innov__words){innov__title(record, "en"),
                                                                  innov__title(record, "lv")})
                          : INNOV_OK;
}

static int set_if(innov_table *table, size_t column, const char *text)
{
    return text[0] != '\0' ? innov__table_set_text(table, column, text) : INNOV_OK;
}

int innov__reply_set_kind(innov_table *table, size_t column, int32_t kind)
{
    const innov__kind *named = innov__kind_by_number(kind);

    return named != NULL ? innov__table_set_words(table, column, named->name, named->label)
                         : INNOV_OK;
}

int innov__reply_explain(innov__reply *reply, const char *figure, const innov_record *record,
                         innov__left_out why)
{
    innov_table *table = reply->explanation;
    int64_t id = 0;
    int result = table != NULL ? innov__table_row(table) : INNOV_OK;

    if (table == NULL || result != INNOV_OK)
        return result;
    result = innov_record_int(record, INNOV_RECORD_ID, &id);
    if (result == INNOV_OK)
        result = innov__table_set_text(table, FIGURE, figure);
    if (result == INNOV_OK)
        result = innov__table_set_int(table, RECORD, id);
    if (result == INNOV_OK)
        result = set_if(table, LABEL, innov_record_text(record, INNOV_RECORD_LABEL));
    if (result == INNOV_OK)
        result = innov__reply_set_kind(table, KIND, innov__kind_of(record));
    if (result == INNOV_OK)
        result = innov__reply_set_title(table, TITLE, record);
    if (result == INNOV_OK)
        result = innov__table_set_int(table, COUNTED, why == 0);
    return result == INNOV_OK && why != 0 ? innov__table_set_int(table, WHY, why) : result;
}

int innov__reply_counted(innov__reply *reply, const char *figure, const innov_record *record)
{
    return innov__reply_explain(reply, figure, record, (innov__left_out)0);
}
