/* chart.c - simple charts of reports, as SVG within a page. Each says in words what it shows.
 *
 * Which columns are drawn the report says of itself.
 */
#include "page.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

enum { WIDTH = 600, ROWS_MAX = 40 };

/* As the report describes it. */
struct chart {
    const char *report;
    int is_trend; /* columns along the time with a goal; else bars, one below another */
    int percent;  /* the values are parts of 100 */
    const char *label, *value; /* columns of the table; a label may be a record */
    const char *goal;          /* "": none */
    const char *series;        /* a chart for each text of this column; "": one chart */
    char line[64];             /* only rows with the text `lines` in this column; "": all */
    const char *lines;
    const char *title;
};

/* The rows of one chart. */
struct drawing {
    const struct cli *cli;
    const struct chart *chart;
    const innov_table *table;
    int32_t label, value, goal; /* columns; -1: none */
    int32_t rows[ROWS_MAX];
    int count;
    double top; /* what the longest bar stands for */
    char name[96];
};

/* ---- What is drawn ------------------------------------------------------------------------- */

/* Whether the report has a chart, and which. */
static int read_chart(const struct cli *cli, const char *report, struct chart *chart)
{
    const char *sort = innov_operation_text(report, INNOV_OPERATION_CHART, NULL);
    const char *only = innov_operation_text(report, INNOV_OPERATION_CHART_ONLY, NULL);
    size_t length = strcspn(only, "=");

    *chart = (struct chart){
        .report = report,
        .is_trend = strcmp(sort, "trend") == 0,
        .percent = strcmp(sort, "shares") == 0,
        .label = innov_operation_text(report, INNOV_OPERATION_CHART_CATEGORY, NULL),
        .value = innov_operation_text(report, INNOV_OPERATION_CHART_VALUE, NULL),
        .goal = innov_operation_text(report, INNOV_OPERATION_CHART_GOAL, NULL),
        .series = innov_operation_text(report, INNOV_OPERATION_CHART_SERIES, NULL),
        .lines = only[length] == '=' ? only + length + 1 : "",
        .title = innov_operation_text(report, INNOV_OPERATION_CHART_LABEL, cli->lang)};
    snprintf(chart->line, sizeof chart->line, "%.*s", (int)length, only);
    return *sort != '\0';
}

static const char *cell(const struct drawing *d, int32_t row, int32_t column)
{
    return column >= 0 ? innov_table_text(d->table, row, column) : "";
}

/* The library writes numbers with a point, and this program never leaves the C locale. */
static double number(const struct drawing *d, int32_t row, int32_t column)
{
    return strtod(cell(d, row, column), NULL);
}

static int is_wanted(const struct drawing *d, int32_t row, const char *series)
{
    const struct chart *c = d->chart;

    if (series != NULL && strcmp(table_text(d->table, row, c->series), series) != 0)
        return 0;
    return c->line[0] == '\0' || strcmp(table_text(d->table, row, c->line), c->lines) == 0;
}

/* Takes the rows of one series; a chart of what is not known, or of negative values, is none. */
static void take_rows(struct drawing *d, const char *series)
{
    d->count = 0;
    d->top = d->chart->percent ? 100 : 0;
    for (int32_t r = 0; r < innov_table_count(d->table, INNOV_TABLE_ROWS); r++) {
        double value = number(d, r, d->value), goal = number(d, r, d->goal);

        if (!is_wanted(d, r, series) || d->count == ROWS_MAX || value < 0 || goal < 0)
            continue;
        d->rows[d->count++] = r;
        d->top = value > d->top ? value : d->top;
        d->top = goal > d->top ? goal : d->top;
    }
}

/* ---- Words --------------------------------------------------------------------------------- */

/* A text, or the title of the record that is referred to, in the reader's language. */
static void put_label(const struct drawing *d, int32_t row, int32_t column)
{
    const char *text = cell(d, row, column);
    innov_record *record = NULL;
    int64_t id;

    if (strcmp(innov_table_column(d->table, column, INNOV_COLUMN_TYPE, NULL), "reference") == 0 &&
        innov_table_int(d->table, row, column, &id) == INNOV_OK &&
        innov_store_get(d->cli->store, id, &record, NULL) == INNOV_OK)
        text = record_title(d->cli, record);
    html_text(stdout, text);
    innov_record_free(record);
}

static void put_value(const struct drawing *d, int32_t row)
{
    const char *text = cell(d, row, d->value);
    char shown[NUMBER_SIZE];

    if (*text == '\0') {
        int is_out = strcmp(innov_table_reason(d->table, row, d->value), "not_applicable") == 0;

        fputs(is_out ? in_words(d->cli, "does not apply", "nav piemērojams")
                     : in_words(d->cli, "no data", "nav datu"),
              stdout);
        return;
    }
    fputs(number_for_reader(d->cli->latvian, text, shown), stdout);
    if (d->chart->percent)
        fputs(in_words(d->cli, "%", "\xC2\xA0%"), stdout);
}

static void put_title(const struct drawing *d)
{
    html_text(stdout, d->chart->title);
    if (d->chart->series[0] != '\0') {
        fputs(": ", stdout);
        put_label(d, d->rows[0], table_column(d->table, d->chart->series));
    }
}

