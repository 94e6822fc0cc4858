/* model.c - lib/model: the tables are consistent in themselves, the forms hold what they say, and
 * the introspection calls tell what the tables say.
 */
#include "support/suite.h"

#include <innov/model.h>
#include <string.h>

#include "base/id.h"
#include "base/utf8.h"
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"
#include "model/registry.h"

#define COUNT(array) INNOV__COUNT(array)

static const innov__kind *const kinds[] = {INNOV__KINDS};

/* What a test does with each field, each kind and each code list of the model. */
typedef void (*field_test)(const innov__kind *kind, const innov__field *field);
typedef void (*kind_test)(const innov__kind *kind);

static void each_field(field_test test)
{
    for (size_t k = 0; k < COUNT(kinds); k++)
        for (size_t f = 0; f < kinds[k]->field_count; f++)
            test(kinds[k], &kinds[k]->fields[f]);
}

static void each_kind(kind_test test)
{
    for (size_t k = 0; k < COUNT(kinds); k++)
        test(kinds[k]);
}

static const innov__field *field_named(const innov__kind *kind, const char *name)
{
    int index = innov__field_by_name(kind, name, strlen(name));

    ck_assert_msg(index >= 0, "%s has no field %s", kind->name, name);
    return &kind->fields[index];
}

static int is_input(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_INPUT) != 0;
}

static int is_among(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, names[i]) == 0)
            return 1;
    return 0;
}

/* ---- Names --------------------------------------------------------------------------------- */

