/* views.c - what a view shows and what it hides: of chosen records by tables, of the examples and
 * of random stores by searching the bytes of their exports for everything that is to be hidden.
 */
#include "contract/lab.h"
#include "model/common.h"
#include "model/registry.h"
#include "support/world.h"

enum { VIEWS = 2, TELLING = 6, PATH = 200 }; /* bytes that something must have to be searched for */

static const int32_t views[VIEWS] = {INNOV_VIEW_PUBLIC, INNOV_VIEW_INTERNAL};

/* ---- Stores -------------------------------------------------------------------------------- */

static innov_store *empty_store(void)
{
    return open_lab("sqlite::memory:", INNOV_OPEN_CREATE);
}

/* How a store is written: all kinds in one file, or a folder with a sheet for each. */
enum { AS_XML, AS_JSON, AS_SHEETS, FORMATS };

/* NULL, which is XML, or what the caller frees. */
static innov_record *how_of(int format)
{
    innov_record *how = format != AS_XML ? new_record(INNOV_EXCHANGE) : NULL;

    if (how != NULL)
        set(how, INNOV_EXCHANGE_FORMAT, format == AS_JSON ? "json" : "csv");
    return how;
}

static void import_clean(innov_store *store, const char *path, int format)
{
    innov_record *how = how_of(format);
    innov_diag *diag = new_diag();
    int rc = world_import(store, path, how, NULL, diag);

    ck_assert_msg(rc == INNOV_OK && innov_diag_count(diag) == 0, "%s",
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_record_free(how);
    innov_diag_free(diag);
}

/* Removes a file, or a folder of files. */
static void remove_export(const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    char file[4200];

    while (folder != NULL && (entry = readdir(folder)) != NULL) {
        (void)snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.')
            ck_assert_int_eq(unlink(file), 0);
    }
    if (folder != NULL)
        ck_assert_int_eq(closedir(folder), 0);
    (void)remove(path); /* there may be none */
}

/* The bytes of a file, or of a folder's sheets in the order of the kinds; to be freed. */
static char *export_read(const char *path, int format)
{
    char file[4200], *all = calloc(1, 1), *bytes;
    size_t length = 0, more;
    int32_t kind;

    if (format != AS_SHEETS) {
        free(all);
        return suite_read(path, NULL);
    }
    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++) {
        (void)snprintf(file, sizeof file, "%s/%s.csv", path,
                       innov_kind_text(kind, INNOV_KIND_NAME, NULL));
        if (access(file, R_OK) != 0)
            continue;
        bytes = suite_read(file, &more);
        all = realloc(all, length + more + 1);
        ck_assert_ptr_nonnull(all);
        memcpy(all + length, bytes, more + 1);
        length += more;
        free(bytes);
    }
    return all;
}

/* What is at `path` is replaced. */
static char *export_to(innov_store *store, int32_t view, int format, const char *path)
{
    innov_record *how = how_of(format);

    remove_export(path);
    ck_assert_int_eq(innov_store_export(store, path, how, view, 0, NULL), INNOV_OK);
    innov_record_free(how);
    return export_read(path, format);
}

static char *export_bytes(innov_store *store, int32_t view)
{
    return export_to(store, view, AS_XML, suite_file("bytes.xml"));
}

/* As ck_assert_str_eq, for what is too long to be shown whole. */
static void ck_same_text(const char *found, const char *expected)
{
    size_t at = 0;

    while (found[at] != '\0' && found[at] == expected[at])
        at++;
    ck_assert_msg(found[at] == expected[at], "byte %zu: \"%.300s\" and not \"%.300s\"", at,
                  found + (at > 60 ? at - 60 : 0), expected + (at > 60 ? at - 60 : 0));
}

/* An import into an empty store finds nothing wrong, nor does a check; exported again in the same
 * view, not a byte is different. And what it came from is not changed by it. */
