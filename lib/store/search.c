/* search.c - looking words up: which records have them all, in which order, and where.
 *
 * The index of words gives candidates, the best first by its own measure. Which of them spell the
 * words as they were asked for is seen in the records themselves.
 */
#include "store/search.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "format/table.h"
#include "store/collate.h"
#include "store/words.h"

enum {
    TEXT_MAX = 4096,
    WORDS_MAX = 32,
    CANDIDATES_MAX = 1000,
    PREFIX_LEAST = 3,     /* letters of a word that may be the beginning of another */
    BUDGET = 64 << 20,    /* bytes of texts that one search looks through */
    QUICK_POINTS = 0x250, /* code points whose first look is a table: Latin */
    SNIPPET_WORDS = 12,
    SNIPPET_BEFORE = 5,
    WORD_BYTES = 100, /* of a snippet's word */
    GAP_BYTES = 20    /* between two of them */
};

enum {
    COLUMN_RANK,
    COLUMN_ID,
    COLUMN_LABEL,
    COLUMN_KIND,
    COLUMN_TITLE,
    COLUMN_FIELD,
    COLUMN_LANGUAGE,
    COLUMN_SNIPPET,
};

/* A word that is looked up. */
typedef struct wanted {
    innov__buffer exact;  /* as it was typed, but for case */
    innov__buffer folded; /* without diacritics and hyphens */
    size_t stem;          /* bytes of it that must be there */
    int prefix;           /* more may follow them */
} wanted;

/* Which words something has, a bit for each: in their spelling, whole, or by their stems. */
typedef struct hits {
    uint32_t exact, whole, any;
} hits;

/* A record that has all words. */
typedef struct candidate {
    int64_t id;
    double measure; /* FTS5's: the smaller, the better */
    int exact, whole;
} candidate;

/* The value of a record that shows best why it was found. */
typedef struct place {
    int field; /* -1: none */
    const char *lang;
    const innov__slot *slot;
    hits has;
} place;

typedef struct searching {
    innov__core *core;
    innov__report to;
    wanted words[WORDS_MAX];
    size_t count;
    unsigned char may_begin[QUICK_POINTS]; /* whether a wanted word may begin so */
    innov__buffer folded, exact;           /* of the word being looked at */
    int64_t budget;
    candidate *candidates;
    size_t found;
    int more; /* than were looked at */
    innov_table *table;
    innov__buffer title, snippet;
} searching;

static int no_memory(const searching *s)
{
    return innov__fail(s->to, INNOV__MSG_NO_MEMORY, .file = s->core->path);
}

static int bits(uint32_t set)
{
    int count = 0;

    for (; set != 0; set &= set - 1)
        count++;
    return count;
}

/* ---- The words asked for ------------------------------------------------------------------- */

static void drop_hyphens(innov__buffer *folded)
{
    innov__word whole = {0, folded->length, 0}, part;
    size_t at = 0, length = 0;

    while (innov__part_next(folded->bytes, &whole, &at, &part)) {
        memmove(folded->bytes + length, folded->bytes + part.start, part.end - part.start);
        length += part.end - part.start;
    }
    folded->length = length;
}

/* Folds a word in both ways; the result is in the buffers. */
static int fold_word(const char *text, const innov__word *word, innov__buffer *exact,
                     innov__buffer *folded)
{
    size_t length = word->end - word->start;
    int rc = innov__fold(text + word->start, length, folded);

    if (rc == INNOV_OK)
        rc = innov__fold_case(text + word->start, length, exact);
    if (rc == INNOV_OK && word->hyphens > 0)
        drop_hyphens(folded);
    return rc;
}

