/* options.c - the options there are, taking them from the arguments, and the values they take. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static const struct {
    const char *name;
    struct words value, doc; /* no value: { NULL, NULL } */
} options[OPTIONS] = {
    [OPTION_LABELS] = {"--labels",
                       {"URI", "URI"},
                       {"the namespace of the store's labels", "krātuves iezīmju vārdkopa"}},
    [OPTION_LANGUAGE] = {"--language",
                         {"TAG", "KODS"},
                         {"the store's primary language (lv)", "krātuves pamatvaloda (lv)"}},
    [OPTION_REQUIRE_ACTOR] = {"--require-actor",
                              {NULL, NULL},
                              {"whoever changes the store must say --actor",
                               "kas krātuvi maina, tam jāsaka --actor"}},
    [OPTION_DRY_RUN] = {"--dry-run",
                        {NULL, NULL},
                        {"say what would be done, and do nothing",
                         "pateikt, kas tiktu darīts, un neko nedarīt"}},
    [OPTION_LENIENT] =
        {"--lenient",
         {NULL, NULL},
         {"let registration numbers with a wrong check digit pass, with a warning",
          "reģistrācijas numurus ar nepareizu kontrolciparu laist cauri ar brīdinājumu"}},
    [OPTION_KIND] = {"--kind",
                     {"KIND", "VEIDS"},
                     {"the kind of the file's records", "faila ierakstu veids"}},
    [OPTION_MODE] =
        {"--mode",
         {"MODE", "REŽĪMS"},
         {"add: only new records; update (default): given fields too; replace: a record "
          "becomes what the file says",
          "add: tikai jaunus ierakstus; update (noklusētais): arī dotos laukus; replace: "
          "ieraksts kļūst tāds, kā failā"}},
    [OPTION_MAPPING] = {"--mapping",
                        {"FILE", "FAILS"},
                        {"a CSV file of column,field: which column is which field",
                         "CSV fails column,field: kura kolonna ir kurš lauks"}},
    [OPTION_SEPARATOR] = {"--separator",
                          {"SIGN", "ZĪME"},
                          {"comma, semicolon or tab between the cells of CSV",
                           "comma, semicolon vai tab starp CSV šūnām"}},
    [OPTION_OVERWRITE] = {"--overwrite",
                          {NULL, NULL},
                          {"what changed in the store since the export becomes what the file says",
                           "krātuvē pēc eksporta mainītais kļūst tāds, kā failā"}},
    [OPTION_ORIGIN] = {"--origin",
                       {NULL, NULL},
                       {"say which state of the store the file shows, so that an import finds "
                        "conflicts",
                        "pateikt, kuru krātuves stāvokli fails rāda, lai imports atrastu "
                        "konfliktus"}},
    [OPTION_GUARD] = {"--guard",
                      {NULL, NULL},
                      {"CSV: no text is a formula to a spreadsheet",
                       "CSV: neviens teksts izklājlapā nav formula"}},
    [OPTION_BOM] = {"--bom",
                    {NULL, NULL},
                    {"CSV: begin with a byte order mark", "CSV: sākt ar baitu secības zīmi"}},
    [OPTION_REFILL] = {"--refill",
                       {NULL, NULL},
                       {"fill the store's index of words anew before",
                        "pirms tam no jauna aizpildīt krātuves vārdu rādītāju"}},
    [OPTION_VIEW] =
        {"--view",
         {"VIEW", "SKATS"},
         {"public, internal or full: how much may be seen (default: an export public, a "
          "report full)",
          "public, internal vai full: cik drīkst redzēt (noklusētais: eksportam "
          "public, pārskatam full)"}},
    [OPTION_AS_OF] = {"--as-of",
                      {"DATE", "DATUMS"},
                      {"only what held on that day, for kinds that hold from a date to a date",
                       "tikai to, kas bija spēkā tajā dienā, ja veidam ir no un līdz"}},
    [OPTION_ORDER] = {"--order",
                      {"FIELD", "LAUKS"},
                      {"order by a field; -FIELD: the last first; FIELD,FIELD: by several",
                       "kārtot pēc lauka; -LAUKS: no beigām; LAUKS,LAUKS: pēc vairākiem"}},
    [OPTION_LIMIT] = {"--limit",
                      {"N", "N"},
                      {"give at most N records", "dot ne vairāk kā N ierakstus"}},
    [OPTION_SINCE] = {"--since",
                      {"TOKEN", "MARĶIERIS"},
                      {"what happened after this token, not from the beginning",
                       "kas noticis pēc šī marķiera, nevis no sākuma"}},
    [OPTION_OVERRIDE] = {"--override",
                         {NULL, NULL},
                         {"leave the rules of moves, evaluations and deadlines; needs --reason",
                          "atkāpties no statusu, vērtēšanas un termiņu kārtības; vajag --reason"}},
    [OPTION_FORMAT] = {"--format",
                       {"FORMAT", "FORMĀTS"},
                       {"the format of the file, or of the answer", "faila vai atbildes formāts"}},
    [OPTION_ACTOR] = {"--actor",
                      {"WHO", "KAS"},
                      {"in whose name the store is changed", "kā vārdā krātuve tiek mainīta"}},
    [OPTION_REASON] = {"--reason",
                       {"TEXT", "TEKSTS"},
                       {"why the store is changed", "kāpēc krātuve tiek mainīta"}},
    [OPTION_LANG] = {"--lang",
                     {"lv|en", "lv|en"},
                     {"the language of messages and labels", "ziņojumu un nosaukumu valoda"}},
    [OPTION_HELP] = {"--help", {NULL, NULL}, {"show this help", "parādīt šo palīdzību"}},
    [OPTION_VERSION] = {"--version", {NULL, NULL}, {"show the version", "parādīt versiju"}},
};

