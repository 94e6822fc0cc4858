/* introspect.c - the public calls that say what the model's tables say. */
#include <innov/model.h>
#include <string.h>

#include "base/id.h"
#include "base/messages.h"
#include "model/registry.h"

static const char *in_language(innov__words words, const char *lang)
{
    const char *text = innov__language(lang) ? words.lv : words.en;

    return text != NULL ? text : "";
}

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

int32_t innov_model_revision(void)
{
    return INNOV__MODEL_REVISION;
}

/* ---- Kinds --------------------------------------------------------------------------------- */

int32_t innov_kind_count(void)
{
    return (int32_t)innov__kind_count;
}

int innov_kind_at(int32_t index, int32_t *kind)
{
    const innov__kind *found = index >= 0 ? innov__kind_at((size_t)index) : NULL;

    if (kind == NULL)
        return INNOV_E_ARGUMENT;
    *kind = found != NULL ? found->number : 0;
    return found != NULL ? INNOV_OK : INNOV_E_ARGUMENT;
}

int innov_kind_id(const char *name, int32_t *kind)
{
    const innov__kind *found;

    if (kind != NULL)
        *kind = 0;
    if (name == NULL || kind == NULL)
        return INNOV_E_ARGUMENT;
    found = innov__kind_by_name(name, strlen(name));
    *kind = found != NULL ? found->number : 0;
    return found != NULL ? INNOV_OK : INNOV_E_KIND;
}

const char *innov_kind_text(int32_t kind, int32_t what, const char *lang)
{
    const innov__kind *k = innov__kind_by_number(kind);

    if (k == NULL)
        return "";
    switch (what) {
    case INNOV_KIND_NAME:
        return k->name;
    case INNOV_KIND_LABEL:
        return in_language(k->label, lang);
    case INNOV_KIND_PLURAL:
        return in_language(k->plural, lang);
    case INNOV_KIND_DOC:
        return in_language(k->doc, lang);
    default:
        return "";
    }
}

static int32_t field_id_or_0(const innov__kind *kind, const char *name)
{
    int index = name != NULL ? innov__field_by_name(kind, name, strlen(name)) : -1;

    return index >= 0 ? innov__field_id_of(kind, &kind->fields[index]) : 0;
}

int innov_kind_int(int32_t kind, int32_t what, int64_t *value)
{
    const innov__kind *k = innov__kind_by_number(kind), *owner;

    if (value == NULL)
        return INNOV_E_ARGUMENT;
    *value = 0;
    if (k == NULL)
        return INNOV_E_KIND;
    owner = innov__owner_of(k);
    switch (what) {
    case INNOV_KIND_FLAGS:
        *value = k->flags;
        break;
    case INNOV_KIND_OWNER:
        *value = owner != NULL ? owner->number : 0;
        break;
    case INNOV_KIND_FIELDS:
        *value = (int64_t)k->field_count;
        break;
    case INNOV_KIND_MOVES:
        *value = (int64_t)k->move_count;
        break;
    case INNOV_KIND_VISIBILITY:
        *value = innov__visibility_of_kind(k);
        break;
    case INNOV_KIND_SINCE:
        *value = k->since;
        break;
    case INNOV_KIND_TITLE:
        *value = field_id_or_0(k, k->title);
        break;
    case INNOV_KIND_STATUS:
        *value = field_id_or_0(k, k->status);
        break;
    default:
        return INNOV_E_ARGUMENT;
    }
    return INNOV_OK;
}

/* ---- Fields -------------------------------------------------------------------------------- */

static const innov__field *find_field(int32_t field, const innov__kind **kind)
{
    int index;

    *kind = innov__kind_by_number(field / INNOV__FIELDS_PER_KIND);
    if (*kind == NULL || field < 0)
        return NULL;
    index = innov__field_index(*kind, field % INNOV__FIELDS_PER_KIND);
    return index >= 0 ? &(*kind)->fields[index] : NULL;
}

int innov_field_at(int32_t kind, int32_t index, int32_t *field)
{
    const innov__kind *k = innov__kind_by_number(kind);

    if (field == NULL)
        return INNOV_E_ARGUMENT;
    *field = 0;
    if (k == NULL)
        return INNOV_E_KIND;
    if (index < 0 || (size_t)index >= k->field_count)
        return INNOV_E_ARGUMENT;
    *field = innov__field_id_of(k, &k->fields[index]);
    return INNOV_OK;
}

int innov_field_id(const char *name, int32_t *field)
{
    const innov__kind *kind;
    const char *dot;

    if (field != NULL)
        *field = 0;
    if (name == NULL || field == NULL)
        return INNOV_E_ARGUMENT;
    dot = strchr(name, '.');
    kind = innov__kind_by_name(name, dot != NULL ? (size_t)(dot - name) : strlen(name));
    if (kind == NULL)
        return INNOV_E_KIND;
    *field = dot != NULL ? field_id_or_0(kind, dot + 1) : 0;
    return *field != 0 ? INNOV_OK : INNOV_E_FIELD;
}

