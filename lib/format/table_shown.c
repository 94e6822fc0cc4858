/* table_shown.c - what people see of a table, whatever it is written in. */
#include <string.h>

#include "format/table_write.h"
#include "model/registry.h"

typedef innov__table_writer writer;

static const struct {
    const char *name;
    innov__words words;
} reasons[] = {
    {"no_data", {"no data", "nav datu"}},
    {"not_applicable", {"does not apply", "nav piemērojams"}},
    {"suppressed",
     {"not shown, so that nobody can be recognised", "nav rādīts, lai nevienu nevarētu atpazīt"}},
    {"not_comparable", {"cannot be compared", "nav salīdzināms"}},
    {"not_computable", {"cannot be computed", "nav aprēķināms"}},
};

static const char *in_language(const writer *w, innov__words words)
{
    return innov__language(w->lang) ? words.lv : words.en;
}

const char *innov__reason_at(size_t index)
{
    return index < INNOV__COUNT(reasons) ? reasons[index].name : NULL;
}

const char *innov__reason_words(const writer *w, const char *name)
{
    for (size_t i = 0; i < INNOV__COUNT(reasons); i++)
        if (strcmp(reasons[i].name, name) == 0)
            return in_language(w, reasons[i].words);
    return name;
}

int32_t innov__next_shown(const writer *w, int32_t column)
{
    while (column < w->columns && innov__table_column_at(w->table, (size_t)column)->for_programs)
        column++;
    return column;
}

int innov__is_number(const writer *w, int32_t column)
{
    int32_t type = innov__column_type(w, column);

    return type == INNOV_TYPE_INTEGER || type == INNOV_TYPE_DECIMAL || type == INNOV_TYPE_MONEY;
}

static const char *label_of(const writer *w, int32_t column, const char *name)
{
    const innov__code_list *codes = innov__table_column_at(w->table, (size_t)column)->codes;
    const innov__code *code = innov__code_by_name(codes, name, strlen(name));

    return code != NULL ? in_language(w, code->label) : name;
}

const char *innov__shown(const writer *w, int32_t row, int32_t column,
                         char buffer[INNOV__SHOWN_SIZE])
{
    const char *text = innov__table_words(w->table, row, column, w->lang);
    int32_t type = innov__column_type(w, column);

    if (*text == '\0')
        return text;
    if (type == INNOV_TYPE_CODE)
        return label_of(w, column, text);
    if (type == INNOV_TYPE_BOOLEAN)
        return in_language(w, strcmp(text, "true") == 0 ? (innov__words){"yes", "jā"}
                                                        : (innov__words){"no", "nē"});
    if (!innov__is_number(w, column))
        return text;
    innov__number_show(text, innov__language(w->lang), buffer);
    return buffer;
}

size_t innov__control_length(const char *text)
{
    unsigned char first = (unsigned char)text[0], second;

    if (first < 0x20 || first == 0x7F)
        return 1;
    second = (unsigned char)text[1];
    return first == 0xC2 && second >= 0x80 && second < 0xA0 ? 2 : 0;
}
