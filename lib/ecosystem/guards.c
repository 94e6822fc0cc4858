/* guards.c - the rules that hold on every path, and where each of them is. */
#include "ecosystem/guards.h"

const innov__guard innov__guards[] = {
    {.on = INNOV__ON_CHANGE, .check = innov__guard_status_move},
};

const size_t innov__guard_count = INNOV__COUNT(innov__guards);
