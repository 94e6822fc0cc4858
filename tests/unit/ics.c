/* ics.c - the text of calendars: whatever stands in a title, a name or an address stays there, and
 * lines are folded and ended as RFC 5545 wants.
 */
#include <innov/base.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/ics/ics.h"
#include "support/suite.h"

enum { LINE = 75 };

/* ---- Making --------------------------------------------------------------------------------- */

static innov__ics *begin(innov__ics_method method)
{
    innov__ics *ics;

    ck_assert_int_eq(innov__ics_begin(method, 0, &ics), INNOV_OK);
    return ics;
}

static innov__ics_entry new_entry(const char *title)
{
    return (innov__ics_entry){
        .uid = "u", .first_day = 20261024, .last_day = 20261026, .title = {title, "lv"}};
}

/* The text of the calendar, to be freed; frees the calendar. */
static innov__buffer text_of(innov__ics *ics)
{
    innov__buffer text = {0};

    ck_assert_int_eq(innov__ics_write(ics, &text), INNOV_OK);
    innov__ics_free(ics);
    return text;
}

static innov__buffer text_with(innov__ics_method method, const innov__ics_entry *entry)
{
    innov__ics *ics = begin(method);

    ck_assert_int_eq(innov__ics_add_entry(ics, entry), INNOV_OK);
    return text_of(ics);
}

/* ---- Judging -------------------------------------------------------------------------------- */

/* Every line ends with CR LF, which stand nowhere else, is no longer than 75 octets, and begins
 * with no second half of a character. */
static void ck_lines(const innov__buffer *text)
{
    const char *line = text->bytes, *end;

    ck_assert_uint_eq(strlen(text->bytes), text->length);
    for (; *line != '\0'; line = end + 2) {
        end = strpbrk(line, "\r\n");
        ck_assert_msg(end != NULL && strncmp(end, "\r\n", 2) == 0, "%.80s", line);
        ck_assert_msg(end - line <= LINE && end > line, "%.80s", line);
        ck_assert_msg(((unsigned char)line[*line == ' '] & 0xC0) != 0x80, "%.80s", line);
        ck_assert_msg(strcmp(line, " \r\n") != 0, "an empty fold");
    }
}

/* The line that begins so, unfolded, to be freed. */
static char *line_of(const innov__buffer *text, const char *name)
{
    char *line = calloc(text->length + 1, 1), *to = line;
    const char *at = text->bytes;

    ck_assert_ptr_nonnull(line);
    while (strncmp(at, name, strlen(name)) != 0 || (at != text->bytes && at[-1] != '\n')) {
        at = strchr(at, '\n');
        ck_assert_msg(at != NULL && at[1] != '\0', "no line %s", name);
        at++;
    }
    for (; strncmp(at, "\r\n", 2) != 0 || at[2] == ' '; at++)
        if (strncmp(at, "\r\n ", 3) == 0)
            at += 2;
        else
            *to++ = *at;
    return line;
}

static void ck_line(const innov__buffer *text, const char *name, const char *expected)
{
    char *line = line_of(text, name);

    ck_assert_str_eq(line + strlen(name), expected);
    free(line);
}

static int count(const char *text, const char *words)
{
    int found = 0;

    for (; (text = strstr(text, words)) != NULL; text++)
        found++;
    return found;
}

/* ---- Hostile text --------------------------------------------------------------------------- */

START_TEST(what_looks_like_a_line_stays_text)
{
    innov__ics_entry entry = new_entry("a\r\nEND:VEVENT\r\nBEGIN:VEVENT\nx;y,z\\n");
    innov__buffer text = text_with(INNOV__ICS_PUBLISH, &entry);

    ck_lines(&text);
    ck_line(&text, "SUMMARY;LANGUAGE=lv:", "a\\nEND:VEVENT\\nBEGIN:VEVENT\\nx\\;y\\,z\\\\n");
    ck_assert_int_eq(count(text.bytes, "\nBEGIN:VEVENT"), 1);
    innov__buffer_free(&text);
}
END_TEST

/* Texts of a record have no other control characters (contract/calendar.c). */
START_TEST(no_line_break_gets_out_of_a_name)
{
    innov__ics_entry entry = new_entry("t");
    innov__buffer text;

    entry.organiser = entry.attendee = (innov__ics_person){"A\r\nATTENDEE:B",
                                                           "a\r\nATTENDEE:x@b.lv"};
    entry.answer = INNOV__ICS_ACCEPTED;
    text = text_with(INNOV__ICS_REQUEST, &entry);
    ck_lines(&text);
    ck_assert_int_eq(count(text.bytes, "\nATTENDEE"), 1);
    innov__buffer_free(&text);
}
END_TEST

START_TEST(a_name_and_an_address_stay_apart)
{
    innov__ics_entry entry = new_entry("t");
    innov__buffer text;

    entry.organiser = (innov__ics_person){"Lab; \"X\": y", "a%b?c=d&e@x.lv"};
    entry.attendee = (innov__ics_person){"", "jānis@x.lv"};
    entry.answer = INNOV__ICS_TENTATIVE;
    text = text_with(INNOV__ICS_REQUEST, &entry);
    ck_line(&text, "ORGANIZER;", "CN=\"Lab; ^'X^': y\":mailto:a%25b%3Fc=d%26e@x.lv");
    ck_line(&text, "ATTENDEE;", "PARTSTAT=TENTATIVE;RSVP=FALSE:mailto:j%C4%81nis@x.lv");
    innov__buffer_free(&text);
}
END_TEST

