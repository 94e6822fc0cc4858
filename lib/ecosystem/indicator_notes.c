/* indicator_notes.c - the notes below the values of an indicator: by which definitions they are,
 * what was left out, and why groups do not add up to the whole.
 */
#include "ecosystem/indicator_notes.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/asked.h"

/* ---- Do the groups add up? ----------------------------------------------------------------- */

/* Whether a definition says that the groups of one period add up. */
static int adds_up(const innov__series *series, int definition)
{
    int64_t how = definition >= 0 ? innov__number(series->definitions[definition].record,
                                                  INNOV_INDICATOR_DEFINITION_ADDITIVITY)
                                  : 0;

    return how == INNOV_INDICATOR_ADDITIVITY_OVER_GROUPS ||
           how == INNOV_INDICATOR_ADDITIVITY_ALWAYS;
}

/* What the groups of a dimension come to in one period. */
typedef struct whole {
    int64_t sum;
    int groups,
        is_unknown; /* a value is missing that could have been there, or they are too great */
} whole;

static void add_group(whole *of, innov__amount value)
{
    of->groups++;
    if (value.missing == NULL)
        of->is_unknown |= __builtin_add_overflow(of->sum, value.value, &of->sum);
    else
        of->is_unknown |= strcmp(value.missing, "not_applicable") != 0;
}

/* Totals come first, each with a place of its own; the groups of the dimension are added to these.
 */
static int add_groups(const innov__series *series, int64_t dimension, innov__keys *places,
                      whole *wholes)
{
    for (size_t i = 0; i < series->point_count; i++) {
        const innov__point *point = &series->points[i];
        const innov__key key = {point->days.first, point->days.last, 0};
        const int64_t *place;

        if (point->group < 0 && innov__keys_add(places, key, (int64_t)i) == NULL)
            return INNOV_E_NOMEM;
        place = innov__keys_find(places, key);
        if (point->group >= 0 && place != NULL &&
            series->groups[point->group].dimension == dimension)
            add_group(&wholes[*place], innov__point_value(point));
    }
    return INNOV_OK;
}

/* How many periods there are whose groups come to something else than the total. */
static int count_differing(const innov__series *series, const innov__breakdown *of, int64_t *count)
{
    innov__keys places = {0};
    whole *wholes = innov__alloc_zeroed(series->point_count + 1, sizeof *wholes);
    int result = wholes != NULL ? add_groups(series, of->dimension, &places, wholes)
                                : INNOV_E_NOMEM;

    *count = 0;
    for (size_t i = 0; result == INNOV_OK && i < series->point_count; i++) {
        const innov__point *point = &series->points[i];
        innov__amount value = innov__point_value(point);

        *count += point->group < 0 && point->definition == (int)of->definition &&
                  adds_up(series, point->definition) && value.missing == NULL &&
                  wholes[i].groups > 0 && !wholes[i].is_unknown && wholes[i].sum != value.value;
    }
    innov__keys_free(&places);
    innov__free(wholes);
    return result;
}

/* ---- Notes --------------------------------------------------------------------------------- */

/* Adds the doc of a code, by its number. */
static void note_code(innov__note *note, const char *list, int64_t code)
{
    for (int32_t i = 0; i < innov_code_count(list); i++) {
        int64_t number = 0;

        if (innov_code_id(list, innov_code_text(list, i, INNOV_CODE_NAME, NULL), &number) ==
                INNOV_OK &&
            number == code)
            innov__note_words(note, innov_code_text(list, i, INNOV_CODE_DOC, "en"),
                              innov_code_text(list, i, INNOV_CODE_DOC, "lv"));
    }
}

static int note_definition(const innov__series *series, const innov__definition *definition)
{
    const innov_record *record = definition->record;
    int64_t counting = innov__number(record, INNOV_INDICATOR_DEFINITION_COUNTING);
    innov__note note = {0};

    innov__note_title(&note, series->indicator);
    innov__note_words(&note, ":", ":");
    if (definition->valid.first != 0) {
        innov__note_words(&note, " from ", " no ");
        innov__note_date(&note, definition->valid.first);
        innov__note_words(&note, ".", ".");
    }
    if (innov_has(record, INNOV_INDICATOR_DEFINITION_TEXT) == 1) {
        innov__note_words(&note, " ", " ");
        innov__note_words(&note,
                          innov__reply_text_in(record, INNOV_INDICATOR_DEFINITION_TEXT, "en"),
                          innov__reply_text_in(record, INNOV_INDICATOR_DEFINITION_TEXT, "lv"));
    }
    if (counting != 0) {
        innov__note_words(&note, " ", " ");
        note_code(&note, "indicator_counting", counting);
    }
    return innov__note_add(&note, series->reply);
}

