/* collate.c - the order and the folding of texts for people, by ICU. */
#include "store/collate.h"

#include <innov/base.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* ---- Order --------------------------------------------------------------------------------- */

static int compare(void *collator, int a_length, const void *a, int b_length, const void *b)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollationResult order = ucol_strcollUTF8(collator, a, a_length, b, b_length, &status);

    return order == UCOL_LESS ? -1 : order == UCOL_GREATER ? 1 : 0;
}

static void close_collator(void *collator)
{
    ucol_close(collator);
}

/* Called when a statement asks for a collation that is not there, as often as it asks. SQLite only
 * says then that there is none, so that `lacking` tells why. */
static void make_collation(void *lacking, sqlite3 *db, int encoding, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator;

    (void)encoding;
    if (sqlite3_stricmp(name, INNOV__COLLATION) != 0)
        return;
    collator = ucol_open("lv", &status);
    *(int *)lacking |= status == U_MEMORY_ALLOCATION_ERROR;
    if (U_FAILURE(status))
        return;
    if (sqlite3_create_collation_v2(db, INNOV__COLLATION, SQLITE_UTF8, collator, compare,
                                    close_collator) != SQLITE_OK) {
        *(int *)lacking = 1;
        ucol_close(collator);
    }
}

/* ---- Folding ------------------------------------------------------------------------------- */

/* UTF-16 in a block of its own. */
typedef struct wide {
    UChar *units;
    int32_t length;
} wide;

/* Room for what a step makes of `from`: no step makes more than four units of one. */
static int make_room(wide *to, int32_t from)
{
    to->length = from * 4 + 16;
    to->units = innov__alloc((size_t)to->length * sizeof *to->units);
    return to->units != NULL;
}

static void drop_marks(wide *text)
{
    int32_t kept = 0;

    for (int32_t i = 0; i < text->length; i++)
        if (u_charType(text->units[i]) != U_NON_SPACING_MARK)
            text->units[kept++] = text->units[i];
    text->length = kept;
}

static int narrow(const wide *text, innov__buffer *folded)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t room = text->length * 3 + 1, size = 0;
    char *bytes = innov__alloc((size_t)room);

    if (bytes == NULL)
        return INNOV_E_NOMEM;
    u_strToUTF8(bytes, room, &size, text->units, text->length, &status);
    if (U_SUCCESS(status))
        innov__buffer_append(folded, bytes, (size_t)size);
    innov__free(bytes);
    return U_SUCCESS(status) ? folded->failed : INNOV_E_INTERNAL;
}

static int fold(const char *text, size_t length, int marks, innov__buffer *folded)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
    wide given = {NULL, 0}, apart = {NULL, 0}, lower = {NULL, 0};
    int rc = INNOV_E_NOMEM;

    innov__buffer_clear(folded);
    if (U_SUCCESS(status) && make_room(&given, (int32_t)length)) {
        u_strFromUTF8WithSub(given.units, given.length, &given.length, text, (int32_t)length,
                             0xFFFD, NULL, &status);
        if (U_SUCCESS(status) && make_room(&apart, given.length))
            apart.length = unorm2_normalize(nfd, given.units, given.length, apart.units,
                                            apart.length, &status);
        if (U_SUCCESS(status) && apart.units != NULL && make_room(&lower, apart.length)) {
            if (!marks)
                drop_marks(&apart);
            lower.length = u_strFoldCase(lower.units, lower.length, apart.units, apart.length,
                                         U_FOLD_CASE_DEFAULT, &status);
        }
        if (lower.units != NULL)
            rc = U_SUCCESS(status) ? narrow(&lower, folded) : INNOV_E_INTERNAL;
    }
    innov__free(given.units);
    innov__free(apart.units);
    innov__free(lower.units);
    return rc;
}

/* What U+00C0 to U+017F become: the letter without its marks, in lower case; a full stop: ask ICU.
 */
static const char latin[] = "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
                            "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
                            "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs";

/* Folds what is of ASCII and of the letters of Latvian and its neighbours, which is nearly all
 * there is, and ten times as fast; 0 when something else is in it. */
static int fold_latin(const char *text, size_t length, innov__buffer *folded)
{
    const unsigned char *from = (const unsigned char *)text;
    char *to;
    size_t at = 0, made = 0;

    innov__buffer_clear(folded);
    if (innov__array_reserve(&folded->bytes, &folded->capacity, length + 1, 1) != INNOV_OK)
        return 0; /* ICU will say so */
    to = folded->bytes;
    while (at < length) {
        unsigned char c = from[at++];
        int letter = c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;

        if (c >= 0x80 && (c < 0xC3 || c > 0xC5 || at == length || (from[at] & 0xC0) != 0x80))
            return 0;
        if (c >= 0x80)
            letter = latin[((c & 0x1F) << 6 | (from[at++] & 0x3F)) - 0xC0];
        if (c >= 0x80 && letter == '.')
            return 0;
        to[made++] = (char)letter;
    }
    to[made] = '\0';
    folded->length = made;
    return 1;
}

int innov__fold(const char *text, size_t length, innov__buffer *folded)
{
    return fold_latin(text, length, folded) ? INNOV_OK : fold(text, length, 0, folded);
}

int innov__fold_case(const char *text, size_t length, innov__buffer *folded)
{
    return fold(text, length, 1, folded);
}

static void fold_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    const char *text = (const char *)sqlite3_value_text(values[0]);
    innov__buffer folded = {0};

    (void)count;
    if (text == NULL)
        return;
    if (innov__fold(text, (size_t)sqlite3_value_bytes(values[0]), &folded) != INNOV_OK)
        sqlite3_result_error_nomem(context);
    else
        sqlite3_result_text(context, folded.bytes != NULL ? folded.bytes : "", (int)folded.length,
                            SQLITE_TRANSIENT);
    innov__buffer_free(&folded);
}

int innov__collate_offer(sqlite3 *db, int *lacking)
{
    int result = sqlite3_collation_needed(db, lacking, make_collation);

    if (result == SQLITE_OK)
        result = sqlite3_create_function_v2(db, "innov_fold", 1,
                                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                            NULL, fold_function, NULL, NULL, NULL);
    return result;
}
