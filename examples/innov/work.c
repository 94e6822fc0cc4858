/* work.c - long work: a second thread says on a terminal how far it has come, and ^C cancels it.
 *
 * ^C is caught only while a thread stands ready for it: the first one asks the library to stop, a
 * second one ends the program at once.
 */
#include "cli.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* What the program's one long call, its watcher and the signal share. */
static struct {
    sem_t wake;             /* the end of the work, or ^C */
    atomic_int interrupted; /* set by the signal */
    atomic_int ended;
    int shows; /* on a terminal */
    int width; /* of what is shown */
    innov_progress *progress;
    pthread_t watcher;
    struct sigaction before;
} work;

/* ---- The watcher --------------------------------------------------------------------------- */

static int64_t progress_number(int32_t what)
{
    int64_t number = 0;

    return innov_progress_int(work.progress, what, &number) == INNOV_OK ? number : 0;
}

static void show_progress(void)
{
    int64_t done = progress_number(INNOV_PROGRESS_DONE);
    int64_t total = progress_number(INNOV_PROGRESS_TOTAL);

    if (done == 0) /* not begun, or a call that does not count */
        return;
    if (total > 0)
        work.width = fprintf(stderr, "\r%lld / %lld", (long long)done, (long long)total);
    else
        work.width = fprintf(stderr, "\r%lld", (long long)done);
}

/* Messages stand on a line of their own. */
static void wipe_progress(void)
{
    if (work.width > 0)
        fprintf(stderr, "\r%*s\r", work.width, "");
    work.width = 0;
}

/* Until the next look, half a second on; earlier when the work ends or ^C comes. */
static void sleep_a_while(void)
{
    enum { HALF = 500000000, SECOND = 1000000000 };
    struct timespec until;

    if (clock_gettime(CLOCK_REALTIME, &until) != 0)
        return;
    until.tv_nsec += HALF;
    until.tv_sec += until.tv_nsec / SECOND;
    until.tv_nsec %= SECOND;
    while (sem_timedwait(&work.wake, &until) != 0 && errno == EINTR)
        ;
}

static void *watch(void *unused)
{
    (void)unused;
    for (sleep_a_while(); !atomic_load(&work.ended); sleep_a_while()) {
        if (atomic_load(&work.interrupted))
            innov_progress_cancel(work.progress);
        if (work.shows)
            show_progress();
    }
    return NULL;
}

/* ---- ^C ------------------------------------------------------------------------------------ */

/* Only what a signal may do: leave word for the watcher. */
static void on_interrupt(int signal_number)
{
    int before = errno;

    (void)signal_number;
    atomic_store(&work.interrupted, 1);
    (void)sem_post(&work.wake);
    errno = before;
}

/* A program that was told to ignore ^C goes on ignoring it. */
static int catch_interrupt(void)
{
    struct sigaction action = {0};

    action.sa_handler = on_interrupt;
    action.sa_flags = (int)(SA_RESTART | SA_RESETHAND);
    if (sigemptyset(&action.sa_mask) != 0 || sigaction(SIGINT, NULL, &work.before) != 0)
        return 0;
    return work.before.sa_handler == SIG_IGN || sigaction(SIGINT, &action, NULL) == 0;
}

/* ---- The work ------------------------------------------------------------------------------ */

static int cannot_watch(const struct cli *cli, int reason)
{
    SAY(cli, "long work cannot be watched: %s", "ilgu darbu nevar uzraudzīt: %s", strerror(reason));
    return STATUS_FAILED;
}

static void stop_watcher(void)
{
    atomic_store(&work.ended, 1);
    (void)sem_post(&work.wake);
    (void)pthread_join(work.watcher, NULL);
    (void)sem_destroy(&work.wake);
}

static int start_watcher(const struct cli *cli)
{
    int reason;

    if (sem_init(&work.wake, 0, 0) != 0)
        return cannot_watch(cli, errno);
    reason = pthread_create(&work.watcher, NULL, watch, NULL);
    if (reason != 0) {
        (void)sem_destroy(&work.wake);
        return cannot_watch(cli, reason);
    }
    if (catch_interrupt())
        return STATUS_DONE;
    reason = errno;
    stop_watcher();
    return cannot_watch(cli, reason);
}

static void forget_progress(struct cli *cli)
{
    if (cli->store != NULL)
        (void)innov_store_watch(cli->store, NULL);
    innov_progress_free(cli->progress);
    cli->progress = NULL;
}

int begin_work(struct cli *cli)
{
    int result = innov_progress_new(&cli->progress), status;

    if (result == INNOV_OK && cli->store != NULL)
        result = innov_store_watch(cli->store, cli->progress);
    atomic_store(&work.interrupted, 0);
    atomic_store(&work.ended, 0);
    work.shows = isatty(STDERR_FILENO);
    work.progress = cli->progress;
    status = result == INNOV_OK ? start_watcher(cli) : fail(cli, ABOUT_FILE, result, "");
    if (status != STATUS_DONE)
        forget_progress(cli);
    return status;
}

int end_work(struct cli *cli)
{
    (void)sigaction(SIGINT, &work.before, NULL);
    stop_watcher();
    wipe_progress();
    forget_progress(cli);
    return atomic_load(&work.interrupted);
}