/* Lower snake case: a name in SQL, XML, JSON, C and Python alike. */
static void check_name(const char *name)
{
    char last = '_';

    ck_assert_msg(name[0] >= 'a' && name[0] <= 'z', "\"%s\"", name);
    for (const char *at = name; *at != '\0'; last = *at++)
        ck_assert_msg((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') ||
                          (*at == '_' && last != '_'),
                      "\"%s\"", name);
    ck_assert_msg(last != '_' && strlen(name) <= 40, "\"%s\"", name); /* longer: no suggestions */
}

/* Words that XML, the condition language, the record itself, SQLite or Python has already taken. */
static void check_free(const char *name)
{
    static const char *const taken[] = {
        "id",         "revision",  "label",       "labels",        "lang",
        "value",      "and",       "or",          "not",           "in",
        "is",         "set",       "prefix",      "contains",      "add",
        "all",        "alter",     "as",          "autoincrement", "between",
        "case",       "check",     "collate",     "commit",        "constraint",
        "create",     "default",   "deferrable",  "delete",        "distinct",
        "drop",       "else",      "escape",      "exists",        "foreign",
        "from",       "group",     "having",      "index",         "insert",
        "into",       "isnull",    "join",        "limit",         "nothing",
        "notnull",    "null",      "on",          "order",         "primary",
        "references", "returning", "rowid",       "select",        "table",
        "then",       "to",        "transaction", "union",         "unique",
        "update",     "using",     "values",      "when",          "where",
        "class",      "def",       "del",         "except",        "finally",
        "for",        "global",    "if",          "import",        "lambda",
        "pass",       "raise",     "return",      "try",           "while",
        "with",       "yield"};

    ck_assert_msg(!is_among(name, taken, COUNT(taken)), "\"%s\" is taken", name);
    ck_assert_msg(strncmp(name, "xml", 3) != 0, "\"%s\" is reserved in XML", name);
}

static void check_field_name(const innov__kind *kind, const innov__field *field)
{
    check_name(field->name);
    check_free(field->name);
    ck_assert_ptr_eq(field_named(kind, field->name), field);
}

START_TEST(names_suit_every_format)
{
    for (size_t k = 0; k < COUNT(kinds); k++) {
        check_name(kinds[k]->name);
        check_free(kinds[k]->name);
        ck_assert_ptr_eq(innov__kind_by_name(kinds[k]->name, strlen(kinds[k]->name)), kinds[k]);
    }
    each_field(check_field_name);
}
END_TEST

/* Tables of lists and translations are named after kind and field: none may meet a kind's. */
static void check_side_table(const innov__kind *kind, const innov__field *field)
{
    char name[100];

    strcat(strcat(strcpy(name, kind->name), "_"), field->name);
    ck_assert_msg((field->flags & LIST) == 0 || innov__kind_by_name(name, strlen(name)) == NULL,
                  "the list %s is named as a kind", name);
    ck_assert_msg((field->flags & LIST) == 0 || strcmp(field->name, "text") != 0,
                  "the list %s is named as the table of translations", name);
}

static void check_table_name(const innov__kind *kind)
{
    size_t length = strlen(kind->name);

    ck_assert(strncmp(kind->name, "innov_", 6) != 0 && strncmp(kind->name, "code_", 5) != 0);
    ck_assert(strncmp(kind->name, "sqlite_", 7) != 0);
    ck_assert(length < 5 || strcmp(kind->name + length - 5, "_text") != 0);
}

START_TEST(no_two_sql_tables_share_a_name)
{
    each_kind(check_table_name);
    each_field(check_side_table);
}
END_TEST

/* ---- Numbers ------------------------------------------------------------------------------- */

static void check_kind_number(const innov__kind *kind)
{
    ck_assert_msg(kind->number >= 1 && kind->number <= 255, "%s is %d", kind->name, kind->number);
    ck_assert_msg(innov__kind_by_number(kind->number) == kind, "%d is there twice", kind->number);
}

static void check_field_number(const innov__kind *kind, const innov__field *field)
{
    ck_assert_msg(field->number >= 1 && field->number < INNOV__FIELDS_PER_KIND, "%s.%s is %d",
                  kind->name, field->name, field->number);
    ck_assert_msg(&kind->fields[innov__field_index(kind, field->number)] == field,
                  "%s has two fields %d", kind->name, field->number);
    ck_assert_msg(innov__field_guess(kind, field->number) >= 0, "%s.%s has to be searched for",
                  kind->name, field->name);
}

START_TEST(numbers_are_unique_and_in_range)
{
    each_kind(check_kind_number);
    each_field(check_field_number);
}
END_TEST

static void check_common(const innov__kind *kind)
{
    static const innov__field common[] = {INNOV__COMMON_FIELDS};
    size_t own = kind->field_count - (is_input(kind) ? 0 : COUNT(common));

    ck_assert_msg(own >= 1 && own <= kind->field_count, "%s", kind->name);
    for (size_t f = 0; f < own; f++)
        ck_assert_msg(kind->fields[f].number < INNOV__SOURCE, "%s.%s", kind->name,
                      kind->fields[f].name);
    for (size_t f = own; f < kind->field_count; f++)
        ck_assert_msg(kind->fields[f].number == common[f - own].number, "%s.%s", kind->name,
                      kind->fields[f].name);
}

START_TEST(every_stored_kind_ends_with_the_common_fields)
{
    each_kind(check_common);
}
END_TEST

static void check_since(const innov__kind *kind, const innov__field *field)
{
    int32_t since = field->since != 0 ? field->since : kind->since;

    ck_assert_msg(kind->since >= 1 && since >= kind->since && since <= INNOV__MODEL_REVISION,
                  "%s.%s came with revision %d", kind->name, field->name, since);
    ck_assert_msg(since == kind->since || (field->flags & REQUIRED) == 0,
                  "%s.%s is required but older records cannot have it", kind->name, field->name);
}

START_TEST(what_came_later_says_so_and_is_optional)
{
    each_field(check_since);
}
END_TEST

/* ---- Words --------------------------------------------------------------------------------- */

/* A label or, when `is_sentence`, one line of explanation, in both languages. */
static void check_words(const char *what, innov__words words, int is_sentence)
{
    const char *both[] = {words.en, words.lv};

    for (size_t i = 0; i < COUNT(both); i++) {
        ck_assert_msg(both[i] != NULL && both[i][0] != '\0', "%s lacks words", what);
        ck_assert_msg(innov__text_look(both[i], strlen(both[i]), 0).fault == INNOV__TEXT_FINE,
                      "\"%s\"", both[i]);
        ck_assert_msg((both[i][strlen(both[i]) - 1] == '.') == is_sentence, "\"%s\"", both[i]);
    }
}

static void check_kind_words(const innov__kind *kind)
{
    check_words(kind->name, kind->label, 0);
    check_words(kind->name, kind->plural, 0);
    check_words(kind->name, kind->doc, 1);
}

static void check_field_words(const innov__kind *kind, const innov__field *field)
{
    (void)kind;
    check_words(field->name, field->label, 0);
    check_words(field->name, field->doc, 1);
}

START_TEST(everything_is_explained_in_both_languages)
{
    each_kind(check_kind_words);
    each_field(check_field_words);
}
END_TEST

/* ---- Fields -------------------------------------------------------------------------------- */

static void check_type(const innov__kind *kind, const innov__field *field)
{
    int is_text = field->type == INNOV_TYPE_TEXT;

    ck_assert_str_ne(innov__type_name(field->type), "");
    if ((field->codes != NULL) != (field->type == INNOV_TYPE_CODE) ||
        (field->target != NULL && field->type != INNOV_TYPE_REFERENCE) ||
        (field->form != NULL && !is_text) ||
        (field->scale != 0 && field->type != INNOV_TYPE_DECIMAL) || field->scale < 0 ||
        field->scale > 9 || (field->type == INNOV_TYPE_MONEY && field->unit == NULL))
        ck_abort_msg("%s.%s is no %s", kind->name, field->name, innov__type_name(field->type));
    ck_assert_msg(field->target == NULL || !is_input(field->target),
                  "%s.%s refers to what is not stored", kind->name, field->name);
}

START_TEST(fields_have_what_their_type_needs_and_no_more)
{
    each_field(check_type);
}
END_TEST

static void check_flags(const innov__kind *kind, const innov__field *field)
{
    const uint32_t known = REQUIRED | MULTILINGUAL | LIST | UNIQUE | OWNER | ORDINAL | MULTILINE |
                           PERSONAL;
    const uint32_t flags = field->flags, many = LIST | MULTILINGUAL;
    int is_text = field->type == INNOV_TYPE_TEXT;

    if ((flags & ~known) != 0 || (flags & many) == many ||
        ((flags & (MULTILINGUAL | MULTILINE)) != 0 && !is_text) ||
        ((flags & (UNIQUE | OWNER | ORDINAL)) != 0 && (flags & many) != 0) ||
        ((flags & (OWNER | ORDINAL)) != 0 && (flags & REQUIRED) == 0) ||
        ((flags & OWNER) != 0 && field->target == NULL) ||
        ((flags & ORDINAL) != 0 && (field->type != INNOV_TYPE_INTEGER || field->min != 1)))
        ck_abort_msg("the flags of %s.%s contradict", kind->name, field->name);
}

START_TEST(flags_agree_with_each_other)
{
    each_field(check_flags);
}
END_TEST

static void check_limits(const innov__kind *kind, const innov__field *field)
{
    int is_text = field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI;
    int64_t min, max;

    innov__limits(field, &min, &max);
    ck_assert_msg(min <= max && (!is_text || min >= 1), "%s.%s", kind->name, field->name);
    ck_assert_msg(field->type == INNOV_TYPE_INTEGER || field->type == INNOV_TYPE_DECIMAL ||
                      field->type == INNOV_TYPE_MONEY || is_text ||
                      (field->min == 0 && field->max == 0),
                  "%s.%s has limits that its type has not", kind->name, field->name);
}

START_TEST(limits_leave_room)
{
    each_field(check_limits);
}
END_TEST

static void check_visibility(const innov__kind *kind, const innov__field *field)
{
    int32_t visibility = innov__visibility_of_field(field);
    int names_record = kind->title != NULL && strcmp(kind->title, field->name) == 0;

    ck_assert_msg(visibility >= PUBLIC && visibility <= PRIVATE, "%s.%s", kind->name, field->name);
    ck_assert_msg((field->flags & PERSONAL) == 0 || visibility != PUBLIC ||
                      (names_record && innov__visibility_of_kind(kind) != PUBLIC),
                  "%s.%s tells of a person in public", kind->name, field->name);
}

START_TEST(what_tells_of_a_person_stays_inside)
{
    each_field(check_visibility);
}
END_TEST

/* A kind about persons marks what it says of them, is not public by itself and can expire. */
static void check_personal(const innov__kind *kind)
{
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) == 0)
        return;
    ck_assert_int_ne(innov__visibility_of_kind(kind), PUBLIC);
    ck_assert(!is_input(kind));
    ck_assert_int_eq(field_named(kind, "retain_until")->type, INNOV_TYPE_DATE);
    for (size_t f = 0; f < kind->field_count; f++) {
        const innov__field *field = &kind->fields[f];

        ck_assert_msg(field->number >= INNOV__SOURCE || field->type != INNOV_TYPE_TEXT ||
                          (field->flags & PERSONAL) != 0,
                      "%s.%s is not marked", kind->name, field->name);
    }
}