/* Whether there is anything to say of how it is measured. */
static int is_described(const innov__definition *definition)
{
    return definition->valid.first != 0 ||
           innov_has(definition->record, INNOV_INDICATOR_DEFINITION_TEXT) == 1 ||
           innov_has(definition->record, INNOV_INDICATOR_DEFINITION_COUNTING) == 1;
}

static int note_empty(const innov__series *series)
{
    innov__note note = {0};

    if (series->point_count > 0)
        return INNOV_OK;
    innov__note_title(&note, series->indicator);
    innov__note_words(&note, ": there are no values.", ": vērtību nav.");
    return innov__note_add(&note, series->reply);
}

/* A note of how many there are of something, in a dimension or (NULL) at all; none when there are
 * none. */
static int note_count(const innov__series *series, const innov_record *dimension, int64_t count,
                      innov__words of)
{
    innov__note note = {0};

    if (count == 0)
        return INNOV_OK;
    innov__note_title(&note, series->indicator);
    if (dimension != NULL) {
        innov__note_words(&note, ", ", ", ");
        innov__note_title(&note, dimension);
    }
    innov__note_words(&note, ": ", ": ");
    innov__note_words(&note, of.en, of.lv);
    innov__note_words(&note, ": ", ": ");
    innov__note_int(&note, count);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, series->reply);
}

/* Why the groups of a dimension do not add up to the whole, where they do not. */
static int note_breakdown(const innov__series *series, const innov__breakdown *of)
{
    int64_t differing;
    int result = count_differing(series, of, &differing);

    if (result == INNOV_OK)
        result = note_count(series, of->named, differing,
                            (innov__words){"periods whose groups do not add up to the whole",
                                           "periodi, kuros grupu summa nav kopskaits"});
    if (result == INNOV_OK)
        result = note_count(series, of->named, of->ungrouped,
                            (innov__words){"records that count in the total and in none of the "
                                           "groups",
                                           "ieraksti, kas ieskaitīti kopā, bet nevienā grupā"});
    if (result == INNOV_OK)
        result = note_count(series, of->named, of->repeated,
                            (innov__words){"records that count once in the total and in several "
                                           "groups",
                                           "ieraksti, kas kopā ieskaitīti vienreiz, bet vairākās "
                                           "grupās"});
    return result;
}

static int note_breakdowns(const innov__series *series)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < series->breakdown_count; i++)
        result = note_breakdown(series, &series->breakdowns[i]);
    return result;
}

/* What was counted of all points. */
static int note_points(const innov__series *series)
{
    int64_t different = 0, split = 0;
    int result;

    for (size_t i = 0; i < series->point_count; i++) {
        different += innov__point_differs(&series->points[i]);
        split += series->points[i].is_split;
    }
    result = note_count(series, NULL, different,
                        (innov__words){"values entered that differ from what the records give",
                                       "ievadītās vērtības, kas atšķiras no tā, ko rāda ieraksti"});
    if (result == INNOV_OK)
        result = note_count(series, NULL, split,
                            (innov__words){"values that cannot be told, because one became several",
                                           "vērtības, ko nevar noteikt, jo viena kļuva par "
                                           "vairākām"});
    return result;
}

static int note_left_out(const innov__series *series)
{
    int result = note_count(series, NULL, series->undecidable,
                            (innov__words){"records left out, because their dates may lie in two "
                                           "periods",
                                           "neieskaitīti ieraksti, jo to datumi var būt divos "
                                           "periodos"});

    if (result == INNOV_OK)
        result = note_breakdowns(series);
    if (result == INNOV_OK)
        result = note_count(series, NULL, series->crossed,
                            (innov__words){"measurements left out, whose groups no definition "
                                           "names",
                                           "neieskaitīti mērījumi, kuru grupu nav nevienā "
                                           "definīcijā"});
    return result;
}

static int note_broken(const innov__series *series)
{
    innov__note note = {0};

    if (series->broken == NULL)
        return INNOV_OK;
    innov__note_title(&note, series->indicator);
    innov__note_words(&note, ": it cannot be computed, because the definition's \"",
                      ": to nevar aprēķināt, jo modelim neatbilst definīcijas lauks \"");
    innov__note_words(&note, series->broken, series->broken);
    innov__note_words(&note, "\" does not fit the model.", "\".");
    return innov__note_add(&note, series->reply);
}

int innov__indicator_notes(const innov__series *series)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < series->definition_count; i++)
        result = is_described(&series->definitions[i])
                     ? note_definition(series, &series->definitions[i])
                     : INNOV_OK;
    if (result == INNOV_OK)
        result = note_empty(series);
    if (result == INNOV_OK)
        result = note_points(series);
    if (result == INNOV_OK)
        result = note_left_out(series);
    return result == INNOV_OK ? note_broken(series) : result;
}