static int same_bytes(const innov__buffer *a, const innov__buffer *b)
{
    return a->length == b->length && (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

static int is_wanted_already(const searching *s, const wanted *word)
{
    for (size_t i = 0; i < s->count; i++)
        if (same_bytes(&s->words[i].exact, &word->exact))
            return 1;
    return 0;
}

static void free_wanted(wanted *word)
{
    innov__buffer_free(&word->exact);
    innov__buffer_free(&word->folded);
    *word = (wanted){0};
}

static int add_wanted(searching *s, const char *text, const innov__word *found)
{
    wanted word = {0};

    if (fold_word(text, found, &word.exact, &word.folded) != INNOV_OK) {
        free_wanted(&word);
        return no_memory(s);
    }
    if (word.folded.length == 0 || is_wanted_already(s, &word)) {
        free_wanted(&word);
        return INNOV_OK;
    }
    if (s->count == WORDS_MAX) {
        free_wanted(&word);
        return innov__fail(s->to, INNOV__MSG_SEARCH_LIMIT, .limit = WORDS_MAX, .name = "words");
    }
    word.prefix = innov__points(word.folded.bytes, word.folded.length) >= PREFIX_LEAST;
    word.stem = innov__stem(word.folded.bytes, word.folded.length);
    s->words[s->count++] = word;
    return INNOV_OK;
}

static int take_words(searching *s, const char *text)
{
    size_t length = strlen(text), at = 0;
    innov__text_facts facts;
    innov__word word;
    int rc = INNOV_OK;

    if (length > TEXT_MAX)
        return innov__fail(s->to, INNOV__MSG_SEARCH_LIMIT, .limit = TEXT_MAX, .name = "bytes");
    facts = innov__text_look(text, length, 1);
    if (facts.fault != INNOV__TEXT_FINE)
        return innov__fail(s->to,
                           facts.fault == INNOV__TEXT_ILL_FORMED ? INNOV__MSG_ILL_FORMED
                                                                 : INNOV__MSG_CONTROL,
                           .number = (int64_t)facts.at + 1);
    while (rc == INNOV_OK && innov__word_next(text, length, &at, &word))
        rc = add_wanted(s, text, &word);
    return rc;
}

/* Whether a wanted word begins as this folded letter does. */
static int begins_one(const searching *s, const innov__buffer *letter)
{
    for (size_t i = 0; i < s->count; i++) {
        size_t shorter = s->words[i].folded.length;

        if (shorter > letter->length)
            shorter = letter->length;
        if (shorter == 0 || memcmp(s->words[i].folded.bytes, letter->bytes, shorter) == 0)
            return 1;
    }
    return 0;
}

/* For most words of a text their first letter tells that they are none of those wanted. */
static int look_at_beginnings(searching *s)
{
    for (int point = 0; point < QUICK_POINTS; point++) {
        char bytes[] = {(char)(0xC0 | point >> 6), (char)(0x80 | (point & 0x3F))};
        size_t length = 2;

        if (point < 0x80) {
            bytes[0] = (char)point;
            length = 1;
        }
        if (innov__fold(bytes, length, &s->folded) != INNOV_OK)
            return no_memory(s);
        s->may_begin[point] = begins_one(s, &s->folded) != 0;
    }
    return INNOV_OK;
}

/* ---- Asking the index ---------------------------------------------------------------------- */

/* Each word in quotes, so that none is read as FTS5's syntax: "inovacij" * AND "tm" */
static void append_match(const searching *s, innov__buffer *match)
{
    for (size_t i = 0; i < s->count; i++) {
        const wanted *word = &s->words[i];
        size_t length = word->prefix ? word->stem : word->folded.length;

        innov__buffer_text(match, i > 0 ? " AND \"" : "\"");
        for (size_t k = 0; k < length; k++) {
            if (word->folded.bytes[k] == '"')
                innov__buffer_char(match, '"');
            innov__buffer_char(match, word->folded.bytes[k]);
        }
        innov__buffer_text(match, word->prefix ? "\" *" : "\"");
    }
}

static int prepare_match(searching *s, const char *schema, const innov__buffer *match,
                         sqlite3_stmt **rows)
{
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "SELECT rowid, bm25(innov_search) FROM ");
    innov__buffer_text(&sql, schema);
    innov__buffer_text(&sql, ".innov_search WHERE innov_search MATCH ? ORDER BY 2, 1 LIMIT ");
    innov__buffer_int(&sql, CANDIDATES_MAX + 1);
    rc = innov__engine_prepare(s->core, &sql, rows, s->to);
    if (rc == INNOV_OK &&
        sqlite3_bind_text(*rows, 1, match->bytes, (int)match->length, SQLITE_STATIC) != SQLITE_OK)
        rc = innov__engine_fail(s->core, s->to);
    return rc;
}

static int take_candidates(searching *s, const char *schema)
{
    innov__buffer match = {0};
    sqlite3_stmt *rows = NULL;
    int rc, step = SQLITE_DONE;

    s->candidates = innov__alloc(CANDIDATES_MAX * sizeof *s->candidates);
    append_match(s, &match);
    rc = s->candidates == NULL || match.failed != 0 ? no_memory(s)
                                                    : prepare_match(s, schema, &match, &rows);
    while (rc == INNOV_OK && !s->more && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        if (s->found == CANDIDATES_MAX)
            s->more = 1;
        else
            s->candidates[s->found++] = (candidate){.id = sqlite3_column_int64(rows, 0),
                                                    .measure = sqlite3_column_double(rows, 1)};
    }
    if (rc == INNOV_OK && step != SQLITE_DONE && step != SQLITE_ROW)
        rc = innov__engine_fail(s->core, s->to);
    (void)sqlite3_finalize(rows);
    innov__buffer_free(&match);
    return rc;
}

/* ---- Looking at texts ---------------------------------------------------------------------- */

static int may_be_wanted(const searching *s, const char *text, const innov__word *word)
{
    uint32_t point;

    (void)innov__text_point(text + word->start, word->end - word->start, &point);
    return point >= QUICK_POINTS || s->may_begin[point];
}

/* Adds what one word, or one part of it, is of those wanted. */
static int look_at_word(searching *s, const char *text, const innov__word *word, hits *has)
{
    if (!may_be_wanted(s, text, word))
        return INNOV_OK;
    if (fold_word(text, word, &s->exact, &s->folded) != INNOV_OK)
        return no_memory(s);
    for (size_t i = 0; i < s->count; i++) {
        const wanted *w = &s->words[i];
        uint32_t bit = (uint32_t)1 << i;
        int whole = same_bytes(&w->folded, &s->folded);

        if (whole || (w->prefix && s->folded.length >= w->stem &&
                      memcmp(s->folded.bytes, w->folded.bytes, w->stem) == 0))
            has->any |= bit;
        if (whole)
            has->whole |= bit;
        if (whole && same_bytes(&w->exact, &s->exact))
            has->exact |= bit;
    }
    return INNOV_OK;
}

/* A hyphenated word counts as a whole and by its parts. */
static int look_at_whole(searching *s, const char *text, const innov__word *word, hits *has)
{
    int rc = look_at_word(s, text, word, has);
    size_t at = word->start;
    innov__word part;

    while (rc == INNOV_OK && word->hyphens > 0 && innov__part_next(text, word, &at, &part))
        rc = look_at_word(s, text, &part, has);
    return rc;
}

static int look_at_text(searching *s, const innov__slot *slot, hits *has)
{
    innov__word word;
    size_t at = 0;
    int rc = INNOV_OK;

    if (slot->form != INNOV__SLOT_TEXT || s->budget < (int64_t)slot->length)
        return INNOV_OK;
    s->budget -= slot->length;
    while (rc == INNOV_OK && innov__word_next(slot->text, slot->length, &at, &word))
        rc = look_at_whole(s, slot->text, &word, has);
    return rc;
}

/* A value with more of the words shows better why a record was found. */
static int is_better(const hits *a, const hits *b)
{
    if (bits(a->any) != bits(b->any))
        return bits(a->any) > bits(b->any);
    if (bits(a->exact) != bits(b->exact))
        return bits(a->exact) > bits(b->exact);
    return bits(a->whole) > bits(b->whole);
}

static int look_at_value(searching *s, int field, const char *lang, const innov__slot *slot,
                         hits *all, place *best)
{
    hits has = {0, 0, 0};
    int rc = look_at_text(s, slot, &has);

    all->exact |= has.exact;
    all->whole |= has.whole;
    all->any |= has.any;
    if (rc == INNOV_OK && is_better(&has, &best->has))
        *best = (place){field, lang, slot, has};
    return rc;
}

static int look_at_record(searching *s, const innov_record *record, hits *all, place *best)
{
    int rc = INNOV_OK;

    *all = (hits){0, 0, 0};
    *best = (place){.field = -1};
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        size_t count;
        const innov__item *items = innov__record_items(record, (int)i, &count);

        if (!innov__is_searched(&record->kind->fields[i]))
            continue;
        rc = look_at_value(s, (int)i, NULL, &record->slots[i], all, best);
        for (size_t k = 0; k < count && rc == INNOV_OK; k++)
            rc = look_at_value(s, (int)i, items[k].lang, &items[k].slot, all, best);
    }
    return rc;
}

