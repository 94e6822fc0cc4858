/* replay.c - gives a fuzz target the files named, and all files of the folders named: the finds of
 * earlier runs and the seeds, in every run of the tests. A broken claim ends it.
 */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "fuzz/fuzz.h"

static int fed;

static void feed_file(const char *path)
{
    size_t size;
    char *bytes = fuzz_read_file(path, &size);
    uint8_t *exact = malloc(size > 0 ? size : 1); /* so that a byte too far is seen */

    claim(exact != NULL);
    for (size_t i = 0; i < size; i++)
        exact[i] = (uint8_t)bytes[i];
    free(bytes);
    (void)fprintf(stderr, "%s\n", path); /* which one, when it is the last line */
    (void)LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    fed++;
}

static int feed_folder(const char *path)
{
    DIR *entries = opendir(path);
    const struct dirent *entry;
    char file[PATH_MAX];

    if (entries == NULL)
        return 0;
    while ((entry = readdir(entries)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        claim(snprintf(file, sizeof file, "%s/%s", path, entry->d_name) < PATH_MAX);
        feed_file(file);
    }
    (void)closedir(entries); /* read only */
    return 1;
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++)
        if (!feed_folder(paths[i]))
            feed_file(paths[i]);
    printf("%d passed, %d failed\n", fed, fed == 0);
    return fed == 0;
}
