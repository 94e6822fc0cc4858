/* messages.c - every sentence the library says, in English and Latvian.
 *
 * A finding's place (file, line, kind, field) is put before the sentence by problem.c; the words
 * here say what is wrong and what would have been right.
 */
#include "base/messages.h"

#include <stddef.h>
#include <string.h>

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
    [INNOV__MSG_NOT_DECIMAL] = FAULT(
        INNOV_E_VALUE, "\"{value}\" is not a number with {limit} decimal places behind a point",
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
    [INNOV__MSG_APART] = FAULT(
        INNOV_E_REFERENCE,
        "{value} is of a survey's answers, which stand apart: nothing else refers to them",
        "{value} ir aptaujas atbildes, kas stāv atsevišķi: nekas cits uz tām neatsaucas"),
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
    [INNOV__MSG_WITHHELD_TYPE] = FAULT(INNOV_E_TYPE,
                                       "\"{value}\" is no reference: only those are withheld",
                                       "\"{value}\" nav atsauce: neizpaust var tikai atsauces"),
    [INNOV__MSG_WITHHELD_VALUE] = FAULT(INNOV_E_VALUE,
                                        "\"{value}\" has a value, so it is not withheld",
                                        "\"{value}\" ir vērtība, tātad tas nav neizpausts"),
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
    [INNOV__MSG_NO_RECORD_OF] = FAULT(INNOV_E_NOT_FOUND, "there is no {name} \"{value}\"",
                                      "nav ieraksta \"{value}\" ({name})"),
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
    [INNOV__MSG_JOURNAL_OF_MANY] = FAULT(INNOV_E_DAMAGED,
                                         "the journal {name} is of a transaction of several files, "
                                         "and no store takes part in one; it "
                                         "is not this store's",
                                         "žurnālfails {name} ir no vairāku failu transakcijas, bet "
                                         "krātuves tādās nepiedalās; tas nav "
                                         "šīs krātuves žurnālfails"),
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
    [INNOV__MSG_DUPLICATE_PLACE] = FAULT(
        INNOV_E_DUPLICATE, "another {name} of its owner has number {value}",
        "numurs {value} ir citam tā paša īpašnieka ierakstam ({name})"),
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
    [INNOV__MSG_XML_LIMIT] = FAULT(INNOV_E_LIMIT, "too large: more than {limit} {unit}",
                                   "par lielu: vairāk nekā {limit} {unit}"),
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

    /* CSV */
    [INNOV__MSG_CSV_ENCODING] = FAULT(
        INNOV_E_SYNTAX, "the file is UTF-16 or UTF-32; save it as CSV in UTF-8",
        "fails ir UTF-16 vai UTF-32; saglabājiet to kā CSV UTF-8 kodējumā"),
    [INNOV__MSG_CSV_QUOTE] = FAULT(
        INNOV_E_SYNTAX,
        "a quotation mark stands where it cannot: in a cell in quotes it is written twice, and "
        "nothing stands behind the last one",
        "pēdiņa ir nevietā: šūnā pēdiņās to raksta divreiz, un aiz pēdējās nekā nav"),
    [INNOV__MSG_CSV_UNENDED] = FAULT(INNOV_E_SYNTAX, "the file ends within a cell in quotes",
                                     "fails beidzas šūnā pēdiņās"),
    [INNOV__MSG_CSV_NUL] = FAULT(INNOV_E_SYNTAX, "the file has a NUL byte: it is no text",
                                 "failā ir baits NUL: tas nav teksts"),
    [INNOV__MSG_CSV_CELL_LIMIT] = FAULT(
        INNOV_E_LIMIT, "the cell is larger than {limit} bytes; a quotation mark may be missing",
        "šūna ir lielāka par {limit} baitiem; varbūt trūkst pēdiņas"),
    [INNOV__MSG_CSV_ROW_LIMIT] = FAULT(INNOV_E_LIMIT, "the row is larger than {limit} bytes",
                                       "rinda ir lielāka par {limit} baitiem"),
    [INNOV__MSG_CSV_CELLS_LIMIT] = FAULT(INNOV_E_LIMIT, "more than {limit} cells or rows",
                                         "vairāk nekā {limit} šūnu vai rindu"),
    [INNOV__MSG_CSV_NO_HEADER] = FAULT(INNOV_E_SYNTAX,
                                       "the file is empty: the first row must name the columns",
                                       "fails ir tukšs: pirmajā rindā jābūt kolonnu nosaukumiem"),
    [INNOV__MSG_CSV_HEAD] = FAULT(
        INNOV_E_SYNTAX, "behind \"id\" stands \"{value}\"; known are labels=, origin= and guard",
        "aiz \"id\" ir \"{value}\"; zināmi ir labels=, origin= un guard"),
    [INNOV__MSG_CSV_NO_NAME] = FAULT(INNOV_E_SYNTAX, "column {number} has no name",
                                     "{number}. kolonnai nav nosaukuma"),
    [INNOV__MSG_CSV_COLUMN] = FAULT(
        INNOV_E_FIELD,
        "\"{value}\" is neither the name nor the label of a field{expected}; rename the column or "
        "name it in a mapping",
        "\"{value}\" nav ne lauka vārds, ne tā nosaukums{expected}; pārsauciet kolonnu vai "
        "norādiet to atbilstībā"),
    [INNOV__MSG_CSV_AMBIGUOUS] = FAULT(
        INNOV_E_FIELD, "several fields have the label \"{value}\"; use their names",
        "nosaukums \"{value}\" ir vairākiem laukiem; lietojiet to vārdus"),
    [INNOV__MSG_CSV_TWICE] = FAULT(INNOV_E_SYNTAX,
                                   "the same field as \"{name}\"; a field has one column",
                                   "tas pats lauks, kas \"{name}\"; laukam ir viena kolonna"),
    [INNOV__MSG_CSV_SEPARATOR] = FAULT(
        INNOV_E_SYNTAX, "the first row has one cell, with {expected} in it; {value} was asked for",
        "pirmajā rindā ir viena šūna, kurā ir {expected}; prasīts {value}"),
    [INNOV__MSG_CSV_HEADER_ENCODING] = FAULT(
        INNOV_E_SYNTAX, "the name of column {number} is not UTF-8; save the file as CSV in UTF-8",
        "{number}. kolonnas nosaukums nav UTF-8; saglabājiet failu kā CSV UTF-8 kodējumā"),
    [INNOV__MSG_CSV_MISSING] = FAULT(INNOV_E_FIELD, "the file has no column \"{value}\"",
                                     "failā nav kolonnas \"{value}\""),
    [INNOV__MSG_CSV_COUNT] = FAULT(INNOV_E_SYNTAX,
                                   "the number of cells is {number}; the first row has {limit}",
                                   "šūnu skaits ir {number}; pirmajā rindā to ir {limit}"),
    [INNOV__MSG_CSV_ESCAPE] = FAULT(
        INNOV_E_VALUE,
        "\"{value}\": a backslash at the beginning is written twice; \\N alone takes the value "
        "away",
        "\"{value}\": slīpsvītru \\ sākumā raksta divreiz; \\N viens pats vērtību noņem"),
    [INNOV__MSG_CSV_MAPPING_HEAD] = FAULT(
        INNOV_E_SYNTAX,
        "the first row of a mapping is column,field or column,field,value, not \"{value}\"",
        "atbilstības pirmā rinda ir column,field vai column,field,value, nevis \"{value}\""),
    [INNOV__MSG_CSV_MAPPING] = FAULT(INNOV_E_SYNTAX,
                                     "a row of a mapping is a column and its field, a column to "
                                     "pass over, or no column, a field and its value",
                                     "atbilstības rinda ir kolonna un tās lauks, izlaižama kolonna "
                                     "vai, bez kolonnas, lauks un tā vērtība"),
    [INNOV__MSG_CSV_MAPPING_EMPTY] = FAULT(INNOV_E_SYNTAX, "the mapping maps nothing",
                                           "atbilstība neko nenosaka"),
    [INNOV__MSG_CSV_SETTING] = FAULT(INNOV_E_VALUE,
                                     "\"{value}\" is no setting of a mapping; expected {expected}",
                                     "\"{value}\" nav atbilstības iestatījums; jābūt: {expected}"),
    [INNOV__MSG_CSV_PIECES] = FAULT(INNOV_E_LIMIT,
                                    "the value is put together of more than {limit} pieces",
                                    "vērtība salikta no vairāk nekā {limit} daļām"),

    /* import and export */
    [INNOV__MSG_NEEDS_KIND] = FAULT(INNOV_E_ARGUMENT, "say which kind of record the file has",
                                    "norādiet, kāda veida ieraksti ir failā"),
    [INNOV__MSG_OTHER_KIND] = FAULT(INNOV_E_KIND,
                                    "a record of kind {value} where only {expected} is asked for",
                                    "ieraksta veids ir {value}, bet prasīts tikai {expected}"),
    [INNOV__MSG_FILE_OF_NO_KIND] = FAULT(INNOV_E_KIND, "the file is named by no kind{expected}",
                                         "fails nav nosaukts neviena veida vārdā{expected}"),
    [INNOV__MSG_NOT_FOR_FORMAT] = FAULT(INNOV_E_ARGUMENT,
                                        "\"{name}\" has no meaning for this format",
                                        "\"{name}\" šim formātam neder"),
    [INNOV__MSG_RECORD_THERE] = FAULT(
        INNOV_E_DUPLICATE, "the record \"{value}\" is there already, and the import only adds",
        "ieraksts \"{value}\" jau ir, bet imports tikai pievieno"),
    [INNOV__MSG_NO_IDENTITY] = FAULT(INNOV_E_REQUIRED,
                                     "nothing says which record this is: neither an id, nor values "
                                     "that are unique; a second import would add it again",
                                     "nekas nepasaka, kurš ieraksts tas ir: nav ne identifikatora, "
                                     "ne unikālu vērtību; otrs imports to pievienotu vēlreiz"),
    [INNOV__MSG_SEVERAL] = FAULT(INNOV_E_DUPLICATE,
                                 "\"{value}\" fits several records: {name} and {expected}",
                                 "\"{value}\" der vairākiem ierakstiem: {name} un {expected}"),
    [INNOV__MSG_WORD_MOVED] = FAULT(
        INNOV_E_DUPLICATE,
        "\"{value}\" means {name} before this import and {expected} after it; write an id",
        "\"{value}\" pirms šī importa ir {name}, bet pēc tā {expected}; rakstiet identifikatoru"),
    [INNOV__MSG_CHANGED_BOTH] = FAULT(
        INNOV_E_CONFLICT,
        "changed in the store since the file was written: yours \"{yours}\", theirs \"{theirs}\"",
        "krātuvē mainīts pēc faila uzrakstīšanas: jūsu \"{yours}\", krātuvē \"{theirs}\""),
    [INNOV__MSG_DELETED_HERE] = FAULT(
        INNOV_E_CONFLICT, "changed in the file, but deleted in the store by revision {number}",
        "failā mainīts, bet krātuvē dzēsts {number}. revīzijā"),
    [INNOV__MSG_FOLDER_THERE] = FAULT(
        INNOV_E_EXISTS,
        "something is there already; a folder of files is only written where nothing is, or an "
        "empty folder",
        "tur jau kaut kas ir; failu mapi raksta tikai tur, kur nekā nav vai ir tukša mape"),
    /* files of any format */
    [INNOV__MSG_EXTENSION] = FAULT(
        INNOV_E_VALUE, "the extension is not XML elements of other namespaces, at most 64 KiB",
        "paplašinājums nav citu vārdkopu XML elementi, ne vairāk kā 64 KiB"),
    [INNOV__MSG_OTHER_ENCODING] = FAULT(INNOV_E_SYNTAX, "the file is {name}; it must be UTF-8",
                                        "faila kodējums ir {name}; tam jābūt UTF-8"),
    [INNOV__MSG_FILE_BYTES] = FAULT(INNOV_E_LIMIT, "the file has more than {limit} bytes",
                                    "failā ir vairāk nekā {limit} baiti"),
    [INNOV__MSG_FILE_TEXT] = FAULT(INNOV_E_LIMIT, "a text has more than {limit} bytes",
                                   "teksts ir garāks par {limit} baitiem"),
    [INNOV__MSG_FILE_RECORDS] = FAULT(INNOV_E_LIMIT, "the file has more than {limit} records",
                                      "failā ir vairāk nekā {limit} ieraksti"),

    /* JSON; what is expected is said in its own signs */
    [INNOV__MSG_JSON_SYNTAX] = FAULT(INNOV_E_SYNTAX,
                                     "no JSON: {value} stands where {expected} must",
                                     "tas nav JSON: ir {value}, bet jābūt {expected}"),
    [INNOV__MSG_JSON_ENDS] = FAULT(INNOV_E_SYNTAX, "the file ends too early; expected {expected}",
                                   "fails beidzas par agru; jābūt {expected}"),
    [INNOV__MSG_JSON_MORE] = FAULT(INNOV_E_SYNTAX, "something stands behind the end of the JSON",
                                   "aiz JSON beigām ir vēl kaut kas"),
    [INNOV__MSG_JSON_ESCAPE] = FAULT(INNOV_E_SYNTAX,
                                     "{value} is no escape; there are \\\" \\\\ \\/ \\b \\f \\n "
                                     "\\r \\t and \\u with four digits",
                                     "{value} nav vadības virkne; ir \\\" \\\\ \\/ \\b \\f \\n \\r "
                                     "\\t un \\u ar četriem cipariem"),
    [INNOV__MSG_JSON_SURROGATE] = FAULT(
        INNOV_E_SYNTAX, "{value} is half a character: one of D800..DBFF needs one of DC00..DFFF",
        "{value} ir puse rakstzīmes: aiz D800..DBFF jābūt DC00..DFFF"),
    [INNOV__MSG_JSON_NUL] = FAULT(INNOV_E_SYNTAX, "{value} is no character of a text",
                                  "{value} nav teksta rakstzīme"),
    [INNOV__MSG_JSON_CONTROL] = FAULT(
        INNOV_E_SYNTAX, "a control character stands in a text; write an escape such as \\n",
        "tekstā ir vadības rakstzīme; rakstiet to ar atkāpi, piemēram, \\n"),
    [INNOV__MSG_JSON_DEPTH] = FAULT(INNOV_E_LIMIT, "nested deeper than {limit} levels",
                                    "iekļaušanas dziļums pārsniedz {limit} līmeņus"),
    [INNOV__MSG_JSON_ROOT] = FAULT(INNOV_E_FOREIGN,
                                   "the JSON is no ecosystem: expected {expected}, not {value}",
                                   "JSON nav ekosistēma: jābūt {expected}, nevis {value}"),
    [INNOV__MSG_JSON_LATE] = FAULT(INNOV_E_SYNTAX, "\"{value}\" must stand before the records",
                                   "\"{value}\" jābūt pirms ierakstiem"),
    [INNOV__MSG_JSON_NO_MEMBER] = FAULT(INNOV_E_SYNTAX, "the member \"{value}\" is missing",
                                        "trūkst elementa \"{value}\""),
    [INNOV__MSG_JSON_MEMBER] = FAULT(INNOV_E_SYNTAX,
                                     "there is no member \"{value}\" here; expected {expected}",
                                     "elementa \"{value}\" šeit nav; ir {expected}"),
    [INNOV__MSG_JSON_EMPTY] = FAULT(
        INNOV_E_VALUE, "the value is empty; leave it out, or say null to unset it",
        "vērtība ir tukša; izlaidiet to vai, lai vērtību dzēstu, rakstiet null"),
    [INNOV__MSG_JSON_NOT_TEXT] = FAULT(INNOV_E_TYPE, "expected a text in quotes, not {value}",
                                       "jābūt tekstam pēdiņās, nevis {value}"),
    [INNOV__MSG_JSON_NOT_NUMBER] = FAULT(INNOV_E_TYPE, "expected a number, not {value}",
                                         "jābūt skaitlim, nevis {value}"),
    [INNOV__MSG_JSON_NOT_BOOLEAN] = FAULT(INNOV_E_TYPE, "expected true or false, not {value}",
                                          "jābūt true vai false, nevis {value}"),
    [INNOV__MSG_JSON_NOT_LIST] = FAULT(INNOV_E_TYPE, "expected a list in brackets, not {value}",
                                       "jābūt sarakstam kvadrātiekavās, nevis {value}"),
    [INNOV__MSG_JSON_NOT_LANGUAGES] = FAULT(
        INNOV_E_TYPE, "expected an object with a text for each language, not {value}",
        "jābūt objektam ar tekstu katrai valodai, nevis {value}"),
    [INNOV__MSG_JSON_NOT_OBJECT] = FAULT(INNOV_E_TYPE, "expected an object, not {value}",
                                         "jābūt objektam, nevis {value}"),
    [INNOV__MSG_JSON_LATE_KIND] = FAULT(
        INNOV_E_LIMIT, "the \"kind\" of a record must stand within its first {limit} bytes",
        "ieraksta \"kind\" jābūt tā pirmajos {limit} baitos"),

    /* conditions and operations */
    [INNOV__MSG_CONDITION] = FAULT(
        INNOV_E_SYNTAX,
        "the condition stops making sense at character {number}, \"{value}\"; "
        "expected {unit}",
        "nosacījums kļūst nesaprotams {number}. rakstzīmē, \"{value}\"; jābūt: {unit}"),
    [INNOV__MSG_CONDITION_END] = FAULT(INNOV_E_SYNTAX,
                                       "the condition ends too early; expected {unit}",
                                       "nosacījums beidzas par agru; jābūt: {unit}"),
    [INNOV__MSG_CONDITION_OPERATOR] = FAULT(
        INNOV_E_TYPE, "the operator {value} does not suit this field; expected {expected}",
        "operators {value} šim laukam neder; jābūt: {expected}"),
    [INNOV__MSG_CONDITION_LIMIT] = FAULT(INNOV_E_LIMIT,
                                         "the condition is too large: at most {limit} {unit}",
                                         "nosacījums ir par lielu: ne vairāk kā {limit} {unit}"),
    [INNOV__MSG_SEARCH_LIMIT] = FAULT(INNOV_E_LIMIT,
                                      "the search is too large: at most {limit} {unit}",
                                      "meklējamais ir par lielu: ne vairāk kā {limit} {unit}"),
    [INNOV__MSG_NO_OPERATION] = FAULT(INNOV_E_NOT_FOUND, "there is no operation \"{value}\"",
                                      "nav tādas darbības: \"{value}\""),
    [INNOV__MSG_OTHER_INPUT] = FAULT(INNOV_E_KIND, "the input is a {value}; expected {expected}",
                                     "ievade ir {value}; jābūt: {expected}"),
    [INNOV__MSG_IMPORT_ONLY] = FAULT(INNOV_E_ARGUMENT, "\"{name}\" is for imports only",
                                     "\"{name}\" ir tikai importam"),
    [INNOV__MSG_EXPORT_ONLY] = FAULT(INNOV_E_ARGUMENT, "\"{name}\" is for exports only",
                                     "\"{name}\" ir tikai eksportam"),
    [INNOV__MSG_NEEDS_ONE] = FAULT(INNOV_E_NOT_FOUND,
                                   "one record is needed; those that fit: {number} ({expected})",
                                   "vajag vienu ierakstu; der: {number} ({expected})"),

    /* evaluations and calls */
    [INNOV__MSG_SCORING_NOT_OPEN] = FAULT(
        INNOV_E_STATE,
        "points are given and taken back while scoring is open; the evaluation is {value}",
        "punktus dod un maina, kamēr vērtēšana ir atvērta; vērtēšanas statuss ir {value}"),
    [INNOV__MSG_SCORE_ELSEWHERE] = FAULT(
        INNOV_E_REFUSED, "{value} is not judged in the evaluation of this assessor and criterion",
        "{value} nevērtē tajā vērtēšanā, kurai pieder vērtētājs un kritērijs"),
    [INNOV__MSG_SCORE_NOT_GIVEN] = FAULT(INNOV_E_REFUSED, "{value} was not given to this assessor",
                                         "{value} šim vērtētājam nav piešķirts"),
    [INNOV__MSG_SCORE_SECRETARY] = FAULT(INNOV_E_REFUSED, "the secretary of a panel does not score",
                                         "komisijas sekretārs nevērtē"),
    [INNOV__MSG_SCORE_RANGE] = FAULT(INNOV_E_REFUSED,
                                     "{value} is outside the range of the criterion, {expected}",
                                     "{value} nav kritērija robežās, {expected}"),
    [INNOV__MSG_SCORE_OUTSIDE] = FAULT(INNOV_E_REFUSED, "{value} is not on a day of scoring",
                                       "{value} nav vērtēšanas dienā"),
    [INNOV__MSG_SCORE_CONFLICT] = FAULT(
        INNOV_E_REFUSED, "the assessor must not score {value}: conflict of interest ({expected})",
        "vērtētājs nedrīkst vērtēt {value}: interešu konflikts ({expected})"),
    [INNOV__MSG_RULES_FROZEN] = FAULT(INNOV_E_STATE,
                                      "criteria, panel and rules stay as they were when scoring "
                                      "opened; the evaluation is {value}",
                                      "kritēriji, komisija un noteikumi paliek, kādi bija, atverot "
                                      "vērtēšanu; vērtēšanas statuss ir {value}"),
    [INNOV__MSG_DECISION_FROZEN] = FAULT(
        INNOV_E_STATE, "decisions stay as they were made; the evaluation is {value}",
        "lēmumi paliek, kādi pieņemti; vērtēšanas statuss ir {value}"),
    [INNOV__MSG_DECIDE_STAGE] = FAULT(
        INNOV_E_STATE, "the evaluation is {value}; it can be decided when it is scoring_closed",
        "vērtēšanas statuss ir {value}; lemt var, kad tas ir scoring_closed"),
    [INNOV__MSG_DECIDE_QUORUM] = FAULT(INNOV_E_STATE,
                                       "{value}: assessors who have scored it completely and "
                                       "without a conflict: {number}; quorum: "
                                       "{limit}",
                                       "{value}: vērtētāji, kas to novērtējuši pilnībā un bez "
                                       "konflikta: {number}; kvorums: {limit}"),
    [INNOV__MSG_DECIDE_TIE] = FAULT(
        INNOV_E_STATE,
        "{value} ties with another for the last places, and no declared tie-break parts them",
        "{value} un citam pēdējās vietās ir vienāds rezultāts, ko neizšķir neviens noteiktais "
        "paņēmiens"),
    [INNOV__MSG_DECIDE_PLACES] = FAULT(
        INNOV_E_REQUIRED,
        "neither the evaluation nor what it is for says how many places there are",
        "ne vērtēšanā, ne tās priekšmetā nav teikts, cik ir vietu"),
    [INNOV__MSG_DECIDE_TOO_MANY] = FAULT(
        INNOV_E_STATE, "{number} would be supported, but there are {limit} places",
        "atbalstītu {number}, bet vietu ir {limit}"),
    [INNOV__MSG_DECIDE_NO_SPRINT_LED] = FAULT(
        INNOV_E_STATE,
        "{value}: its category is for those who led a sprint in {number}; its institution led none",
        "{value}: kategorija ir tiem, kas {number}. gadā vadīja sprintu; izvirzītā iestāde nevienu "
        "nav vadījusi"),
    [INNOV__MSG_VERIFY_STAGE] = FAULT(
        INNOV_E_STATE, "the evaluation is {value}: there is no decision to check yet",
        "vērtēšanas statuss ir {value}: lēmuma, ko pārbaudīt, vēl nav"),
    [INNOV__MSG_NOT_EXACT] = FAULT(
        INNOV_E_LIMIT, "\"{name}\" cannot be worked out exactly: the numbers are too large",
        "\"{name}\" nevar precīzi aprēķināt: skaitļi ir par lielu"),
    [INNOV__MSG_SERIES_LIMIT] = FAULT(
        INNOV_E_LIMIT,
        "its values come to more than {limit} periods and groups; the first or last date may be "
        "wrong",
        "tā vērtībām ir vairāk nekā {limit} periodu un grupu; varbūt pirmais vai pēdējais datums "
        "ir aplams"),
    [INNOV__MSG_NO_ZONE] = FAULT(INNOV_E_VALUE,
                                 "the zone data do not have the time zone \"{value}\"",
                                 "joslu datos nav laika joslas \"{value}\""),
    [INNOV__MSG_LATE] = FAULT(INNOV_E_STATE,
                              "handed in on {value}, after the last day of the call, {expected}",
                              "iesniegts {value}, pēc konkursa pēdējās dienas, {expected}"),
    [INNOV__MSG_NO_CALENDARS] = FAULT(
        INNOV_E_UNSUPPORTED, "this library was built without calendars (the option \"{name}\")",
        "šī bibliotēka būvēta bez kalendāriem (opcija \"{name}\")"),
    [INNOV__MSG_CALENDAR_NO_DAY] = FAULT(INNOV_E_STATE,
                                         "it cannot be put into a calendar: it has no day",
                                         "to nevar ielikt kalendārā: tam nav dienas"),
    [INNOV__MSG_CALENDAR_PART_DAY] = FAULT(
        INNOV_E_STATE, "it cannot be put into a calendar: \"{value}\" is no day",
        "to nevar ielikt kalendārā: \"{value}\" nav diena"),
    [INNOV__MSG_CALENDAR_NO_SESSION] = FAULT(
        INNOV_E_STATE, "it cannot be put into a calendar: none of its sessions is known with a day",
        "to nevar ielikt kalendārā: nevienai tā sesijai nav zināma diena"),
    [INNOV__MSG_CALENDAR_NO_ADDRESS] = FAULT(
        INNOV_E_STATE,
        "nobody can be invited: neither the registration nor the person has an e-mail "
        "address",
        "nav, ko uzaicināt: ne reģistrācijai, ne personai nav e-pasta adreses"),
    [INNOV__MSG_CALENDAR_NO_ORGANISER] = FAULT(INNOV_E_STATE,
                                               "nobody invites: neither the event (contact_email) "
                                               "nor its organisers have an e-mail address",
                                               "nav, kas uzaicina: ne pasākumam (contact_email), "
                                               "ne tā organizatoriem nav e-pasta adreses"),
    [INNOV__MSG_CALENDAR_REFUSED] = FAULT(
        INNOV_E_STATE, "the registration was refused: the person was never invited",
        "reģistrācija tika atteikta: persona nav tikusi uzaicināta"),
    [INNOV__MSG_REGISTRATION_NOT_OPEN] = FAULT(
        INNOV_E_STATE, "one cannot register for this event: it is {value}",
        "šim pasākumam nevar reģistrēties: tā statuss ir {value}"),
    [INNOV__MSG_PLACES_TAKEN] = FAULT(
        INNOV_E_STATE, "places at the event: {limit}; registrations that would take one: {number}",
        "vietas pasākumā: {limit}; reģistrācijas, kas tās aizņemtu: {number}"),
    [INNOV__MSG_ASSESS_STAGE] = FAULT(
        INNOV_E_STATE, "the application is {value}; its eligibility is judged when it is submitted",
        "pieteikuma statuss ir {value}; atbilstību izvērtē, kad tas ir submitted"),
    [INNOV__MSG_ASSESS_UNKNOWN] = FAULT(
        INNOV_E_STATE, "it is not known whether the application is eligible: {value}",
        "nav zināms, vai pieteikums atbilst: {value}"),
    [INNOV__MSG_NOMINATE_CATEGORY] = FAULT(
        INNOV_E_STATE,
        "one category of the award must take sprints in the year of the edition; those that do: "
        "{number}",
        "balvas kārtas gadā sprinti jāpieņem vienai kategorijai; tos pieņem: {number}"),
};

const char *innov__unit(const char *name, int lang)
{
    static const struct {
        const char *en, *lv;
    } units[] = {{"a field", "lauks"},
                 {"a value", "vērtība"},
                 {"a value that is not empty", "vērtība, kas nav tukša"},
                 {"an operator", "operators"},
                 {"and, or, the end", "and, or vai beigas"},
                 {"attributes", "atribūti"},
                 {"bytes", "baiti"},
                 {"bytes in one tag", "baiti vienā tagā"},
                 {"bytes in one value", "baiti vienā vērtībā"},
                 {"bytes in other namespaces", "baiti citās vārdkopās"},
                 {"levels", "līmeņi"},
                 {"orders", "kārtojumi"},
                 {"records", "ieraksti"},
                 {"tests", "pārbaudes"},
                 {"values", "vērtības"},
                 {"words", "vārdi"}};

    for (size_t i = 0; name != NULL && lang == 1 && i < sizeof units / sizeof units[0]; i++)
        if (strcmp(units[i].en, name) == 0)
            return units[i].lv;
    return name;
}

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