/* ---- The order ----------------------------------------------------------------------------- */

/* The record of a candidate, to be freed; NULL when it is of a kind that we do not know, or when
 * the index is not that of the records. */
static int read_candidate(searching *s, int64_t id, innov_record **record)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc;

    *record = NULL;
    if (kind == NULL || !innov__is_stored(kind))
        return INNOV_OK;
    if (innov__record_make(kind, s->core->language, record) != INNOV_OK)
        return no_memory(s);
    rc = innov__row_get(s->core, id, *record, s->to);
    if (rc != INNOV_OK) {
        innov__record_destroy(*record);
        *record = NULL;
    }
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc;
}

/* Takes a look at each candidate; those that cannot be shown go. */
static int weigh(searching *s)
{
    size_t kept = 0;
    int rc = INNOV_OK;

    for (size_t i = 0; i < s->found && rc == INNOV_OK; i++) {
        innov_record *record;
        hits all;
        place best;

        rc = read_candidate(s, s->candidates[i].id, &record);
        if (rc != INNOV_OK || record == NULL)
            continue;
        rc = look_at_record(s, record, &all, &best);
        s->candidates[kept] = s->candidates[i];
        s->candidates[kept].exact = bits(all.exact);
        s->candidates[kept++].whole = bits(all.whole);
        innov__record_destroy(record);
    }
    s->found = kept;
    return rc;
}

