/* allocations.c - what allocations.h says. */
#include "support/allocations.h"

#include <libxml/xmlmemory.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uclean.h>

static int64_t made, failed, alive, fail_at;
static int active, ever;

/* Whether this allocation is to fail. */
static int fails(void)
{
    if (!active)
        return 0;
    made++;
    if (fail_at == 0 || made < fail_at || (made > fail_at && !ever))
        return 0;
    failed++;
    return 1;
}

static void *kept(void *block)
{
    alive += block != NULL;
    return block;
}

/* ---- The library's own, led here by the linker ---------------------------------------------- */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
void __wrap_free(void *block);

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : kept(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : kept(__real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size)
{
    void *grown;

    if (fails())
        return NULL;
    grown = __real_realloc(block, size);
    return block == NULL ? kept(grown) : grown;
}

void __wrap_free(void *block)
{
    alive -= block != NULL;
    __real_free(block);
}

/* ---- SQLite -------------------------------------------------------------------------------- */

static sqlite3_mem_methods sqlite; /* its own */

static void *sqlite_malloc(int size)
{
    return fails() ? NULL : kept(sqlite.xMalloc(size));
}

static void *sqlite_realloc(void *block, int size)
{
    return fails() ? NULL : sqlite.xRealloc(block, size); /* never of NULL */
}

static void sqlite_free(void *block)
{
    alive -= block != NULL;
    sqlite.xFree(block);
}

/* Without its lookaside memory, so that small blocks are seen too. */
static int watch_sqlite(void)
{
    sqlite3_mem_methods ours;

    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqlite) != SQLITE_OK)
        return 0;
    ours = sqlite;
    ours.xMalloc = sqlite_malloc;
    ours.xRealloc = sqlite_realloc;
    ours.xFree = sqlite_free;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK &&
           sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
}

/* ---- libxml2 and ICU ------------------------------------------------------------------------ */

static char *copy_text(const char *text)
{
    char *copy = __wrap_malloc(strlen(text) + 1);

    if (copy != NULL)
        memcpy(copy, text, strlen(text) + 1);
    return copy;
}

static void *U_CALLCONV icu_malloc(const void *context, size_t size)
{
    (void)context;
    return __wrap_malloc(size);
}

static void *U_CALLCONV icu_realloc(const void *context, void *block, size_t size)
{
    (void)context;
    return __wrap_realloc(block, size);
}

static void U_CALLCONV icu_free(const void *context, void *block)
{
    (void)context;
    __wrap_free(block);
}

static int watch_icu(void)
{
    UErrorCode status = U_ZERO_ERROR;

    u_setMemoryFunctions(NULL, icu_malloc, icu_realloc, icu_free, &status);
    return U_SUCCESS(status);
}

/* ---- What the test asks --------------------------------------------------------------------- */

int allocations_watch(void)
{
    return watch_sqlite() &&
                   xmlMemSetup(__wrap_free, __wrap_malloc, __wrap_realloc, copy_text) == 0 &&
                   watch_icu()
               ? 0
               : -1;
}

void allocations_begin(int64_t at, int for_ever)
{
    made = failed = 0;
    fail_at = at;
    ever = for_ever;
    active = 1;
}

int64_t allocations_end(void)
{
    active = 0;
    return made;
}

int64_t allocations_failed(void)
{
    return failed;
}

int64_t allocations_alive(void)
{
    return alive;
}
