/* write.c - cells into a CSV file. */
#include <string.h>

#include "format/csv/cells.h"

/* An only cell that is empty is quoted too: readers take an empty line for no row. */
static int needs_quotes(const innov__csv_sheet *sheet, const char *text, size_t length)
{
    if (length == 0)
        return sheet->columns == 1;
    for (size_t i = 0; i < length; i++)
        if (text[i] == sheet->separator || text[i] == '"' || text[i] == '\r' || text[i] == '\n')
            return 1;
    return 0;
}

static void write_quoted(innov__output *out, const char *text, size_t length)
{
    innov__output_bytes(out, "\"", 1);
    while (length > 0) {
        const char *quote = memchr(text, '"', length);
        size_t plain = quote != NULL ? (size_t)(quote - text) + 1 : length;

        innov__output_bytes(out, text, plain);
        if (quote != NULL)
            innov__output_bytes(out, "\"", 1);
        text += plain;
        length -= plain;
    }
    innov__output_bytes(out, "\"", 1);
}

void innov__csv_write(innov__csv_sheet *sheet, const char *text, size_t length, int quoted)
{
    if (sheet->at > 0)
        innov__output_bytes(sheet->out, &sheet->separator, 1);
    if (quoted || needs_quotes(sheet, text, length))
        write_quoted(sheet->out, text, length);
    else
        innov__output_bytes(sheet->out, text, length);
    if (++sheet->at == sheet->columns) {
        innov__output_bytes(sheet->out, "\r\n", 2);
        sheet->at = 0;
    }
}
