/* suite.c - the main of every Check program, and what its tests share (see suite.h). */
#include "support/suite.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <grp.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATH_BYTES = 4096, PATHS = 64, NOBODY = 65534 };

/* The folder of all tests of this program: its tests may die, so the program removes it itself. */
static char program_folder[PATH_BYTES / 4];

/* What the running test was given; emptied before each. */
static char test_folder[PATH_BYTES / 2];
static char *paths[PATHS];
static size_t path_count;

/* ---- Folders ------------------------------------------------------------------------------- */

static void make_program_folder(void)
{
    const char *place = getenv("TMPDIR");

    if (snprintf(program_folder, sizeof program_folder, "%s/innov-test-XXXXXX",
                 place != NULL && place[0] != '\0' ? place : "/tmp") >=
            (int)sizeof program_folder ||
        mkdtemp(program_folder) == NULL || chmod(program_folder, 0755) != 0) {
        fprintf(stderr, "no folder for the tests: %s\n", strerror(errno));
        exit(EXIT_FAILURE);
    }
}

/* A test may have taken away the right to look into a folder or to change it. */
static int open_one(const char *path, const struct stat *facts, int type, struct FTW *place)
{
    (void)facts;
    (void)place;
    return (type == FTW_D || type == FTW_DNR) && chmod(path, 0700) != 0 ? -1 : 0;
}

static int remove_one(const char *path, const struct stat *facts, int type, struct FTW *place)
{
    (void)facts;
    (void)type;
    (void)place;
    return remove(path);
}

static int remove_folder(const char *path)
{
    int opened = nftw(path, open_one, 16, FTW_PHYS);

    return nftw(path, remove_one, 16, FTW_PHYS | FTW_DEPTH) != 0 ? -1 : opened;
}

static void begin_test(void)
{
    test_folder[0] = '\0';
    path_count = 0;
}

static void end_test(void)
{
    while (path_count > 0)
        free(paths[--path_count]);
    if (test_folder[0] != '\0' && remove_folder(test_folder) != 0)
        ck_abort_msg("cannot remove %s: %s", test_folder, strerror(errno));
}

TCase *suite_case(Suite *suite, const char *name)
{
    TCase *test_case = tcase_create(name);

    tcase_add_checked_fixture(test_case, begin_test, end_test);
    suite_add_tcase(suite, test_case);
    return test_case;
}

/* ---- Paths --------------------------------------------------------------------------------- */

static const char *path_in(const char *folder, const char *name)
{
    char path[PATH_BYTES];

    if (path_count == PATHS || snprintf(path, sizeof path, "%s/%s", folder, name) >= PATH_BYTES)
        ck_abort_msg("too many or too long paths: %s", name);
    paths[path_count] = strdup(path);
    if (paths[path_count] == NULL)
        ck_abort_msg("out of memory");
    return paths[path_count++];
}

const char *suite_file(const char *name)
{
    if (test_folder[0] == '\0') {
        (void)snprintf(test_folder, sizeof test_folder, "%s/test-XXXXXX", program_folder);
        if (mkdtemp(test_folder) == NULL)
            ck_abort_msg("cannot make %s: %s", test_folder, strerror(errno));
    }
    return path_in(test_folder, name);
}

const char *suite_data(const char *name)
{
    const char *folder = getenv("TESTS_DATA");

    return path_in(folder != NULL ? folder : SUITE_DATA, name);
}

/* ---- Files --------------------------------------------------------------------------------- */

char *suite_read(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    long size = file != NULL && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    char *bytes = size >= 0 ? malloc((size_t)size + 1) : NULL;

    if (bytes == NULL || fseek(file, 0, SEEK_SET) != 0 ||
        fread(bytes, 1, (size_t)size, file) != (size_t)size)
        ck_abort_msg("cannot read %s: %s", path, strerror(errno));
    (void)fclose(file);
    bytes[size] = '\0';
    if (length != NULL)
        *length = (size_t)size;
    return bytes;
}

void suite_write(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");

    if (file == NULL || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
        ck_abort_msg("cannot write %s: %s", path, strerror(errno));
}

/* ---- Privileges ---------------------------------------------------------------------------- */

static int give_away(const char *path, const struct stat *facts, int type, struct FTW *place)
{
    (void)facts;
    (void)type;
    (void)place;
    return lchown(path, NOBODY, NOBODY);
}

int suite_unprivileged(int (*work)(void *argument), void *argument)
{
    int status;
    pid_t child;

    if (geteuid() == 0 && test_folder[0] != '\0' && nftw(test_folder, give_away, 16, FTW_PHYS) != 0)
        ck_abort_msg("cannot give away %s: %s", test_folder, strerror(errno));
    (void)fflush(NULL);
    child = fork();
    if (child == 0) {
        if (geteuid() == 0 &&
            (setgroups(0, NULL) != 0 || setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
            _exit(255);
        _exit(work(argument));
    }
    if (child < 0 || waitpid(child, &status, 0) != child)
        ck_abort_msg("cannot run a child: %s", strerror(errno));
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* ---- Main ---------------------------------------------------------------------------------- */

int suite_main(Suite *suite)
{
    SRunner *runner;
    int failed, run;

    if (setlocale(LC_ALL, "") == NULL) {
        fprintf(stderr, "the locale of the environment is not there\n");
        return EXIT_FAILURE;
    }
    make_program_folder();
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    run = srunner_ntests_run(runner);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    if (remove_folder(program_folder) != 0) {
        printf("cannot remove %s: %s\n", program_folder, strerror(errno));
        failed++;
        run++;
    }
    printf("%d passed, %d failed\n", run - failed, failed);
    return run > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* ---- Long tests ---------------------------------------------------------------------------- */

int32_t suite_times(int32_t few, int32_t per_round)
{
    const char *rounds = getenv("TESTS_ROUNDS");

    return rounds != NULL ? (int32_t)strtol(rounds, NULL, 10) * per_round : few;
}

suite_share suite_part(void)
{
    const char *given = getenv("TESTS_PART");
    suite_share share = {.parts = 1};
    char *rest;

    if (given == NULL)
        return share;
    share.part = (int)strtol(given, &rest, 10) - 1;
    share.parts = *rest == '/' ? (int)strtol(rest + 1, &rest, 10) : 0;
    if (*rest != '\0' || share.part < 0 || share.part >= share.parts) {
        fprintf(stderr, "TESTS_PART is \"%s\"; expected PART/PARTS, such as 1/2\n", given);
        exit(EXIT_FAILURE);
    }
    return share;
}
