/* problem.c - filling sentences with facts, and keeping them: one per handle, many in a list. */
#include "base/problem.h"

#include <string.h>

#include "base/id.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { KEPT = 1000, SHOWN_BYTES = 80 };

typedef struct finding {
    int code, severity;
    int32_t kind, field;
    int64_t record, line;
    char *text[2];
    char *file, *column, *yours, *theirs;
} finding;

struct innov_diag {
    finding *findings;
    size_t kept, capacity;
    int32_t count, errors;
};

/* ---- Filling a sentence -------------------------------------------------------------------- */

/* Text from outside goes into sentences shortened, and with what could confuse a terminal shown as
 * a question mark. */
static void append_shown(innov__buffer *out, const char *text)
{
    size_t length = strlen(text), shown = innov__text_cut(text, length, SHOWN_BYTES);
    size_t start = out->length;
    innov__text_facts facts;

    for (size_t i = 0; i < shown; i++) {
        int c1 = (unsigned char)text[i] == 0xC2 && (unsigned char)text[i + 1] < 0xA0;

        innov__buffer_char(out,
                           text[i] == 0x7F || c1 ? '?' : text[i]); /* half of it is ill-formed */
    }
    while (out->failed == 0 &&
           (facts = innov__text_look(out->bytes + start, shown, 0)).fault != INNOV__TEXT_FINE)
        out->bytes[start + facts.at] = '?';
    if (shown < length)
        innov__buffer_text(out, "...");
}

static int is_named(const char *name, size_t length, const char *wanted)
{
    return length == strlen(wanted) && memcmp(name, wanted, length) == 0;
}

static void append_fact(innov__buffer *out, const char *name, size_t length,
                        const innov__facts *facts, int lang)
{
    const struct {
        const char *name, *text;
    } texts[] = {{"value", facts->value}, {"expected", facts->expected},
                 {"name", facts->name},   {"unit", innov__unit(facts->name, lang)},
                 {"yours", facts->yours}, {"theirs", facts->theirs}};

    if (is_named(name, length, "number"))
        innov__buffer_int(out, facts->number);
    else if (is_named(name, length, "limit"))
        innov__buffer_int(out, facts->limit);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (!is_named(name, length, texts[i].name) || texts[i].text == NULL)
            continue;
        if (is_named(name, length, "expected")) /* the library's own words: as long as they are */
            innov__buffer_text(out, texts[i].text);
        else
            append_shown(out, texts[i].text);
    }
}

static void append_words(innov__buffer *out, const char *words, const innov__facts *facts, int lang)
{
    const char *open, *close;

    while ((open = strchr(words, '{')) != NULL && (close = strchr(open, '}')) != NULL) {
        innov__buffer_append(out, words, (size_t)(open - words));
        append_fact(out, open + 1, (size_t)(close - open - 1), facts, lang);
        words = close + 1;
    }
    innov__buffer_text(out, words);
}

/* "lab.csv:41 [Nosaukums]: sprint.title (i0...): " or "lab.json:41:7: sprint.title (i0...): ", as
 * far as it is known. */
static void append_place(innov__buffer *out, const innov__facts *facts)
{
    char id[INNOV_ID_SIZE];

    if (facts->file != NULL && facts->file[0] != '\0') { /* a store in memory has none */
        append_shown(out, facts->file);
        if (facts->line > 0) {
            innov__buffer_char(out, ':');
            innov__buffer_int(out, facts->line);
        }
        if (facts->line > 0 && facts->byte > 0) {
            innov__buffer_char(out, ':');
            innov__buffer_int(out, facts->byte);
        }
        if (facts->column != NULL) {
            innov__buffer_text(out, " [");
            append_shown(out, facts->column);
            innov__buffer_char(out, ']');
        }
        innov__buffer_text(out, ": ");
    }
    if (facts->kind_name == NULL && facts->field_name == NULL && facts->record == 0)
        return;
    if (facts->kind_name != NULL)
        innov__buffer_text(out, facts->kind_name);
    if (facts->field_name != NULL) {
        if (facts->kind_name != NULL)
            innov__buffer_char(out, '.');
        innov__buffer_text(out, facts->field_name);
    }
    if (facts->record != 0 && innov_id_format(facts->record, id, sizeof id) == INNOV_OK) {
        innov__buffer_text(out, facts->kind_name != NULL || facts->field_name != NULL ? " (" : "(");
        innov__buffer_text(out, id);
        innov__buffer_char(out, ')');
    }
    innov__buffer_text(out, ": ");
}

/* The sentence in language `lang`, to be freed; NULL when memory is out. */
static char *fill(const innov__sentence *sentence, int lang, const innov__facts *facts)
{
    innov__buffer out = {0};

    append_place(&out, facts);
    append_words(&out, sentence->words[lang], facts, lang);
    if (out.failed != 0) {
        innov__buffer_free(&out);
        return NULL;
    }
    return out.bytes;
}

/* ---- Keeping it ---------------------------------------------------------------------------- */

static char *copy_or_null(const char *text)
{
    return text != NULL ? innov__text_copy(text, strlen(text)) : NULL;
}

static void free_finding(finding *f)
{
    innov__free(f->text[0]);
    innov__free(f->text[1]);
    innov__free(f->file);
    innov__free(f->column);
    innov__free(f->yours);
    innov__free(f->theirs);
}