START_TEST(a_text_of_a_mebibyte_is_folded)
{
    enum { SIZE = 1 << 20 };
    char *title = malloc(SIZE + 1);
    innov__ics_entry entry;
    innov__buffer text;

    ck_assert_ptr_nonnull(title);
    for (size_t i = 0; i < SIZE; i += 2)
        memcpy(title + i, "ā", 2);
    title[SIZE] = '\0';
    entry = new_entry(title);
    text = text_with(INNOV__ICS_PUBLISH, &entry);
    ck_lines(&text);
    ck_line(&text, "SUMMARY;LANGUAGE=lv:", title);
    innov__buffer_free(&text);
    free(title);
}
END_TEST

/* Wherever the end of the line falls among the folds, with letters of one byte and of more, and
 * with the signs at which lines like to be folded. */
START_TEST(every_length_is_folded)
{
    static const char *const letters[] = {"a", "ā", "€", "😀", "\\", ";", " "};
    char title[4 * 4 * LINE + 1];

    for (size_t l = 0; l < sizeof letters / sizeof letters[0]; l++)
        for (int length = 1; length <= 4 * LINE; length++) {
            innov__ics_entry entry = new_entry(title);
            innov__buffer text;
            char *line;

            title[0] = '\0';
            for (int i = 0; i < length; i++)
                memcpy(title + (size_t)i * strlen(letters[l]), letters[l], strlen(letters[l]) + 1);
            text = text_with(INNOV__ICS_PUBLISH, &entry);
            ck_lines(&text);
            line = line_of(&text, "SUMMARY;LANGUAGE=lv:");
            ck_assert_int_eq(count(line + strlen("SUMMARY;LANGUAGE=lv:"), letters[l]),
                             length * (*letters[l] == '\\' ? 2 : 1));
            free(line);
            innov__buffer_free(&text);
        }
}
END_TEST

/* ---- What is sent --------------------------------------------------------------------------- */

START_TEST(whole_days_end_with_the_next)
{
    innov__ics_entry entry = new_entry("t");
    innov__buffer text = text_with(INNOV__ICS_PUBLISH, &entry);

    ck_line(&text, "DTSTART;", "VALUE=DATE:20261024");
    ck_line(&text, "DTEND;", "VALUE=DATE:20261027");
    innov__buffer_free(&text);
    entry.first_day = entry.last_day = 20281231;
    text = text_with(INNOV__ICS_PUBLISH, &entry);
    ck_line(&text, "DTEND;", "VALUE=DATE:20290101");
    innov__buffer_free(&text);
}
END_TEST

START_TEST(who_is_no_longer_invited_learns_only_that)
{
    innov__ics_entry entry = new_entry("t");
    innov__buffer text;

    entry.organiser = entry.attendee = (innov__ics_person){"A", "a@b.lv"};
    entry.answer = INNOV__ICS_DECLINED;
    text = text_with(INNOV__ICS_CANCEL, &entry);
    ck_assert_int_eq(count(text.bytes, "STATUS:"), 0);
    innov__buffer_free(&text);
    entry.is_cancelled = 1;
    text = text_with(INNOV__ICS_CANCEL, &entry);
    ck_line(&text, "STATUS:", "CANCELLED");
    innov__buffer_free(&text);
}
END_TEST

START_TEST(a_time_shown_twice_is_told_in_utc)
{
    innov__ics_entry entry = {.uid = "u", .zone = "Europe/Riga", .title = {"t", NULL}};
    innov__buffer text;

    ck_assert_int_eq(innov_instant_parse("2026-10-25T00:30:00Z", &entry.begin.instant), INNOV_OK);
    entry.begin.offset = 3 * 3600;
    text = text_with(INNOV__ICS_PUBLISH, &entry);
    ck_line(&text, "DTSTART;", "TZID=Europe/Riga:20261025T033000");
    innov__buffer_free(&text);
    entry.begin.is_shown_twice = 1;
    text = text_with(INNOV__ICS_PUBLISH, &entry);
    ck_line(&text, "DTSTART:", "20261025T003000Z");
    innov__buffer_free(&text);
}
END_TEST

START_TEST(a_year_that_calendars_cannot_say_is_refused)
{
    innov__ics_entry entry = {.uid = "u", .zone = "Etc/UTC", .title = {"t", NULL}};
    innov__ics *ics = begin(INNOV__ICS_PUBLISH);

    ck_assert_int_eq(innov_instant_parse("9999-12-31T23:30:00Z", &entry.begin.instant), INNOV_OK);
    entry.begin.offset = 3600;
    ck_assert_int_eq(innov__ics_add_entry(ics, &entry), INNOV_E_VALUE);
    innov__ics_free(ics);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ics");
    TCase *hostile = suite_case(suite, "hostile text"), *sent = suite_case(suite, "what is sent");

    tcase_add_test(hostile, what_looks_like_a_line_stays_text);
    tcase_add_test(hostile, no_line_break_gets_out_of_a_name);
    tcase_add_test(hostile, a_name_and_an_address_stay_apart);
    tcase_add_test(hostile, a_text_of_a_mebibyte_is_folded);
    tcase_add_test(hostile, every_length_is_folded);
    tcase_add_test(sent, whole_days_end_with_the_next);
    tcase_add_test(sent, who_is_no_longer_invited_learns_only_that);
    tcase_add_test(sent, a_time_shown_twice_is_told_in_utc);
    tcase_add_test(sent, a_year_that_calendars_cannot_say_is_refused);
    return suite_main(suite);
}
