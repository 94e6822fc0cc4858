/* bench.c - the library against the floor of the machine: the same work in plain SQLite and plain
 * libxml2, each side in turn, each time in a process of its own; medians, one table, JSON.
 *
 *   bench [--scale S] [--pairs N] [--folder DIR] [--json FILE] [--only NAME,...] [--check]
 *   bench [--scale S] --make DIR
 *
 * The second only leaves the files in DIR that the work is done on, for other programs (peers.py).
 * Scale 1 is 113,000 records of 15 kinds. --check first judges that both sides come to the same.
 */
#include <fcntl.h>
#include <innov/innov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "measure.h"
#include "sides.h"

enum {
    PATH_SIZE = 500,
    PAIRS = 7,
    PAIRS_MAX = 99,
    CHANGES = 1000,
    ROUNDS = 100,
    OPENINGS = 30,
    GETS = 2000000
};

typedef enum rule {
    RATIO,      /* library / floor */
    DIFFERENCE, /* library - floor, in milliseconds */
    SUM,        /* library / what it takes to do its parts */
    ALONE       /* the library only */
} rule;

/* How often: the number of records, or a number. */
enum { ALL = 0 };

typedef struct operation {
    const char *name, *what;
    rule judged;
    double goal; /* 0: none */
    int64_t count;
    int copies; /* it works on a copy of the store */
    const char *unit;
    job library, floor;
} operation;

/* Work on a store that is opened before and closed after. */
#define OPENED(begin, work, end)                                                                   \
    {                                                                                              \
        .prepare = (begin), .run = (work), .finish = (end)                                         \
    }

static const operation operations[] = {
    {"P1", "save all records into a new store", RATIO, 1.10, ALL, 0, "µs",
     .library = {.run = library_save}, .floor = {.run = floor_save}},
    {"P2a", "change a record and commit", RATIO, 1.25, ROUNDS, 1, "µs",
     .library = OPENED(library_begin, library_change_one, library_end),
     .floor = OPENED(floor_begin, floor_change_one, floor_end)},
    {"P2b", "change 1000 records in one commit", RATIO, 1.25, CHANGES, 1, "µs",
     .library = OPENED(library_begin, library_change, library_end),
     .floor = OPENED(floor_begin, floor_change, floor_end)},
    {"P3", "read all records, every field", RATIO, 1.25, ALL, 0, "µs",
     .library = OPENED(library_reader, library_read, library_end),
     .floor = OPENED(floor_reader, floor_read, floor_end)},
    {"P4", "look a record up by id, every field", RATIO, 1.25, 20 * CHANGES, 0, "µs",
     .library = OPENED(library_reader, library_look_up, library_end),
     .floor = OPENED(floor_reader, floor_look_up, floor_end)},
    {"P5", "read XML with all validation, keep nothing", RATIO, 1.30, ALL, 0, "µs",
     .library = OPENED(library_empty, library_validate, library_end),
     .floor = {.run = floor_scan_xml}},
    {"P6", "XML into a new SQLite store", SUM, 1.05, ALL, 0, "µs",
     .library = {.run = library_from_xml}},
    {"P7", "SQLite to XML", RATIO, 1.10, ALL, 0, "µs",
     .library = OPENED(library_reader, library_to_xml, library_end),
     .floor = OPENED(floor_reader, floor_to_xml, floor_end)},
    {"P8", "open a store to read, and close it", DIFFERENCE, 1.0, OPENINGS, 0, "ms",
     .library = {.run = library_open}, .floor = {.run = floor_open}},
    {"text", "text of a held record", ALONE, 5, GETS, 0, "ns",
     .library = OPENED(library_reader, library_get_text, library_end)},
    {"integer", "reference of a held record", ALONE, 5, GETS, 0, "ns",
     .library = OPENED(library_reader, library_get_integer, library_end)},
    {"date", "date of a held record as a number", ALONE, 20, GETS, 0, "ns",
     .library = OPENED(library_reader, library_get_date, library_end)},
    {"code", "code of a held record as a number", ALONE, 20, GETS, 0, "ns",
     .library = OPENED(library_reader, library_get_code, library_end)},
    {"create", "make an empty store", ALONE, 0, OPENINGS, 0, "ms",
     .library = {.run = library_create}},
    {"check", "check all there is", ALONE, 0, ALL, 0, "µs",
     .library = OPENED(library_reader, library_check, library_end)},
    {"undo", "undo the making of all records", ALONE, 0, ALL, 1, "µs",
     .library = OPENED(library_begin, library_undo, library_end)},
};
enum { OPERATIONS = sizeof operations / sizeof operations[0], P1 = 0, P5 = 5 };

