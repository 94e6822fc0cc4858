/* page.h - a page of HTML that stands alone, and charts in it. Nothing in it is fetched from
 * anywhere, and it needs no scripts.
 */
#ifndef PAGE_H
#define PAGE_H

#include "cli.h"
#include "sheet.h"

/* Begins and ends a page on standard output. The heading is its title. */
void page_begin(const struct cli *cli, const char *title);
void page_end(void);

/* An element with a text in it, escaped, and a line end: page_element("p", text). */
void page_element(const char *name, const char *text);

/* A table may be wider than the screen: it then moves in a frame of its own. */
void page_frame_begin(const char *label);
void page_frame_end(void);

/* Prints a sheet in INNOV_FORMAT_..., HTML as a page of its own; the answer is sheet_write's. */
int page_sheet(const struct cli *cli, struct sheet *sheet, int32_t format);

/* Prints a table of the library likewise; returns an exit status. In whole.c. */
int page_table(const struct cli *cli, const innov_table *table, const char *title, int32_t format);

/* ---- chart.c ------------------------------------------------------------------------------- */

/* Draws a report's table where a drawing says something; nothing where it does not. */
void page_chart(const struct cli *cli, const char *report, const innov_table *table);

#endif
