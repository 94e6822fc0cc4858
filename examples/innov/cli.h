/* cli.h - what the files of the command line share: the parsed arguments, the exit statuses, and
 * how it speaks. Nothing here reaches into the library: <innov.h> is all it knows of it.
 */
#ifndef CLI_H
#define CLI_H

#include <innov.h>
#include <stdio.h>

/* Exit statuses. What the library answers is turned into one of them in say.c, in one table. */
enum {
    STATUS_DONE = 0,
    STATUS_FINDINGS = 1, /* done, and the answer is no or there are findings */
    STATUS_USAGE = 2,    /* the command line is wrong */
    STATUS_REFUSED = 3,  /* the input was refused, nothing changed */
    STATUS_FAILED = 4,   /* the store or the system failed, nothing changed */
};

enum option {
    OPTION_LABELS,
    OPTION_LANGUAGE,
    OPTION_REQUIRE_ACTOR,
    OPTION_DRY_RUN,
    OPTION_LENIENT,
    OPTION_KIND,
    OPTION_MODE,
    OPTION_MAPPING,
    OPTION_SEPARATOR,
    OPTION_OVERWRITE,
    OPTION_ORIGIN,
    OPTION_GUARD,
    OPTION_BOM,
    OPTION_REFILL,
    OPTION_VIEW,
    OPTION_AS_OF,
    OPTION_ORDER,
    OPTION_LIMIT,
    OPTION_SINCE,
    OPTION_OVERRIDE,
    OPTION_FORMAT,
    OPTION_ACTOR,
    OPTION_REASON,
    OPTION_LANG,
    OPTION_HELP,
    OPTION_VERSION,
    OPTIONS
};

/* What is said in two languages. */
struct words {
    const char *en, *lv;
};

/* One call of the program. main() frees the store and the findings. */
struct cli {
    const char *option[OPTIONS]; /* the option's value, "" when it takes none; NULL: not given */
    char **operands;             /* what is no option, without the command itself */
    int operand_count;
    int latvian;
    const char *lang; /* "lv" or "en" */
    innov_store *store;
    innov_store *whole; /* the store itself, where `store` is a copy of what a view shows of it */
    innov_diag *diag;
    innov_progress *progress; /* of the long call in hand, between begin_work and end_work */
};

/* The commands: each returns an exit status. */
int command_init(struct cli *cli);
int command_import(struct cli *cli);
int command_export(struct cli *cli);
int command_convert(struct cli *cli);
int command_check(struct cli *cli);
int command_list(struct cli *cli);
int command_search(struct cli *cli);
int command_show(struct cli *cli);
int command_put(struct cli *cli);
int command_set(struct cli *cli);
int command_move(struct cli *cli);
int command_delete(struct cli *cli);
int command_log(struct cli *cli);
int command_undo(struct cli *cli);
int command_backup(struct cli *cli);
int command_schema(struct cli *cli);
int command_report(struct cli *cli);
int command_explain(struct cli *cli);
int command_run(struct cli *cli);

/* ---- view.c -------------------------------------------------------------------------------- */

/* From here on the open store is a copy of what the view shows of it: INNOV_VIEW_.... */
int show_only(struct cli *cli, int32_t view);

/* ---- say.c: messages ----------------------------------------------------------------------- */

/* A sentence on standard error, in the chosen language; both are formats of the same arguments. */
#define SAY(cli, en, lv, ...)                                                                      \
    fprintf(stderr, (cli)->latvian ? "innov: " lv "\n" : "innov: " en "\n", __VA_ARGS__)

const char *in_words(const struct cli *cli, const char *en, const char *lv);

/* What a failed call was about decides what NOT_FOUND and SYNTAX mean: a file that is not there is
 * a failure of the system, a record that is not there is refused input. */
enum about { ABOUT_FILE, ABOUT_WORDS };

int status_of(enum about about, int result);

/* Say why a call failed and return the exit status: `fail` with the sentence of the handle it was
 * called on, `fail_listed` for a call that listed its findings in cli->diag. */
int fail(const struct cli *cli, enum about about, int result, const char *message);
int fail_listed(const struct cli *cli, enum about about, int result);

/* Says all findings of the last call, one a line; returns how many are worth a look. */
int32_t say_findings(const struct cli *cli);

/* Sends standard output on its way, so that nothing is committed whose answer could not be given.
 */
int flush_output(const struct cli *cli);

/* ---- options.c: the options and their values ----------------------------------------------- */

#define BIT(option_) (1U << OPTION_##option_)

enum { EVERYWHERE = BIT(ACTOR) | BIT(REASON) | BIT(LANG) | BIT(HELP) | BIT(VERSION) };

/* Chooses the language and sorts the arguments into options and operands; the operands move to the
 * front of argv. Options may stand anywhere; `--` ends them. */
int take_arguments(struct cli *cli, int argc, char **argv);

/* One line for each option whose bit is set. */
void show_options(const struct cli *cli, unsigned which);

struct choice {
    const char *name;
    int32_t value;
};

/* The value of an option that has one of a few names; the first when it is not given. */
int choose(const struct cli *cli, enum option option, const struct choice *choices, size_t count,
           int32_t *value);
