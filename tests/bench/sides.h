/* sides.h - the work that is measured: the library's side through its public API, and the floor's
 * in plain SQLite and plain libxml2.
 */
#ifndef BENCH_SIDES_H
#define BENCH_SIDES_H

#include "plan.h"

/* What a piece of work is done on. */
typedef struct task {
    const plan *p;
    const char *store, *xml; /* what is read */
    const char *out;         /* what is written; removed again */
    const char *blank; /* for the floor: a store without rows and without the plan's indexes */
    int64_t count;     /* of records or rounds */
} task;

/* The library. */
uint64_t library_save(void *given);        /* a new store of all records, at `out` */
void *library_begin(void *given);          /* opens `out` to write */
uint64_t library_change(void *opened);     /* `count` records in one transaction */
uint64_t library_change_one(void *opened); /* one record each in `count` transactions */
void *library_reader(void *given);         /* opens `store` to read */
uint64_t library_read(void *opened);       /* all records, every field */
uint64_t library_look_up(void *opened);    /* `count` records by id, every field */
uint64_t library_get_text(void *opened);   /* a field of a held record, `count` times */
uint64_t library_get_integer(void *opened);
uint64_t library_get_date(void *opened);
uint64_t library_get_code(void *opened);
void *library_empty(void *given);        /* a new store in memory */
uint64_t library_validate(void *opened); /* reads `xml` with all validation, keeps nothing */
uint64_t library_from_xml(void *given);  /* `xml` into a new store at `out` */
uint64_t library_to_xml(void *given);    /* `store` into `out` */
uint64_t library_open(void *given);      /* opens and closes `store`, `count` times */
uint64_t library_create(void *given);    /* makes an empty store at `out`, `count` times */
uint64_t library_check(void *opened);
uint64_t library_undo(void *opened);      /* the last revision */
uint64_t library_make_blank(void *given); /* leaves an empty store at `out` */
void library_end(void *opened);

/* The floor. */
uint64_t floor_save(void *given);
void *floor_begin(void *given);
uint64_t floor_change(void *opened);
uint64_t floor_change_one(void *opened);
void *floor_reader(void *given);
uint64_t floor_read(void *opened);
uint64_t floor_look_up(void *opened);
uint64_t floor_to_xml(void *opened);
uint64_t floor_open(void *given);
void floor_end(void *opened);
uint64_t floor_scan_xml(void *given); /* events of `xml`, and nothing is done with them */
/* A blank store as the floor begins with: without the indexes of the plan's kinds. */
void floor_make_blank(const plan *p, const char *whole, const char *blank);

/* What both sides agree on. */
int64_t nth_challenge(const plan *p, int64_t n); /* the records that are changed and looked up */
int64_t challenge_count(const plan *p);
int64_t nth_record(const plan *p, int64_t n);
size_t new_title(int64_t n, char *title); /* what a change writes */
const char *new_day(int64_t n);

/* Says in what the content of two stores differs; 0: in nothing. */
int stores_differ(const shapes *model, const char *one, const char *other);
int files_differ(const char *one, const char *other);

#endif
