/* exchange.c - how records stand in a file that comes in or goes out: what import and export ask.
 */
#include "model/kinds.h"

static const innov__code formats[] = {
    {1, "xml", {"XML", "XML"}, {"All kinds in one file.", "Visi veidi vienā failā."}},
    {2,
     "csv",
     {"CSV", "CSV"},
     {"One kind in a file, a row for each record; all kinds in a folder.",
      "Viens veids failā, rinda katram ierakstam; visi veidi mapē."}},
    {3, "json", {"JSON", "JSON"}, {"One kind or all.", "Viens veids vai visi."}},
};
static const innov__code_list format_codes = INNOV__CODE_LIST("file_format", "File format",
                                                              "Faila formāts", formats);

static const innov__code modes[] = {
    {1,
     "add",
     {"Add", "Pievienot"},
     {"Only new records; one that is there is a fault.",
      "Tikai jaunus ierakstus; ja ieraksts jau ir, tā ir kļūda."}},
    {2,
     "update",
     {"Update", "Atjaunināt"},
     {"New records, and the given fields of those that are there.",
      "Jaunus ierakstus un esošo ierakstu dotos laukus."}},
    {3,
     "replace",
     {"Replace", "Aizstāt"},
     {"New records, and those that are there become what the file says: a field it does not give "
      "is unset.",
      "Jaunus ierakstus, bet esošie kļūst tādi, kā failā: lauks, kas nav dots, tiek dzēsts."}},
};
static const innov__code_list mode_codes = INNOV__CODE_LIST("import_mode", "Import mode",
                                                            "Importa režīms", modes);

static const innov__code separators[] = {
    {1, "comma", {"Comma", "Komats"}, {"As RFC 4180 has it.", "Kā RFC 4180."}},
    {2,
     "semicolon",
     {"Semicolon", "Semikols"},
     {"As a spreadsheet in Latvian has it.", "Kā izklājlapā latviešu valodā."}},
    {3, "tab", {"Tab", "Tabulators"}, {"As a copied table has it.", "Kā nokopētā tabulā."}},
};
static const innov__code_list separator_codes = INNOV__CODE_LIST("separator", "Separator",
                                                                 "Atdalītājs", separators);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "format",
        .type = INNOV_TYPE_CODE,
        .codes = &format_codes,
        .visibility = PUBLIC,
        .label = {"Format", "Formāts"},
        .doc = {"The format of the file; unset, XML.", "Faila formāts; ja nav norādīts, XML."},
    },
    {
        .number = 2,
        .name = "kind",
        .type = INNOV_TYPE_TEXT,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Kind", "Veids"},
        .doc = {"The name of the kind whose records the file has; unset, the file says.",
                "Tā veida vārds, kura ieraksti ir failā; ja nav norādīts, to saka fails."},
    },
    {
        .number = 3,
        .name = "mode",
        .type = INNOV_TYPE_CODE,
        .codes = &mode_codes,
        .visibility = PUBLIC,
        .label = {"Mode", "Režīms"},
        .doc = {"Of an import: what it may do to records that are there; unset, update.",
                "Importam: ko drīkst darīt ar esošiem ierakstiem; ja nav norādīts, atjaunināt."},
    },
    {
        .number = 4,
        .name = "mapping",
        .type = INNOV_TYPE_TEXT,
        .max = 4096,
        .visibility = PUBLIC,
        .label = {"Mapping", "Atbilstība"},
        .doc = {"Of an import: the path of the file that says which column is which field; unset, "
                "columns are "
                "named as fields.",
                "Importam: ceļš uz failu, kas saka, kura kolonna ir kurš lauks; ja nav norādīts, "
                "kolonnas "
                "sauc kā laukus."},
    },
    {
        .number = 5,
        .name = "separator",
        .type = INNOV_TYPE_CODE,
        .codes = &separator_codes,
        .visibility = PUBLIC,
        .label = {"Separator", "Atdalītājs"},
        .doc = {"What stands between the cells of a CSV file; unset, a comma on the way out and "
                "what the first row has on the way in.",
                "Kas CSV failā ir starp šūnām; ja nav norādīts, eksportā komats un importā tas, "
                "kas ir pirmajā rindā."},
    },
    {
        .number = 6,
        .name = "condition",
        .type = INNOV_TYPE_TEXT,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Condition", "Nosacījums"},
        .doc = {"Of an export of one kind: the condition its records meet; unset, all.",
                "Viena veida eksportam: nosacījums, kam ieraksti atbilst; ja nav norādīts, visi."},
    },
};

const innov__kind innov__exchange = {
    .number = 240,
    .name = "exchange",
    .label = {"Exchange of files", "Failu apmaiņa"},
    .plural = {"Exchanges of files", "Failu apmaiņas"},
    .doc = {"How records stand in a file that is imported or exported.",
            "Kā ieraksti izvietoti failā, ko importē vai eksportē."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
