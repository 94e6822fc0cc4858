/* reports_as_of.c - reports for a day: what had happened by it, who stood under whom on it. On the
 * real records, whose dates are mostly years, and on a small store of changes.
 */
#include "contract/asking.h"

int main(void)
{
    Suite *suite = suite_create("reports for a day");

    return suite_main(suite);
}