static void ck_comes_back(innov_store *store, int32_t view, int format)
{
    const char *path = suite_file("view");
    innov_store *other = empty_store();
    char *bytes = export_to(store, view, format, path), *again,
         *before = export_bytes(store, INNOV_VIEW_FULL);
    innov_diag *diag = new_diag();

    ck_assert_int_eq(innov_store_set_text(other, INNOV_STORE_LANGUAGE,
                                          innov_store_text(store, INNOV_STORE_LANGUAGE)),
                     INNOV_OK);
    import_clean(other, path, format);
    ck_assert_msg(innov_store_check(other, 0, diag) == INNOV_OK, "%s",
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    import_clean(store, path, format);
    again = export_to(other, view, format, path);
    ck_same_text(again, bytes);
    free(again);
    again = export_bytes(store, INNOV_VIEW_FULL);
    ck_same_text(again, before);
    remove_export(path);
    innov_diag_free(diag);
    innov_store_free(other);
    free(before);
    free(again);
    free(bytes);
}

/* ---- By tables ----------------------------------------------------------------------------- */

/* The first view, from the narrowest, in which a record with this label stands. */
static int32_t first_view_of(innov_store *store, const char *label)
{
    char id[PATH];
    int32_t view = INNOV_VIEW_PUBLIC;

    (void)snprintf(id, sizeof id, " id=\"%s\"", label);
    for (; view <= INNOV_VIEW_FULL; view++) {
        char *bytes = export_bytes(store, view);
        int found = strstr(bytes, id) != NULL;

        free(bytes);
        if (found)
            break;
    }
    return view;
}

/* The words of the field `visibility`, "" for none, and the first view of a record of a kind that
 * is public itself. */
static const struct {
    const char *word;
    int32_t first;
} levels[] = {
    {"", INNOV_VIEW_PUBLIC},
    {"public", INNOV_VIEW_PUBLIC},
    {"internal", INNOV_VIEW_INTERNAL},
    {"private", INNOV_VIEW_FULL},
};
enum { LEVELS = sizeof levels / sizeof *levels };

static int32_t later(int32_t one, int32_t other)
{
    return one > other ? one : other;
}

/* A draft is for the house, whatever its visibility says. */
START_TEST(status_and_visibility_decide)
{
    static const struct {
        const char *status;
        int32_t first;
    } statuses[] = {
        {"draft", INNOV_VIEW_INTERNAL},
        {"open", INNOV_VIEW_PUBLIC},
        {"cancelled", INNOV_VIEW_PUBLIC},
    };
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    for (int s = 0; s < 3; s++)
        for (int l = 0; l < LEVELS; l++) {
            char label[PATH];
            innov_record *call = new_record(INNOV_CALL);

            (void)snprintf(label, sizeof label, "call-%d-%d", s, l);
            ck_assert_int_eq(innov_record_set_label(call, label), INNOV_OK);
            set(call, INNOV_CALL_YEAR, "2024");
            set(call, INNOV_CALL_TITLE, "Uzsaukums");
            set(call, INNOV_CALL_STATUS, statuses[s].status);
            set(call, INNOV_CALL_VISIBILITY, levels[l].word);
            add(store, call);
            ck_assert_int_eq(first_view_of(store, label),
                             later(statuses[s].first, levels[l].first));
        }
    innov_store_free(store);
}
END_TEST

/* No record stands where its owner does not. */
START_TEST(owner_and_visibility_decide)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    for (int o = 0; o < LEVELS; o++)
        for (int l = 0; l < LEVELS; l++) {
            char label[PATH];
            innov_record *sprint, *session;
            int64_t lead = add(store, new_institution(NULL, "Iestāde"));

            sprint = new_sprint(NULL, lead);
            set(sprint, INNOV_SPRINT_VISIBILITY, levels[o].word);
            session = new_session(add(store, sprint), 1);
            (void)snprintf(label, sizeof label, "session-%d-%d", o, l);
            ck_assert_int_eq(innov_record_set_label(session, label), INNOV_OK);
            set(session, INNOV_SESSION_VISIBILITY, levels[l].word);
            add(store, session);
            ck_assert_int_eq(first_view_of(store, label), later(levels[o].first, levels[l].first));
        }
    innov_store_free(store);
}
END_TEST