START_TEST(personal_kinds_mark_their_fields)
{
    each_kind(check_personal);
    ck_assert((innov__person.flags & INNOV_KIND_IS_PERSONAL) != 0);
}
END_TEST

START_TEST(a_row_that_says_nothing_is_internal)
{
    ck_assert_int_eq(innov__visibility_of_field(&(innov__field){0}), INTERNAL);
    ck_assert_int_eq(innov__visibility_of_kind(&(innov__kind){0}), INTERNAL);
}
END_TEST

static size_t count_of(const innov__kind *kind, uint32_t flag)
{
    size_t count = 0;

    for (size_t f = 0; f < kind->field_count; f++)
        count += (kind->fields[f].flags & flag) != 0;
    return count;
}

static size_t place_of(const innov__kind *kind)
{
    size_t place = 0;

    while (kinds[place] != kind)
        place++;
    return place;
}

static void check_owner(const innov__kind *kind)
{
    const innov__kind *owner = innov__owner_of(kind);
    size_t owners = owner != NULL ? 1 : 0;

    ck_assert_msg(count_of(kind, OWNER) == owners && count_of(kind, ORDINAL) == owners,
                  "%s needs one owner and one ordinal, or neither", kind->name);
    ck_assert_msg(owner == NULL || place_of(owner) < place_of(kind), "%s stands before its owner",
                  kind->name);
}

START_TEST(owned_kinds_have_an_ordinal_and_follow_their_owner)
{
    each_kind(check_owner);
    ck_assert_ptr_eq(innov__owner_of(&innov__session), &innov__sprint);
    ck_assert_ptr_null(innov__owner_of(&innov__sprint));
}
END_TEST

/* ---- Titles, statuses, moves, rules -------------------------------------------------------- */

static void check_title(const innov__kind *kind)
{
    if (kind->title != NULL) {
        const innov__field *title = field_named(kind, kind->title);

        ck_assert(title->type == INNOV_TYPE_TEXT && (title->flags & REQUIRED) != 0);
        ck_assert((title->flags & LIST) == 0);
    }
    if (kind->status != NULL) {
        const innov__field *status = field_named(kind, kind->status);

        ck_assert(status->type == INNOV_TYPE_CODE && (status->flags & REQUIRED) != 0);
        ck_assert((status->flags & LIST) == 0);
    }
    ck_assert_msg((kind->status != NULL) == (kind->move_count > 0), "%s", kind->name);
}

START_TEST(titles_and_statuses_are_fields)
{
    each_kind(check_title);
}
END_TEST

static void check_moves(const innov__kind *kind)
{
    for (size_t m = 0; m < kind->move_count; m++) {
        const innov__move *move = &kind->moves[m];
        const innov__code_list *codes = field_named(kind, kind->status)->codes;

        ck_assert_msg(innov__code_by_name(codes, move->from, strlen(move->from)) != NULL &&
                          innov__code_by_name(codes, move->to, strlen(move->to)) != NULL &&
                          strcmp(move->from, move->to) != 0,
                      "%s: %s to %s", kind->name, move->from, move->to);
        ck_assert_msg(innov__move_between(kind, move->from, move->to) == move,
                      "%s: %s to %s is there twice", kind->name, move->from, move->to);
    }
}

/* What may be passed through can be reached and left. */
static void check_passed(const innov__kind *kind)
{
    int reached = 0, left = 0;

    for (size_t m = 0; kind->passed != NULL && m < kind->move_count; m++) {
        reached += strcmp(kind->moves[m].to, kind->passed) == 0;
        left += strcmp(kind->moves[m].from, kind->passed) == 0;
    }
    ck_assert_msg(kind->passed == NULL || (reached > 0 && left > 0), "%s", kind->name);
}

START_TEST(moves_lead_from_code_to_code)
{
    each_kind(check_moves);
    each_kind(check_passed);
    ck_assert_str_eq(innov__application.passed, "scored");
    ck_assert_ptr_nonnull(innov__move_between(&innov__sprint, "running", "completed"));
    ck_assert_ptr_null(innov__move_between(&innov__sprint, "completed", "running"));
    ck_assert_ptr_null(innov__move_between(&innov__sprint, "planned", "planned"));
}
END_TEST

static int is_scalar(const innov__field *field)
{
    return (field->flags & (LIST | MULTILINGUAL)) == 0;
}

/* A text of words, each of which is the name of a kind. */
static void check_kinds(const char *words)
{
    ck_assert_ptr_nonnull(words);
    for (size_t length; *words != '\0'; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        ck_assert_uint_gt(length, 0);
        ck_assert_ptr_nonnull(innov__kind_by_name(words, length));
    }
}