const char *option_name(enum option option)
{
    return options[option].name;
}

void show_options(const struct cli *cli, unsigned which)
{
    enum { WIDTH = 20 };

    for (int o = 0; o < OPTIONS; o++) {
        const char *value = in_words(cli, options[o].value.en, options[o].value.lv);
        const char *gap = value != NULL ? " " : "", *shown = value != NULL ? value : "";
        int width = text_width(options[o].name) + text_width(gap) + text_width(shown);

        if ((which & 1U << o) != 0)
            printf("  %s%s%s%*s%s\n", options[o].name, gap, shown, WIDTH - width, "",
                   in_words(cli, options[o].doc.en, options[o].doc.lv));
    }
}

/* ---- Taking the arguments apart ------------------------------------------------------------ */

/* The language of the environment's messages: LC_ALL, LC_MESSAGES, LANG, the first that is set. */
static int environment_is_latvian(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = getenv(names[i]);

        if (value != NULL && *value != '\0')
            return strncmp(value, "lv", 2) == 0;
    }
    return 0;
}

static void speak(struct cli *cli, int latvian)
{
    cli->latvian = latvian;
    cli->lang = latvian ? "lv" : "en";
}

/* The option that `argument` names, alone or before `=`; OPTIONS when there is none. */
static enum option option_of(const char *argument)
{
    size_t length = strcspn(argument, "=");
    int o = 0;

    while (o < OPTIONS &&
           (strncmp(options[o].name, argument, length) != 0 || options[o].name[length] != '\0'))
        o++;
    return (enum option)o;
}

/* Takes the option at argv[*at], and the value behind it. */
static int take_option(struct cli *cli, int argc, char **argv, int *at)
{
    const char *argument = argv[*at], *equals = strchr(argument, '=');
    enum option option = option_of(argument);

    if (option == OPTIONS) {
        SAY(cli, "there is no option \"%s\"; see innov --help",
            "nav tādas opcijas: \"%s\"; skat. innov --help", argument);
        return STATUS_USAGE;
    }
    if (options[option].value.en == NULL && equals != NULL) {
        SAY(cli, "%s takes no value", "%s vērtību neņem", options[option].name);
        return STATUS_USAGE;
    }
    if (options[option].value.en == NULL) {
        cli->option[option] = "";
    } else if (equals != NULL) {
        cli->option[option] = equals + 1;
    } else if (*at + 1 < argc) {
        cli->option[option] = argv[++*at];
    } else {
        SAY(cli, "%s needs a value: %s", "%s vajag vērtību: %s", options[option].name,
            in_words(cli, options[option].value.en, options[option].value.lv));
        return STATUS_USAGE;
    }
    return STATUS_DONE;
}