/* What a record cannot be without: hidden, it hides a record that nobody spoke of, and is withheld
 * where somebody did. */
START_TEST(what_is_needed_decides)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    for (int n = 0; n < LEVELS; n++)
        for (int l = 0; l < LEVELS; l++) {
            char label[PATH];
            innov_record *lead = new_institution(NULL, "Iestāde"), *sprint;

            set(lead, INNOV_INSTITUTION_VISIBILITY, levels[n].word);
            sprint = new_sprint(NULL, add(store, lead));
            (void)snprintf(label, sizeof label, "sprint-%d-%d", n, l);
            ck_assert_int_eq(innov_record_set_label(sprint, label), INNOV_OK);
            set(sprint, INNOV_SPRINT_VISIBILITY, levels[l].word);
            add(store, sprint);
            ck_assert_int_eq(first_view_of(store, label),
                             levels[l].word[0] == '\0' ? levels[n].first : levels[l].first);
        }
    for (int v = 0; v < VIEWS; v++)
        ck_comes_back(store, views[v], AS_XML);
    innov_store_free(store);
}
END_TEST

/* ---- What is withheld ---------------------------------------------------------------------- */

static innov_record *new_involvement(int64_t sprint, int64_t ordinal, int64_t person)
{
    innov_record *record = new_record(INNOV_INVOLVEMENT);

    ck_assert_int_eq(innov_set_int(record, INNOV_INVOLVEMENT_SPRINT, sprint), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_INVOLVEMENT_ORDINAL, ordinal), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_INVOLVEMENT_PERSON, person), INNOV_OK);
    set(record, INNOV_INVOLVEMENT_ROLE, "facilitator");
    return record;
}

/* A sprint with a facilitator whose name is not for the public, though that there was one is. */
static int64_t add_facilitated(innov_store *store)
{
    int64_t sprint = add(store,
                         new_sprint("sprint", add(store, new_institution("a", "Iestāde A"))));
    int64_t person = add(store, new_person("janis-berzins", "Jānis Bērziņš"));
    innov_record *record = new_involvement(sprint, 1, person);

    set(record, INNOV_INVOLVEMENT_VISIBILITY, "public");
    add(store, new_involvement(sprint, 2, person));
    return add(store, record);
}