static void check_rule(const innov__kind *kind, const innov__rule *rule)
{
    const innov__field *field = field_named(kind, rule->field);
    const innov__field *other = rule->other != NULL ? field_named(kind, rule->other) : NULL;
    const innov__field *third = rule->third != NULL ? field_named(kind, rule->third) : NULL;

    ck_assert(field != other && field != third && (other == NULL || other != third));
    ck_assert_int_eq(other == NULL, rule->sort == INNOV__RULE_KINDS);
    switch (rule->sort) {
    case INNOV__RULE_ORDER:
        ck_assert(is_scalar(field) && is_scalar(other) && field->type == other->type);
        ck_assert(field->type != INNOV_TYPE_TEXT && field->type != INNOV_TYPE_CODE &&
                  field->type != INNOV_TYPE_REFERENCE && field->type != INNOV_TYPE_URI);
        ck_assert_int_eq(field->scale, other->scale);
        break;
    case INNOV__RULE_NEEDS:
        if (rule->code != NULL)
            ck_assert_msg(field->codes != NULL && innov__code_by_name(field->codes, rule->code,
                                                                      strlen(rule->code)) != NULL,
                          "%s.%s has no code %s", kind->name, field->name, rule->code);
        break;
    case INNOV__RULE_DIFFER:
        ck_assert(field->type == INNOV_TYPE_REFERENCE && other->type == INNOV_TYPE_REFERENCE);
        ck_assert(is_scalar(field) && is_scalar(other));
        break;
    case INNOV__RULE_KINDS:
        ck_assert(field->type == INNOV_TYPE_REFERENCE && is_scalar(field) && field->target == NULL);
        check_kinds(rule->code);
        break;
    case INNOV__RULE_UNIQUE:
        ck_assert(is_scalar(field) && is_scalar(other) && (third == NULL || is_scalar(third)));
        ck_assert_ptr_eq(innov__unique_rule(kind), rule); /* the only one */
        break;
    case INNOV__RULE_RAISES:
        ck_assert(is_scalar(other) && other->type == INNOV_TYPE_INTEGER && other->min == 0);
        ck_assert_msg(rule->code == NULL ||
                          innov__code_by_name(field->codes, rule->code, strlen(rule->code)) != NULL,
                      "%s.%s has no code %s", kind->name, field->name, rule->code);
        ck_assert(
            innov__is_counter(kind, innov__field_by_name(kind, rule->other, strlen(rule->other))));
        break;
    case INNOV__RULE_EXCLUDES:
    case INNOV__RULE_ONE_OF:
        break;
    }
}

static void check_rules(const innov__kind *kind)
{
    for (size_t r = 0; r < kind->rule_count; r++)
        check_rule(kind, &kind->rules[r]);
}

static void check_published_when(const innov__kind *kind)
{
    const char *words = kind->published_when;
    const innov__field *status = words != NULL ? field_named(kind, kind->status) : NULL;

    for (size_t length; words != NULL && *words != '\0'; words += length + (words[length] == ' ')) {
        length = strcspn(words, " ");
        ck_assert_ptr_nonnull(innov__code_by_name(status->codes, words, length));
    }
}

START_TEST(published_statuses_exist)
{
    each_kind(check_published_when);
}
END_TEST

START_TEST(rules_speak_of_fields_and_codes_that_exist)
{
    each_kind(check_rules);
}
END_TEST

/* ---- Codes --------------------------------------------------------------------------------- */

static void check_code_list(const innov__code_list *list)
{
    ck_assert_ptr_eq(innov__code_list_by_name(list->name), list); /* no other has its name */
    check_name(list->name);
    check_words(list->name, list->label, 0);
    ck_assert_uint_ge(list->count, 1);
    for (size_t c = 0; c < list->count; c++) {
        const innov__code *code = &list->codes[c];

        check_name(code->name);
        check_words(code->name, code->label, 0);
        check_words(code->name, code->doc, 1);
        ck_assert_msg(code->number >= 1 && innov__code_by_number(list, code->number) == code &&
                          innov__code_by_name(list, code->name, strlen(code->name)) == code,
                      "%s: %s (%d) is there twice", list->name, code->name, code->number);
    }
}

START_TEST(code_lists_are_consistent)
{
    size_t count = 0;

    while (innov__code_list_at(count) != NULL)
        check_code_list(innov__code_list_at(count++));
    ck_assert_uint_ge(count, 10);
    ck_assert_ptr_null(innov__code_list_at(SIZE_MAX));
}
END_TEST

START_TEST(visibility_codes_are_the_public_numbers)
{
    static const char *const names[] = {"", "public", "internal", "private"};

    for (int32_t number = PUBLIC; number <= PRIVATE; number++)
        ck_assert_str_eq(innov__code_by_number(&innov__visibility_codes, number)->name,
                         names[number]);
    ck_assert_ptr_null(innov__code_by_number(&innov__visibility_codes, 0));
    ck_assert_ptr_null(innov__code_by_name(&innov__visibility_codes, "publi", 5));
    ck_assert_ptr_null(innov__code_by_name(&innov__visibility_codes, "publicx", 7));
}
END_TEST

/* ---- Forms --------------------------------------------------------------------------------- */

static void check_form(const innov__form *form, const char *const *texts, size_t count, int wanted)
{
    for (size_t i = 0; i < count; i++)
        ck_assert_msg(form->holds(texts[i], strlen(texts[i])) == wanted, "%s: \"%s\"", form->name,
                      texts[i]);
}

#define HOLDS(form, ...)                                                                           \
    check_form(&(form), (const char *const[]){__VA_ARGS__},                                        \
               COUNT(((const char *const[]){__VA_ARGS__})), 1)
#define REFUSES(form, ...)                                                                         \
    check_form(&(form), (const char *const[]){__VA_ARGS__},                                        \
               COUNT(((const char *const[]){__VA_ARGS__})), 0)

START_TEST(registration_numbers)
{
    HOLDS(innov__reg_no_form, "90009114631", "40003032949", "40003584818", "90000000000");
    REFUSES(innov__reg_no_form, "90009114632", "9000911463", "900091146310", "311299-12345",
            "LV90009114631", "9000911463 ", "9000 911463", "9000911463a", "90009114631\n", "");
}
END_TEST

/* A personal code has the same eleven digits; whatever its last one, it is no registration number.
 */
START_TEST(personal_codes_are_no_registration_numbers)
{
    static const char *const begins[] = {"0101011234", "1506851234", "2908041234", "3212341234",
                                         "3999999999"};
    char text[12];

    for (size_t i = 0; i < COUNT(begins); i++)
        for (char digit = '0'; digit <= '9'; digit++) {
            strcpy(text, begins[i]);
            text[10] = digit;
            text[11] = '\0';
            ck_assert_msg(!innov__reg_no_form.holds(text, 11), "%s", text);
        }
}
END_TEST

START_TEST(a_registration_number_with_one_wrong_digit_is_refused)
{
    static const char number[] = "90009114631";
    char text[sizeof number];

    for (size_t place = 0; place < sizeof number - 1; place++)
        for (char digit = '0'; digit <= '9'; digit++) {
            memcpy(text, number, sizeof number);
            text[place] = digit;
            ck_assert_msg(innov__reg_no_form.holds(text, 11) == (digit == number[place]), "%s",
                          text);
        }
}
END_TEST

