/* fold.c - texts without case and marks: the quick way gives what ICU gives. */
#include "store/collate.h"

#include <string.h>

#include "support/suite.h"

/* A letter that only ICU folds, and leaves as it is: behind a text it makes ICU fold all of it. */
#define ONLY_ICU "\xC4\xB8"

static void ck_folds(const char *text, const char *expected)
{
    innov__buffer folded = {0};

    ck_assert_int_eq(innov__fold(text, strlen(text), &folded), 0);
    ck_assert_str_eq(folded.bytes, expected);
    innov__buffer_free(&folded);
}

/* What ICU makes of a text. */
static void ask_icu(const char *text, char *folded)
{
    innov__buffer all = {0};
    char longer[40];

    strcpy(longer, text);
    strcat(longer, ONLY_ICU);
    ck_assert_int_eq(innov__fold(longer, strlen(longer), &all), 0);
    ck_assert_uint_ge(all.length, 2);
    ck_assert_str_eq(all.bytes + all.length - 2, ONLY_ICU);
    memcpy(folded, all.bytes, all.length - 2);
    folded[all.length - 2] = '\0';
    innov__buffer_free(&all);
}

/* A code point below U+0800 between two letters. */
static void between_letters(unsigned point, char *text)
{
    char *at = text;

    *at++ = 'Q';
    if (point < 0x80) {
        *at++ = (char)point;
    } else {
        *at++ = (char)(0xC0 | point >> 6);
        *at++ = (char)(0x80 | (point & 0x3F));
    }
    strcpy(at, "z");
}

START_TEST(every_letter_folds_as_icu_folds_it)
{
    char text[8], expected[40];

    for (unsigned point = 0x20; point < 0x250; point++) {
        if (point >= 0x7F && point < 0xA0) /* no letters, and controls are not stored */
            continue;
        between_letters(point, text);
        ask_icu(text, expected);
        ck_folds(text, expected);
    }
}
END_TEST

START_TEST(words_fold)
{
    ck_folds("", "");
    ck_folds("\xC4\x80rstu TR\xC5\xAAKUMS", "arstu trukums");
    ck_folds("a\xCC\x84", "a"); /* a mark of its own */
    ck_folds("stra\xC3\x9F"
             "e",
             "strasse"); /* more letters than before */
}
END_TEST

START_TEST(what_is_cut_off_is_not_read)
{
    innov__buffer folded = {0};

    ck_assert_int_eq(innov__fold("a\xC4", 2, &folded), 0); /* a replacement character for it */
    ck_assert_str_eq(folded.bytes, "a\xEF\xBF\xBD");
    ck_assert_int_eq(innov__fold("\xC4"
                                 "bc",
                                 3, &folded),
                     0);
    ck_assert_str_eq(folded.bytes, "\xEF\xBF\xBD"
                                   "bc");
    innov__buffer_free(&folded);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fold");
    TCase *folding = suite_case(suite, "folding");

    tcase_add_test(folding, every_letter_folds_as_icu_folds_it);
    tcase_add_test(folding, words_fold);
    tcase_add_test(folding, what_is_cut_off_is_not_read);
    return suite_main(suite);
}
