/* rehearse.c - a dry run that writes nothing, for as long as there is nothing to say.
 *
 * Every record is judged as the import would judge it: by itself, and against the others by what is
 * kept of them, an id as a bit, what must be unique as a digest, a reference as the bit that must
 * be there at the end. It ends in one of two ways: the import would add every record of the file
 * and say nothing; or there is a doubt, whatever it is about. Then the import itself is tried, in a
 * transaction that is taken back, which has the exact words. So nothing here says anything, and a
 * doubt too many costs time and nothing else.
 */
#include <fcntl.h>
#include <innov/ids.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/balances.h"
#include "store/digests.h"
#include "store/erased.h"
#include "store/guard.h"
#include "store/intake.h"

enum {
    DOUBT = INNOV_E_STATE, /* it stops the reader, whoever says it */
    BYTES_MAX = 512 * 1024 /* of a record's texts: SQLite would refuse a row of some times that */
};

/* Values that no two records of a kind have in all of these fields. */
typedef struct unique {
    size_t count;
    int fields[INNOV__RULE_FIELDS];
} unique;

/* What of the records of a kind is looked at against others. */
typedef struct plan {
    int is_doubtful; /* the store has some, or a guard foresees nothing */
    const innov__found *rules;
    unique *keys;
    int *references;
    innov__foresee **foreseen;
    size_t key_count, reference_count, foreseen_count;
} plan;

/* What guards may ask comes first: they hand it back. */
typedef struct rehearsal {
    innov__foresight foresight;
    innov__intake *in;
    innov_diag *diag; /* nobody reads it: one word is a doubt */
    plan *plans[INNOV__KIND_NUMBERS];
    innov__arena arena;   /* of the plans */
    innov__known seen;    /* the records of the file */
    innov__known awaited; /* those that were referred to before */
    innov__digests digests;
    innov__balances balances;
} rehearsal;

static innov__report report_of(const rehearsal *r)
{
    return (innov__report){.diag = r->diag};
}

/* ---- What guards foresee ------------------------------------------------------------------- */

static int is_new(innov__foresight *foresight, int64_t id)
{
    const rehearsal *r = (const rehearsal *)foresight;
    int exists, rc = innov__row_exists(r->in->core, id, &exists, report_of(r));

    return rc == INNOV_OK && exists ? DOUBT : rc;
}

static int leave(innov__foresight *foresight, int64_t id, int64_t amount)
{
    return innov__balances_add(&((rehearsal *)foresight)->balances, id, amount);
}

static void plan_guards(plan *p, const innov__kind *kind)
{
    for (size_t i = 0; i < innov__guard_count; i++) {
        const innov__guard *guard = &innov__guards[i];

        if ((guard->on & INNOV__ON_ADD) == 0 || !innov__guard_is_of(guard, kind))
            continue;
        if (guard->foresee == NULL)
            p->is_doubtful = 1;
        else
            p->foreseen[p->foreseen_count++] = guard->foresee;
    }
}

/* ---- Plans --------------------------------------------------------------------------------- */

static void plan_fields(plan *p, const innov__kind *kind)
{
    const innov__rule *rule = innov__unique_rule(kind);
    unique *place;

    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];

        if (field->type == INNOV_TYPE_REFERENCE)
            p->references[p->reference_count++] = (int)i;
        if ((field->flags & INNOV_FIELD_IS_UNIQUE) != 0)
            p->keys[p->key_count++] = (unique){1, {(int)i}};
    }
    place = &p->keys[p->key_count];
    place->count = innov__place_of(kind, place->fields);
    p->key_count += place->count > 1;
    if (rule != NULL) {
        unique *together = &p->keys[p->key_count++];

        together->count = innov__rule_fields(kind, rule, together->fields);
    }
}