START_TEST(codes_of_territories)
{
    HOLDS(innov__atvk_form, "0001000", "0052000", "0020999", "1199990");
    REFUSES(innov__atvk_form, "0000000", "001000", "00010000", "000100a", "");
}
END_TEST

START_TEST(codes_of_institutional_sectors)
{
    HOLDS(innov__institutional_sector_form, "S130000");
    REFUSES(innov__institutional_sector_form, "130000", "s130000", "S13000", "S13000a", "");
}
END_TEST

START_TEST(email_addresses)
{
    HOLDS(innov__email_form, "a@b.c", "vards.uzvards@mk.gov.lv", "x+y@sub.example.org",
          "jānis@piemērs.lv", "o'neil@example.org");
    REFUSES(innov__email_form, "a", "@", "a@", "@b.c", "a@b", "a@.c", "a@.bc", "a@b.", "a@b@c.d",
            "a b@c.d", "a@b c.d", "<a@b.c>", "a@b.c,d@e.f", "a@b.c;", "\"a\"@b.c", "a\\b@c.d",
            "a[at]b.c");
}
END_TEST

START_TEST(phone_numbers)
{
    HOLDS(innov__phone_form, "112", "+371 67082935", "67082935", "+371 6 708 29 35");
    REFUSES(innov__phone_form, "+", "11", "+37", "   ", "67-082935", "(371) 67082935", "++371",
            "371+", "67082935 ext 1", "six");
}
END_TEST

START_TEST(time_zones)
{
    HOLDS(innov__zone_form, "Europe/Riga", "UTC", "Etc/GMT+2", "America/Port-au-Prince",
          "America/Argentina/Buenos_Aires", "GMT0");
    REFUSES(innov__zone_form, "/Europe", "Europe/", "Europe//Riga", "Europe/Rīga", "Europe Riga",
            "+02:00", "Europe/2", "../etc", ".", "-a");
}
END_TEST

START_TEST(uris)
{
    HOLDS(innov__uri_form, "https://inovacija.mk.gov.lv/?p=5295", "http://example.org", "urn:x",
          "mailto:name@example.org", "https://example.org/a%C4%81#b", "ftp://[::1]/", "x-y+z.1:a",
          "https://example.org/(a),b;c=d");
    REFUSES(innov__uri_form, "example.org", "//example.org", "/path", "?p=1", ":", "a:b",
            "https:", "1x:y", "https://example.org/a b", "https://example.org/ā",
            "https://example.org/%", "https://example.org/%4", "https://example.org/%4G",
            "https://example.org/<a>", "https://example.org/\"", "ht tp://x",
            "https://example.org/\\", "-x:y");
    ck_assert(!innov__uri_form.holds("https://example.org/%41", 22)); /* cut inside the %41 */
}
END_TEST

/* ---- Introspection ------------------------------------------------------------------------- */

START_TEST(kinds_are_found_by_place_name_and_number)
{
    int32_t count = innov_kind_count(), kind, found;

    ck_assert_int_eq(count, (int32_t)COUNT(kinds));
    for (int32_t i = 0; i < count; i++) {
        ck_assert_int_eq(innov_kind_at(i, &kind), INNOV_OK);
        ck_assert_int_eq(kind, kinds[i]->number);
        ck_assert_int_eq(innov_kind_id(innov_kind_text(kind, INNOV_KIND_NAME, NULL), &found), 0);
        ck_assert_int_eq(found, kind);
    }
    ck_assert_int_eq(innov_kind_id("sprint", &kind), INNOV_OK);
    ck_assert_int_eq(kind, 12);
    ck_assert_int_eq(innov_model_revision(), INNOV__MODEL_REVISION);
}
END_TEST

START_TEST(kinds_that_are_none)
{
    static const char *const names[] = {"",        "Sprint",  "sprin",
                                        "sprints", "sprint ", "sprint.title"};
    static const int32_t places[] = {-1, (int32_t)COUNT(kinds), INT32_MIN, INT32_MAX};
    int32_t kind;

    for (size_t i = 0; i < COUNT(names); i++) {
        kind = 7;
        ck_assert_int_eq(innov_kind_id(names[i], &kind), INNOV_E_KIND);
        ck_assert_int_eq(kind, 0);
    }
    for (size_t i = 0; i < COUNT(places); i++) {
        kind = 7;
        ck_assert_int_eq(innov_kind_at(places[i], &kind), INNOV_E_ARGUMENT);
        ck_assert_int_eq(kind, 0);
    }
    kind = 7;
    ck_assert_int_eq(innov_kind_id(NULL, &kind), INNOV_E_ARGUMENT);
    ck_assert_int_eq(kind, 0);
    ck_assert_int_eq(innov_kind_id("sprint", NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_kind_at(0, NULL), INNOV_E_ARGUMENT);
}
END_TEST

static int64_t kind_int(int32_t kind, int32_t what)
{
    int64_t value = -7;

    ck_assert_int_eq(innov_kind_int(kind, what, &value), INNOV_OK);
    return value;
}

START_TEST(a_kind_tells_of_itself)
{
    ck_assert_str_eq(innov_kind_text(12, INNOV_KIND_LABEL, "lv"), "Sprints");
    ck_assert_str_eq(innov_kind_text(12, INNOV_KIND_LABEL, "en"), "Sprint");
    ck_assert_str_eq(innov_kind_text(12, INNOV_KIND_PLURAL, "lv-LV"), "Sprinti");
    ck_assert_str_eq(innov_kind_text(12, INNOV_KIND_PLURAL, "de"), "Sprints");
    ck_assert_str_ne(innov_kind_text(12, INNOV_KIND_DOC, NULL), "");
    ck_assert_int_eq(kind_int(12, INNOV_KIND_TITLE), 12003);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_STATUS), 12002);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_OWNER), 0);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_FLAGS), INNOV_KIND_IS_CHAIN);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_VISIBILITY), INNOV_VISIBILITY_PUBLIC);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_SINCE), 1);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_FIELDS), (int64_t)innov__sprint.field_count);
    ck_assert_int_eq(kind_int(12, INNOV_KIND_MOVES), (int64_t)innov__sprint.move_count);
    ck_assert_int_eq(kind_int(13, INNOV_KIND_OWNER), 12);
    ck_assert_int_eq(kind_int(13, INNOV_KIND_TITLE), 0);
    ck_assert_int_eq(kind_int(13, INNOV_KIND_STATUS), 0);
    ck_assert_int_eq(kind_int(2, INNOV_KIND_FLAGS), INNOV_KIND_IS_PERSONAL);
    ck_assert_int_eq(kind_int(2, INNOV_KIND_VISIBILITY), INNOV_VISIBILITY_INTERNAL);
    ck_assert_int_eq(kind_int(201, INNOV_KIND_FLAGS), INNOV_KIND_IS_INPUT);
}
END_TEST

