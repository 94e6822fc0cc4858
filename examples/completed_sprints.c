#include <innov.h>
#include <stdio.h>

int main(void)
{
    innov_store *store = NULL;
    innov_cursor *sprints = NULL;
    const innov_record *sprint;

    int rc = innov_store_open("lab.innov", INNOV_OPEN_READ, &store, NULL);
    if (rc == 0) rc = innov_store_find(store, INNOV_SPRINT, "status=completed and year>=2023", &sprints, NULL);
    while (rc == 0 && (rc = innov_cursor_next(sprints, &sprint)) == 0)
        printf("%s  %s\n", innov_text(sprint, INNOV_SPRINT_ACTUAL_START, NULL), innov_text(sprint, INNOV_SPRINT_TITLE, "en"));
    if (rc < 0) fprintf(stderr, "%s\n", innov_result_text(rc, "en"));
    innov_cursor_free(sprints);
    innov_store_free(store);
    return rc < 0;
}
