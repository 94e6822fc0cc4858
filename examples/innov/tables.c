/* tables.c - the library's tables, by the names of their columns. */
#include "cli.h"

#include <string.h>

int32_t table_column(const innov_table *table, const char *name)
{
    int32_t columns = innov_table_count(table, INNOV_TABLE_COLUMNS);

    for (int32_t c = 0; c < columns; c++)
        if (strcmp(innov_table_column(table, c, INNOV_COLUMN_NAME, NULL), name) == 0)
            return c;
    return -1;
}

const char *table_text(const innov_table *table, int32_t row, const char *column)
{
    return innov_table_text(table, row, table_column(table, column));
}
