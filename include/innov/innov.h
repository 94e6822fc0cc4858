/* innov.h - the umbrella: include this one.
 *
 * libinnov models a national public-sector innovation ecosystem and keeps it in SQLite or XML.
 * One header per room; each can be included alone.
 */
#ifndef INNOV_H
#define INNOV_H

#include "base.h"      /* results, findings, dates, ids */
#include "model.h"     /* what the library says of its model */
#include "ids.h"       /* the numbers of kinds and fields (generated) */
#include "record.h"    /* one record */
#include "format.h"    /* tables */
#include "store.h"     /* stores, queries, import and export */
#include "ecosystem.h" /* operations and reports */
#include "schema.h"    /* the model for other tools */

#endif