START_TEST(facilitator_is_withheld_by_name)
{
    static const char *const told[] = {"<role>facilitator</role>", "<withheld>person</withheld>"};
    static const char *const untold[] = {"Bērziņš", "janis", "<person", "<ordinal>2</ordinal>"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t involvement = add_facilitated(store);
    char *bytes = export_bytes(store, INNOV_VIEW_PUBLIC);

    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        ck_words(bytes, told[i]);
    for (size_t i = 0; i < sizeof untold / sizeof *untold; i++)
        ck_assert_msg(strstr(bytes, untold[i]) == NULL, "\"%s\" is told", untold[i]);
    free(bytes);
    bytes = export_bytes(store, INNOV_VIEW_INTERNAL);
    ck_assert_ptr_null(strstr(bytes, "<withheld>"));
    ck_words(bytes, "Jānis Bērziņš");
    ck_words(bytes, "label=\"janis-berzins\""); /* the house knows him */
    free(bytes);
    ck_assert(is_there(store, involvement));
    ck_comes_back(store, INNOV_VIEW_PUBLIC, AS_XML);
    innov_store_free(store);
}
END_TEST

/* What was withheld, and comes later from elsewhere, is withheld no longer. */
START_TEST(what_is_given_later_is_not_withheld_any_more)
{
    const char *public = suite_file("public.xml"), *full = suite_file("full.xml");
    innov_store *store = new_lab(suite_file(lab_names[_i])), *other = empty_store();
    int64_t involvement = add_facilitated(store);
    innov_record *record;
    char *content = content_of(store);

    ck_assert_int_eq(innov_store_export(store, public, NULL, INNOV_VIEW_PUBLIC, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_export(store, full, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    import_clean(other, public, AS_XML);
    record = get(other, involvement);
    ck_assert_str_eq(innov_text(record, INNOV_INVOLVEMENT_WITHHELD, NULL), "person");
    ck_assert_int_eq(innov_has(record, INNOV_INVOLVEMENT_PERSON), 0);
    innov_record_free(record);
    import_clean(other, full, AS_XML);
    import_clean(other, public, AS_XML); /* which unsets nothing */
    ck_content(other, content);
    free(content);
    innov_store_free(other);
    innov_store_free(store);
}
END_TEST

/* By hand: a name stands for a value, but not beside one. */
START_TEST(withheld_is_what_has_no_value_here)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = get(store, add_facilitated(store));

    set(record, INNOV_INVOLVEMENT_WITHHELD, "person");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "\"person\" has a value, so it is not withheld",
            "\"person\" ir vērtība, tātad tas nav neizpausts");
    set(record, INNOV_INVOLVEMENT_WITHHELD, "persona");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "\"persona\" is not a field of this kind", "\"persona\" nav šī veida lauks");
    set(record, INNOV_INVOLVEMENT_PERSON, "");
    set(record, INNOV_INVOLVEMENT_WITHHELD, "role");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "\"role\" is no reference: only those are withheld",
            "\"role\" nav atsauce: neizpaust var tikai atsauces");
    set(record, INNOV_INVOLVEMENT_WITHHELD, "");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "one of these must have a value", "vajag vismaz vienu no");
    set(record, INNOV_INVOLVEMENT_WITHHELD, "person");
    put(store, record);
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

/* An institution with a hidden successor, which the status may ask for. */
static void add_succeeded(innov_store *store, const char *status)
{
    innov_record *successor = new_institution(NULL, "Slepena iestāde"),
                 *old = new_institution(NULL, "Vecā iestāde");

    set(successor, INNOV_INSTITUTION_VISIBILITY, "internal");
    ck_assert_int_eq(innov_set_int(old, INNOV_INSTITUTION_SUCCESSOR, add(store, successor)),
                     INNOV_OK);
    set(old, INNOV_INSTITUTION_STATUS, status);
    set(old, INNOV_INSTITUTION_VISIBILITY, "public");
    add(store, old);
}

/* What a rule asks for is withheld; what it does not ask for is left out without a word. */
START_TEST(what_rules_ask_for_is_withheld)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    char *bytes;

    add_succeeded(store, "liquidated");
    bytes = export_bytes(store, INNOV_VIEW_PUBLIC);
    ck_words(bytes, "Vecā iestāde");
    ck_assert_ptr_null(strstr(bytes, "withheld"));
    free(bytes);
    add_succeeded(store, "reorganised");
    bytes = export_bytes(store, INNOV_VIEW_PUBLIC);
    ck_words(bytes, "<withheld>successor</withheld>");
    free(bytes);
    ck_comes_back(store, INNOV_VIEW_PUBLIC, AS_XML);
    innov_store_free(store);
}
END_TEST

/* ---- What must be hidden, whatever else there is ------------------------------------------- */

/* Everything of a store, sorted into what some view must not have and what it may. */
typedef struct search {
    innov_store *store;
    int32_t view;
    char **secrets;
    size_t count, capacity, looked_for;
    char *open; /* all that may be shown, one after the other */
    size_t length, room;
} search;

static void keep_secret(search *s, const char *text)
{
    if (strlen(text) < TELLING)
        return;
    if (s->count == s->capacity) {
        s->capacity = 2 * s->capacity + 64;
        s->secrets = realloc(s->secrets, s->capacity * sizeof *s->secrets);
        ck_assert_ptr_nonnull(s->secrets);
    }
    s->secrets[s->count++] = strdup(text);
}

