/* journal.c - see journal.h. What stands where: https://www.sqlite.org/fileformat2.html and
 * atomiccommit.html.
 */
#include "store/journal.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A journal that names a leader ends with the length and the sum of the name and these bytes, with
 * which journals also begin. */
static const unsigned char magic[8] = {0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7};

static int names_a_leader(int fd)
{
    unsigned char end[sizeof magic];
    struct stat facts;

    return fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode) &&
           facts.st_size > (off_t)sizeof end && /* one that is only its beginning names none */
           pread(fd, end, sizeof end, facts.st_size - (off_t)sizeof end) == (ssize_t)sizeof end &&
           memcmp(end, magic, sizeof end) == 0;
}

int innov__journal_check(innov__core *core, innov__report to)
{
    const char *file = sqlite3_db_filename(core->db, "main");
    const char *journal = file != NULL && *file != '\0' ? sqlite3_filename_journal(file) : NULL;
    int fd, refused;

    if (journal == NULL) /* in memory */
        return INNOV_OK;
    fd = open(journal, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) /* mostly there is none; one that cannot be read SQLite cannot read either */
        return INNOV_OK;
    refused = names_a_leader(fd);
    (void)close(fd); /* only read */
    return refused
               ? innov__fail(to, INNOV__MSG_JOURNAL_OF_MANY, .file = core->path, .name = journal)
               : INNOV_OK;
}