static int make_plan(rehearsal *r, const innov__kind *kind)
{
    innov__arena *arena = &r->arena;
    plan *p = innov__arena_alloc(arena, sizeof *p);
    int rc;

    if (p == NULL)
        return INNOV_E_NOMEM;
    *p = (plan){.rules = innov__found_new(kind, arena),
                .keys = innov__arena_alloc(arena, (kind->field_count + 2) * sizeof *p->keys),
                .references = innov__arena_alloc(arena, kind->field_count * sizeof *p->references),
                .foreseen = innov__arena_alloc(arena, innov__guard_count * sizeof *p->foreseen)};
    if (p->rules == NULL || p->keys == NULL || p->references == NULL || p->foreseen == NULL)
        return INNOV_E_NOMEM;
    rc = innov__row_any(r->in->core, kind, &p->is_doubtful, report_of(r));
    if (rc != INNOV_OK)
        return rc;
    plan_fields(p, kind);
    plan_guards(p, kind);
    r->plans[kind->number] = p;
    return INNOV_OK;
}

/* ---- Against other records ----------------------------------------------------------------- */

/* What is unset in one of its fields is not compared. */
static int check_key(rehearsal *r, const innov_record *record, const unique *key, size_t number)
{
    uint64_t digest = innov__digest_number((uint64_t)number, record->kind->number);

    for (size_t i = 0; i < key->count; i++) {
        const innov__slot *slot = &record->slots[key->fields[i]];

        switch (slot->form) {
        case INNOV__SLOT_UNSET:
            return INNOV_OK;
        case INNOV__SLOT_NUMBER:
            digest = i + 1 < key->count ? innov__digest_number(digest, slot->number)
                                        : innov__digest_ordinal(digest, slot->number);
            break;
        case INNOV__SLOT_TEXT:
            digest = innov__digest_bytes(digest, slot->text, slot->length);
            break;
        default:
            return DOUBT;
        }
    }
    return innov__digests_add(&r->digests, digest);
}

/* Of a hashed id the label is unique with it. */
static int check_label(rehearsal *r, const innov_record *record)
{
    uint64_t digest = innov__digest_number(UINT64_MAX, record->kind->number);

    if (record->label == NULL || (record->kind->flags & INNOV_KIND_IS_PERSONAL) == 0)
        return INNOV_OK;
    digest = innov__digest_bytes(digest, record->label, strlen(record->label));
    return innov__digests_add(&r->digests,
                              innov__digest_bytes(digest, record->labels, strlen(record->labels)));
}

static int check_target(rehearsal *r, int64_t target)
{
    int exists = innov__known_has(&r->seen, target), rc = INNOV_OK;

    if (!exists)
        rc = innov__row_exists(r->in->core, target, &exists, report_of(r));
    if (rc == INNOV_OK && !exists)
        innov__known_add(&r->awaited, target);
    return rc;
}

static int check_references(rehearsal *r, const innov_record *record, int index)
{
    size_t count;
    const innov__item *items;
    int rc = INNOV_OK;

    if (record->slots[index].form == INNOV__SLOT_NUMBER)
        return check_target(r, record->slots[index].number);
    if (record->slots[index].form == INNOV__SLOT_UNSET)
        return INNOV_OK;
    items = innov__record_items(record, index, &count);
    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = check_target(r, items[i].slot.number);
    return rc;
}

static int check_among_others(rehearsal *r, const innov_record *record, const plan *p)
{
    int rc = check_label(r, record);

    for (size_t i = 0; i < p->key_count && rc == INNOV_OK; i++)
        rc = check_key(r, record, &p->keys[i], i);
    for (size_t i = 0; i < p->reference_count && rc == INNOV_OK; i++)
        rc = check_references(r, record, p->references[i]);
    for (size_t i = 0; i < p->foreseen_count && rc == INNOV_OK; i++)
        rc = p->foreseen[i](&r->foresight, record);
    return rc;
}

/* ---- The file ------------------------------------------------------------------------------ */

/* A file of this store may show a state in which records were there that are not now. */
static int take_head(void *context, const innov__head *head)
{
    const char *identity = ((const rehearsal *)context)->in->core->identity;

    return strncmp(head->origin, identity, strlen(identity)) == 0 ? DOUBT : INNOV_OK;
}

/* What the label of a person stands for is written down by the import. */
static int resolve_label(void *context, const innov__kind *kind, const char *labels,
                         const char *label, int64_t *id)
{
    (void)context;
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        return DOUBT;
    *id = innov__id_hash(kind->number, labels, kind->name, label, strlen(label));
    return INNOV_OK;
}