typedef struct result {
    cost library, floor;
    double ratio, wall_ratio;
} result;

typedef struct options {
    double scale;
    int pairs, check;
    const char *folder, *json, *only, *make;
} options;

typedef struct bench {
    options asked;
    shapes *model;
    plan *p;
    char folder[PATH_SIZE], store[PATH_SIZE], xml[PATH_SIZE], blank[PATH_SIZE], out[PATH_SIZE],
        other[PATH_SIZE];
    int passed, failed;
    result results[OPERATIONS];
} bench;

/* ---- Files --------------------------------------------------------------------------------- */

static void name_file(const bench *b, char *path, const char *name)
{
    must(snprintf(path, PATH_SIZE, "%.450s/%s", b->folder, name) < PATH_SIZE, "a path that fits");
}

static void copy_file(const char *from, const char *into)
{
    static char bytes[1 << 16];
    int in = open(from, O_RDONLY | O_CLOEXEC);
    int out = open(into, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ssize_t got;

    must(in >= 0 && out >= 0, "a file to copy");
    while ((got = read(in, bytes, sizeof bytes)) > 0)
        must(write(out, bytes, (size_t)got) == got, "write");
    must(close(in) == 0 && fsync(out) == 0 && close(out) == 0, "a copy");
}

static void remove_file(const char *path)
{
    must(unlink(path) == 0 || access(path, F_OK) != 0, "unlink");
}

static task task_of(const bench *b, int64_t count)
{
    return (task){.p = b->p,
                  .store = b->store,
                  .xml = b->xml,
                  .out = b->out,
                  .blank = b->blank,
                  .count = count};
}

static int64_t count_of(const bench *b, const operation *o)
{
    int64_t challenges = challenge_count(b->p);

    if (o->count == ALL)
        return (int64_t)b->p->entry_count;
    return o->library.run == library_change && o->count > challenges ? challenges : o->count;
}

/* Does one side's work once; what it writes is at `out` then. */
static cost run_once(bench *b, const operation *o, const job *side)
{
    int64_t count = count_of(b, o);
    task t = task_of(b, count);
    job work = *side;

    remove_file(b->out);
    if (o->copies)
        copy_file(b->store, b->out);
    work.given = &t;
    work.times = count;
    return measure(&work);
}

/* ---- The same ------------------------------------------------------------------------------ */

static void judge(bench *b, int holds, const char *what)
{
    b->passed += holds;
    b->failed += !holds;
    if (!holds)
        (void)printf("failed: %s\n", what);
}

static const operation *named(const char *name)
{
    for (size_t i = 0; i < OPERATIONS; i++)
        if (strcmp(operations[i].name, name) == 0)
            return &operations[i];
    must(0, "an operation of that name");
    return NULL;
}

/* Does both sides' work and leaves the library's at `other`, the floor's at `out`. */
static void run_both(bench *b, const char *name)
{
    const operation *o = named(name);
    cost library = run_once(b, o, &o->library), floor;

    must(rename(b->out, b->other) == 0 || access(b->out, F_OK) != 0, "rename");
    floor = run_once(b, o, &o->floor);
    judge(b, library.sum == floor.sum, name);
}

/* Both sides come to the same records, rows, words and bytes. */
static void compare_sides(bench *b)
{
    run_both(b, "P1");
    judge(b, !stores_differ(b->model, b->other, b->out), "P1: the same rows");
    run_both(b, "P2b");
    judge(b, !stores_differ(b->model, b->other, b->out), "P2: the same rows");
    judge(b, stores_differ(b->model, b->store, b->out), "P2: something changed");
    run_both(b, "P3");
    run_both(b, "P4");
    run_both(b, "P7");
    judge(b, !files_differ(b->other, b->out), "P7: the same bytes");
    (void)run_once(b, named("P6"), &named("P6")->library);
    judge(b, !stores_differ(b->model, b->store, b->out), "P6: the same rows");
    remove_file(b->other);
}

/* ---- Measuring ----------------------------------------------------------------------------- */

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double middle(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    return values[count / 2];
}

/* One pair after the other, so that what else the machine does falls on both. */
static void run_pairs(bench *b, const operation *o, result *r)
{
    cost library[PAIRS_MAX], floor[PAIRS_MAX];
    double ratios[PAIRS_MAX], walls[PAIRS_MAX];

    for (int i = 0; i < b->asked.pairs; i++) {
        library[i] = run_once(b, o, &o->library);
        floor[i] = o->floor.run != NULL ? run_once(b, o, &o->floor) : (cost){0};
        ratios[i] = library[i].cpu / (floor[i].cpu > 0 ? floor[i].cpu : 1);
        walls[i] = library[i].wall / (floor[i].wall > 0 ? floor[i].wall : 1);
    }
    r->ratio = o->floor.run != NULL ? middle(ratios, b->asked.pairs) : 0;
    r->wall_ratio = o->floor.run != NULL ? middle(walls, b->asked.pairs) : 0;
    r->library = median(library, b->asked.pairs);
    r->floor = median(floor, b->asked.pairs);
}

/* Whether an operation is among those named, with commas between; nobody named any: all are. */
static int is_asked(const bench *b, size_t i)
{
    size_t length = strlen(operations[i].name);

    if (b->asked.only == NULL)
        return 1;
    for (const char *at = b->asked.only; (at = strstr(at, operations[i].name)) != NULL; at++)
        if ((at == b->asked.only || at[-1] == ',') && (at[length] == ',' || at[length] == '\0'))
            return 1;
    return 0;
}

static void settle_sum(bench *b, result *r)
{
    const result *read = &b->results[P5], *save = &b->results[P1];

    r->floor.cpu = read->library.cpu + save->library.cpu;
    r->floor.wall = read->library.wall + save->library.wall;
    r->ratio = r->floor.cpu > 0 ? r->library.cpu / r->floor.cpu : 0;
    r->wall_ratio = r->floor.wall > 0 ? r->library.wall / r->floor.wall : 0;
}

/* ---- Saying -------------------------------------------------------------------------------- */

static double in_unit(double seconds, const char *unit)
{
    return seconds * (strcmp(unit, "ns") == 0 ? 1e9 : strcmp(unit, "ms") == 0 ? 1e3 : 1e6);
}

static void print_head(const bench *b)
{
    (void)printf("%zu records of %zu kinds, medians of %d, cpu time of one record, change, look-up "
                 "or call\n\n",
                 b->p->entry_count, b->p->batch_count, b->asked.pairs);
    (void)printf(
        "| # | work | library | floor | ratio | goal | ratio of wall time | memory, library "
        "| memory, floor |\n|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
}

/* What is compared with the goal. */
static double judged(const operation *o, const result *r)
{
    switch (o->judged) {
    case DIFFERENCE:
        return in_unit(r->library.cpu - r->floor.cpu, o->unit);
    case ALONE:
        return in_unit(r->library.cpu, o->unit);
    default:
        return r->ratio;
    }
}

static void print_row(const operation *o, const result *r)
{
    char floor[40] = "", ratio[40] = "", goal[40] = "", wall[40] = "", memory[40] = "";

    if (o->judged != ALONE) {
        (void)snprintf(floor, sizeof floor, "%.2f %s", in_unit(r->floor.cpu, o->unit), o->unit);
        (void)snprintf(wall, sizeof wall, "%.2f", r->wall_ratio);
    }
    if (o->judged != ALONE && o->judged != SUM)
        (void)snprintf(memory, sizeof memory, "%.1f MiB", (double)r->floor.growth_kib / 1024);
    if (o->judged == DIFFERENCE)
        (void)snprintf(ratio, sizeof ratio, "+%.2f %s", judged(o, r), o->unit);
    else if (o->judged != ALONE)
        (void)snprintf(ratio, sizeof ratio, "%.2f", r->ratio);
    if (o->goal > 0)
        (void)snprintf(goal, sizeof goal, "%.4g%s%s", o->goal, o->judged % 2 != 0 ? " " : "",
                       o->judged % 2 != 0 ? o->unit : "");
    (void)printf("| %s | %s | %.2f %s | %s | %s | %s | %s | %.1f MiB | %s |\n", o->name, o->what,
                 in_unit(r->library.cpu, o->unit), o->unit, floor, ratio, goal, wall,
                 (double)r->library.growth_kib / 1024, memory);
    (void)fflush(stdout);
}

static void write_json(const bench *b)
{
    FILE *file = fopen(b->asked.json, "w");
    const char *comma = "";

    must(file != NULL, "the file of --json");
    (void)fprintf(file, "{\"records\": %zu, \"scale\": %g, \"pairs\": %d, \"operations\": [",
                  b->p->entry_count, b->asked.scale, b->asked.pairs);
    for (size_t i = 0; i < OPERATIONS; i++) {
        const operation *o = &operations[i];
        const result *r = &b->results[i];

        if (!is_asked(b, i))
            continue;
        (void)fprintf(file,
                      "%s\n  {\"name\": \"%s\", \"what\": \"%s\", \"goal\": %g, \"judged\": %.6g, "
                      "\"each\": %d, \"library_cpu\": %.6g, \"library_wall\": %.6g, "
                      "\"library_kib\": %lld, \"floor_cpu\": %.6g, \"floor_wall\": %.6g, "
                      "\"floor_kib\": %lld}",
                      comma, o->name, o->what, o->goal, judged(o, r), o->count != ALL,
                      r->library.cpu, r->library.wall, (long long)r->library.growth_kib,
                      r->floor.cpu, r->floor.wall, (long long)r->floor.growth_kib);
        comma = ",";
    }
    (void)fprintf(file, "\n]}\n");
    must(fclose(file) == 0, "the file of --json");
}

/* ---- The whole ----------------------------------------------------------------------------- */

static void make_files(bench *b)
{
    task t;

    name_file(b, b->store, "store.innov");
    name_file(b, b->xml, "store.xml");
    name_file(b, b->blank, "blank.innov");
    name_file(b, b->out, "out.innov");
    name_file(b, b->other, "other.innov");
    (void)run_once(b, named("P1"), &named("P1")->library);
    must(rename(b->out, b->store) == 0, "a store");
    (void)run_once(b, named("P7"), &named("P7")->library);
    must(rename(b->out, b->xml) == 0, "a file of XML");
    t = task_of(b, 1);
    t.out = b->blank;
    must(library_make_blank(&t) == 0, "a blank store");
    floor_make_blank(b->p, b->store, b->blank);
}

static void remove_files(const bench *b)
{
    remove_file(b->store);
    remove_file(b->xml);
    remove_file(b->blank);
    remove_file(b->out);
    must(rmdir(b->folder) == 0, "rmdir");
}

static int usage(void)
{
    (void)fprintf(stderr, "usage: bench [--scale S] [--pairs N] [--folder DIR] [--json FILE] "
                          "[--only NAME,...] [--check]\n"
                          "       bench [--scale S] --make DIR\n");
    return 2;
}

static int read_options(int count, char **given, options *asked)
{
    for (int i = 1; i < count; i++) {
        const char *next = i + 1 < count ? given[i + 1] : NULL;

        if (strcmp(given[i], "--check") == 0) {
            asked->check = 1;
            continue;
        }
        if (next == NULL)
            return 0;
        if (strcmp(given[i], "--scale") == 0)
            asked->scale = atof(next);
        else if (strcmp(given[i], "--pairs") == 0)
            asked->pairs = atoi(next);
        else if (strcmp(given[i], "--folder") == 0)
            asked->folder = next;
        else if (strcmp(given[i], "--json") == 0)
            asked->json = next;
        else if (strcmp(given[i], "--only") == 0)
            asked->only = next;
        else if (strcmp(given[i], "--make") == 0)
            asked->make = next;
        else
            return 0;
        i++;
    }
    return asked->scale > 0 && asked->pairs > 0 && asked->pairs <= PAIRS_MAX;
}

static void choose_folder(bench *b)
{
    int length = b->asked.make != NULL
                     ? snprintf(b->folder, sizeof b->folder, "%.400s", b->asked.make)
                     : snprintf(b->folder, sizeof b->folder, "%.400s/innov-bench-XXXXXX",
                                b->asked.folder);

    must(length > 0 && (b->asked.make != NULL || mkdtemp(b->folder) != NULL), "a folder");
}

static void measure_all(bench *b)
{
    print_head(b);
    for (size_t i = 0; i < OPERATIONS; i++) {
        if (!is_asked(b, i))
            continue;
        run_pairs(b, &operations[i], &b->results[i]);
        if (operations[i].judged == SUM)
            settle_sum(b, &b->results[i]);
        print_row(&operations[i], &b->results[i]);
    }
    if (b->asked.json != NULL)
        write_json(b);
}

int main(int count, char **given)
{
    static bench b = {.asked = {.scale = 1, .pairs = PAIRS}};
    const char *temporary = getenv("TMPDIR");

    b.asked.folder = temporary != NULL ? temporary : "/tmp";
    if (!read_options(count, given, &b.asked))
        return usage();
    choose_folder(&b);
    b.model = shapes_make();
    b.p = plan_make(b.model, b.asked.scale);
    make_files(&b);
    if (b.asked.check)
        compare_sides(&b);
    if (b.asked.make == NULL) {
        measure_all(&b);
        remove_files(&b);
    }
    plan_free(b.p);
    shapes_free(b.model);
    if (b.asked.check)
        (void)printf("\n%d passed, %d failed\n", b.passed, b.failed);
    return b.failed > 0;
}
