/* institution_tree.c - the report institution-tree: which institution stood under which on a day,
 * from the highest down, and what became of them since.
 *
 * Each subtree is told once: an institution that stands under several has its own below it only the
 * first time. A circle is cut where it closes, and named. With a second day the same walk is made
 * for that day, and tells only what the first one did not have.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/asked.h"
#include "ecosystem/hierarchy.h"
#include "ecosystem/operation.h"
#include "ecosystem/succession.h"
#include "model/codes.h"
#include "model/kinds.h"
#include "model/registry.h"

enum { CIRCLES_NAMED = 10 };

/* How far the walk has come with an institution. */
enum { UNSEEN, ON_PATH, TOLD };

/* An institution on the way down from the root, and the next one below it. */
typedef struct step {
    size_t node, next;
} step;

/* The trees of one day. */
typedef struct side {
    innov__as_of at;
    innov__hierarchy trees;
    innov__succession after;
} side;

typedef struct walk {
    innov_store *store;
    innov__reply *reply;
    int64_t root, tree; /* 0: all */
    side days[2];       /* the second one only when it is asked for */
    side *here;         /* the one in hand, and the one it is compared with, or NULL */
    const side *other;
    int is_second;
    char *states; /* of the nodes */
    step *path;
    size_t depth, path_capacity;
    int64_t circles, repeated, alone;
    innov__note circle_names;
} walk;

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__code comparisons[] = {
    {1, "both", {"Both days", "Abās dienās"}, {"It stands in both trees.", "Ir abās hierarhijās."}},
    {2,
     "only_as_of",
     {"Only the first day", "Tikai pirmajā"},
     {"It stands only in the tree that is asked for.", "Ir tikai prasītajā hierarhijā."}},
    {3,
     "only_compared",
     {"Only the second day", "Tikai otrajā"},
     {"It stands only in the tree it is compared with.",
      "Ir tikai tajā hierarhijā, ar ko salīdzina."}},
};
static const innov__code_list comparison_codes = INNOV__CODE_LIST("tree_comparison", "Compared",
                                                                  "Salīdzinot", comparisons);
enum { BOTH = 1, ONLY_FIRST, ONLY_SECOND };

enum { SUBORDINATION = 6, CHANGE = 11, COMPARED = 15 };

