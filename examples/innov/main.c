/* main.c - the command line `innov`: its commands, what it says of them, and main().
 *
 * A new command is one row of `commands` and one function.
 */
#include "cli.h"

#include <fcntl.h>
#include <string.h>

/* ---- The commands -------------------------------------------------------------------------- */

enum { MANY = 1 << 20 }; /* as many operands as one likes */

struct command {
    const char *name, *usage;
    struct words doc;
    unsigned options; /* beside those of EVERYWHERE */
    int least, most;  /* operands */
    int (*run)(struct cli *cli);
    const char *example;
};

static const struct command commands[] = {
    {
        .name = "init",
        .usage = "STORE [--labels URI] [--language TAG] [--require-actor]",
        .doc = {"Make a new, empty store: lab.innov is SQLite, lab.xml is XML.",
                "Izveido jaunu, tukšu krātuvi: lab.innov ir SQLite, lab.xml ir XML."},
        .options = BIT(LABELS) | BIT(LANGUAGE) | BIT(REQUIRE_ACTOR),
        .least = 1,
        .most = 1,
        .run = command_init,
        .example = "innov init lab.innov --labels https://example.org/",
    },
    {
        .name = "import",
        .usage = "STORE FILE|FOLDER [--format xml|csv|json] [--kind KIND] "
                 "[--mode add|update|replace] [--mapping FILE] [--separator comma|semicolon|tab] "
                 "[--overwrite] [--dry-run] "
                 "[--lenient] [--override]",
        .doc = {"Read records into a store from XML, JSON, CSV, or a folder of CSV files: new ones "
                "are added, given fields are changed.",
                "Ielasa krātuvē ierakstus no XML, JSON, CSV vai CSV failu mapes: jaunus pievieno, "
                "dotos laukus maina."},
        .options = BIT(DRY_RUN) | BIT(LENIENT) | BIT(OVERRIDE) | BIT(FORMAT) | BIT(KIND) |
                   BIT(MODE) | BIT(MAPPING) | BIT(SEPARATOR) | BIT(OVERWRITE),
        .least = 2,
        .most = 2,
        .run = command_import,
        .example = "innov import lab.innov regions.csv --kind institution --mapping names.csv "
                   "--dry-run",
    },
    {
        .name = "export",
        .usage = "STORE [FILE|FOLDER|- [CONDITION]] [--format xml|csv|json] [--kind KIND] "
                 "[--view public|internal|full] [--origin] [--separator comma|semicolon|tab] "
                 "[--guard] [--bom]",
        .doc = {"Write what may be seen of a store: all as XML, JSON or a folder of CSV files, or "
                "one kind; - is standard output.",
                "Raksta krātuves redzamo daļu: visu XML vai JSON failā vai CSV failu mapē, vai "
                "vienu veidu; - ir standarta izvade."},
        .options = BIT(VIEW) | BIT(FORMAT) | BIT(KIND) | BIT(ORIGIN) | BIT(SEPARATOR) | BIT(GUARD) |
                   BIT(BOM),
        .least = 1,
        .most = 3,
        .run = command_export,
        .example = "innov export lab.innov sprints.csv 'year>=2023' --kind sprint",
    },
    {
        .name = "convert",
        .usage = "SOURCE TARGET",
        .doc = {"Copy a whole store into a new one, of another format if so named.",
                "Kopē visu krātuvi jaunā, ja tā nosaukta, arī citā formātā."},
        .least = 2,
        .most = 2,
        .run = command_convert,
        .example = "innov convert lab.innov copy.xml",
    },
    {
        .name = "list",
        .usage = "STORE KIND [CONDITION] [--as-of DATE] [--order FIELD] [--limit N] "
                 "[--format text|csv|json|markdown|html]",
        .doc = {"List the records of a kind that meet a condition.",
                "Uzskaita viena veida ierakstus, kas atbilst nosacījumam."},
        .options = BIT(AS_OF) | BIT(ORDER) | BIT(LIMIT) | BIT(FORMAT),
        .least = 2,
        .most = 3,
        .run = command_list,
        .example = "innov list lab.innov sprint 'status=completed and year>=2023' --order -year",
    },
    {
        .name = "search",
        .usage = "STORE TEXT [--limit N] [--format text|csv|json|markdown|html]",
        .doc =
            {"Find the records of any kind that have these words, the best first; at most 20.",
             "Atrod jebkura veida ierakstus ar šiem vārdiem, labākos vispirms; ne vairāk kā 20."},
        .options = BIT(LIMIT) | BIT(FORMAT),
        .least = 2,
        .most = 2,
        .run = command_search,
        .example = "innov search lab.innov 'inovācijas sprints'",
    },
    {
        .name = "show",
        .usage = "STORE RECORD [--format text|json]",
        .doc = {"Show a record, the records it owns, and what refers to it.",
                "Rāda ierakstu, tā daļas un to, kas uz to atsaucas."},
        .options = BIT(FORMAT),
        .least = 2,
        .most = 2,
        .run = command_show,
        .example = "innov show lab.innov institution:TM",
    },
    {
        .name = "put",
        .usage = "STORE KIND FIELD=VALUE... [--override]",
        .doc = {"Add a record; id=LABEL gives its label, FIELD@en=VALUE a text in English. Prints "
                "its id.",
                "Pievieno ierakstu; id=IEZĪME dod tā iezīmi, LAUKS@en=VĒRTĪBA tekstu angliski. "
                "Raksta tā "
                "identifikatoru."},
        .options = BIT(OVERRIDE),
        .least = 3,
        .most = MANY,
        .run = command_put,
        .example = "innov put lab.innov sprint id=s1 year=2025 status=planned title='Jauns "
                   "sprints' lead=TM",
    },
    {
        .name = "set",
        .usage = "STORE RECORD FIELD=VALUE... [--override]",
        .doc = {"Change fields of a record; FIELD= takes the value away.",
                "Maina ieraksta laukus; LAUKS= vērtību noņem."},
        .options = BIT(OVERRIDE),
        .least = 3,
        .most = MANY,
        .run = command_set,
        .example = "innov set lab.innov s1 status=preparing motto@en=",
    },
    {
        .name = "move",
        .usage = "STORE RECORD STATUS [--reason TEXT] [--override]",
        .doc = {"Move a record to another status, as its kind's rules allow.",
                "Pārceļ ierakstu citā statusā, kā atļauj tā veida kārtība."},
        .options = BIT(OVERRIDE),
        .least = 3,
        .most = 3,
        .run = command_move,
        .example = "innov move lab.innov s1 cancelled --reason 'no team'",
    },
    {
        .name = "delete",
        .usage = "STORE RECORD [--override]",
        .doc = {"Delete a record and the records it owns, unless others refer to it.",
                "Dzēš ierakstu un tā daļas, ja citi uz tiem neatsaucas."},
        .options = BIT(OVERRIDE),
        .least = 2,
        .most = 2,
        .run = command_delete,
        .example = "innov delete lab.innov s1 --reason 'entered twice'",
    },
    {
        .name = "log",
        .usage = "STORE [RECORD] [--since TOKEN] [--format text|csv|json|markdown|html]",
        .doc = {"Tell who changed what, when and why, and what was before; last, a token.",
                "Stāsta, kas, kad un kāpēc ko mainījis un kas bija pirms tam; beigās marķieris."},
        .options = BIT(SINCE) | BIT(FORMAT),
        .least = 1,
        .most = 2,
        .run = command_log,
        .example = "innov log lab.innov --format csv",
    },
    {
        .name = "undo",
        .usage = "STORE [REVISION] [--override]",
        .doc = {"Take back what a revision did, the last one if none is named, by a new one.",
                "Ar jaunu revīziju atceļ to, ko izdarījusi kāda; ja nav nosaukta, pēdējā."},
        .options = BIT(OVERRIDE),
        .least = 1,
        .most = 2,
        .run = command_undo,
        .example = "innov undo lab.innov --reason 'entered twice'",
    },
    {
        .name = "backup",
        .usage = "STORE FILE",
        .doc = {"Copy a store as it is at one moment, with its log, while others go on using it.",
                "Kopē krātuvi, kāda tā ir vienā brīdī, ar žurnālu; citi to var lietot tālāk."},
        .least = 2,
        .most = 2,
        .run = command_backup,
        .example = "innov backup lab.innov lab-2026-11-22.innov",
    },
    {
        .name = "check",
        .usage = "STORE|FILE.xml [--refill]",
        .doc = {"Check a store or an XML file: the file itself, every value, every reference.",
                "Pārbauda krātuvi vai XML failu: pašu failu, katru vērtību, katru atsauci."},
        .options = BIT(REFILL),
        .least = 1,
        .most = 1,
        .run = command_check,
        .example = "innov check lab.innov",
    },
    {
        .name = "schema",
        .usage = "[--format xsd|json-schema|sql|views|json|markdown]",
        .doc =
            {"Write the model for other tools: XML Schema, SQL, JSON, or a reference for people.",
             "Raksta modeli citiem rīkiem: XML shēmu, SQL, JSON vai aprakstu cilvēkiem."},
        .options = BIT(FORMAT),
        .least = 0,
        .most = 0,
        .run = command_schema,
        .example = "innov schema --format markdown",
    },
    {
        .name = "report",
        .usage = "STORE [NAME|all [PARAM=VALUE]...] [--view public|internal|full] "
                 "[--format text|csv|json|markdown|html|ics]",
        .doc =
            {"Answer a question across records, or all at once; without NAME, list the reports.",
             "Atbild uz jautājumu par daudziem ierakstiem vai visiem; bez nosaukuma tos uzskaita."},
        .options = BIT(VIEW) | BIT(FORMAT),
        .least = 1,
        .most = MANY,
        .run = command_report,
        .example = "innov report lab.innov sprint-progress",
    },
    {
        .name = "explain",
        .usage = "STORE REPORT [PARAM=VALUE]... [--view public|internal|full] "
                 "[--format text|csv|json|markdown|html]",
        .doc = {"List the records behind each figure of a report: counted, or left out and why.",
                "Uzskaita ierakstus aiz katra pārskata skaitļa: ieskaitīti vai ne, un kāpēc."},
        .options = BIT(VIEW) | BIT(FORMAT),
        .least = 2,
        .most = MANY,
        .run = command_explain,
        .example = "innov explain lab.innov sprint-progress",
    },
    {
        .name = "run",
        .usage = "STORE [OPERATION [PARAM=VALUE]...] [--override] "
                 "[--format text|csv|json|markdown|html]",
        .doc = {"Do what an operation does, as one change; without OPERATION, list the actions.",
                "Izpilda darbību kā vienu maiņu; bez nosaukuma tās uzskaita."},
        .options = BIT(FORMAT) | BIT(OVERRIDE),
        .least = 1,
        .most = MANY,
        .run = command_run,
        .example = "innov run lab.innov decide evaluation=v1 decided_on=2025-04-22",
    },
};

