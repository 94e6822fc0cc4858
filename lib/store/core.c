/* core.c - the counted core of a store, and the guards of every public call. */
#include "store/core.h"

#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>

enum { FORK_MARK = 1 };

/* A page that the kernel empties in a forked child: a fork is seen without a system call per call.
 */
static unsigned char *make_fork_mark(size_t *size)
{
    unsigned char *page;

    *size = (size_t)sysconf(_SC_PAGESIZE);
    page = mmap(NULL, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return NULL;
    if (madvise(page, *size, MADV_WIPEONFORK) != 0) {
        (void)munmap(page, *size);
        return NULL;
    }
    *page = FORK_MARK;
    return page;
}

static int begin_minting(innov__core *core)
{
    uint64_t start;

    if (getrandom(&start, sizeof start, 0) != (ssize_t)sizeof start)
        return INNOV_E_IO;
    core->next_mint = (int64_t)(start & (uint64_t)INNOV__ID_MASK);
    return INNOV_OK;
}

/* A place for the statements of each kind, found by its number. */
static int make_benches(innov__core *core)
{
    const innov__kind *kind;

    core->workbenches = innov__alloc_zeroed((size_t)innov_kind_count(), sizeof *core->workbenches);
    for (size_t i = 0; core->workbenches != NULL && (kind = innov__kind_at(i)) != NULL; i++) {
        core->workbenches[i].kind = kind;
        core->by_number[kind->number] = &core->workbenches[i];
    }
    return core->workbenches != NULL;
}

int innov__core_new(const char *location, innov__core **made)
{
    innov__core *core = innov__alloc_zeroed(1, sizeof *core);
    size_t size;
    int rc;

    *made = core;
    if (core == NULL)
        return INNOV_E_NOMEM;
    atomic_init(&core->references, 1);
    atomic_init(&core->busy, 0);
    core->patience = INNOV__PATIENCE;
    memcpy(core->language, "lv", INNOV__PRIMARY_DEFAULT_SIZE);
    core->location = innov__text_copy(location, strlen(location));
    core->fork_mark = make_fork_mark(&size);
    core->added = innov__alloc_zeroed(2 * (size_t)innov_kind_count(), sizeof *core->added);
    rc = core->location == NULL || core->added == NULL || core->fork_mark == NULL ||
                 !make_benches(core)
             ? INNOV_E_NOMEM
             : begin_minting(core);
    if (rc != INNOV_OK) {
        innov__core_close(core);
        innov__core_release(core);
        *made = NULL;
    }
    return rc;
}

static int is_forked(const innov__core *core)
{
    return core->fork_mark != NULL && *core->fork_mark != FORK_MARK;
}

void innov__core_close(innov__core *core)
{
    core->closed = 1;
    if (is_forked(core)) /* the parent's connection: touching it would break the parent's locks */
        return;
    innov__cursors_end(core, 0);
    if (core->in_transaction)
        innov__rollback(core);
    if (core->backend != NULL)
        core->backend->close(core);
    innov__engine_close(core);
}

static void free_memory(innov__core *core)
{
    for (size_t i = 0; i < core->namespace_count; i++)
        innov__free(core->namespaces[i]);
    innov__free(core->namespaces);
    innov__free(core->workbenches);
    innov__known_forget(&core->known);
    innov__balances_free(&core->foreseen.balances);
    innov__free(core->added);
    innov__free(core->location);
    innov__free(core->path);
    innov__free(core->actor);
    innov__free(core->reason);
    innov__free(core->pending);
    if (core->fork_mark != NULL)
        (void)munmap(core->fork_mark, (size_t)sysconf(_SC_PAGESIZE));
    innov__free(core);
}

void innov__core_release(innov__core *core)
{
    if (atomic_fetch_sub(&core->references, 1) == 1)
        free_memory(core);
}

int innov__core_enter(innov__core *core)
{
    if (is_forked(core)) /* first: a thread that the child does not have may have left it busy */
        return INNOV_E_FORK;
    if (atomic_exchange_explicit(&core->busy, 1, memory_order_acquire))
        return INNOV_E_BUSY;
    if (!core->closed)
        return INNOV_OK;
    innov__core_leave(core);
    return INNOV_E_CLOSED;
}

int innov__core_enter_to_free(innov__core *core)
{
    int rc;

    while ((rc = innov__core_enter(core)) == INNOV_E_BUSY)
        (void)sched_yield(); /* cannot fail on Linux */
    return rc;
}

void innov__core_leave(innov__core *core)
{
    atomic_store_explicit(&core->busy, 0, memory_order_release);
}

int innov__store_enter(const innov_store *store, innov_diag *diag)
{
    int rc;

    innov__diag_clear(diag);
    if (store == NULL)
        return INNOV_E_ARGUMENT;
    rc = innov__core_enter(store->core);
    if (rc == INNOV_E_BUSY) /* the handle is another thread's: even its problem */
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_BUSY, .name = "store");
    innov__problem_clear(&((innov_store *)store)->problem);
    if (rc == INNOV_E_FORK)
        return innov__fail(innov__store_report(store, diag), INNOV__MSG_FORK, .name = NULL);
    if (rc == INNOV_OK && store->core->is_stuck) {
        (void)sqlite3_exec(store->core->db, "ROLLBACK", NULL, NULL, NULL);
        store->core->is_stuck = !sqlite3_get_autocommit(store->core->db);
    }
    return rc;
}

int innov__store_leave(const innov_store *store, int rc)
{
    if (rc < 0 && store->problem.code == INNOV_OK)
        ((innov_store *)store)->problem.code = rc; /* the general sentence, at least */
    innov__core_leave(store->core);
    return rc;
}