static void keep_open(search *s, const char *text)
{
    size_t length = strlen(text);

    if (s->length + length + 2 > s->room) {
        s->room = 2 * (s->length + length + 2);
        s->open = realloc(s->open, s->room);
        ck_assert_ptr_nonnull(s->open);
    }
    memcpy(s->open + s->length, text, length);
    memcpy(s->open + s->length + length, "\n", 2);
    s->length += length + 1;
}

static void keep(search *s, int secret, const char *text)
{
    if (secret)
        keep_secret(s, text);
    else
        keep_open(s, text);
}

/* A record's own visibility, else its kind's. */
static int64_t visibility_of(const innov_record *record, const innov__kind *kind)
{
    int64_t level;

    return innov_get_int(record, kind->number * 1000 + INNOV__VISIBILITY, &level) == INNOV_OK
               ? level
               : innov__visibility_of_kind(kind);
}

static const innov__kind *kind_of(const innov_record *record)
{
    int64_t kind;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, &kind), INNOV_OK);
    return innov__kind_by_number((int32_t)kind);
}

static int is_draft(const innov_record *record, const innov__kind *kind)
{
    int64_t status;

    ck_assert_int_eq(innov_kind_int(kind->number, INNOV_KIND_STATUS, &status), INNOV_OK);
    return kind->published_when != NULL &&
           !innov__has_word(kind->published_when, innov_text(record, (int32_t)status, NULL));
}

/* Whether the view must not show a record: by its visibility, its status or its owner. It may hide
 * more. */
static int must_hide(const search *s, const innov_record *record)
{
    const innov__kind *kind = kind_of(record);
    int owner = innov__field_by_flag(kind, INNOV_FIELD_IS_OWNER), hidden;
    innov_record *owning;
    int64_t id;

    if (visibility_of(record, kind) > s->view ||
        (s->view == INNOV_VIEW_PUBLIC && is_draft(record, kind)))
        return 1;
    if (owner < 0 ||
        innov_get_int(record, innov__field_id_of(kind, &kind->fields[owner]), &id) != INNOV_OK)
        return 0;
    owning = get(s->store, id);
    hidden = must_hide(s, owning);
    innov_record_free(owning);
    return hidden;
}

static void sort_values(search *s, const innov_record *record, int secret, int32_t field)
{
    const char *lang;
    int32_t count;

    if (innov_list_count(record, field, &count) == INNOV_OK)
        for (int32_t i = 0; i < count; i++)
            keep(s, secret, innov_list_text(record, field, i));
    else if ((lang = innov_language_at(record, field, 0))[0] == '\0')
        keep(s, secret, innov_text(record, field, NULL));
    else
        for (int32_t i = 0; (lang = innov_language_at(record, field, i))[0] != '\0'; i++)
            keep(s, secret, innov_text(record, field, lang));
}

/* Whether a value is its field's alone: words of the model stand everywhere, and an id is the
 * business of its own record. */
static int is_telling(const innov__field *field)
{
    return field->type != INNOV_TYPE_REFERENCE && field->type != INNOV_TYPE_CODE &&
           field->number != INNOV__INFERRED && field->number != INNOV__WITHHELD;
}

static void sort_record(search *s, const innov_record *record)
{
    const innov__kind *kind = kind_of(record);
    int hidden = must_hide(s, record);
    char number[24], id[INNOV_ID_SIZE];

    (void)snprintf(number, sizeof number, "%lld", (long long)id_of(record));
    keep(s, hidden, number);
    ck_assert_int_eq(innov_id_format(id_of(record), id, sizeof id), INNOV_OK);
    keep(s, hidden, id);
    keep(s, hidden || (s->view == INNOV_VIEW_PUBLIC && (kind->flags & INNOV_KIND_IS_PERSONAL) != 0),
         innov_record_text(record, INNOV_RECORD_LABEL));
    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];

        if (is_telling(field))
            sort_values(s, record, hidden || innov__visibility_of_field(field) > s->view,
                        innov__field_id_of(kind, field));
    }
}

