/* withheld.c - values that a record has where it comes from, and that are not given here
 * (docs/adr/0018): the list of the names of their fields, and what becomes of it in a merge.
 */
#include <string.h>

#include "model/common.h"
#include "record/record.h"

/* Every stored kind has it; in others no item has a place below 0. */
static int list_of(const innov_record *record)
{
    return innov__field_index(record->kind, INNOV__WITHHELD);
}

/* The field that is named at a place of the list; negative: none. */
static int name_at(const innov_record *record, int list, size_t place)
{
    size_t count;
    const innov__slot *name = &innov__record_items(record, list, &count)[place].slot;

    return innov__field_by_name(record->kind, name->text, name->length);
}

int innov__record_withhold(innov_record *record, int index)
{
    const char *name = record->kind->fields[index].name;

    return innov__record_add_item(
        record, list_of(record), NULL,
        (innov__slot){.form = INNOV__SLOT_TEXT, .text = name, .length = (uint32_t)strlen(name)});
}

int innov__record_withholds(const innov_record *record, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(record, list_of(record), &count);

    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].slot.text, record->kind->fields[index].name) == 0)
            return 1;
    return 0;
}

static int has_item(const innov_record *record, int index, const innov__slot *slot)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);

    for (size_t i = 0; i < count; i++)
        if (innov__value_same(&items[i].slot, slot))
            return 1;
    return 0;
}

int innov__record_unite(innov_record *merged, const innov_record *given, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(given, index, &count);
    innov__facts place = {0};
    int rc = INNOV_OK;

    for (size_t i = 0; i < count && rc == INNOV_OK; i++) {
        innov__slot slot = items[i].slot;
        const char *text = innov__record_slot_text(merged, index, &slot);

        if (text == NULL)
            rc = INNOV_E_NOMEM;
        else if (!has_item(merged, index, &slot))
            rc = innov__record_read(merged, index, NULL, text, slot.length, (innov__report){0},
                                    &place);
    }
    return rc;
}

static size_t count_items(const innov_record *record, int index)
{
    size_t count;

    (void)innov__record_items(record, index, &count);
    return count;
}

/* Whether a merge brought what the stored record did not have of a field. */
static int is_disclosed(const innov_record *merged, const innov_record *given, int index)
{
    if ((merged->kind->fields[index].flags & INNOV_FIELD_IS_LIST) == 0)
        return merged->slots[index].form != INNOV__SLOT_UNSET;
    return count_items(given, index) > 0 && !innov__record_withholds(given, index);
}

/* Whether the merged record knows no more of a field than what was given of it. */
static int is_news(const innov_record *merged, const innov_record *given, int index)
{
    if ((merged->kind->fields[index].flags & INNOV_FIELD_IS_LIST) == 0)
        return merged->slots[index].form == INNOV__SLOT_UNSET;
    return count_items(merged, index) == count_items(given, index);
}

int innov__record_merge_withheld(innov_record *merged, const innov_record *given)
{
    int list = list_of(merged), rc = INNOV_OK;

    for (size_t i = count_items(merged, list); i > 0; i--) {
        int field = name_at(merged, list, i - 1);

        if (field >= 0 && is_disclosed(merged, given, field))
            innov__record_remove_item(merged, list, i - 1);
    }
    for (size_t i = 0; i < count_items(given, list) && rc == INNOV_OK; i++) {
        int field = name_at(given, list, i);

        if (field >= 0 && !innov__record_withholds(merged, field) && is_news(merged, given, field))
            rc = innov__record_withhold(merged, field);
    }
    return rc;
}