static int take_language(struct cli *cli)
{
    static const struct choice languages[] = {{"en", 0}, {"lv", 1}};
    int32_t latvian;
    int status;

    if (cli->option[OPTION_LANG] == NULL)
        return STATUS_DONE;
    status = CHOOSE(cli, OPTION_LANG, languages, &latvian);
    if (status == STATUS_DONE)
        speak(cli, latvian);
    return status;
}

int take_arguments(struct cli *cli, int argc, char **argv)
{
    int ended = 0;

    speak(cli, environment_is_latvian());
    cli->operands = argv;
    for (int at = 1; at < argc; at++) {
        int status = STATUS_DONE;

        if (!ended && strcmp(argv[at], "--") == 0)
            ended = 1;
        else if (!ended && argv[at][0] == '-' && argv[at][1] != '\0')
            status = take_option(cli, argc, argv, &at);
        else
            argv[cli->operand_count++] = argv[at];
        if (status != STATUS_DONE)
            return status;
    }
    return take_language(cli);
}

/* ---- Values -------------------------------------------------------------------------------- */

int choose(const struct cli *cli, enum option option, const struct choice *choices, size_t count,
           int32_t *value)
{
    const char *given = cli->option[option];

    *value = choices[0].value;
    if (given == NULL)
        return STATUS_DONE;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(choices[i].name, given) == 0) {
            *value = choices[i].value;
            return STATUS_DONE;
        }
    }
    SAY(cli, "%s cannot be \"%s\"; expected one of:", "%s nevar būt \"%s\"; jābūt vienam no:",
        option_name(option), given);
    for (size_t i = 0; i < count; i++)
        fprintf(stderr, "  %s\n", choices[i].name);
    return STATUS_USAGE;
}

int choose_table_format(const struct cli *cli, int32_t *format)
{
    static const struct choice formats[] = {{"text", INNOV_FORMAT_TEXT},
                                            {"csv", INNOV_FORMAT_CSV},
                                            {"json", INNOV_FORMAT_JSON},
                                            {"markdown", INNOV_FORMAT_MARKDOWN},
                                            {"html", INNOV_FORMAT_HTML}};

    return CHOOSE(cli, OPTION_FORMAT, formats, format);
}

int choose_answer_format(const struct cli *cli, int32_t *format)
{
    const char *given = cli->option[OPTION_FORMAT];

    *format = INNOV_FORMAT_CALENDAR;
    return given != NULL && strcmp(given, "ics") == 0 ? STATUS_DONE
                                                      : choose_table_format(cli, format);
}

int is_for_people(int32_t format)
{
    return format != INNOV_FORMAT_CSV && format != INNOV_FORMAT_JSON;
}

int parse_number(const struct cli *cli, const char *what, const char *text, int64_t *number)
{
    char *end;

    errno = 0;
    *number = strtoll(text, &end, 10);
    if (text[0] >= '0' && text[0] <= '9' && *end == '\0' && errno == 0)
        return STATUS_DONE;
    SAY(cli, "%s must be a whole number of 0 or more, not \"%s\"",
        "%s jābūt veselam skaitlim, kas nav mazāks par 0, nevis \"%s\"", what, text);
    return STATUS_USAGE;
}

int parse_limit(const struct cli *cli, int64_t *limit)
{
    const char *given = cli->option[OPTION_LIMIT];

    *limit = -1;
    return given == NULL ? STATUS_DONE : parse_number(cli, option_name(OPTION_LIMIT), given, limit);
}
