/* result.c - the results by name and in one sentence each, and the library's version. */
#include <innov/base.h>
#include <stddef.h>

#include "base/messages.h"

const char *innov_version(void)
{
    return INNOV__VERSION; /* given by the build, which has it from meson.build */
}

typedef struct result_words {
    int code;
    const char *name;
    const char *words[2];
} result_words;

static const result_words results[] = {
    {INNOV_OK, "INNOV_OK", {"done", "izdarīts"}},
    {INNOV_DONE, "INNOV_DONE", {"no more", "vairāk nav"}},
    {INNOV_UNSET, "INNOV_UNSET", {"no value", "nav vērtības"}},
    {INNOV_E_NOMEM, "INNOV_E_NOMEM", {"out of memory", "nepietiek atmiņas"}},
    {INNOV_E_ARGUMENT, "INNOV_E_ARGUMENT", {"wrong argument", "nepareizs arguments"}},
    {INNOV_E_KIND, "INNOV_E_KIND", {"no such kind of record", "nav tāda ieraksta veida"}},
    {INNOV_E_FIELD, "INNOV_E_FIELD", {"no such field", "nav tāda lauka"}},
    {INNOV_E_TYPE, "INNOV_E_TYPE", {"the field holds another type", "laukam ir cits tips"}},
    {INNOV_E_VALUE, "INNOV_E_VALUE", {"the value is not allowed", "vērtība nav atļauta"}},
    {INNOV_E_CODE, "INNOV_E_CODE", {"unknown code", "nezināms kods"}},
    {INNOV_E_REQUIRED,
     "INNOV_E_REQUIRED",
     {"a required value is missing", "trūkst obligātas vērtības"}},
    {INNOV_E_REFERENCE, "INNOV_E_REFERENCE", {"a reference does not hold", "atsauce nav derīga"}},
    {INNOV_E_DUPLICATE, "INNOV_E_DUPLICATE", {"already taken", "jau aizņemts"}},
    {INNOV_E_ID, "INNOV_E_ID", {"mistyped id or label", "kļūdains identifikators vai iezīme"}},
    {INNOV_E_NOT_FOUND, "INNOV_E_NOT_FOUND", {"not found", "nav atrasts"}},
    {INNOV_E_EXISTS, "INNOV_E_EXISTS", {"the file is already there", "fails jau ir"}},
    {INNOV_E_SYNTAX, "INNOV_E_SYNTAX", {"does not parse", "nav saprotams"}},
    {INNOV_E_LIMIT, "INNOV_E_LIMIT", {"larger than is read", "lielāks, nekā tiek lasīts"}},
    {INNOV_E_FOREIGN, "INNOV_E_FOREIGN", {"no innov file", "nav innov fails"}},
    {INNOV_E_NEWER, "INNOV_E_NEWER", {"written by a newer version", "rakstīts ar jaunāku versiju"}},
    {INNOV_E_DAMAGED, "INNOV_E_DAMAGED", {"the file is damaged", "fails ir bojāts"}},
    {INNOV_E_READ_ONLY, "INNOV_E_READ_ONLY", {"for reading only", "tikai lasīšanai"}},
    {INNOV_E_LOCKED,
     "INNOV_E_LOCKED",
     {"another writer holds the file", "failu tur cits rakstītājs"}},
    {INNOV_E_BUSY, "INNOV_E_BUSY", {"in use by another call", "to jau lieto cits izsaukums"}},
    {INNOV_E_CONFLICT,
     "INNOV_E_CONFLICT",
     {"changed since it was read", "mainīts pēc nolasīšanas"}},
    {INNOV_E_STATE, "INNOV_E_STATE", {"not allowed in this state", "šajā stāvoklī nav atļauts"}},
    {INNOV_E_CLOSED, "INNOV_E_CLOSED", {"the store is closed", "krātuve ir aizvērta"}},
    {INNOV_E_LENT,
     "INNOV_E_LENT",
     {"a cursor's record cannot be changed", "kursora ierakstu nevar mainīt"}},
    {INNOV_E_FORK, "INNOV_E_FORK", {"opened by the parent process", "atvērts vecākprocesā"}},
    {INNOV_E_DENIED, "INNOV_E_DENIED", {"access denied", "piekļuve liegta"}},
    {INNOV_E_FULL, "INNOV_E_FULL", {"the disk is full", "disks ir pilns"}},
    {INNOV_E_IO,
     "INNOV_E_IO",
     {"the system failed to read or write", "lasīšanas vai rakstīšanas kļūda"}},
    {INNOV_E_REFUSED,
     "INNOV_E_REFUSED",
     {"the input has faults; nothing was changed", "ievadē ir kļūdas; nekas nav mainīts"}},
    {INNOV_E_INTERNAL, "INNOV_E_INTERNAL", {"internal error", "iekšēja kļūda"}},
    {INNOV_E_HISTORY, "INNOV_E_HISTORY", {"not in the store's log", "nav krātuves žurnālā"}},
    {INNOV_E_CANCELLED,
     "INNOV_E_CANCELLED",
     {"cancelled; nothing was changed", "atcelts; nekas nav mainīts"}},
    {INNOV_E_UNSUPPORTED,
     "INNOV_E_UNSUPPORTED",
     {"not in this build of the library", "šajā bibliotēkas būvē tā nav"}},
};

static const result_words *words_of(int result)
{
    for (size_t i = 0; i < sizeof results / sizeof results[0]; i++)
        if (results[i].code == result)
            return &results[i];
    return NULL;
}

const char *innov_result_name(int result)
{
    const result_words *found = words_of(result);

    return found != NULL ? found->name : "";
}

const char *innov_result_text(int result, const char *lang)
{
    const result_words *found = words_of(result);

    return found != NULL ? found->words[innov__language(lang)] : "";
}
