/* network.c - the reports network-coverage and skill-coverage on the invented year, whose figures
 * were counted by hand from the file, and on a store with nothing in it.
 */
#include "contract/asking.h"

#define INVENTED "../../examples/data/invented.xml"

static innov_table *ask_here(innov_store *store, const char *words)
{
    return ask(store, "network-coverage", words, 0);
}

START_TEST(members_by_ministry)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31");

    ck_assert_int_eq(rows_of(table), 4);
    ck_row(table, row_of(table, "title", "Labbūtības ministrija"),
           "institutions=1 covered=1 percent=100.0 members=2");
    ck_row(table, row_of(table, "title", "Mūžizglītības ministrija"),
           "institutions=3 covered=2 percent=66.7 members=3");
    ck_row(table, row_of(table, "title", "Upju un ezeru ministrija"),
           "institutions=3 covered=3 percent=100.0 members=6");
    ck_row(table, 3, "title=none institutions=7 covered=6 percent=85.7 members=9");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Where an institution is, its territory says; a region without any is a white spot. */
START_TEST(members_by_region)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31 by=region");

    ck_row(table, 0, "institutions=5 covered=4 percent=80.0 members=6");
    ck_row(table, 1, "institutions=2 covered=1 percent=50.0 members=2");
    ck_row(table, 2, "institutions=0 covered=0 percent!not_applicable members=0");
    ck_row(table, 3, "title=none institutions=7 covered=7 members=12");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(members_by_kind)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31 by=institution_kind");

    ck_row(table, row_of(table, "title", "ministry"), "institutions=3 covered=3 members=5");
    ck_row(table, row_of(table, "title", "municipality"), "institutions=3 covered=3 members=6");
    ck_row(table, row_of(table, "title", "ngo"), "institutions=1 covered=0 percent=0.0 members=0");
    ck_assert_int_eq(rows_of(table), 8);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Every membership is looked at once: 20 had begun and not ended, the others say why not. */
START_TEST(every_member_is_counted_or_not)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask(store, "network-coverage", "as_of=2027-12-31", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "members", ""), 20);
    ck_assert_int_eq(count_rows(table, "figure", "members"), 23);
    ck_assert_int_gt(count_behind(table, "members", "not_finished"), 0); /* proposed only */
    innov_table_free(table);
    table = ask_here(store, "as_of=2000-01-01"); /* before there was a network */
    for (int32_t row = 0; row < rows_of(table); row++)
        ck_row(table, row, "members=0");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Who left on 31 May was a member on that day, whatever the status says now. The institution of one
 * of them is reorganised later, so that before that day comes the member has none. */
START_TEST(membership_of_a_past_day_is_derived_from_dates)
{
    static const struct {
        const char *day;
        int members;
    } days[] = {{"as_of=2027-05-31", 21}, {"as_of=2027-06-01", 20}, {"as_of=2000-01-01", 0}};
    innov_store *store = store_of(_i, INVENTED);

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        innov_table *table = ask(store, "network-coverage", days[i].day, INNOV_RUN_EXPLAIN);

        ck_assert_int_eq(count_behind(table, "members", "") +
                             count_behind(table, "members", "no_value"),
                         days[i].members);
        innov_table_free(table);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(nobody_at_all)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask_here(store, "");

    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    table = ask(store, "skill-coverage", "", 0);
    ck_assert_int_eq(rows_of(table), 0);
    ck_noted(table, "en", "Skills that no member has: 0.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Skills --------------------------------------------------------------------------------- */

/* Of a skill the row of a group. */
static int32_t skill_row(const innov_table *table, const char *skill, const char *group)
{
    for (int32_t row = 0; row < rows_of(table); row++)
        if (strcmp(cell(table, row, "skill_title"), skill) == 0 &&
            strcmp(cell(table, row, "title"), group) == 0)
            return row;
    ck_abort_msg("no row of %s, %s", skill, group);
    return -1;
}

/* Design thinking has four people itself, and four through its narrower parts, interviewing and
 * prototyping: nobody counts twice. */
START_TEST(members_by_skill_and_ministry)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask(store, "skill-coverage", "as_of=2027-12-31", 0);

    ck_assert_int_eq(rows_of(table), 6 * 5);
    ck_row(table, skill_row(table, "Dizaina domāšana", "total"),
           "members=20 with_skill=8 percent=40.0");
    ck_row(table, skill_row(table, "Dizaina domāšana", "Upju un ezeru ministrija"),
           "members=6 with_skill=2 percent=33.3");
    ck_row(table, skill_row(table, "Dizaina domāšana", "none"), "members=9 with_skill=5");
    ck_row(table, skill_row(table, "Lietotāju intervēšana", "total"), "with_skill=3");
    ck_row(table, skill_row(table, "Fasilitēšana", "Mūžizglītības ministrija"),
           "members=3 with_skill=1");
    ck_row(table, skill_row(table, "Datu analīze", "Labbūtības ministrija"),
           "members=2 with_skill=0 percent=0.0");
    ck_noted(table, "en",
             "no skill is on record: 10. Skills that no member has: 1 (Easy-to-read language).");
    ck_noted(table, "lv", "nav norādītas: 10. Prasmes, kuru nav nevienam: 1 (Vieglā valoda).");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(one_skill_by_region)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask(store, "skill-coverage",
                             "as_of=2027-12-31 by=region skill=prototipesana", 0);
    innov_table *kinds = ask(store, "skill-coverage",
                             "as_of=2027-12-31 by=institution_kind skill=prototipesana", 0);

    ck_assert_int_eq(rows_of(table), 5);
    ck_row(table, 2, "members=0 with_skill=0 percent!not_applicable"); /* a white spot */
    ck_row(table, 4, "title=total members=20 with_skill=2 percent=10.0");
    ck_row(kinds, row_of(kinds, "title", "municipality"), "members=6 with_skill=1 percent=16.7");
    innov_table_free(table);
    innov_table_free(kinds);
    innov_store_free(store);
}
END_TEST

START_TEST(skills_open_to_the_members)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask(store, "skill-coverage", "as_of=2027-12-31", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "members", ""), 20);
    ck_assert_int_eq(count_behind(table, "with_skill dizaina-domasana", ""), 8);
    ck_assert_int_eq(count_behind(table, "with_skill dizaina-domasana uem", ""), 2);
    ck_assert_int_eq(count_behind(table, "with_skill dizaina-domasana none", ""), 5);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("network");
    TCase *coverage = suite_case(suite, "network-coverage");
    TCase *skills = suite_case(suite, "skill-coverage");

    every_store(coverage, members_by_ministry);
    every_store(coverage, members_by_region);
    every_store(coverage, members_by_kind);
    every_store(coverage, every_member_is_counted_or_not);
    every_store(coverage, membership_of_a_past_day_is_derived_from_dates);
    every_store(coverage, nobody_at_all);
    every_store(skills, members_by_skill_and_ministry);
    every_store(skills, one_skill_by_region);
    every_store(skills, skills_open_to_the_members);
    return suite_main(suite);
}