static const innov__column columns[] = {
    {"depth", {"Level", "Līmenis"}, .type = INNOV_TYPE_INTEGER},
    {"institution", {"Institution", "Iestāde"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"name", {"Name", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"parent", {"Parent", "Augstākā iestāde"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"parent_name", {"Under", "Zem"}, .type = INNOV_TYPE_TEXT},
    {"tree",
     {"Tree", "Hierarhija"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__institution_tree_codes},
    [SUBORDINATION] = {"subordination",
                       {"Subordination", "Padotība"},
                       .type = INNOV_TYPE_CODE,
                       .codes = &innov__subordination_codes},
    {"since", {"Since", "No"}, .type = INNOV_TYPE_DATE},
    {"until", {"Until", "Līdz"}, .type = INNOV_TYPE_DATE},
    {"certainty",
     {"On the day", "Tajā dienā"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__certainty_codes},
    {"status",
     {"Status", "Statuss"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__institution_status_codes},
    [CHANGE] = {"change", {"Later", "Vēlāk"}, .type = INNOV_TYPE_CODE},
    {"change_on", {"Changed", "Mainīta"}, .type = INNOV_TYPE_DATE},
    {"successor", {"Successor", "Pārņēmēja"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"successor_names", {"Successors", "Pārņēmējas"}, .type = INNOV_TYPE_TEXT},
    [COMPARED] = {"compared",
                  {"Compared", "Salīdzinot"},
                  .type = INNOV_TYPE_CODE,
                  .codes = &comparison_codes}, /* when a second day is asked for */
};
enum { COLUMNS = INNOV__COUNT(columns) };

/* The columns with the code list that its kind keeps to itself. */
static int begin_table(const walk *w)
{
    innov__column made[COLUMNS];

    for (size_t i = 0; i < COLUMNS; i++)
        made[i] = columns[i];
    made[CHANGE].codes = innov__code_list_by_name("institution_change_kind");
    return innov__reply_begin(w->reply, "institution-tree", made,
                              w->other != NULL ? COLUMNS : COMPARED);
}

/* ---- What stands in a row ------------------------------------------------------------------ */

/* The name of the day: the present one, or the one before it was renamed. */
static int put_name(const walk *w, innov__row *row, const innov_record *institution)
{
    const innov__change *change = innov__succession_next(&w->here->after, innov__id(institution),
                                                         INNOV_INSTITUTION_CHANGE_KIND_RENAME);
    innov_record *record = NULL;
    int32_t field = INNOV_INSTITUTION_CHANGE_FORMER_NAME;
    int result;

    if (change == NULL || innov__days_of(change->date).first <= w->here->at.day) {
        innov__row_title(row, institution);
        return INNOV_OK;
    }
    result = innov_store_get(w->store, change->record, &record, w->reply->diag);
    if (result != INNOV_OK)
        return result;
    if (innov_has(record, field) == 1)
        innov__row_text_of(row, record, field);
    else
        innov__row_title(row, institution);
    innov_record_free(record);
    return INNOV_OK;
}

/* The names of those that are there after a change, and the first of them. */
static int read_successors(const walk *w, const innov_record *change, innov__note *names,
                           int64_t *first)
{
    innov_record *record;
    int64_t id;
    int result = INNOV_OK;

    for (int32_t i = 0;
         result == INNOV_OK &&
         innov_list_get_int(change, INNOV_INSTITUTION_CHANGE_RESULTING, i, &id) == INNOV_OK;
         i++) {
        result = innov_store_get(w->store, id, &record, w->reply->diag);
        if (result != INNOV_OK)
            return result;
        if (i == 0)
            *first = id;
        innov__note_words(names, i > 0 ? "; " : "", i > 0 ? "; " : "");
        innov__note_title(names, record);
        innov_record_free(record);
    }
    return result;
}

/* What is on record of the first change after the day; the institution itself names a successor
 * where no change does. */
static int put_change(const walk *w, innov__row *row, const innov_record *institution)
{
    const innov__change *change = innov__succession_next(&w->here->after, innov__id(institution),
                                                         0);
    int64_t successor = innov__number(institution, INNOV_INSTITUTION_SUCCESSOR);
    innov_record *record = NULL;
    innov__note names = {0};
    int result;

    if (change == NULL) {
        innov__row_reason(row, "not_applicable");
        innov__row_reason(row, "not_applicable");
        innov__row_record(row, w->store, successor, w->reply->diag);
        return INNOV_OK;
    }
    result = innov_store_get(w->store, change->record, &record, w->reply->diag);
    successor = 0;
    if (result == INNOV_OK)
        result = read_successors(w, record, &names, &successor);
    if (result == INNOV_OK)
        result = names.en.failed != 0 ? names.en.failed : names.lv.failed;
    innov__row_int(row, change->kind);
    innov__row_some(row, change->date);
    innov__row_some(row, successor);
    if (result == INNOV_OK && successor != 0)
        innov__row_words(row, names.lv.bytes, (innov__words){names.en.bytes, names.lv.bytes});
    else
        innov__row_reason(row, "no_data");
    innov__buffer_free(&names.en);
    innov__buffer_free(&names.lv);
    innov_record_free(record);
    return result;
}

/* Seven cells on the edge that leads to the institution; NULL: it is the highest. */
static int put_edge(const walk *w, innov__row *row, const innov__edge *edge, innov__sure there)
{
    innov_record *record = NULL;
    int result;

    if (edge == NULL) {
        for (int i = 0; i < 6; i++)
            innov__row_reason(row, "not_applicable");
        innov__row_int(row, there);
        return INNOV_OK;
    }
    result = innov_store_get(w->store, edge->record, &record, w->reply->diag);
    innov__row_record(row, w->store, w->here->trees.nodes[edge->parent].id, w->reply->diag);
    innov__row_int(row, edge->tree);
    innov__row_some(row, innov__number(record, INNOV_INSTITUTION_PARENT_SUBORDINATION));
    innov__row_some(
        row, result == INNOV_OK ? innov__date(record, INNOV_INSTITUTION_PARENT_VALID_FROM, 0) : 0);
    innov__row_some(
        row, result == INNOV_OK ? innov__date(record, INNOV_INSTITUTION_PARENT_VALID_TO, 0) : 0);
    innov__row_int(row, edge->sure);
    innov_record_free(record);
    return result;
}

static int comparison_of(const walk *w, const innov__node *node, const innov__edge *edge)
{
    const innov__hierarchy *there = &w->other->trees;
    int is_there = edge != NULL ? innov__hierarchy_has(there, w->here->trees.nodes[edge->parent].id,
                                                       node->id, edge->tree)
                                : innov__hierarchy_place(there, node->id) != INNOV__NOWHERE;

    return is_there ? BOTH : w->is_second ? ONLY_SECOND : ONLY_FIRST;
}

static int add_row(const walk *w, const innov__node *node, const innov__edge *edge)
{
    innov_record *institution = NULL;
    innov__row row;
    int result;

    if (w->is_second && comparison_of(w, node, edge) == BOTH) /* told already */
        return INNOV_OK;
    result = innov_store_get(w->store, node->id, &institution, w->reply->diag);
    if (result != INNOV_OK)
        return result;
    row = innov__row_begin(w->reply);
    innov__row_int(&row, (int64_t)w->depth);
    innov__row_int(&row, node->id);
    result = put_name(w, &row, institution);
    if (result == INNOV_OK)
        result = put_edge(w, &row, edge, node->there);
    innov__row_some(&row, innov__institution_status(&w->here->at, institution));
    if (result == INNOV_OK)
        result = put_change(w, &row, institution);
    if (w->other != NULL)
        innov__row_int(&row, comparison_of(w, node, edge));
    innov_record_free(institution);
    return result == INNOV_OK ? row.result : result;
}

/* ---- Circles ------------------------------------------------------------------------------- */

static int name_node(walk *w, size_t place, const char *before)
{
    innov_record *institution = NULL;
    int result = innov_store_get(w->store, w->here->trees.nodes[place].id, &institution,
                                 w->reply->diag);

    if (result != INNOV_OK)
        return result;
    innov__note_words(&w->circle_names, before, before);
    innov__note_title(&w->circle_names, institution);
    innov_record_free(institution);
    return INNOV_OK;
}

/* Names those on the path from the institution on, and the institution once more. */
static int name_circle(walk *w, size_t node)
{
    const char *before = w->circles > 1 ? "; " : "";
    size_t first = 0;
    int result = INNOV_OK;

    while (w->path[first].node != node)
        first++;
    for (size_t i = first; result == INNOV_OK && i < w->depth; i++) {
        result = name_node(w, w->path[i].node, before);
        before = " → ";
    }
    return result == INNOV_OK ? name_node(w, node, before) : result;
}

static int cut(walk *w, const innov__edge *edge)
{
    innov_record *record = NULL;
    int result = INNOV_OK;

    if (w->is_second)
        return INNOV_OK;
    if (++w->circles <= CIRCLES_NAMED)
        result = name_circle(w, edge->child);
    if (result == INNOV_OK && w->reply->explanation != NULL)
        result = innov_store_get(w->store, edge->record, &record, w->reply->diag);
    if (record != NULL)
        result = innov__reply_explain(w->reply, "tree", record, INNOV__LEFT_REPEATED);
    innov_record_free(record);
    return result;
}

/* ---- The walk ------------------------------------------------------------------------------ */

static int explain_edge(walk *w, const innov__edge *edge)
{
    innov_record *record = NULL;
    int result;

    w->here->at.undecided += edge->sure == INNOV__PERHAPS;
    if (w->reply->explanation == NULL)
        return INNOV_OK;
    result = innov_store_get(w->store, edge->record, &record, w->reply->diag);
    if (result == INNOV_OK)
        result = edge->sure == INNOV__YES
                     ? innov__reply_counted(w->reply, "tree", record)
                     : innov__reply_explain(w->reply, "tree", record, INNOV__LEFT_UNDECIDABLE);
    innov_record_free(record);
    return result;
}

static int enter(walk *w, size_t node)
{
    int result = innov__array_reserve(&w->path, &w->path_capacity, w->depth + 1, sizeof *w->path);

    if (result != INNOV_OK)
        return result;
    w->path[w->depth++] = (step){node, w->here->trees.nodes[node].first_below};
    w->states[node] = ON_PATH;
    return INNOV_OK;
}

static int go_down(walk *w, const innov__edge *edge)
{
    int result;

    if (w->states[edge->child] == ON_PATH)
        return cut(w, edge);
    result = add_row(w, &w->here->trees.nodes[edge->child], edge);
    if (result == INNOV_OK && !w->is_second)
        result = explain_edge(w, edge);
    if (result != INNOV_OK || w->states[edge->child] == UNSEEN)
        return result == INNOV_OK ? enter(w, edge->child) : result;
    w->repeated += !w->is_second && w->here->trees.nodes[edge->child].below > 0;
    return INNOV_OK;
}

static int walk_from(walk *w, size_t root)
{
    const innov__hierarchy *trees = &w->here->trees;
    int result = add_row(w, &trees->nodes[root], NULL);

    if (result == INNOV_OK)
        result = enter(w, root);
    while (result == INNOV_OK && w->depth > 0) {
        step *at = &w->path[w->depth - 1];
        const innov__node *node = &trees->nodes[at->node];

        if (at->next < node->first_below + node->below) {
            result = go_down(w, &trees->edges[at->next++]);
        } else {
            w->states[at->node] = TOLD;
            w->depth--;
        }
    }
    return result;
}

/* From each that stands under none; what is then left stands in circles or below them. */
static int walk_all(walk *w)
{
    const innov__hierarchy *trees = &w->here->trees;
    int result = INNOV_OK;

    for (int round = 0; round < 2; round++)
        for (size_t i = 0; result == INNOV_OK && i < trees->node_count; i++)
            if (trees->nodes[i].below > 0 && w->states[i] == UNSEEN &&
                (round == 1 || trees->nodes[i].above == 0))
                result = walk_from(w, i);
    for (size_t i = 0; !w->is_second && i < trees->node_count; i++)
        w->alone += trees->nodes[i].below == 0 && trees->nodes[i].above == 0;
    return result;
}

static int walk_side(walk *w)
{
    int64_t place = innov__hierarchy_place(&w->here->trees, w->root);
    int result;

    innov__free(w->states);
    w->states = innov__alloc_zeroed(w->here->trees.node_count, sizeof *w->states);
    if (w->states == NULL)
        return INNOV_E_NOMEM;
    w->depth = 0;
    if (w->root == 0)
        result = walk_all(w);
    else
        result = place != INNOV__NOWHERE ? walk_from(w, (size_t)place) : INNOV_OK;
    return result;
}

/* ---- The notes ----------------------------------------------------------------------------- */

static int note_circles(walk *w)
{
    innov__note note = {0};

    if (w->circles == 0)
        return INNOV_OK;
    innov__note_words(&note,
                      "Circles, cut where they close: ", "Apļi, pārtraukti, kur noslēdzas: ");
    innov__note_int(&note, w->circles);
    innov__note_words(&note, " (", " (");
    innov__buffer_append(&note.en, w->circle_names.en.bytes, w->circle_names.en.length);
    innov__buffer_append(&note.lv, w->circle_names.lv.bytes, w->circle_names.lv.length);
    innov__note_words(&note, ").", ").");
    return innov__note_add(&note, w->reply);
}

static int note_day(const walk *w)
{
    innov__note note = {0};

    innov__note_words(&note, "The trees of ", "Hierarhijas dienā ");
    innov__note_date(&note, w->days[0].at.day);
    innov__note_words(&note,
                      "; certain: the dates say so, possible: they do not decide it. Possible: ",
                      "; noteikti: tā liecina datumi, iespējams: datumi to neizšķir. Iespējami: ");
    innov__note_int(&note, w->days[0].at.undecided);
    innov__note_words(&note, ". Institutions in no tree: ", ". Iestādes ārpus hierarhijām: ");
    if (w->root == 0)
        innov__note_int(&note, w->alone);
    else
        innov__note_words(&note, "not counted", "nav skaitītas");
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, w->reply);
}

static int note_other_day(const walk *w)
{
    innov__note note = {0};

    if (w->other == NULL)
        return INNOV_OK;
    innov__note_words(&note, "Compared with ", "Salīdzināts ar ");
    innov__note_date(&note, w->days[1].at.day);
    innov__note_words(&note, "; what stands only in that tree comes last.",
                      "; tas, kas ir tikai tajā hierarhijā, ir pēdējais.");
    return innov__note_add(&note, w->reply);
}

static int add_notes(walk *w)
{
    int result = note_day(w);

    if (result == INNOV_OK)
        result = note_circles(w);
    if (result == INNOV_OK && w->repeated > 0)
        result = innov__reply_note(
            w->reply, "An institution that stands under several has those below it only once.",
            "Iestādei, kas ir zem vairākām, tās padotās parādītas tikai vienreiz.");
    if (result == INNOV_OK)
        result = note_other_day(w);
    return result == INNOV_OK ? innov__note_state(w->store, w->reply) : result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int read_side(walk *w, int which)
{
    side *s = &w->days[which];
    int result = innov__hierarchy_read(w->store, &s->at, w->tree, which == 0 ? w->reply : NULL,
                                       w->reply->diag, &s->trees);

    return result == INNOV_OK ? innov__succession_read(w->store, &s->at, w->reply->diag, &s->after)
                              : result;
}

static int make(walk *w)
{
    int result = innov__there(w->store, w->root, w->reply->diag);

    if (result == INNOV_OK)
        result = begin_table(w);
    if (result == INNOV_OK)
        result = read_side(w, 0);
    if (result == INNOV_OK && w->other != NULL)
        result = read_side(w, 1);
    w->here = &w->days[0];
    if (result == INNOV_OK)
        result = walk_side(w);
    if (result == INNOV_OK && w->other != NULL) {
        w->here = &w->days[1];
        w->other = &w->days[0];
        w->is_second = 1;
        result = walk_side(w);
    }
    return result == INNOV_OK ? add_notes(w) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    walk w = {.store = store,
              .reply = reply,
              .root = innov__number(input, INNOV_INSTITUTION_TREES_ROOT),
              .tree = innov__number(input, INNOV_INSTITUTION_TREES_TREE),
              .days = {{.at = innov__as_of_input(input, INNOV_INSTITUTION_TREES_AS_OF)},
                       {.at = innov__as_of_input(input, INNOV_INSTITUTION_TREES_COMPARE)}}};
    int result;

    w.other = w.days[1].at.is_asked ? &w.days[1] : NULL;
    result = make(&w);
    for (int i = 0; i < 2; i++) {
        innov__hierarchy_free(&w.days[i].trees);
        innov__succession_free(&w.days[i].after);
    }
    innov__buffer_free(&w.circle_names.en);
    innov__buffer_free(&w.circle_names.lv);
    innov__free(w.states);
    innov__free(w.path);
    return result;
}

const innov__operation innov__report_institution_tree = {
    .name = "institution-tree",
    .label = {"Trees of institutions", "Iestāžu hierarhijas"},
    .doc = {"Which institution stood under which on a day, and what became of them since.",
            "Kura iestāde kurā dienā bija zem kuras un kas ar tām noticis vēlāk."},
    .input = &innov__institution_trees,
    .run = run,
};
