/* page.c - a page of HTML that stands alone: its frame and how it looks. */
#include "page.h"

#include "text.h"

/* Colours have a contrast of at least 4.5 to 1 for text and 3 to 1 for bars and lines. */
static const char style[] =
    ":root{color-scheme:light}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:#fff;color:#1b1f24;"
    "font:1rem/1.5 system-ui,\"Segoe UI\",\"Noto Sans\",\"DejaVu Sans\",sans-serif}\n"
    "h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}\n"
    "h2{font-size:1.35rem;line-height:1.3;margin:3rem 0 .25rem;padding-top:.75rem;"
    "border-top:2px solid #8c1d32}\n"
    "p,ul{max-width:48rem}\n"
    ".about{color:#4a5159;margin-top:0}\n"
    "a{color:#8c1d32}\n"
    "a:focus-visible,.frame:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}\n"
    "nav ul{columns:2 18rem;padding-left:1.2rem}\n"
    ".frame{overflow-x:auto;margin:1rem 0}\n"
    "table{border-collapse:collapse;font-size:.9rem;min-width:100%}\n"
    "caption{text-align:left;font-weight:600;padding:.25rem 0}\n"
    "th,td{padding:.35rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid "
    "#d5d9de}\n"
    "thead th{vertical-align:bottom;background:#f3f1ec;border-bottom:2px solid #767d86}\n"
    "tbody th{font-weight:600}\n"
    "tbody tr:hover{background:#faf8f3}\n"
    ".number{text-align:right;font-variant-numeric:tabular-nums}\n"
    "td.number,td.date{white-space:nowrap}\n"
    "th[scope=row]:not(.number){min-width:7rem}\n"
    "td:not([class]){min-width:9rem}\n"
    "td.missing{color:#5c636b;font-size:.82em;white-space:normal}\n"
    ".notes{color:#333a42;font-size:.9rem;padding-left:1.2rem}\n"
    "figure{margin:1rem 0;max-width:44rem;overflow-x:auto}\n"
    "figcaption{font-weight:600}\n"
    "svg{display:block;width:100%;min-width:26rem;height:auto}\n"
    "svg text{font:14px system-ui,\"Segoe UI\",\"Noto Sans\",\"DejaVu Sans\",sans-serif;"
    "fill:#1b1f24}\n"
    "svg .bar{fill:#8c1d32}svg .track{fill:#ece9e2}svg .goal{stroke:#1a5fb4;stroke-width:2;"
    "stroke-dasharray:7 5}svg .axis{stroke:#767d86}svg .end{text-anchor:end}"
    "svg .middle{text-anchor:middle}\n"
    "@media print{body{max-width:none;padding:0}.frame{overflow:visible}h2{break-after:avoid}"
    "tr,figure{break-inside:avoid}}\n";

void page_begin(const struct cli *cli, const char *title)
{
    printf("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
           cli->lang);
    page_element("title", title);
    printf("<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
    page_element("h1", title);
}

void page_end(void)
{
    fputs("</main>\n</body>\n</html>\n", stdout);
}

void page_element(const char *name, const char *text)
{
    printf("<%s>", name);
    html_text(stdout, text);
    printf("</%s>\n", name);
}

void page_frame_begin(const char *label)
{
    fputs("<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-label=\"", stdout);
    html_text(stdout, label);
    fputs("\">\n", stdout);
}

void page_frame_end(void)
{
    fputs("</div>\n", stdout);
}

int page_sheet(const struct cli *cli, struct sheet *sheet, int32_t format)
{
    int result;

    if (format != INNOV_FORMAT_HTML)
        return sheet_write(sheet, stdout, format);
    page_begin(cli, sheet_called(sheet));
    page_frame_begin(sheet_called(sheet));
    result = sheet_write(sheet, stdout, format);
    page_frame_end();
    page_end();
    return result;
}