enum { COMMANDS = sizeof commands / sizeof commands[0] };

static const struct command *command_named(const char *name)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

/* ---- Help ---------------------------------------------------------------------------------- */

static void show_statuses(const struct cli *cli)
{
    puts(
        in_words(cli,
                 "\nExit status: 0 done; 1 done, and the answer is no or there are findings;\n"
                 "2 wrong usage; 3 the input was refused, nothing changed; 4 the store or the\n"
                 "system failed, nothing changed.",
                 "\nIzejas statuss: 0 izdarīts; 1 izdarīts, un atbilde ir nē vai ir konstatējumi;\n"
                 "2 nepareiza lietošana; 3 ievade noraidīta, nekas nav mainīts; 4 krātuves vai\n"
                 "sistēmas kļūme, nekas nav mainīts."));
}

static void show_help(const struct cli *cli)
{
    puts(in_words(cli,
                  "innov keeps and asks the records of a public-sector innovation "
                  "ecosystem.\n\nCommands:",
                  "innov glabā publiskā sektora inovācijas ekosistēmas ierakstus un atbild par "
                  "tiem.\n\nKomandas:"));
    for (size_t i = 0; i < COMMANDS; i++)
        printf("  innov %s %s\n      %s\n", commands[i].name, commands[i].usage,
               in_words(cli, commands[i].doc.en, commands[i].doc.lv));
    puts(in_words(cli,
                  "\nSTORE is a file (lab.innov: SQLite, lab.xml: XML). RECORD is an "
                  "id, a label, or the\nvalue of a unique field (institution:TM)."
                  "\n\nOptions everywhere:",
                  "\nSTORE ir fails (lab.innov: SQLite, lab.xml: XML). RECORD ir "
                  "identifikators, iezīme vai\nunikāla lauka vērtība "
                  "(institution:TM).\n\nVisur lietojamās opcijas:"));
    show_options(cli, EVERYWHERE);
    show_statuses(cli);
}