START_TEST(wrong_questions_about_kinds)
{
    static const int32_t wrong[] = {0, -1, 255, 256, 12003, INT32_MIN, INT32_MAX};
    int64_t value;

    for (size_t i = 0; i < COUNT(wrong); i++) {
        value = 7;
        ck_assert_int_eq(innov_kind_int(wrong[i], INNOV_KIND_FLAGS, &value), INNOV_E_KIND);
        ck_assert_int_eq(value, 0);
        ck_assert_str_eq(innov_kind_text(wrong[i], INNOV_KIND_NAME, "en"), "");
        value = 7;
        ck_assert_int_eq(innov_kind_int(12, wrong[i], &value), INNOV_E_ARGUMENT);
        ck_assert_int_eq(value, 0);
    }
    ck_assert_int_eq(innov_kind_int(12, INNOV_KIND_FLAGS, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_kind_int(12, INNOV_KIND_NAME, &value), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_kind_text(12, 0, "en"), "");
    ck_assert_str_eq(innov_kind_text(12, INNOV_KIND_FLAGS, "en"), "");
}
END_TEST

static void check_field_call(const innov__kind *kind, const innov__field *field)
{
    int32_t id = kind->number * 1000 + field->number, found = 0;
    char name[100];
    int64_t value = -7;

    strcat(strcat(strcpy(name, kind->name), "."), field->name);
    ck_assert_msg(innov_field_id(name, &found) == INNOV_OK && found == id, "%s", name);
    ck_assert_int_eq(innov_field_at(kind->number, (int32_t)(field - kind->fields), &found), 0);
    ck_assert_int_eq(found, id);
    ck_assert_str_eq(innov_field_text(id, INNOV_FIELD_NAME, NULL), field->name);
    ck_assert_int_eq(innov_field_int(id, INNOV_FIELD_KIND, &value), INNOV_OK);
    ck_assert_int_eq(value, kind->number);
    ck_assert_int_eq(innov_field_int(id, INNOV_FIELD_TYPE, &value), INNOV_OK);
    ck_assert_int_eq(value, field->type);
    ck_assert_int_eq(innov_field_int(id, INNOV_FIELD_FLAGS, &value), INNOV_OK);
    ck_assert_int_eq(value, field->flags);
}

START_TEST(fields_are_found_by_place_and_name)
{
    each_field(check_field_call);
}
END_TEST

static int64_t field_int(int32_t field, int32_t what)
{
    int64_t value = -7;

    ck_assert_int_eq(innov_field_int(field, what, &value), INNOV_OK);
    return value;
}

START_TEST(a_field_tells_of_itself)
{
    ck_assert_str_eq(innov_field_text(12003, INNOV_FIELD_LABEL, "lv"), "Nosaukums");
    ck_assert_str_eq(innov_field_text(12003, INNOV_FIELD_LABEL, "en"), "Title");
    ck_assert_str_ne(innov_field_text(12003, INNOV_FIELD_DOC, "lv"), "");
    ck_assert_str_eq(innov_field_text(12002, INNOV_FIELD_CODE_LIST, NULL), "sprint_status");
    ck_assert_str_eq(innov_field_text(12003, INNOV_FIELD_CODE_LIST, NULL), "");
    ck_assert_str_eq(innov_field_text(12016, INNOV_FIELD_UNIT, NULL), "EUR");
    ck_assert_str_eq(innov_field_text(12003, INNOV_FIELD_UNIT, NULL), "");
    ck_assert_int_eq(field_int(12003, INNOV_FIELD_MIN), 1);
    ck_assert_int_eq(field_int(12003, INNOV_FIELD_MAX), 300);
    ck_assert_int_eq(field_int(12001, INNOV_FIELD_MIN), 1990);
    ck_assert_int_eq(field_int(12014, INNOV_FIELD_MIN), INT64_MIN);
    ck_assert_int_eq(field_int(13010, INNOV_FIELD_MAX), 1);
    ck_assert_int_eq(field_int(13011, INNOV_FIELD_SCALE), 2);
    ck_assert_int_eq(field_int(12005, INNOV_FIELD_TARGET), 1);
    ck_assert_int_eq(field_int(12003, INNOV_FIELD_TARGET), 0);
    ck_assert_int_eq(field_int(2005, INNOV_FIELD_VISIBILITY), INNOV_VISIBILITY_INTERNAL);
    ck_assert_int_eq(field_int(12901, INNOV_FIELD_SINCE), 1);
}
END_TEST

START_TEST(wrong_questions_about_fields)
{
    static const int32_t wrong[] = {0,     -1,     12,     12000,     12999,    255001,
                                    12899, -12003, 256001, INT32_MIN, INT32_MAX};
    int32_t field = 7;
    int64_t value = 7;

    for (size_t i = 0; i < COUNT(wrong); i++) {
        ck_assert_int_eq(innov_field_int(wrong[i], INNOV_FIELD_TYPE, &value), INNOV_E_FIELD);
        ck_assert_int_eq(value, 0);
        ck_assert_str_eq(innov_field_text(wrong[i], INNOV_FIELD_NAME, "en"), "");
    }
    ck_assert_int_eq(innov_field_int(12003, INNOV_FIELD_TYPE, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_field_int(12003, INNOV_FIELD_NAME, &value), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_field_int(12003, 99, &value), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_field_text(12003, 0, "en"), "");
    ck_assert_str_eq(innov_field_text(12003, INNOV_FIELD_TYPE, "en"), "");
    ck_assert_int_eq(innov_field_at(255, 0, &field), INNOV_E_KIND);
    ck_assert_int_eq(field, 0);
    ck_assert_int_eq(innov_field_at(12, -1, &field), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_field_at(12, (int32_t)innov__sprint.field_count, &field),
                     INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_field_at(12, 0, NULL), INNOV_E_ARGUMENT);
}
END_TEST

START_TEST(field_names_that_are_none)
{
    static const struct {
        const char *name;
        int result;
    } cases[] = {{"sprint", INNOV_E_FIELD},        {"sprint.", INNOV_E_FIELD},
                 {"sprint.titl", INNOV_E_FIELD},   {"sprint.title.x", INNOV_E_FIELD},
                 {"sprint.Title", INNOV_E_FIELD},  {"sprint.name", INNOV_E_FIELD},
                 {"sprint.title ", INNOV_E_FIELD}, {"title", INNOV_E_KIND},
                 {".title", INNOV_E_KIND},         {"", INNOV_E_KIND},
                 {"sprints.title", INNOV_E_KIND},  {" sprint.title", INNOV_E_KIND}};
    int32_t field = 7;

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_msg(innov_field_id(cases[i].name, &field) == cases[i].result, "\"%s\"",
                      cases[i].name);
        ck_assert_int_eq(field, 0);
    }
    field = 7;
    ck_assert_int_eq(innov_field_id(NULL, &field), INNOV_E_ARGUMENT);
    ck_assert_int_eq(field, 0);
    ck_assert_int_eq(innov_field_id("sprint.title", NULL), INNOV_E_ARGUMENT);
}
END_TEST

START_TEST(code_lists_tell_of_themselves)
{
    int32_t lists = 0, codes = 0;

    for (; innov_code_list_at(lists)[0] != '\0'; lists++) {
        const char *list = innov_code_list_at(lists);

        ck_assert_str_eq(innov_code_text(list, -1, INNOV_CODE_NAME, NULL), list);
        ck_assert_str_ne(innov_code_text(list, -1, INNOV_CODE_LABEL, "lv"), "");
        for (int32_t i = 0; i < innov_code_count(list); i++, codes++) {
            int64_t number = 0;

            ck_assert_int_eq(
                innov_code_id(list, innov_code_text(list, i, INNOV_CODE_NAME, NULL), &number), 0);
            ck_assert_int_ge(number, 1);
        }
    }
    ck_assert_int_ge(lists, 10);
    ck_assert_int_ge(codes, 50);
    ck_assert_str_eq(innov_code_text("sprint_status", 3, INNOV_CODE_NAME, NULL), "completed");
    ck_assert_str_eq(innov_code_text("sprint_status", 3, INNOV_CODE_LABEL, "lv"), "Pabeigts");
    ck_assert_str_ne(innov_code_text("sprint_status", 3, INNOV_CODE_DOC, "en"), "");
}
END_TEST

START_TEST(wrong_questions_about_codes)
{
    int64_t number = 7;

    ck_assert_str_eq(innov_code_list_at(-1), "");
    ck_assert_str_eq(innov_code_list_at(INT32_MAX), "");
    ck_assert_int_eq(innov_code_count("colours"), 0);
    ck_assert_int_eq(innov_code_count(NULL), 0);
    ck_assert_str_eq(innov_code_text(NULL, 0, INNOV_CODE_NAME, NULL), "");
    ck_assert_str_eq(innov_code_text("colours", 0, INNOV_CODE_NAME, NULL), "");
    ck_assert_str_eq(innov_code_text("visibility", 3, INNOV_CODE_NAME, NULL), "");
    ck_assert_str_eq(innov_code_text("visibility", -2, INNOV_CODE_NAME, NULL), "");
    ck_assert_str_eq(innov_code_text("visibility", 0, 0, NULL), "");
    ck_assert_str_eq(innov_code_text("visibility", -1, INNOV_CODE_DOC, NULL), "");
    ck_assert_int_eq(innov_code_id("visibility", "Public", &number), INNOV_E_CODE);
    ck_assert_int_eq(number, 0);
    ck_assert_int_eq(innov_code_id("colours", "red", &number), INNOV_E_NOT_FOUND);
    ck_assert_int_eq(innov_code_id(NULL, "public", &number), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_code_id("visibility", NULL, &number), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_code_id("visibility", "public", NULL), INNOV_E_ARGUMENT);
}
END_TEST

START_TEST(moves_tell_of_themselves)
{
    int32_t last = (int32_t)innov__sprint.move_count;

    ck_assert_str_eq(innov_move_text(12, 0, INNOV_MOVE_FROM), "planned");
    ck_assert_str_eq(innov_move_text(12, 0, INNOV_MOVE_TO), "preparing");
    ck_assert_str_ne(innov_move_text(12, last - 1, INNOV_MOVE_TO), "");
    ck_assert_str_eq(innov_move_text(12, last, INNOV_MOVE_TO), "");
    ck_assert_str_eq(innov_move_text(12, -1, INNOV_MOVE_TO), "");
    ck_assert_str_eq(innov_move_text(12, 0, 3), "");
    ck_assert_str_eq(innov_move_text(2, 0, INNOV_MOVE_FROM), "");
    ck_assert_str_eq(innov_move_text(255, 0, INNOV_MOVE_FROM), "");
}
END_TEST

START_TEST(labels_give_ids)
{
    static const struct {
        const char *labels, *kind, *label, *id;
    } vectors[] = {
        {"https://inovacija.mk.gov.lv/", "sprint", "sprint-2024-cesis", "i0CPCFJDZT96W8M"},
        {"https://example.org/", "institution", "A", "i01M2CVEXV1C0ZY"},
        {"urn:x", "session", "s.1_a-b", "i0DQ3EFCH5CFQZ2"}};

    for (size_t i = 0; i < COUNT(vectors); i++) {
        char text[INNOV_ID_SIZE];
        int64_t id = 0;

        ck_assert_int_eq(
            innov_id_from_label(vectors[i].labels, vectors[i].kind, vectors[i].label, &id), 0);
        ck_assert_int_eq(innov_id_format(id, text, sizeof text), INNOV_OK);
        ck_assert_str_eq(text, vectors[i].id);
    }
}
END_TEST

START_TEST(wrong_labels_give_none)
{
    int64_t id = 7;

    ck_assert_int_eq(innov_id_from_label("urn:x", "sprint", "a b", &id), INNOV_E_ID);
    ck_assert_int_eq(id, 0);
    ck_assert_int_eq(innov_id_from_label("urn:x", "sprint", "", &id), INNOV_E_ID);
    ck_assert_int_eq(innov_id_from_label("urn:x", "sprint", "i0CPCFJDZT96W8M", &id), INNOV_E_ID);
    ck_assert_int_eq(innov_id_from_label("urn:x", "sprints", "a", &id), INNOV_E_KIND);
    ck_assert_int_eq(innov_id_from_label(NULL, "sprint", "a", &id), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_from_label("urn:x", NULL, "a", &id), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_from_label("urn:x", "sprint", NULL, &id), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_from_label("urn:x", "sprint", "a", NULL), INNOV_E_ARGUMENT);
}
END_TEST

/* Namespace, kind and label are told apart: none runs into the next. */
START_TEST(equal_labels_of_other_namespaces_and_kinds_differ)
{
    static const char *const cases[][3] = {
        {"urn:a", "sprint", "x"}, {"urn:b", "sprint", "x"},  {"urn:a", "institution", "x"},
        {"urn:a", "sprint", "X"}, {"urn:a", "sprint", "xx"}, {"urn:as", "sprint", "x"}};
    int64_t ids[COUNT(cases)];

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(innov_id_from_label(cases[i][0], cases[i][1], cases[i][2], &ids[i]), 0);
        for (size_t other = 0; other < i; other++)
            ck_assert_msg((ids[i] & INNOV__ID_MASK) != (ids[other] & INNOV__ID_MASK),
                          "cases %zu and %zu", other, i);
    }
}
END_TEST