static void list(innov_diag *diag, const innov__sentence *sentence, const innov__facts *facts)
{
    finding *f;

    diag->count++;
    diag->errors += sentence->severity == INNOV_SEVERITY_ERROR;
    if (diag->kept >= KEPT || innov__array_reserve(&diag->findings, &diag->capacity, diag->kept + 1,
                                                   sizeof *diag->findings) != INNOV_OK)
        return;
    f = &diag->findings[diag->kept++];
    *f = (finding){.code = sentence->code,
                   .severity = sentence->severity,
                   .kind = facts->kind,
                   .field = facts->field,
                   .record = facts->record,
                   .line = facts->line,
                   .text = {fill(sentence, 0, facts), fill(sentence, 1, facts)},
                   .file = copy_or_null(facts->file),
                   .column = copy_or_null(facts->column),
                   .yours = copy_or_null(facts->yours),
                   .theirs = copy_or_null(facts->theirs)};
}

int innov__say(innov__report to, innov__message message, const innov__facts *facts)
{
    const innov__sentence *sentence = innov__sentence_of(message);

    if (to.diag != NULL)
        list(to.diag, sentence, facts);
    if (to.problem != NULL) {
        innov__problem_clear(to.problem);
        to.problem->code = sentence->code;
        to.problem->text[0] = fill(sentence, 0, facts);
        to.problem->text[1] = fill(sentence, 1, facts);
    }
    return sentence->code;
}

void innov__problem_clear(innov__problem *problem)
{
    innov__free(problem->text[0]);
    innov__free(problem->text[1]);
    *problem = (innov__problem){0};
}

const char *innov__problem_text(const innov__problem *problem, const char *lang)
{
    const char *text = problem->text[innov__language(lang)];

    if (problem->code == INNOV_OK)
        return "";
    return text != NULL ? text : innov_result_text(problem->code, lang);
}

/* The finding that says why a call ended with `rc`: the last one with that code, or the only error.
 */
static const finding *telling(const innov_diag *diag, int rc)
{
    for (size_t i = diag->kept; i > 0; i--) {
        const finding *f = &diag->findings[i - 1];

        if (f->severity == INNOV_SEVERITY_ERROR && (f->code == rc || diag->errors == 1))
            return f;
    }
    return NULL;
}

void innov__problem_summarise(innov__problem *problem, const innov_diag *diag, int rc)
{
    const finding *told = telling(diag, rc);

    innov__problem_clear(problem);
    if (told == NULL && diag->errors > 0) {
        innov__fail(((innov__report){.problem = problem}), INNOV__MSG_REFUSED,
                    .number = diag->errors);
    } else if (told != NULL) {
        problem->text[0] = copy_or_null(told->text[0]);
        problem->text[1] = copy_or_null(told->text[1]);
    }
    problem->code = rc;
}

/* ---- The public list ----------------------------------------------------------------------- */

int innov_diag_new(innov_diag **diag)
{
    if (diag == NULL)
        return INNOV_E_ARGUMENT;
    *diag = innov__alloc_zeroed(1, sizeof **diag);
    return *diag != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

void innov_diag_free(innov_diag *diag)
{
    if (diag == NULL)
        return;
    innov__diag_clear(diag);
    innov__free(diag->findings);
    innov__free(diag);
}

void innov__diag_clear(innov_diag *diag)
{
    if (diag == NULL)
        return;
    for (size_t i = 0; i < diag->kept; i++)
        free_finding(&diag->findings[i]);
    diag->kept = 0;
    diag->count = diag->errors = 0;
}

int32_t innov__diag_errors(const innov_diag *diag)
{
    return diag != NULL ? diag->errors : 0;
}

void innov__diag_take(innov_diag *to, innov_diag *from)
{
    if (to != NULL && from != NULL) {
        to->count += from->count;
        to->errors += from->errors;
        for (size_t i = 0; i < from->kept; i++) {
            if (to->kept < KEPT && innov__array_reserve(&to->findings, &to->capacity, to->kept + 1,
                                                        sizeof *to->findings) == INNOV_OK)
                to->findings[to->kept++] = from->findings[i];
            else
                free_finding(&from->findings[i]);
        }
        from->kept = 0;
    }
    innov__diag_clear(from);
}

int32_t innov_diag_count(const innov_diag *diag)
{
    return diag != NULL ? diag->count : 0;
}

static const finding *finding_at(const innov_diag *diag, int32_t index)
{
    return diag != NULL && index >= 0 && (size_t)index < diag->kept ? &diag->findings[index] : NULL;
}

int innov_diag_int(const innov_diag *diag, int32_t index, int32_t what, int64_t *value)
{
    const finding *f = finding_at(diag, index);

    if (value == NULL)
        return INNOV_E_ARGUMENT;
    *value = 0;
    if (f == NULL || what < INNOV_DIAG_CODE || what > INNOV_DIAG_LINE)
        return INNOV_E_ARGUMENT;
    *value = (int64_t[]){
        f->code, f->severity, f->kind, f->field, f->record, f->line}[what - INNOV_DIAG_CODE];
    return INNOV_OK;
}

const char *innov_diag_text(const innov_diag *diag, int32_t index, int32_t what, const char *lang)
{
    const finding *f = finding_at(diag, index);
    const char *text = NULL;

    if (f == NULL)
        return "";
    if (what == INNOV_DIAG_MESSAGE)
        text = f->text[innov__language(lang)] != NULL ? f->text[innov__language(lang)]
                                                      : innov_result_text(f->code, lang);
    else if (what == INNOV_DIAG_FILE)
        text = f->file;
    else if (what == INNOV_DIAG_YOURS)
        text = f->yours;
    else if (what == INNOV_DIAG_THEIRS)
        text = f->theirs;
    else if (what == INNOV_DIAG_COLUMN)
        text = f->column;
    return text != NULL ? text : "";
}