/* The chart in words, for those who do not see it. */
static void put_description(const struct drawing *d)
{
    char shown[NUMBER_SIZE];

    printf("<desc id=\"%s-words\">", d->name);
    for (int i = 0; i < d->count; i++) {
        put_label(d, d->rows[i], d->label);
        fputs(": ", stdout);
        put_value(d, d->rows[i]);
        if (*cell(d, d->rows[i], d->goal) != '\0')
            printf(" (%s %s)", in_words(d->cli, "plan", "plāns"),
                   number_for_reader(d->cli->latvian, cell(d, d->rows[i], d->goal), shown));
        fputs(i + 1 < d->count ? "; " : ".", stdout);
    }
    fputs("</desc>\n", stdout);
}

static void open_svg(const struct drawing *d, int height)
{
    printf("<figure>\n<figcaption>");
    put_title(d);
    printf("</figcaption>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title "
           "%s-words\">\n<title id=\"%s-title\">",
           WIDTH, height, d->name, d->name, d->name);
    put_title(d);
    fputs("</title>\n", stdout);
    put_description(d);
}

static void close_svg(void)
{
    fputs("</svg>\n</figure>\n", stdout);
}

/* ---- Bars, one below another --------------------------------------------------------------- */

static void draw_bars(const struct drawing *d)
{
    enum { ROW = 46, BAR = 16, RIGHT = 115 };

    open_svg(d, d->count * ROW + 8);
    for (int i = 0; i < d->count; i++) {
        int top = i * ROW + 8;
        double width = d->top > 0 ? number(d, d->rows[i], d->value) / d->top * (WIDTH - RIGHT) : 0;

        printf("<text x=\"0\" y=\"%d\">", top + 13);
        put_label(d, d->rows[i], d->label);
        printf("</text>\n<rect class=\"track\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
               "<rect class=\"bar\" x=\"0\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n"
               "<text class=\"end\" x=\"%d\" y=\"%d\">",
               top + 19, WIDTH - RIGHT, BAR, top + 19, width, BAR, WIDTH, top + 32);
        put_value(d, d->rows[i]);
        fputs("</text>\n", stdout);
    }
    close_svg();
}

/* ---- Columns along the time ---------------------------------------------------------------- */

enum { HEIGHT = 260, FLOOR = 230, CEILING = 30 };

static double height_of(const struct drawing *d, double value)
{
    return d->top > 0 ? value / d->top * (FLOOR - CEILING) : 0;
}

static void draw_column(const struct drawing *d, int i, double step)
{
    double height = height_of(d, number(d, d->rows[i], d->value)), middle = (i + 0.5) * step;
    double width = step * 0.6 < 90 ? step * 0.6 : 90;

    printf("<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n"
           "<text class=\"middle\" x=\"%.1f\" y=\"%.1f\">",
           middle - width / 2, FLOOR - height, width, height, middle, FLOOR - height - 6);
    put_value(d, d->rows[i]);
    printf("</text>\n<text class=\"middle\" x=\"%.1f\" y=\"%d\">", middle, FLOOR + 20);
    put_label(d, d->rows[i], d->label);
    fputs("</text>\n", stdout);
}

/* The goal of the last row, as a line across with its number. */
static void draw_goal(const struct drawing *d)
{
    const char *goal = cell(d, d->rows[d->count - 1], d->goal);
    double y = FLOOR - height_of(d, number(d, d->rows[d->count - 1], d->goal));
    char shown[NUMBER_SIZE];

    if (*goal == '\0')
        return;
    printf("<line class=\"goal\" x1=\"0\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>\n"
           "<text x=\"0\" y=\"%.1f\">%s: %s</text>\n",
           y, WIDTH, y, y - 7, in_words(d->cli, "plan", "plāns"),
           number_for_reader(d->cli->latvian, goal, shown));
}

static void draw_trend(const struct drawing *d)
{
    double step = (double)WIDTH / d->count;

    open_svg(d, HEIGHT);
    for (int i = 0; i < d->count; i++)
        draw_column(d, i, step);
    printf("<line class=\"axis\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", FLOOR, WIDTH, FLOOR);
    draw_goal(d);
    close_svg();
}

/* ---- The charts of a report ---------------------------------------------------------------- */

static void draw(struct drawing *d, const char *series, int place)
{
    take_rows(d, series);
    if (d->count == 0 || d->top <= 0)
        return;
    snprintf(d->name, sizeof d->name, "chart-%s-%d", d->chart->report, place);
    if (d->chart->is_trend)
        draw_trend(d);
    else
        draw_bars(d);
}

/* A series of one value is no trend. */
static int begins_series(const struct drawing *d, int32_t row)
{
    const char *text = table_text(d->table, row, d->chart->series);
    int count = 0;

    for (int32_t r = 0; r < innov_table_count(d->table, INNOV_TABLE_ROWS); r++) {
        if (strcmp(table_text(d->table, r, d->chart->series), text) != 0)
            continue;
        if (r < row)
            return 0;
        count++;
    }
    return count > 1;
}

void page_chart(const struct cli *cli, const char *report, const innov_table *table)
{
    struct chart chart;
    struct drawing d = {.cli = cli, .chart = &chart, .table = table};

    if (!read_chart(cli, report, &chart))
        return;
    d.label = table_column(table, chart.label);
    d.value = table_column(table, chart.value);
    d.goal = table_column(table, chart.goal);
    if (d.label < 0 || d.value < 0)
        return;
    if (chart.series[0] == '\0') {
        draw(&d, NULL, 1);
        return;
    }
    for (int32_t r = 0; r < innov_table_count(table, INNOV_TABLE_ROWS); r++)
        if (begins_series(&d, r))
            draw(&d, table_text(table, r, chart.series), r + 1);
}