/* ---- Suggestions --------------------------------------------------------------------------- */

START_TEST(the_nearest_name_is_suggested)
{
    static const struct {
        const innov__kind *kind;
        const char *given, *wanted;
    } cases[] = {
        {&innov__sprint, "titel", "title"},    {&innov__sprint, "tittle", "title"},
        {&innov__sprint, "sumary", "summary"}, {&innov__sprint, "planed_start", "planned_start"},
        {&innov__sprint, "title", "title"},    {NULL, "sprnt", "sprint"},
        {NULL, "institutions", "institution"}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *nearest = innov__nearest(cases[i].kind, cases[i].given, strlen(cases[i].given));

        ck_assert_msg(nearest != NULL, "\"%s\"", cases[i].given);
        ck_assert_str_eq(nearest, cases[i].wanted);
    }
    ck_assert_ptr_null(innov__nearest(&innov__sprint, "completely", 10));
    ck_assert_ptr_null(innov__nearest(NULL, "", 0));
    ck_assert_ptr_null(innov__nearest(NULL, "a_name_longer_than_any_that_the_model_has", 41));
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_tables(Suite *suite)
{
    TCase *tables = suite_case(suite, "tables");

    tcase_add_test(tables, names_suit_every_format);
    tcase_add_test(tables, no_two_sql_tables_share_a_name);
    tcase_add_test(tables, numbers_are_unique_and_in_range);
    tcase_add_test(tables, every_stored_kind_ends_with_the_common_fields);
    tcase_add_test(tables, what_came_later_says_so_and_is_optional);
    tcase_add_test(tables, everything_is_explained_in_both_languages);
    tcase_add_test(tables, fields_have_what_their_type_needs_and_no_more);
    tcase_add_test(tables, flags_agree_with_each_other);
    tcase_add_test(tables, limits_leave_room);
    tcase_add_test(tables, what_tells_of_a_person_stays_inside);
    tcase_add_test(tables, personal_kinds_mark_their_fields);
    tcase_add_test(tables, a_row_that_says_nothing_is_internal);
    tcase_add_test(tables, owned_kinds_have_an_ordinal_and_follow_their_owner);
    tcase_add_test(tables, titles_and_statuses_are_fields);
    tcase_add_test(tables, moves_lead_from_code_to_code);
    tcase_add_test(tables, rules_speak_of_fields_and_codes_that_exist);
    tcase_add_test(tables, published_statuses_exist);
    tcase_add_test(tables, code_lists_are_consistent);
    tcase_add_test(tables, visibility_codes_are_the_public_numbers);
    tcase_add_test(tables, the_nearest_name_is_suggested);
}

static void add_forms(Suite *suite)
{
    TCase *forms = suite_case(suite, "forms");

    tcase_add_test(forms, registration_numbers);
    tcase_add_test(forms, personal_codes_are_no_registration_numbers);
    tcase_add_test(forms, a_registration_number_with_one_wrong_digit_is_refused);
    tcase_add_test(forms, codes_of_territories);
    tcase_add_test(forms, codes_of_institutional_sectors);
    tcase_add_test(forms, email_addresses);
    tcase_add_test(forms, phone_numbers);
    tcase_add_test(forms, time_zones);
    tcase_add_test(forms, uris);
}

static void add_calls(Suite *suite)
{
    TCase *calls = suite_case(suite, "introspection");

    tcase_add_test(calls, kinds_are_found_by_place_name_and_number);
    tcase_add_test(calls, kinds_that_are_none);
    tcase_add_test(calls, a_kind_tells_of_itself);
    tcase_add_test(calls, wrong_questions_about_kinds);
    tcase_add_test(calls, fields_are_found_by_place_and_name);
    tcase_add_test(calls, a_field_tells_of_itself);
    tcase_add_test(calls, wrong_questions_about_fields);
    tcase_add_test(calls, field_names_that_are_none);
    tcase_add_test(calls, code_lists_tell_of_themselves);
    tcase_add_test(calls, wrong_questions_about_codes);
    tcase_add_test(calls, moves_tell_of_themselves);
    tcase_add_test(calls, labels_give_ids);
    tcase_add_test(calls, wrong_labels_give_none);
    tcase_add_test(calls, equal_labels_of_other_namespaces_and_kinds_differ);
}

int main(void)
{
    Suite *suite = suite_create("model");

    add_tables(suite);
    add_forms(suite);
    add_calls(suite);
    return suite_main(suite);
}
