/* maker.h - making the records of a file: a reader says what stands where, and the maker resolves
 * labels, judges values and hands whole records to the sink. It knows nothing of elements, tokens
 * or cells.
 *
 * Faults of content are said where the reader stands, make the record a faulty one, and are no
 * failures of a call: what a call returns other than INNOV_OK stops the reader.
 */
#ifndef INNOV__MAKER_H
#define INNOV__MAKER_H

#include "format/names.h"

typedef struct innov__maker {
    /* who reads */
    const char *file;
    const innov__sink *sink;
    innov_diag *diag;
    const char *labels;         /* the namespace of labels that do not say theirs; "": none */
    const char *primary;        /* the language of the records */
    const char *const *columns; /* of a table: as a gist has them */
    const innov__language_column *languages;
    size_t language_count;
    /* where the reader stands */
    int64_t line, byte; /* byte 0: it does not say */
    const char *column; /* of a table; NULL: none */
    /* the record being made */
    innov_record *record; /* NULL: none */
    int64_t record_line;
    int index;           /* of the field that faults are about; -1: none */
    int faulty;          /* it will be handed on as such */
    int nameless;        /* its id was refused: it cannot be handed on */
    innov__given *given; /* by field index */
    int32_t *lines;      /* by field index: where it was first given; 0: not */
    innov__reference *references;
    size_t reference_count, reference_capacity;
    innov__buffer extension;
    size_t bytes; /* of the texts of its values */
    /* what does not change from one of its values to the next, so that it is not made for each */
    innov__report to;
    innov__facts place;
    /* what one record leaves to the next */
    size_t field_capacity;   /* of given and lines */
    innov__arena arena;      /* labels of references */
    innov_record *kept[256]; /* one reusable record per kind number */
} innov__maker;

/* Says a fault, in the record and field that are being made. */
void innov__maker_fault(innov__maker *maker, innov__message message, innov__facts facts);
#define innov__maker_say(maker, message, ...)                                                      \
    innov__maker_fault((maker), (message), (innov__facts){__VA_ARGS__})
int innov__maker_no_memory(innov__maker *maker); /* INNOV_E_NOMEM */

/* Begins a record of the kind. */
int innov__maker_begin(innov__maker *maker, const innov__kind *kind);

/* Tells what findings call it until then, as far as that is known. */
void innov__maker_expect(innov__maker *maker, const innov__called *called);

/* Gives it its id and label. Without this call it has none: it is the record that has what is
 * unique of it, or a new one. */
int innov__maker_identify(innov__maker *maker, const innov__called *called);

/* Turns to a field, and notes that it is given here. */
void innov__maker_field(innov__maker *maker, int index);

/* Takes a value of the present field: a canonical text of at least one byte that ends with NUL, or
 * a label where the field refers. `lang` is that of a multilingual text, else NULL. */
int innov__maker_value(innov__maker *maker, const char *lang, const char *text, size_t length);

/* Takes the text in a language away from the present field. */
int innov__maker_no_language(innov__maker *maker, const char *lang);

/* Unsets the present field. */
void innov__maker_nil(innov__maker *maker);

/* Takes the elements of other namespaces, as XML; an empty text is none. */
int innov__maker_extend(innov__maker *maker, const char *xml, size_t length);

/* Hands the record on, unless its id was refused. */
int innov__maker_end(innov__maker *maker);

void innov__maker_free(innov__maker *maker);

#endif
