/* fuzz.h - what the fuzz targets share: claims, files in memory, and what every call must answer.
 *
 * A target is one file with LLVMFuzzerTestOneInput. With libFuzzer (tests/fuzz/run.sh) it is given
 * what libFuzzer makes up; with replay.c it is given files, in every run of the tests.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <innov/innov.h>
#include <stddef.h>
#include <stdint.h>

/* The name is libFuzzer's. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What must be so: otherwise the process ends with a sentence, and the input is a find. */
#define claim(holds) ((holds) ? (void)0 : fuzz_broken(__FILE__, __LINE__, #holds))

_Noreturn void fuzz_broken(const char *file, int line, const char *claim);

/* A path in a folder of this process, removed when it ends in an orderly way. */
const char *fuzz_path(const char *name);

/* All bytes of a file, with a NUL behind them, to be freed; makes or replaces a file. */
char *fuzz_read_file(const char *path, size_t *size);
void fuzz_write_file(const char *path, const void *bytes, size_t size);

/* A copy with a NUL behind it, to be freed. */
char *fuzz_text(const uint8_t *bytes, size_t size);

/* The field that the first line names ("sprint.title"), 0 when it names none; `rest` becomes the
 * text behind that line, to be freed. */
int32_t fuzz_field(const uint8_t *bytes, size_t size, char **rest);

/* The number is a result; a failure says why in both languages, and gave no handle. */
void fuzz_judge(int rc, const void *handle, const char *en, const char *lv);

/* As fuzz_judge for a call on a store with findings (NULL: without), for one that says why in its
 * findings alone, and for the findings: each of them is whole. */
void fuzz_judge_store(int rc, const void *handle, const innov_store *store, const innov_diag *diag);
void fuzz_judge_diag(int rc, const void *handle, const innov_diag *diag);
void fuzz_judge_findings(const innov_diag *diag);

/* A new store with labels and repeatable ids; with `file`, what that file of tests/data has. */
innov_store *fuzz_store(const char *location, const char *file);

/* The path of `name` in tests/data. Lives until the next call. */
const char *fuzz_data(const char *name);

/* The list that every target uses; made once. */
innov_diag *fuzz_diag(void);

/* Reads everything there is, in one of the ways that do not write: record by record, log and index,
 * as an export, or by a check. */
enum { FUZZ_WAYS = 4 };
void fuzz_read(innov_store *store, unsigned way);

#endif