static void sort_all(search *s)
{
    const innov__kind *kind;

    for (size_t k = 0; (kind = innov__kind_at(k)) != NULL; k++) {
        innov_cursor *cursor;
        const innov_record *record;

        if ((kind->flags & INNOV_KIND_IS_INPUT) != 0)
            continue;
        ck_assert_int_eq(innov_store_find(s->store, kind->number, NULL, &cursor, NULL), INNOV_OK);
        while (innov_cursor_next(cursor, &record) == INNOV_OK)
            sort_record(s, record);
        innov_cursor_free(cursor);
    }
}

/* None of the secrets is in the bytes, but for those that are no secrets: what stands elsewhere
 * where it may be seen. */
static void ck_nothing_told(search *s, const char *bytes)
{
    for (size_t i = 0; i < s->count; i++) {
        if (s->open != NULL && strstr(s->open, s->secrets[i]) != NULL)
            continue;
        s->looked_for++;
        ck_assert_msg(strstr(bytes, s->secrets[i]) == NULL, "view %d tells \"%s\"", (int)s->view,
                      s->secrets[i]);
    }
}

/* Returns how many secrets were looked for. */
static size_t ck_hides(innov_store *store, int32_t view, int format)
{
    const char *path = suite_file("view");
    search s = {.store = store, .view = view};
    char *bytes = export_to(store, view, format, path);

    sort_all(&s);
    ck_nothing_told(&s, bytes);
    for (size_t i = 0; i < s.count; i++)
        free(s.secrets[i]);
    free(s.secrets);
    free(s.open);
    free(bytes);
    remove_export(path);
    return s.looked_for;
}

/* ---- Whole stores -------------------------------------------------------------------------- */

START_TEST(views_of_the_examples_are_clean)
{
    static const struct {
        const char *name;
        size_t secrets; /* at least so many are looked for */
    } examples[] = {{"latvia.xml", 0}, {"invented.xml", 20}};
    char example[4200];
    innov_store *store = empty_store();

    (void)snprintf(example, sizeof example, "%s/../../examples/data/%s", suite_data(""),
                   examples[_i].name);
    import_clean(store, example, AS_XML);
    for (int v = 0; v < VIEWS; v++)
        for (int format = 0; format < FORMATS; format++) {
            ck_comes_back(store, views[v], format);
            ck_assert_uint_ge(ck_hides(store, views[v], format), examples[_i].secrets);
        }
    innov_store_free(store);
}
END_TEST

enum { STRETCHES = 5 };

/* Two hundred of them with twenty rounds. */
START_TEST(pain_12_views_of_random_stores_are_clean)
{
    int32_t stores = suite_times(30, 10);
    size_t looked_for = 0;

    for (int32_t i = _i; i < stores; i += STRETCHES) {
        innov_store *store = world_store((uint64_t)i, 1);

        for (int v = 0; v < VIEWS; v++) {
            ck_comes_back(store, views[v], i / STRETCHES % FORMATS);
            looked_for += ck_hides(store, views[v], i / STRETCHES % FORMATS);
        }
        innov_store_free(store);
    }
    ck_assert_uint_gt(looked_for, 100 * (size_t)stores / STRETCHES); /* a hundred each */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("views");
    TCase *tables = suite_case(suite, "tables"), *withheld = suite_case(suite, "withheld"),
          *whole = suite_case(suite, "whole");

    every_store(tables, status_and_visibility_decide);
    every_store(tables, owner_and_visibility_decide);
    every_store(tables, what_is_needed_decides);
    every_store(withheld, facilitator_is_withheld_by_name);
    every_store(withheld, what_is_given_later_is_not_withheld_any_more);
    every_store(withheld, withheld_is_what_has_no_value_here);
    every_store(withheld, what_rules_ask_for_is_withheld);
    tcase_add_loop_test(whole, views_of_the_examples_are_clean, 0, 2);
    tcase_add_loop_test(whole, pain_12_views_of_random_stores_are_clean, 0, STRETCHES);
    return suite_main(suite);
}