static void show_command_help(const struct cli *cli, const struct command *command)
{
    printf("%s: innov %s %s\n\n%s\n\n%s\n", in_words(cli, "Usage", "Lietošana"), command->name,
           command->usage, in_words(cli, command->doc.en, command->doc.lv),
           in_words(cli, "Options:", "Opcijas:"));
    show_options(cli, command->options | EVERYWHERE);
    printf("\n%s\n  %s\n", in_words(cli, "Example:", "Piemērs:"), command->example);
}

static int check_options(const struct cli *cli, const struct command *command)
{
    for (int o = 0; o < OPTIONS; o++) {
        if (cli->option[o] == NULL || ((command->options | EVERYWHERE) & 1U << o) != 0)
            continue;
        SAY(cli, "%s has no meaning here; usage: innov %s %s",
            "%s šeit neder; lietošana: innov %s %s", option_name((enum option)o), command->name,
            command->usage);
        return STATUS_USAGE;
    }
    return STATUS_DONE;
}

static int check_override(const struct cli *cli)
{
    if (cli->option[OPTION_OVERRIDE] == NULL || cli->option[OPTION_REASON] != NULL)
        return STATUS_DONE;
    SAY(cli, "%s needs %s", "kopā ar %s vajag %s", option_name(OPTION_OVERRIDE),
        option_name(OPTION_REASON));
    return STATUS_USAGE;
}