const char *innov_field_text(int32_t field, int32_t what, const char *lang)
{
    const innov__kind *kind;
    const innov__field *f = find_field(field, &kind);

    if (f == NULL)
        return "";
    switch (what) {
    case INNOV_FIELD_NAME:
        return f->name;
    case INNOV_FIELD_LABEL:
        return in_language(f->label, lang);
    case INNOV_FIELD_DOC:
        return in_language(f->doc, lang);
    case INNOV_FIELD_CODE_LIST:
        return f->codes != NULL ? f->codes->name : "";
    case INNOV_FIELD_UNIT:
        return or_empty(f->unit);
    default:
        return "";
    }
}

int innov_field_int(int32_t field, int32_t what, int64_t *value)
{
    const innov__kind *kind;
    const innov__field *f = find_field(field, &kind);
    int64_t min, max;

    if (value == NULL)
        return INNOV_E_ARGUMENT;
    *value = 0;
    if (f == NULL)
        return INNOV_E_FIELD;
    innov__limits(f, &min, &max);
    switch (what) {
    case INNOV_FIELD_TYPE:
        *value = f->type;
        break;
    case INNOV_FIELD_FLAGS:
        *value = f->flags;
        break;
    case INNOV_FIELD_TARGET:
        *value = f->target != NULL ? f->target->number : 0;
        break;
    case INNOV_FIELD_MIN:
        *value = min;
        break;
    case INNOV_FIELD_MAX:
        *value = max;
        break;
    case INNOV_FIELD_SCALE:
        *value = f->scale;
        break;
    case INNOV_FIELD_VISIBILITY:
        *value = innov__visibility_of_field(f);
        break;
    case INNOV_FIELD_SINCE:
        *value = innov__since(kind, f);
        break;
    case INNOV_FIELD_KIND:
        *value = kind->number;
        break;
    default:
        return INNOV_E_ARGUMENT;
    }
    return INNOV_OK;
}

/* ---- Code lists and moves ------------------------------------------------------------------ */

const char *innov_code_list_at(int32_t index)
{
    const innov__code_list *list = index >= 0 ? innov__code_list_at((size_t)index) : NULL;

    return list != NULL ? list->name : "";
}

int32_t innov_code_count(const char *list)
{
    const innov__code_list *found = list != NULL ? innov__code_list_by_name(list) : NULL;

    return found != NULL ? (int32_t)found->count : 0;
}

const char *innov_code_text(const char *list, int32_t index, int32_t what, const char *lang)
{
    const innov__code_list *found = list != NULL ? innov__code_list_by_name(list) : NULL;
    const innov__code *code;

    if (found == NULL || index < -1 || (index >= 0 && (size_t)index >= found->count))
        return "";
    if (index == -1)
        return what == INNOV_CODE_NAME    ? found->name
               : what == INNOV_CODE_LABEL ? in_language(found->label, lang)
                                          : "";
    code = &found->codes[index];
    return what == INNOV_CODE_NAME    ? code->name
           : what == INNOV_CODE_LABEL ? in_language(code->label, lang)
           : what == INNOV_CODE_DOC   ? in_language(code->doc, lang)
                                      : "";
}

int innov_code_id(const char *list, const char *code, int64_t *number)
{
    const innov__code_list *found;
    const innov__code *row;

    if (number != NULL)
        *number = 0;
    if (list == NULL || code == NULL || number == NULL)
        return INNOV_E_ARGUMENT;
    found = innov__code_list_by_name(list);
    if (found == NULL)
        return INNOV_E_NOT_FOUND;
    row = innov__code_by_name(found, code, strlen(code));
    *number = row != NULL ? row->number : 0;
    return row != NULL ? INNOV_OK : INNOV_E_CODE;
}

const char *innov_move_text(int32_t kind, int32_t index, int32_t what)
{
    const innov__kind *k = innov__kind_by_number(kind);

    if (k == NULL || index < 0 || (size_t)index >= k->move_count)
        return "";
    switch (what) {
    case INNOV_MOVE_FROM:
        return k->moves[index].from;
    case INNOV_MOVE_TO:
        return k->moves[index].to;
    case INNOV_MOVE_NEEDS:
        return or_empty(k->moves[index].needs);
    case INNOV_MOVE_REASON:
        return k->moves[index].reason ? "true" : "";
    default:
        return "";
    }
}

/* ---- Labels -------------------------------------------------------------------------------- */

int innov_id_from_label(const char *labels, const char *kind, const char *label, int64_t *id)
{
    const innov__kind *k;

    if (id != NULL)
        *id = 0;
    if (labels == NULL || kind == NULL || label == NULL || id == NULL)
        return INNOV_E_ARGUMENT;
    k = innov__kind_by_name(kind, strlen(kind));
    if (k == NULL)
        return INNOV_E_KIND;
    if (!innov__label_ok(label, strlen(label)))
        return INNOV_E_ID;
    *id = innov__id_hash(k->number, labels, k->name, label, strlen(label));
    return INNOV_OK;
}