/* Whether the record can be judged here at all. */
static int is_plain(const rehearsal *r, const innov_record *record, const innov__gist *gist)
{
    return innov_diag_count(r->diag) == 0 && !gist->faulty && record->id != 0 &&
           gist->bytes <= BYTES_MAX &&
           (r->in->asked.kind == NULL || r->in->asked.kind == record->kind);
}

static int judge(rehearsal *r, const innov_record *record)
{
    static const innov__facts nowhere = {0};
    const plan *p = r->plans[record->kind->number];
    int rc = p == NULL ? make_plan(r, record->kind) : INNOV_OK;

    if (rc != INNOV_OK)
        return rc;
    p = r->plans[record->kind->number];
    if (p->is_doubtful || !innov__known_add(&r->seen, record->id))
        return DOUBT;
    rc = innov__record_judge_by(record, p->rules, report_of(r), &nowhere);
    return rc == INNOV_OK ? check_among_others(r, record, p) : rc;
}

static int take_record(void *context, innov_record *record, const innov__gist *gist)
{
    rehearsal *r = context;
    int rc = innov__progress_step(r->in->core->progress, 1, report_of(r));

    if (rc == INNOV_OK)
        rc = is_plain(r, record, gist) ? judge(r, record) : DOUBT;
    return rc == INNOV_OK ? innov__intake_tell(r->in, record, gist, INNOV__ADDED) : rc;
}

/* Whether what the records said of each other came true. */
static int settle(rehearsal *r)
{
    int rc = innov__digests_settle(&r->digests);

    if (rc != INNOV_OK)
        return rc;
    return innov_diag_count(r->diag) == 0 && !r->seen.is_partial && !r->awaited.is_partial &&
                   innov__known_has_all(&r->seen, &r->awaited) && innov__balances_hold(&r->balances)
               ? INNOV_OK
               : DOUBT;
}

static int read_file(rehearsal *r, int fd, const char *path)
{
    innov__sink sink = {.context = r,
                        .lenient = r->in->lenient,
                        .head = take_head,
                        .resolve = resolve_label,
                        .record = take_record};
    int rc;

    innov__progress_begin(r->in->core->progress, innov__progress_size(fd));
    innov__progress_file(r->in->core->progress, fd);
    rc = innov__xml_read(fd, path, &sink, NULL, r->diag);
    innov__progress_file_end(r->in->core->progress);
    return rc == INNOV_OK ? settle(r) : rc;
}

/* Only what can be read a second time, and where the store has nothing else on its mind. */
static int can_rehearse(const innov__core *core, const innov__intake *in, const char *path)
{
    struct stat status;

    return in->asked.format == INNOV_FILE_FORMAT_XML && !core->changed &&
           core->erased == INNOV__NOBODY_ERASED && stat(path, &status) == 0 &&
           S_ISREG(status.st_mode);
}

int innov__rehearse(innov__intake *in, const char *path)
{
    rehearsal r = {.foresight = {is_new, leave}, .in = in};
    int fd = can_rehearse(in->core, in, path) ? open(path, O_RDONLY | O_CLOEXEC) : -1, rc;

    if (fd < 0)
        return INNOV_DONE;
    rc = innov_diag_new(&r.diag);
    if (rc == INNOV_OK)
        rc = read_file(&r, fd, path);
    (void)close(fd); /* only read from */
    if (rc == INNOV_E_NOMEM)
        innov__fail(innov__intake_report(in), INNOV__MSG_NO_MEMORY, .file = path);
    else if (rc == INNOV_E_CANCELLED)
        innov__diag_take(in->diag, r.diag);
    else if (rc != INNOV_OK)
        rc = INNOV_DONE;
    innov_diag_free(r.diag);
    innov__arena_free(&r.arena);
    innov__known_forget(&r.seen);
    innov__known_forget(&r.awaited);
    innov__digests_free(&r.digests);
    innov__balances_free(&r.balances);
    return rc;
}
