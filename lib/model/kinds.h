/* kinds.h - the kinds there are, in the order of the tables and of XML files: what is referred to
 * stands before what refers to it where that can be.
 *
 * A new kind is declared and listed here and named in meson.build; the rest is its own file.
 */
#ifndef INNOV__KINDS_H
#define INNOV__KINDS_H

#include "model/kind.h"

extern const innov__kind innov__region, innov__territory, innov__territory_region, innov__sector,
    innov__theme, innov__target_group, innov__skill, innov__institution, innov__institution_parent,
    innov__institution_sector, innov__institution_change, innov__person, innov__consent,
    innov__post, innov__body, innov__membership, innov__meeting, innov__identifier, innov__sprint,
    innov__session, innov__target, innov__sprint_progress;

#define INNOV__KINDS                                                                               \
    &innov__region, &innov__territory, &innov__territory_region, &innov__sector, &innov__theme,    \
        &innov__target_group, &innov__skill, &innov__institution, &innov__institution_parent,      \
        &innov__institution_sector, &innov__institution_change, &innov__person, &innov__consent,   \
        &innov__post, &innov__body, &innov__membership, &innov__meeting, &innov__identifier,       \
        &innov__sprint, &innov__session, &innov__target, &innov__sprint_progress

#endif