#define CHOOSE(cli, option, choices, value)                                                        \
    choose((cli), (option), (choices), sizeof(choices) / sizeof((choices)[0]), (value))

/* The --format of a table: INNOV_FORMAT_... */
int choose_table_format(const struct cli *cli, int32_t *format);

/* The same of one report's answer, which may be a calendar. */
int choose_answer_format(const struct cli *cli, int32_t *format);

/* Whether people read it, not programs. */
int is_for_people(int32_t format);

/* A whole number; `what` is what must be one. */
int parse_number(const struct cli *cli, const char *what, const char *text, int64_t *number);

/* The value of --limit, -1 when it is not given. */
int parse_limit(const struct cli *cli, int64_t *limit);

/* The name of the option, such as "--format". */
const char *option_name(enum option option);

/* ---- stores.c: opening and writing --------------------------------------------------------- */

/* Opens the store that the first operand names (INNOV_OPEN_...). */
int open_store(struct cli *cli, uint32_t how);

/* A transaction in the name of --actor, for --reason, under --override. `end_writing` gives the
 * answer that was printed before it commits. */
int begin_writing(struct cli *cli);
int end_writing(struct cli *cli);

/* ---- work.c: long work ---------------------------------------------------------------------- */

/* Watches the long call that follows, one at a time, through cli->progress and the open store: says
 * on a terminal how far it has come, and lets ^C cancel it. `end_work` returns whether ^C came. */
int begin_work(struct cli *cli);
int end_work(struct cli *cli);

/* ---- names.c: kinds, fields and records by name -------------------------------------------- */

int kind_named(const struct cli *cli, const char *name, int32_t *kind);
int field_named(const struct cli *cli, int32_t kind, const char *name, int32_t *field);

/* A number of a field or a kind; 0 where there is none. */
int64_t field_number(int32_t field, int32_t what);
int64_t kind_number(int32_t kind, int32_t what);
int field_is(int32_t field, int64_t flag);

/* The kind of a record, or another number of it (INNOV_RECORD_...); 0 where there is none. */
int32_t kind_of(const innov_record *record);
int64_t record_number(const innov_record *record, int32_t what);

/* Finds, or reads, the record that `name` means; a label that several kinds have is refused. The
 * caller frees the record. */
int find_named(const struct cli *cli, const char *name, int64_t *id);
int record_named(const struct cli *cli, const char *name, innov_record **record);

/* What a record is called by people who type: its label, if that finds it, else its id. `id` has
 * INNOV_ID_SIZE bytes; the result is in it or lives as long as the record. */
const char *record_name(const struct cli *cli, const innov_record *record, char *id);

/* What a record is called by people who read: its title in the chosen language, else in another;
 * "" when its kind has none. */
const char *record_title(const struct cli *cli, const innov_record *record);

/* The text of a multilingual field in the chosen language, else the store's, else any. */
const char *text_for_reader(const struct cli *cli, const innov_record *record, int32_t field);

/* ---- assign.c: FIELD=VALUE ----------------------------------------------------------------- */

/* Sets the fields of a record as the words say: FIELD=VALUE, FIELD@LANGUAGE=VALUE, id=LABEL. */
int assign(const struct cli *cli, innov_record *record, char **words, int count);

/* ---- related.c: what belongs to a record, and what refers to it ---------------------------- */

/* Finds the records of `kind` that `record` owns, in their order. */
int find_owned(const struct cli *cli, const innov_record *record, int32_t kind,
               innov_cursor **cursor);

/* Of a row that innov_store_links answered with: the field that refers. What is owned refers to its
 * owner; it is shown as owned, not as a link. */
int32_t link_field(const innov_table *links, int32_t row);
int is_link(const innov_table *links, int32_t row);

/* ---- tables.c: the library's tables ---------------------------------------------------------- */

/* A column, or a cell of a row, by the column's name; -1, or "", when there is none. */
int32_t table_column(const innov_table *table, const char *name);
const char *table_text(const innov_table *table, int32_t row, const char *column);

/* ---- whole.c ------------------------------------------------------------------------------- */

/* Whether an operation that is there is a report. */
int is_report(const char *operation);

/* An empty record of an operation's input; the caller frees it. */
int new_input(const struct cli *cli, const char *operation, innov_record **input);

/* Prints the answer of a report: alone, or as a part of a page. */
int write_answer(const struct cli *cli, const char *report, const innov_table *table,
                 int32_t format);

/* `report STORE all`: every report that has something to say. */
int report_all(struct cli *cli, int32_t format);

/* ---- show_json.c --------------------------------------------------------------------------- */

int show_json(const struct cli *cli, const innov_record *record, const innov_table *links);

/* ---- values.c: values as people read them -------------------------------------------------- */

/* Prints one value of a field from its canonical text: the label of a code, a number with its unit,
 * the name of what a reference refers to - with its title before it if `titles`. */
void print_item(const struct cli *cli, FILE *out, int32_t field, const char *text, int titles);

/* The values of a field in one text, to be freed; of a multilingual one, what text_for_reader says.
 * NULL when memory is out. */
char *field_for_reader(const struct cli *cli, const innov_record *record, int32_t field);

/* The name of a field's type as the library's tables name it; "list" for a list. */
const char *type_name(int32_t field);

#endif