static int by_rank(const void *left, const void *right)
{
    const candidate *a = left, *b = right;

    if (a->exact != b->exact)
        return b->exact - a->exact;
    if (a->whole != b->whole)
        return b->whole - a->whole;
    if (a->measure < b->measure || a->measure > b->measure)
        return a->measure < b->measure ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

/* ---- The snippet --------------------------------------------------------------------------- */

/* Bytes of the text in one line: a run of blanks and breaks is one blank. */
static void append_line(innov__buffer *out, const char *text, size_t length, size_t limit)
{
    size_t cut = innov__text_cut(text, length, limit);

    for (size_t i = 0; i < cut; i++) {
        int blank = text[i] == ' ' || text[i] == '\n' || text[i] == '\t';

        if (!blank)
            innov__buffer_char(out, text[i]);
        else if (out->length > 0 && out->bytes[out->length - 1] != ' ')
            innov__buffer_char(out, ' ');
    }
    if (cut < length)
        innov__buffer_text(out, "… ");
}

/* How many words stand before the first one that was found. */
static int find_first(searching *s, const innov__slot *slot, size_t *before)
{
    size_t at = 0;
    innov__word word;
    int rc = INNOV_OK;

    *before = 0;
    while (rc == INNOV_OK && innov__word_next(slot->text, slot->length, &at, &word)) {
        hits has = {0, 0, 0};

        rc = look_at_whole(s, slot->text, &word, &has);
        if (has.any != 0)
            return rc;
        ++*before;
    }
    return rc;
}

static int append_word(searching *s, const innov__slot *slot, const innov__word *word)
{
    hits has = {0, 0, 0};
    int rc = look_at_whole(s, slot->text, word, &has);

    innov__buffer_text(&s->snippet, has.any != 0 ? "[" : "");
    append_line(&s->snippet, slot->text + word->start, word->end - word->start, WORD_BYTES);
    innov__buffer_text(&s->snippet, has.any != 0 ? "]" : "");
    return rc;
}

static int make_snippet(searching *s, const innov__slot *slot)
{
    size_t before, at = 0, end = 0, number = 0, first;
    innov__word word;
    int rc = find_first(s, slot, &before);

    first = before > SNIPPET_BEFORE ? before - SNIPPET_BEFORE : 0;
    innov__buffer_clear(&s->snippet);
    innov__buffer_text(&s->snippet, first > 0 ? "… " : "");
    while (rc == INNOV_OK && number < first + SNIPPET_WORDS &&
           innov__word_next(slot->text, slot->length, &at, &word)) {
        if (number > first || first == 0)
            append_line(&s->snippet, slot->text + end, word.start - end, GAP_BYTES);
        if (number++ >= first)
            rc = append_word(s, slot, &word);
        end = word.end;
    }
    if (innov__word_next(slot->text, slot->length, &at, &word))
        innov__buffer_text(&s->snippet, " …");
    else
        append_line(&s->snippet, slot->text + end, slot->length - end, GAP_BYTES);
    return rc == INNOV_OK && s->snippet.failed != 0 ? no_memory(s) : rc;
}

/* ---- The table ----------------------------------------------------------------------------- */

static int set_text(searching *s, size_t column, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return INNOV_OK;
    return innov__table_set_text(s->table, column, text) == INNOV_OK ? INNOV_OK : no_memory(s);
}

static int set_place(searching *s, const innov_record *record)
{
    hits all;
    place best;
    int rc;

    s->budget = BUDGET;
    rc = look_at_record(s, record, &all, &best);
    if (rc != INNOV_OK || best.field < 0)
        return rc;
    rc = make_snippet(s, best.slot);
    if (rc == INNOV_OK)
        rc = set_text(s, COLUMN_FIELD, record->kind->fields[best.field].name);
    if (rc == INNOV_OK)
        rc = set_text(s, COLUMN_LANGUAGE, best.lang);
    return rc == INNOV_OK ? set_text(s, COLUMN_SNIPPET, s->snippet.bytes) : rc;
}

static int add_row(searching *s, size_t place_in_order)
{
    innov_record *record;
    int rc = read_candidate(s, s->candidates[place_in_order].id, &record);

    if (rc != INNOV_OK || record == NULL)
        return rc;
    if (innov__table_row(s->table) != INNOV_OK ||
        innov__table_set_int(s->table, COLUMN_RANK, (int64_t)place_in_order + 1) != INNOV_OK ||
        innov__table_set_int(s->table, COLUMN_ID, record->id) != INNOV_OK)
        rc = no_memory(s);
    if (rc == INNOV_OK)
        rc = set_text(s, COLUMN_LABEL, record->label);
    if (rc == INNOV_OK)
        rc = set_text(s, COLUMN_KIND, record->kind->name);
    if (rc == INNOV_OK)
        rc = innov__title_of(s->core, record->id, &s->title, s->to);
    if (rc == INNOV_OK)
        rc = set_text(s, COLUMN_TITLE, s->title.bytes);
    if (rc == INNOV_OK)
        rc = set_place(s, record);
    innov__record_destroy(record);
    return rc;
}

static int add_note(searching *s, size_t shown)
{
    innov__buffer en = {0}, lv = {0};
    int rc = INNOV_OK;

    if (s->more) {
        innov__buffer_text(&en, "More than 1000 records have these words; the best of 1000 are ");
        innov__buffer_text(&en, "shown. Ask for more words.");
        innov__buffer_text(&lv,
                           "Šie vārdi ir vairāk nekā 1000 ierakstos; rādīti labākie no 1000. ");
        innov__buffer_text(&lv, "Norādiet vairāk vārdu.");
    } else if (shown < s->found) {
        innov__buffer_text(&en, "Records with these words: ");
        innov__buffer_int(&en, (int64_t)s->found);
        innov__buffer_text(&en, "; shown: ");
        innov__buffer_int(&en, (int64_t)shown);
        innov__buffer_text(&lv, "Ieraksti ar šiem vārdiem: ");
        innov__buffer_int(&lv, (int64_t)s->found);
        innov__buffer_text(&lv, "; rādīti: ");
        innov__buffer_int(&lv, (int64_t)shown);
    } else if (s->count == 0) {
        innov__buffer_text(&en, "There is no word to look for.");
        innov__buffer_text(&lv, "Nav neviena vārda, ko meklēt.");
    }
    if (en.failed != 0 || lv.failed != 0 ||
        (en.length > 0 && innov__table_add_note(s->table, en.bytes, lv.bytes) != INNOV_OK))
        rc = no_memory(s);
    innov__buffer_free(&en);
    innov__buffer_free(&lv);
    return rc;
}

static int make_table(searching *s, int64_t limit)
{
    static const innov__column columns[] = {
        [COLUMN_RANK] = {"rank", {"Rank", "Vieta"}, .type = INNOV_TYPE_INTEGER},
        [COLUMN_ID] = {"id", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
        [COLUMN_LABEL] = {"label", {"Label", "Iezīme"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_KIND] = {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_TITLE] = {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_FIELD] = {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_LANGUAGE] = {"language", {"Language", "Valoda"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_SNIPPET] = {"snippet", {"Found", "Atrasts"}, .type = INNOV_TYPE_TEXT},
    };
    size_t shown = limit < 0 || limit > (int64_t)s->found ? s->found : (size_t)limit;
    int rc = innov__table_new("search", columns, INNOV__COUNT(columns), &s->table);

    if (rc != INNOV_OK)
        return no_memory(s);
    for (size_t i = 0; i < shown && rc == INNOV_OK; i++)
        rc = add_row(s, i);
    return rc == INNOV_OK ? add_note(s, shown) : rc;
}

/* ---- The whole ----------------------------------------------------------------------------- */

static int look_up(searching *s)
{
    const char *schema;
    int rc = innov__index_ready(s->core, &schema, s->to);

    if (rc == INNOV_OK)
        rc = look_at_beginnings(s);
    if (rc == INNOV_OK)
        rc = take_candidates(s, schema);
    if (rc == INNOV_OK)
        rc = weigh(s);
    if (rc == INNOV_OK && s->found > 1)
        qsort(s->candidates, s->found, sizeof *s->candidates, by_rank);
    return rc;
}

/* All of it sees one state of the store. */
static int search(searching *s, const char *text, int64_t limit)
{
    innov__core *core = s->core;
    innov_progress *watched = core->progress;
    int rc = take_words(s, text), own = sqlite3_get_autocommit(core->db);

    if (rc == INNOV_OK && own)
        rc = innov__engine_run(core, "BEGIN", s->to);
    core->progress = NULL; /* a search is no long work that could be cancelled */
    if (rc == INNOV_OK && s->count > 0)
        rc = look_up(s);
    if (rc == INNOV_OK)
        rc = make_table(s, limit);
    core->progress = watched;
    if (own && !sqlite3_get_autocommit(core->db) &&
        sqlite3_exec(core->db, rc == INNOV_OK ? "COMMIT" : "ROLLBACK", NULL, NULL, NULL) !=
            SQLITE_OK &&
        rc == INNOV_OK)
        rc = innov__engine_fail(core, s->to);
    if (rc != INNOV_OK && own) /* what was filled meanwhile may be gone */
        innov__index_forget(core);
    return rc;
}

static void free_searching(searching *s)
{
    for (size_t i = 0; i < s->count; i++)
        free_wanted(&s->words[i]);
    innov__buffer_free(&s->folded);
    innov__buffer_free(&s->exact);
    innov__buffer_free(&s->title);
    innov__buffer_free(&s->snippet);
    innov__free(s->candidates);
}

int innov_store_search(innov_store *store, const char *text, int64_t limit, uint32_t flags,
                       innov_table **table, innov_diag *diag)
{
    searching s = {.budget = BUDGET};
    int rc;

    if (table != NULL)
        *table = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    s.core = store->core;
    s.to = innov__store_report(store, diag);
    if (text == NULL || table == NULL)
        rc = innov__fail(s.to, INNOV__MSG_NULL, .name = text == NULL ? "text" : "table");
    else if (flags != 0)
        rc = innov__fail(s.to, INNOV__MSG_FLAGS, .number = flags);
    else
        rc = search(&s, text, limit);
    free_searching(&s);
    if (rc == INNOV_OK)
        *table = s.table;
    else
        innov_table_free(s.table);
    return innov__store_leave(store, rc);
}
