/* faults.h - the system calls by which a program writes, counted, and made to fail at a chosen one.
 *
 * A program that is linked with faults.c has its own write, fsync, rename and so on. They stand in
 * the way of the library's and of SQLite's alike, as a program's symbols go before those of the C
 * library in every shared library that it loads. Without a plan they only pass the call on.
 */
#ifndef FAULTS_H
#define FAULTS_H

/* Sorts of calls. */
enum {
    FAULTS_CREATE = 1,   /* open and openat with O_CREAT, mkdir */
    FAULTS_WRITE = 2,    /* write, pwrite */
    FAULTS_TRUNCATE = 4, /* ftruncate */
    FAULTS_SYNC = 8,     /* fsync, fdatasync */
    FAULTS_NAME = 16,    /* rename, link */
    FAULTS_REMOVE = 32,  /* unlink, rmdir */
    FAULTS_FACTS = 64,   /* fchmod, fchown */
    FAULTS_EVERY = 127,
};

/* What happens at the call. */
enum {
    FAULTS_FAIL,      /* it is not made and says `error` */
    FAULTS_TORN,      /* half of the bytes are written, and then it fails; other calls just fail */
    FAULTS_SHORT,     /* half of the bytes are written, as write may do; other calls are made */
    FAULTS_KILL,      /* the process is killed before it */
    FAULTS_KILL_TORN, /* half of the bytes are written, then the process is killed */
};

typedef struct faults_plan {
    int sorts;    /* those that are counted */
    int at;       /* what number of call, from 1; 0: none, they are only counted */
    int what;     /* FAULTS_FAIL to FAULTS_KILL_TORN */
    int error;    /* errno of what fails */
    int for_ever; /* all counted calls after it fail too */
} faults_plan;

/* From now on calls are counted, and fail as planned. */
void faults_begin(const faults_plan *plan);

/* From now on calls are passed on. */
void faults_end(void);

/* How many calls of these sorts were made between faults_begin and faults_end. */
int faults_calls(int sorts);

/* Whether the planned call was reached, and how many files had got a name (by rename or link)
 * before it; both hold until the next faults_begin. */
int faults_reached(void);
int faults_named(void);

#endif
