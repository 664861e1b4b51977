// The C library's integer functions, as far as headers of the C++ library name them.
#ifndef RTL_EXPORT_STDLIB_H
#define RTL_EXPORT_STDLIB_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct {
  int quot, rem;
} div_t;
typedef struct {
  long quot, rem;
} ldiv_t;
typedef struct {
  long long quot, rem;
} lldiv_t;
int abs(int value);
long labs(long value);
long long llabs(long long value);
div_t div(int dividend, int divisor);
ldiv_t ldiv(long dividend, long divisor);
lldiv_t lldiv(long long dividend, long long divisor);
double atof(const char* text);
int atoi(const char* text);
long atol(const char* text);
long long atoll(const char* text);
double strtod(const char* text, char** end);
float strtof(const char* text, char** end);
long double strtold(const char* text, char** end);
long strtol(const char* text, char** end, int base);
long long strtoll(const char* text, char** end, int base);
unsigned long strtoul(const char* text, char** end, int base);
unsigned long long strtoull(const char* text, char** end, int base);
int rand(void);
void srand(unsigned seed);
void* malloc(size_t size);
void* calloc(size_t count, size_t size);
void* realloc(void* memory, size_t size);
void* aligned_alloc(size_t alignment, size_t size);
void free(void* memory);
void abort(void);
int atexit(void (*function)(void));
void exit(int status);
void _Exit(int status);
int at_quick_exit(void (*function)(void));
void quick_exit(int status);
char* getenv(const char* name);
int system(const char* command);
void* bsearch(const void* key, const void* base, size_t count, size_t size, int (*order)(const void*, const void*));
void qsort(void* base, size_t count, size_t size, int (*order)(const void*, const void*));
int mblen(const char* text, size_t count);
int mbtowc(wchar_t* to, const char* text, size_t count);
int wctomb(char* to, wchar_t value);
size_t mbstowcs(wchar_t* to, const char* text, size_t count);
size_t wcstombs(char* to, const wchar_t* text, size_t count);
#ifdef __cplusplus
}
#endif

#endif  // RTL_EXPORT_STDLIB_H