static int check_operands(const struct cli *cli, const struct command *command)
{
    if (cli->operand_count >= command->least && cli->operand_count <= command->most)
        return STATUS_DONE;
    SAY(cli, "usage: innov %s %s", "lietošana: innov %s %s", command->name, command->usage);
    return STATUS_USAGE;
}

/* ---- Running ------------------------------------------------------------------------------- */

static int run_command(struct cli *cli)
{
    const struct command *command = command_named(cli->operands[0]);
    int status;

    if (command == NULL) {
        SAY(cli, "there is no command \"%s\"; see innov --help",
            "nav tādas komandas: \"%s\"; skat. innov --help", cli->operands[0]);
        return STATUS_USAGE;
    }
    if (cli->option[OPTION_HELP] != NULL) {
        show_command_help(cli, command);
        return STATUS_DONE;
    }
    cli->operands++;
    cli->operand_count--;
    status = check_options(cli, command);
    if (status == STATUS_DONE)
        status = check_operands(cli, command);
    if (status == STATUS_DONE)
        status = check_override(cli);
    if (status == STATUS_DONE && innov_diag_new(&cli->diag) != INNOV_OK)
        status = fail(cli, ABOUT_FILE, INNOV_E_NOMEM, "");
    if (status == STATUS_DONE)
        status = command->run(cli);
    innov_store_free(cli->store);
    innov_store_free(cli->whole);
    innov_diag_free(cli->diag);
    return status;
}

static int run(struct cli *cli)
{
    if (cli->option[OPTION_VERSION] != NULL) {
        printf("innov %s\n", innov_version());
        return STATUS_DONE;
    }
    if (cli->operand_count > 0)
        return run_command(cli);
    if (cli->option[OPTION_HELP] != NULL) {
        show_help(cli);
        return STATUS_DONE;
    }
    SAY(cli, "a command is missing; see %s", "trūkst komandas; skat. %s", "innov --help");
    return STATUS_USAGE;
}

/* A standard stream that is closed must not become the store's descriptor: what is written to it
 * fails instead. */
static void hold_standard_streams(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) == -1)
            (void)open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
    struct cli cli = {0};
    int status;

    hold_standard_streams();
    status = take_arguments(&cli, argc, argv);
    if (status == STATUS_DONE)
        status = run(&cli);
    if (status != STATUS_FAILED && flush_output(&cli) != STATUS_DONE)
        status = STATUS_FAILED;
    return status;
}
