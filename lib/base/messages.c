/* messages.c - every sentence the library says, in English and Latvian.
 *
 * A finding's place (file, line, kind, field) is put before the sentence by problem.c; the words
 * here say what is wrong and what would have been right.
 */
#include "base/messages.h"

#include <stddef.h>

#define FAULT(result, en, lv)                                                                      \
    {                                                                                              \
        .code = (result), .severity = INNOV_SEVERITY_ERROR, .words = {(en), (lv) }                 \
    }
#define WARNING(result, en, lv)                                                                    \
    {                                                                                              \
        .code = (result), .severity = INNOV_SEVERITY_WARNING, .words = {(en), (lv) }               \
    }

/* How every fault of the log begins. */
#define LOG_EN "the log does not fit the records: "
#define LOG_LV "žurnāls neatbilst ierakstiem: "

static const innov__sentence sentences[INNOV__MESSAGES] = {
    /* calls */
    [INNOV__MSG_NO_MEMORY] = FAULT(INNOV_E_NOMEM, "out of memory", "nepietiek atmiņas"),
    [INNOV__MSG_NULL] = FAULT(INNOV_E_ARGUMENT, "{name} must not be NULL",
                              "{name} nedrīkst būt NULL"),
    [INNOV__MSG_FLAGS] = FAULT(INNOV_E_ARGUMENT, "unknown flags: {number}; known bits: {limit}",
                               "nezināmi karodziņi: {number}; zināmie biti: {limit}"),
    [INNOV__MSG_OUT_OF_RANGE] = FAULT(INNOV_E_ARGUMENT, "{name} is {number}; expected {expected}",
                                      "{name} ir {number}; jābūt: {expected}"),
    [INNOV__MSG_BUSY] = FAULT(INNOV_E_BUSY,
                              "another call is using this {name}; use one thread at a "
                              "time",
                              "šo objektu ({name}) jau lieto cits izsaukums; lietojiet vienu "
                              "pavedienu vienlaikus"),
    [INNOV__MSG_LENT] = FAULT(
        INNOV_E_LENT, "the record belongs to its cursor; clone it to change or keep it",
        "ieraksts pieder kursoram; lai to mainītu vai paturētu, klonējiet to"),
    [INNOV__MSG_CLOSED] = FAULT(INNOV_E_CLOSED, "the store is closed", "krātuve ir aizvērta"),
    [INNOV__MSG_FORK] = FAULT(
        INNOV_E_FORK, "the store was opened by the parent process; open it again in this one",
        "krātuvi atvēra vecākprocess; atveriet to šajā procesā no jauna"),
    [INNOV__MSG_INTERNAL] = FAULT(INNOV_E_INTERNAL, "internal error: {name}",
                                  "iekšēja kļūda: {name}"),

    /* the model */
    [INNOV__MSG_NO_KIND] = FAULT(INNOV_E_KIND, "there is no kind \"{value}\"",
                                 "nav tāda ieraksta veida: \"{value}\""),
    [INNOV__MSG_NO_FIELD] = FAULT(INNOV_E_FIELD, "there is no field \"{value}\"{expected}",
                                  "nav tāda lauka: \"{value}\"{expected}"),
    [INNOV__MSG_FIELD_OF_OTHER_KIND] = FAULT(INNOV_E_FIELD,
                                             "field {value} does not belong to this kind of record",
                                             "lauks {value} nepieder šim ieraksta veidam"),
    [INNOV__MSG_NOT_NUMBER] = FAULT(INNOV_E_TYPE, "the field holds text, not a number",
                                    "laukā ir teksts, nevis skaitlis"),
    [INNOV__MSG_NOT_LIST] = FAULT(INNOV_E_TYPE, "the field is no list", "lauks nav saraksts"),
    [INNOV__MSG_IS_LIST] = FAULT(INNOV_E_TYPE, "the field is a list; use the list calls",
                                 "lauks ir saraksts; lietojiet sarakstu izsaukumus"),
    [INNOV__MSG_NOT_MULTILINGUAL] = FAULT(INNOV_E_ARGUMENT, "the field has no languages",
                                          "laukam nav valodu"),
    [INNOV__MSG_INPUT_KIND] = FAULT(
        INNOV_E_KIND, "records of this kind are inputs of operations and never stored",
        "šī veida ieraksti ir darbību ievade un netiek glabāti"),

    /* values */
    [INNOV__MSG_ILL_FORMED] = FAULT(INNOV_E_VALUE,
                                    "the text is not well-formed UTF-8 (byte {number})",
                                    "teksts nav pareizs UTF-8 (baits {number})"),
    [INNOV__MSG_CONTROL] = FAULT(
        INNOV_E_VALUE, "the text has a control character or non-character (byte {number})",
        "tekstā ir vadības rakstzīme vai nerakstzīme (baits {number})"),
    [INNOV__MSG_LINE_BREAK] = FAULT(
        INNOV_E_VALUE, "the text must be one line, without line breaks and tabs (byte {number})",
        "tekstam jābūt vienā rindā, bez rindu pārnesumiem un tabulatoriem (baits {number})"),
    [INNOV__MSG_TOO_LONG] = FAULT(INNOV_E_VALUE,
                                  "the text has {number} characters; at most {limit} are allowed",
                                  "tekstā ir {number} rakstzīmes; atļautas ne vairāk kā {limit}"),
    [INNOV__MSG_TOO_SHORT] = FAULT(INNOV_E_VALUE,
                                   "the text has {number} characters; at least {limit} are needed",
                                   "tekstā ir {number} rakstzīmes; vajag vismaz {limit}"),
    [INNOV__MSG_TOO_MANY] = FAULT(INNOV_E_LIMIT, "at most {limit} values are allowed",
                                  "atļautas ne vairāk kā {limit} vērtības"),
    [INNOV__MSG_NOT_DATE] = FAULT(INNOV_E_VALUE,
                                  "\"{value}\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD",
                                  "\"{value}\" nav datums; jābūt GGGG, GGGG-MM vai GGGG-MM-DD"),
    [INNOV__MSG_NOT_INSTANT] = FAULT(INNOV_E_VALUE,
                                     "\"{value}\" is not an instant; expected YYYY-MM-DDThh:mm:ssZ",
                                     "\"{value}\" nav laika punkts; jābūt GGGG-MM-DDThh:mm:ssZ"),
    [INNOV__MSG_NOT_INTEGER] = FAULT(INNOV_E_VALUE, "\"{value}\" is not a whole number",
                                     "\"{value}\" nav vesels skaitlis"),
    [INNOV__MSG_NOT_DECIMAL] = FAULT(INNOV_E_VALUE,
                                     "\"{value}\" is not a number with {limit} decimal places",
                                     "\"{value}\" nav skaitlis ar {limit} zīmēm aiz punkta"),
    [INNOV__MSG_NOT_BOOLEAN] = FAULT(INNOV_E_VALUE, "\"{value}\" is neither true nor false",
                                     "\"{value}\" nav ne true, ne false"),
    [INNOV__MSG_NOT_LANGUAGE_VALUE] = FAULT(INNOV_E_VALUE,
                                            "\"{value}\" is not a language tag such as lv or en",
                                            "\"{value}\" nav valodas kods, piemēram, lv vai en"),
    [INNOV__MSG_NOT_SHA256] = FAULT(INNOV_E_VALUE,
                                    "\"{value}\" is not a SHA-256: 64 digits, 0 to 9 and a to f",
                                    "\"{value}\" nav SHA-256: 64 cipari, 0 līdz 9 un a līdz f"),
    [INNOV__MSG_NOT_MEDIA_TYPE] = FAULT(INNOV_E_VALUE,
                                        "\"{value}\" is not a media type such as text/csv",
                                        "\"{value}\" nav datu tips kā text/csv"),
    [INNOV__MSG_NOT_URI] = FAULT(
        INNOV_E_VALUE, "\"{value}\" is not an absolute URI such as https://example.org/page",
        "\"{value}\" nav absolūts URI, piemēram, https://example.org/page"),
    [INNOV__MSG_NOT_EMAIL] = FAULT(INNOV_E_VALUE,
                                   "\"{value}\" is not an e-mail address such as name@example.org",
                                   "\"{value}\" nav e-pasta adrese, piemēram, vards@example.org"),
    [INNOV__MSG_NOT_PHONE] = FAULT(INNOV_E_VALUE,
                                   "\"{value}\" is not a phone number such as +371 67082935",
                                   "\"{value}\" nav tālruņa numurs, piemēram, +371 67082935"),
    [INNOV__MSG_NOT_ZONE] = FAULT(INNOV_E_VALUE,
                                  "\"{value}\" is not a time zone such as Europe/Riga",
                                  "\"{value}\" nav laika josla, piemēram, Europe/Riga"),
    [INNOV__MSG_NOT_IN_RANGE] = FAULT(INNOV_E_VALUE,
                                      "\"{value}\" is out of range; expected {expected}",
                                      "\"{value}\" ir ārpus robežām; jābūt: {expected}"),
    [INNOV__MSG_NO_CODE] = FAULT(INNOV_E_CODE,
                                 "\"{value}\" is no code of {name}; expected {expected}",
                                 "\"{value}\" nav saraksta {name} kods; jābūt: {expected}"),
    [INNOV__MSG_NOT_ID] = FAULT(INNOV_E_ID, "\"{value}\" is neither an id nor a label",
                                "\"{value}\" nav ne identifikators, ne iezīme"),
    [INNOV__MSG_MISTYPED_ID] = FAULT(
        INNOV_E_ID, "\"{value}\" is a mistyped id: its check character is wrong",
        "\"{value}\" ir kļūdaini ierakstīts identifikators: nepareiza kontrolzīme"),
    [INNOV__MSG_ID_OF_OTHER_KIND] = FAULT(
        INNOV_E_REFERENCE, "{value} is the id of another kind of record; expected {expected}",
        "{value} ir cita veida ieraksta identifikators; jābūt: {expected}"),
    [INNOV__MSG_NOT_LABEL] = FAULT(
        INNOV_E_ID,
        "\"{value}\" is no label: expected 1 to 64 of A-Z a-z 0-9 . _ - and not an id's shape",
        "\"{value}\" nav iezīme: jābūt 1 līdz 64 no A-Z a-z 0-9 . _ - un ne identifikatora "
        "formā"),
    [INNOV__MSG_NOT_LANGUAGE] = FAULT(INNOV_E_ARGUMENT,
                                      "\"{value}\" is not a language tag such as lv or en",
                                      "\"{value}\" nav valodas kods, piemēram, lv vai en"),
    [INNOV__MSG_LABEL_STORED] = FAULT(INNOV_E_STATE,
                                      "a stored record keeps its label, or keeps having none",
                                      "glabāta ieraksta iezīme nemainās"),
    [INNOV__MSG_NO_NAMESPACE] = FAULT(
        INNOV_E_STATE, "label \"{value}\" needs a namespace: the file or the store states none",
        "iezīmei \"{value}\" vajag vārdkopu: to nenosaka ne fails, ne krātuve"),
    [INNOV__MSG_LABEL_OF_OTHER_ID] = FAULT(
        INNOV_E_ID, "the id is not the one of label \"{value}\" in {name}",
        "identifikators nav iezīmes \"{value}\" identifikators vārdkopā {name}"),
    [INNOV__MSG_OTHER_NAMESPACE] = FAULT(INNOV_E_STATE, "the store's labels belong to {name}",
                                         "krātuves iezīmes pieder vārdkopai {name}"),
    [INNOV__MSG_ESCAPE] = FAULT(
        INNOV_E_VALUE, "\"{value}\" is no list: a backslash must stand before ; or a backslash",
        "\"{value}\" nav saraksts: aiz \\ jābūt ; vai \\"),
    [INNOV__MSG_REPEATED_VALUE] = FAULT(INNOV_E_VALUE, "\"{value}\" is in the list twice",
                                        "\"{value}\" ir sarakstā divreiz"),

    /* records */
    [INNOV__MSG_REQUIRED] = FAULT(INNOV_E_REQUIRED, "a value is required", "vērtība ir obligāta"),
    [INNOV__MSG_ORDER] = FAULT(INNOV_E_VALUE, "{value} is before {name} ({expected})",
                               "{value} ir pirms {name} ({expected})"),
    [INNOV__MSG_LESS] = FAULT(INNOV_E_VALUE, "{value} is less than {name} ({expected})",
                              "{value} ir mazāk nekā {name} ({expected})"),
    [INNOV__MSG_NEEDS_BESIDE] = FAULT(INNOV_E_VALUE, "needs {name} beside it", "vajag arī {name}"),
    [INNOV__MSG_EXCLUDES] = FAULT(INNOV_E_VALUE, "cannot have a value when {name} has one",
                                  "nevar būt vērtības, ja ir {name}"),
    [INNOV__MSG_ONE_OF] = FAULT(INNOV_E_REQUIRED, "one of these must have a value: {expected}",
                                "vajag vismaz vienu no: {expected}"),
    [INNOV__MSG_SAME_RECORD] = FAULT(INNOV_E_VALUE, "is the same record as {name}",
                                     "ir tas pats ieraksts, kas {name}"),
    [INNOV__MSG_NEEDS] = FAULT(INNOV_E_VALUE, "needs {name} when {expected}",
                               "vajag {name}, ja {expected}"),
    [INNOV__MSG_REG_NO] = FAULT(
        INNOV_E_VALUE,
        "\"{value}\" is not a registration number: 11 digits, the first 4 to 9, and a check "
        "digit",
        "\"{value}\" nav reģistrācijas numurs: 11 cipari, pirmais no 4 līdz 9, un kontrolcipars"),
    [INNOV__MSG_REG_NO_CHECK] = WARNING(
        INNOV_OK, "\"{value}\" has a wrong check digit for a registration number",
        "\"{value}\" ir nepareizs reģistrācijas numura kontrolcipars"),
    [INNOV__MSG_NOT_ATVK] = FAULT(
        INNOV_E_VALUE, "\"{value}\" is not an ATVK code: 7 digits, the third and fourth not both 0",
        "\"{value}\" nav ATVK kods: 7 cipari, trešais un ceturtais nav abi 0"),
    [INNOV__MSG_NOT_INSTITUTIONAL_SECTOR] = FAULT(
        INNOV_E_VALUE,
        "\"{value}\" is not a code of an institutional sector: S and 6 digits, such as S130000",
        "\"{value}\" nav institucionālā sektora kods: S un 6 cipari, piemēram, S130000"),
    [INNOV__MSG_NO_SUCH_OWN_FIELD] = FAULT(INNOV_E_VALUE, "\"{value}\" is not a field of this kind",
                                           "\"{value}\" nav šī veida lauks"),
    [INNOV__MSG_DIFFERS] = WARNING(INNOV_OK, "\"{yours}\" here, \"{theirs}\" there",
                                   "\"{yours}\" šeit, \"{theirs}\" tur"),
    [INNOV__MSG_CONFLICT] = FAULT(
        INNOV_E_CONFLICT,
        "changed in the store since it was read: yours \"{yours}\", theirs \"{theirs}\"",
        "krātuvē mainīts pēc nolasīšanas: jūsu \"{yours}\", krātuvē \"{theirs}\""),
    [INNOV__MSG_NO_MOVE] = FAULT(INNOV_E_STATE,
                                 "no move leads from {theirs} to {yours}; allowed: {expected}",
                                 "no {theirs} uz {yours} pāriet nevar; atļauts: {expected}"),
    [INNOV__MSG_MOVE_NEEDS] = FAULT(INNOV_E_STATE,
                                    "moving from {theirs} to {yours} needs a value here",
                                    "lai pārietu no {theirs} uz {yours}, šeit vajag vērtību"),
    [INNOV__MSG_MOVE_NEEDS_REASON] = FAULT(INNOV_E_STATE,
                                           "moving from {theirs} to {yours} needs a reason",
                                           "lai pārietu no {theirs} uz {yours}, vajag iemeslu"),
    [INNOV__MSG_NO_PRIMARY_TEXT] = WARNING(INNOV_OK,
                                           "there is no text in the primary language ({value})",
                                           "nav teksta pamatvalodā ({value})"),
    [INNOV__MSG_REFUSED] = FAULT(INNOV_E_REFUSED, "{number} faults; nothing was changed",
                                 "kļūdu skaits: {number}; nekas nav mainīts"),

    /* stores */
    [INNOV__MSG_LOCATION] = FAULT(
        INNOV_E_SYNTAX, "\"{value}\" is no location: expected a file name, sqlite:FILE or xml:FILE",
        "\"{value}\" nav atrašanās vieta: jābūt faila vārdam, sqlite:FAILS vai xml:FAILS"),
    [INNOV__MSG_NOT_FOUND] = FAULT(INNOV_E_NOT_FOUND, "there is no such file", "nav tāda faila"),
    [INNOV__MSG_NO_RECORD] = FAULT(INNOV_E_NOT_FOUND, "there is no record \"{value}\"",
                                   "nav ieraksta \"{value}\""),
    [INNOV__MSG_EXISTS] = FAULT(INNOV_E_EXISTS, "the file is already there; it was left alone",
                                "fails jau ir; tas atstāts neskarts"),
    [INNOV__MSG_FOREIGN] = FAULT(INNOV_E_FOREIGN, "this is no innov file", "šis nav innov fails"),
    [INNOV__MSG_NEWER] = FAULT(
        INNOV_E_NEWER, "written by a newer version ({number}; this one reads up to {limit})",
        "rakstīts ar jaunāku versiju ({number}; šī lasa līdz {limit})"),
    [INNOV__MSG_DAMAGED] = FAULT(INNOV_E_DAMAGED, "the file is damaged: {name}",
                                 "fails ir bojāts: {name}"),
    [INNOV__MSG_CHANGED_TABLES] = FAULT(INNOV_E_DAMAGED,
                                        "the store's own tables were changed from outside: {name}",
                                        "krātuves tabulas ir mainītas no ārienes: {name}"),
    [INNOV__MSG_READ_ONLY] = FAULT(INNOV_E_READ_ONLY,
                                   "the store is open or stored for reading only",
                                   "krātuve atvērta vai glabāta tikai lasīšanai"),
    [INNOV__MSG_LOCKED] = FAULT(INNOV_E_LOCKED,
                                "another writer holds the file: process {number}, since {name}",
                                "failu tur cits rakstītājs: process {number}, kopš {name}"),
    [INNOV__MSG_BEING_WRITTEN] = FAULT(INNOV_E_LOCKED, "another program is making this file now",
                                       "šo failu patlaban veido cita programma"),
    [INNOV__MSG_DENIED] = FAULT(INNOV_E_DENIED, "access denied", "piekļuve liegta"),
    [INNOV__MSG_FULL] = FAULT(INNOV_E_FULL, "the disk is full; nothing was changed",
                              "disks ir pilns; nekas nav mainīts"),
    [INNOV__MSG_TOO_BIG] = FAULT(INNOV_E_LIMIT, "too large for one record or question",
                                 "par lielu vienam ierakstam vai jautājumam"),
    [INNOV__MSG_IO] = FAULT(INNOV_E_IO, "the system failed: {name}", "sistēmas kļūda: {name}"),
    [INNOV__MSG_WRITER_BUSY] = FAULT(INNOV_E_BUSY,
                                     "another program is writing to the store; try again",
                                     "krātuvē raksta cita programma; mēģiniet vēlreiz"),
    [INNOV__MSG_CURSOR_OPEN] = FAULT(
        INNOV_E_BUSY,
        "a cursor is open outside a transaction; free it, or begin the transaction before it",
        "ārpus transakcijas ir atvērts kursors; atbrīvojiet to vai sāciet transakciju pirms tā"),
    [INNOV__MSG_IN_TRANSACTION] = FAULT(INNOV_E_STATE, "a transaction is already open",
                                        "transakcija jau ir sākta"),
    [INNOV__MSG_NO_TRANSACTION] = FAULT(INNOV_E_STATE, "no transaction is open",
                                        "transakcija nav sākta"),
    [INNOV__MSG_TRANSACTION_OVER] = FAULT(INNOV_E_CLOSED,
                                          "the transaction that the cursor was opened in has ended",
                                          "transakcija, kurā kursors atvērts, ir beigusies"),
    [INNOV__MSG_TRANSACTION_LOST] = FAULT(
        INNOV_E_STATE, "the transaction was taken back when the system failed; roll it back",
        "transakcija tika atcelta sistēmas kļūdas dēļ; atceliet to"),
    [INNOV__MSG_HAS_RECORDS] = FAULT(INNOV_E_STATE, "the store has records, so this stays as it is",
                                     "krātuvē ir ieraksti, tāpēc tas nemainās"),
    [INNOV__MSG_NEEDS_ACTOR] = FAULT(INNOV_E_REQUIRED,
                                     "this store wants to know who changes it: name an actor",
                                     "šī krātuve grib zināt, kas to maina: norādiet, kas"),
    [INNOV__MSG_NEEDS_REASON] = FAULT(INNOV_E_REQUIRED, "an override needs a reason",
                                      "atkāpei no kārtības vajag iemeslu"),
    [INNOV__MSG_NO_REVISION] = FAULT(INNOV_E_HISTORY,
                                     "the log has no revision {number}; it has 1 to {limit}",
                                     "žurnālā nav {number}. revīzijas; tajā ir no 1 līdz {limit}"),
    [INNOV__MSG_NO_TOKEN] = FAULT(
        INNOV_E_HISTORY, "\"{value}\" is no point of this store's log: read everything again",
        "\"{value}\" nav šīs krātuves žurnālā: nolasiet visu no jauna"),
    [INNOV__MSG_UNDO_ERASURE] = FAULT(
        INNOV_E_STATE, "revision {number} erased a person: that cannot be taken back",
        "{number}. revīzija izdzēsa personu: to nevar atsaukt"),
    [INNOV__MSG_ERASED] = FAULT(INNOV_E_STATE, "the person was erased and stays so: {value}",
                                "persona ir izdzēsta un tāda paliek: {value}"),
    [INNOV__MSG_ERASED_LEFT_OUT] = WARNING(INNOV_OK, "left out, as the person was erased: {value}",
                                           "izlaists, jo persona ir izdzēsta: {value}"),
    [INNOV__MSG_ERASE_NEWER] = FAULT(
        INNOV_E_NEWER,
        "a newer version has written to this store: only that one knows every field of a person",
        "šajā krātuvē ir rakstījusi jaunāka versija: tikai tā zina visus personas laukus"),
    [INNOV__MSG_BYTES_REMAIN] = WARNING(
        INNOV_OK,
        "what was erased may stand in free places of the file until the others who have it open "
        "close it and someone opens it to write",
        "izdzēstais var palikt datnes brīvajās vietās, līdz citi, kas to atvēruši, to aizver un "
        "kāds to atver rakstīšanai"),
    [INNOV__MSG_NOT_PLACE] = FAULT(
        INNOV_E_VALUE,
        "\"{value}\" is no place to redact; expected a record, a dot and a text "
        "field of it, such as i2x5....note",
        "\"{value}\" nav vieta, kur aizklāt; jābūt ierakstam, punktam un tā teksta laukam, "
        "piemēram, i2x5....note"),
    [INNOV__MSG_CHANGED_LATER] = FAULT(
        INNOV_E_CONFLICT,
        "changed again by revision {number}: now \"{theirs}\", would become \"{yours}\"",
        "vēlreiz mainīts {number}. revīzijā: tagad \"{theirs}\", kļūtu \"{yours}\""),
    [INNOV__MSG_THERE_AGAIN] = FAULT(
        INNOV_E_CONFLICT, "a record with this id is there again since revision {number}",
        "ieraksts ar šo identifikatoru atkal ir kopš {number}. revīzijas"),
    [INNOV__MSG_DELETED_LATER] = FAULT(INNOV_E_CONFLICT, "deleted by revision {number}",
                                       "dzēsts {number}. revīzijā"),
    [INNOV__MSG_THERE_CHANGED] = FAULT(INNOV_E_CONFLICT, "changed since, by revision {number}",
                                       "kopš tā mainīts, {number}. revīzijā"),
    [INNOV__MSG_LOG_GAP] = FAULT(INNOV_E_DAMAGED, LOG_EN "a revision is missing in the log",
                                 LOG_LV "žurnālā trūkst revīzijas"),
    [INNOV__MSG_LOG_END] = FAULT(INNOV_E_DAMAGED,
                                 LOG_EN "it ends at another revision than the file",
                                 LOG_LV "žurnāls beidzas ar citu revīziju nekā fails"),
    [INNOV__MSG_LOG_ORIGIN] = FAULT(INNOV_E_DAMAGED,
                                    LOG_EN "it does not say how the record came to be as it is",
                                    LOG_LV "žurnālā nav, kā ieraksts kļuvis tāds, kāds tas ir"),
    [INNOV__MSG_LOG_LATER] = FAULT(INNOV_E_DAMAGED, LOG_EN "it has a later change than the record",
                                   LOG_LV "žurnālā ir vēlāka izmaiņa nekā ierakstā"),
    [INNOV__MSG_LOG_BEFORE_LOST] = FAULT(INNOV_E_DAMAGED,
                                         LOG_EN "it does not have what was before a change",
                                         LOG_LV "žurnālā nav tā, kas bija pirms izmaiņas"),
    [INNOV__MSG_LOG_STRAY] = FAULT(
        INNOV_E_DAMAGED, LOG_EN "it notes a value of a record that it does not call changed",
        LOG_LV "žurnālā ir vērtība ierakstam, kas tajā nav mainīts"),
    [INNOV__MSG_LOG_NO_TRANSACTION] = FAULT(INNOV_E_DAMAGED,
                                            LOG_EN "a change in the log has no transaction",
                                            LOG_LV "žurnālā ir izmaiņa bez transakcijas"),
    [INNOV__MSG_LOG_MOVE] = FAULT(INNOV_E_STATE,
                                  "revision {number} moved it from {value} to {expected}, which is "
                                  "no legal move, and no override",
                                  "{number}. revīzija to pārvietoja no {value} uz {expected}; šāda "
                                  "pāreja nav atļauta, un atkāpes "
                                  "no kārtības nav"),
    [INNOV__MSG_ORPHANS] = FAULT(INNOV_E_DAMAGED, "{name} has values that belong to no record",
                                 "{name} ir vērtības, kas nepieder nevienam ierakstam"),
    [INNOV__MSG_INDEX] = FAULT(
        INNOV_E_DAMAGED, "the index {name} has other words than the records; {number} differ",
        "meklēšanas indeksā {name} ir citi vārdi nekā ierakstos; atšķirīgo ierakstu skaits: "
        "{number}"),
    [INNOV__MSG_INDEX_TOTALS] = FAULT(INNOV_E_DAMAGED, "the index {name} counts its words wrongly",
                                      "meklēšanas indekss {name} nepareizi saskaita savus vārdus"),
    [INNOV__MSG_NEWER_INDEX] = FAULT(
        INNOV_E_NEWER, "only a program of the file's own version can fill its search index",
        "meklēšanas indeksu var aizpildīt tikai tāda programma, kas pazīst faila versiju"),
    [INNOV__MSG_CANCELLED] = FAULT(INNOV_E_CANCELLED, "cancelled; nothing was changed",
                                   "atcelts; nekas nav mainīts"),
    [INNOV__MSG_REPLACED] = FAULT(INNOV_E_CONFLICT,
                                  "another program replaced the file since it was opened",
                                  "kopš atvēršanas failu ir nomainījusi cita programma"),
    [INNOV__MSG_DANGLING] = FAULT(INNOV_E_REFERENCE, "there is no {name} \"{value}\"",
                                  "nav ieraksta \"{value}\" ({name})"),
    [INNOV__MSG_REFERRED_TO] = FAULT(INNOV_E_REFERENCE, "still refers to \"{value}\"",
                                     "joprojām atsaucas uz \"{value}\""),
    [INNOV__MSG_OTHERS_REFER] = FAULT(
        INNOV_E_REFERENCE, "something in the file that is not known here still refers to it",
        "failā joprojām atsaucas uz to kas tāds, ko šeit nepazīst"),
    [INNOV__MSG_DUPLICATE_ID] = FAULT(
        INNOV_E_DUPLICATE, "the record \"{value}\" is there twice; first in line {number}",
        "ieraksts \"{value}\" ir divreiz; pirmoreiz {number}. rindā"),
    [INNOV__MSG_DUPLICATE_LABEL] = FAULT(INNOV_E_DUPLICATE,
                                         "another record has the label \"{value}\"",
                                         "iezīme \"{value}\" ir citam ierakstam"),
    [INNOV__MSG_DUPLICATE_VALUE] = FAULT(INNOV_E_DUPLICATE,
                                         "\"{value}\" is already the value of {name}",
                                         "\"{value}\" jau ir ierakstam {name}"),
    [INNOV__MSG_DUPLICATE_TOGETHER] = FAULT(INNOV_E_DUPLICATE,
                                            "{name} has the same {expected} already",
                                            "tas pats ({expected}) jau ir ierakstam {name}"),
    [INNOV__MSG_DUPLICATE_PLACE] = FAULT(INNOV_E_DUPLICATE,
                                         "its owner already has a {name} with number {value}",
                                         "īpašniekam jau ir {name} ar numuru {value}"),
    [INNOV__MSG_OWNER_CYCLE] = FAULT(INNOV_E_REFERENCE, "the chain leads back to the record itself",
                                     "ķēde ved atpakaļ uz pašu ierakstu"),

    /* XML */
    [INNOV__MSG_XML_SYNTAX] = FAULT(INNOV_E_SYNTAX, "not well-formed XML: {name}",
                                    "nepareizi veidots XML: {name}"),
    [INNOV__MSG_XML_DOCTYPE] = FAULT(INNOV_E_SYNTAX, "a DOCTYPE is not accepted",
                                     "DOCTYPE netiek pieņemts"),
    [INNOV__MSG_XML_ENCODING] = FAULT(INNOV_E_SYNTAX, "the encoding must be UTF-8",
                                      "kodējumam jābūt UTF-8"),
    [INNOV__MSG_XML_FOREIGN_ROOT] = FAULT(INNOV_E_FOREIGN,
                                          "the root element is \"{value}\"; expected {expected}",
                                          "saknes elements ir \"{value}\"; jābūt: {expected}"),
    [INNOV__MSG_XML_NEWER] = FAULT(INNOV_E_NEWER,
                                   "written for {value}; this version reads {expected}",
                                   "rakstīts priekš {value}; šī versija lasa {expected}"),
    [INNOV__MSG_XML_LIMIT] = FAULT(INNOV_E_LIMIT, "too large: more than {limit} {name}",
                                   "par lielu: vairāk nekā {limit} {name}"),
    [INNOV__MSG_XML_UNKNOWN_KIND] = FAULT(INNOV_E_KIND, "there is no kind \"{value}\"{expected}",
                                          "nav tāda ieraksta veida: \"{value}\"{expected}"),
    [INNOV__MSG_XML_UNKNOWN_FIELD] = FAULT(INNOV_E_FIELD, "there is no field \"{value}\"{expected}",
                                           "nav tāda lauka: \"{value}\"{expected}"),
    [INNOV__MSG_XML_MISPLACED] = FAULT(INNOV_E_SYNTAX,
                                       "\"{value}\" must stand before \"{expected}\"",
                                       "\"{value}\" jābūt pirms \"{expected}\""),
    [INNOV__MSG_XML_REPEATED] = FAULT(INNOV_E_SYNTAX, "\"{value}\" is there twice",
                                      "\"{value}\" ir divreiz"),
    [INNOV__MSG_XML_ATTRIBUTE] = FAULT(INNOV_E_SYNTAX,
                                       "the attribute \"{value}\" is not known here",
                                       "atribūts \"{value}\" šeit nav zināms"),
    [INNOV__MSG_XML_NO_ATTRIBUTE] = FAULT(INNOV_E_SYNTAX, "the attribute \"{value}\" is missing",
                                          "trūkst atribūta \"{value}\""),
    [INNOV__MSG_XML_STRAY_TEXT] = FAULT(INNOV_E_SYNTAX, "text between elements: \"{value}\"",
                                        "teksts starp elementiem: \"{value}\""),
    [INNOV__MSG_XML_STRAY_ELEMENT] = FAULT(INNOV_E_SYNTAX,
                                           "the element \"{value}\" cannot stand here",
                                           "elements \"{value}\" šeit nevar būt"),
    [INNOV__MSG_XML_NIL] = FAULT(INNOV_E_SYNTAX, "an element with xsi:nil must be empty",
                                 "elementam ar xsi:nil jābūt tukšam"),
    [INNOV__MSG_XML_EMPTY] = FAULT(
        INNOV_E_VALUE, "the element is empty; leave it out, or say xsi:nil=\"true\" to unset it",
        "elements ir tukšs; izlaidiet to vai, lai vērtību dzēstu, rakstiet xsi:nil=\"true\""),

    /* conditions and operations */
    [INNOV__MSG_CONDITION] = FAULT(
        INNOV_E_SYNTAX,
        "the condition stops making sense at character {number}, \"{value}\"; "
        "expected {expected}",
        "nosacījums kļūst nesaprotams {number}. rakstzīmē, \"{value}\"; jābūt: {expected}"),
    [INNOV__MSG_CONDITION_END] = FAULT(INNOV_E_SYNTAX,
                                       "the condition ends too early; expected {expected}",
                                       "nosacījums beidzas par agru; jābūt: {expected}"),
    [INNOV__MSG_CONDITION_OPERATOR] = FAULT(
        INNOV_E_TYPE, "the operator {value} does not suit this field; expected {expected}",
        "operators {value} šim laukam neder; jābūt: {expected}"),
    [INNOV__MSG_CONDITION_LIMIT] = FAULT(INNOV_E_LIMIT,
                                         "the condition is too large: at most {limit} {name}",
                                         "nosacījums ir par lielu: ne vairāk kā {limit} {name}"),
    [INNOV__MSG_SEARCH_LIMIT] = FAULT(INNOV_E_LIMIT,
                                      "the search is too large: at most {limit} {name}",
                                      "meklējamais ir par lielu: ne vairāk kā {limit} {name}"),
    [INNOV__MSG_NO_OPERATION] = FAULT(INNOV_E_NOT_FOUND, "there is no operation \"{value}\"",
                                      "nav tādas darbības: \"{value}\""),
    [INNOV__MSG_OTHER_INPUT] = FAULT(INNOV_E_KIND, "the input is a {value}; expected {expected}",
                                     "ievade ir {value}; jābūt: {expected}"),
    [INNOV__MSG_IMPORT_ONLY] = FAULT(INNOV_E_ARGUMENT, "\"{name}\" is for imports only",
                                     "\"{name}\" ir tikai importam"),
    [INNOV__MSG_EXPORT_ONLY] = FAULT(INNOV_E_ARGUMENT, "\"{name}\" is for exports only",
                                     "\"{name}\" ir tikai eksportam"),
    [INNOV__MSG_NEEDS_ONE] = FAULT(INNOV_E_NOT_FOUND,
                                   "{number} records fit where one is needed: {expected}",
                                   "der {number} ieraksti, bet vajag vienu: {expected}"),
};

int innov__language(const char *lang)
{
    return lang != NULL && lang[0] == 'l' && lang[1] == 'v' && (lang[2] == '\0' || lang[2] == '-');
}

const innov__sentence *innov__sentence_of(innov__message message)
{
    if ((unsigned)message >= INNOV__MESSAGES)
        message = INNOV__MSG_INTERNAL;
    return &sentences[message];
}
