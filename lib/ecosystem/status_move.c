/* status_move.c - a status changes only by a legal move, one in a transaction, that meets its
 * requirements, or by the two that lead through the status that the kind lets pass; who may leave
 * the rules says so and gives a reason.
 */
#include <string.h>

#include "base/memory.h"
#include "ecosystem/guards.h"

/* The moves that there are from a status, as a list for people. */
static void append_moves(innov__buffer *out, const innov__kind *kind, const char *from)
{
    for (size_t i = 0; i < kind->move_count; i++)
        if (strcmp(kind->moves[i].from, from) == 0) {
            innov__buffer_text(out, out->length > 0 ? ", " : "");
            innov__buffer_text(out, kind->moves[i].to);
        }
    if (out->length == 0)
        innov__buffer_text(out, "-");
}

static int refuse_move(const innov__guarded *guarded, innov__facts place)
{
    innov__buffer allowed = {0};
    int rc;

    append_moves(&allowed, guarded->after->kind, place.theirs);
    place.expected = allowed.failed == 0 ? allowed.bytes : "";
    rc = innov__say(guarded->to, INNOV__MSG_NO_MOVE, &place);
    innov__buffer_free(&allowed);
    return rc;
}

/* A move may need a value in a field, or a reason. */
static int check_needs(const innov__guarded *guarded, const innov__move *move, innov__facts place)
{
    const innov_record *after = guarded->after;
    int needed = move->needs != NULL
                     ? innov__field_by_name(after->kind, move->needs, strlen(move->needs))
                     : -1;
    innov__facts there = innov__record_place(after, needed);

    if (needed >= 0 && after->slots[needed].form == INNOV__SLOT_UNSET) {
        there.yours = place.yours;
        there.theirs = place.theirs;
        return innov__say(guarded->to, INNOV__MSG_MOVE_NEEDS, &there);
    }
    if (move->reason && guarded->reason == NULL)
        return innov__say(guarded->to, INNOV__MSG_MOVE_NEEDS_REASON, &place);
    return INNOV_OK;
}

/* The two moves through the status that one transaction may pass; both ask for what they need. */
static int pass_through(const innov__guarded *guarded, innov__facts place)
{
    const innov__kind *kind = guarded->after->kind;
    const innov__move *there, *on;
    int rc;

    if (kind->passed == NULL)
        return refuse_move(guarded, place);
    there = innov__move_between(kind, place.theirs, kind->passed);
    on = innov__move_between(kind, kind->passed, place.yours);
    if (there == NULL || on == NULL)
        return refuse_move(guarded, place);
    rc = check_needs(guarded, there, place);
    return rc == INNOV_OK ? check_needs(guarded, on, place) : rc;
}

int innov__guard_status_move(const innov__guarded *guarded)
{
    const innov__kind *kind = guarded->after->kind;
    int index = kind->status != NULL
                    ? innov__field_by_name(kind, kind->status, strlen(kind->status))
                    : -1;
    const innov__move *move;
    innov__facts place;

    if (index < 0 || guarded->override ||
        innov__record_same(guarded->before, guarded->after, index) ||
        guarded->before->slots[index].form == INNOV__SLOT_UNSET ||
        guarded->after->slots[index].form == INNOV__SLOT_UNSET)
        return INNOV_OK;
    place = innov__record_place(guarded->after, index);
    place.theirs = guarded->before->slots[index].text;
    place.yours = guarded->after->slots[index].text;
    move = innov__move_between(kind, place.theirs, place.yours);
    return move != NULL ? check_needs(guarded, move, place) : pass_through(guarded, place);
}
