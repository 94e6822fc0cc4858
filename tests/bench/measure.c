/* measure.c - processor time, time and peak memory of a forked child. */
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void must(int holds, const char *what)
{
    if (holds)
        return;
    (void)fprintf(stderr, "bench: failed: %s\n", what);
    exit(2);
}

static double processor(void)
{
    struct rusage usage;

    must(getrusage(RUSAGE_SELF, &usage) == 0, "getrusage");
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double monotonic(void)
{
    struct timespec time;

    must(clock_gettime(CLOCK_MONOTONIC, &time) == 0, "clock_gettime");
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* A line of /proc/self/status, in KiB. */
static int64_t memory(const char *name)
{
    FILE *status = fopen("/proc/self/status", "r");
    char line[200];
    int64_t kib = -1;

    must(status != NULL, "/proc/self/status");
    while (kib < 0 && fgets(line, sizeof line, status) != NULL)
        if (strncmp(line, name, strlen(name)) == 0)
            kib = strtoll(line + strlen(name), NULL, 10);
    (void)fclose(status);
    return kib;
}

/* The peak begins anew from what is used now. */
static void forget_peak(void)
{
    FILE *refs = fopen("/proc/self/clear_refs", "w");

    must(refs != NULL && fputs("5", refs) >= 0 && fclose(refs) == 0, "/proc/self/clear_refs");
}

static cost run_here(const job *work)
{
    void *prepared = work->prepare != NULL ? work->prepare(work->given) : work->given;
    cost found = {0};
    int64_t before;

    forget_peak();
    before = memory("VmRSS:");
    found.wall = -monotonic();
    found.cpu = -processor();
    found.sum = work->run(prepared);
    found.cpu += processor();
    found.wall += monotonic();
    found.growth_kib = memory("VmHWM:") - before;
    if (work->finish != NULL)
        work->finish(prepared);
    return found;
}

cost measure(const job *work)
{
    int ends[2], status;
    cost found;
    pid_t child;

    must(fflush(NULL) == 0 && pipe(ends) == 0, "pipe");
    child = fork();
    must(child >= 0, "fork");
    if (child == 0) {
        found = run_here(work);
        must(write(ends[1], &found, sizeof found) == (ssize_t)sizeof found, "write");
        _exit(0);
    }
    (void)close(ends[1]);
    must(read(ends[0], &found, sizeof found) == (ssize_t)sizeof found, "a child that measured");
    (void)close(ends[0]);
    must(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0,
         "a child that ended well");
    found.cpu /= (double)work->times;
    found.wall /= (double)work->times;
    return found;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double middle(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare);
    return count % 2 != 0 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

cost median(cost *costs, int count)
{
    double *values = malloc((size_t)count * sizeof *values);
    cost result = costs[0];

    must(values != NULL, "memory");
    for (int i = 0; i < count; i++)
        values[i] = costs[i].cpu;
    result.cpu = middle(values, count);
    for (int i = 0; i < count; i++)
        values[i] = costs[i].wall;
    result.wall = middle(values, count);
    for (int i = 0; i < count; i++)
        values[i] = (double)costs[i].growth_kib;
    result.growth_kib = (int64_t)middle(values, count);
    free(values);
    return result;
}
