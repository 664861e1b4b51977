// The C library's memory functions, as far as a kernel can use them: clang knows what they do.
#ifndef RTL_EXPORT_STRING_H
#define RTL_EXPORT_STRING_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
inline void* memcpy(void* to, const void* from, size_t count) { return __builtin_memcpy(to, from, count); }
inline void* memmove(void* to, const void* from, size_t count) { return __builtin_memmove(to, from, count); }
inline void* memset(void* to, int value, size_t count) { return __builtin_memset(to, value, count); }
int memcmp(const void* first, const void* second, size_t count);
void* memchr(const void* in, int value, size_t count);
char* strcpy(char* to, const char* from);
char* strncpy(char* to, const char* from, size_t count);
char* strcat(char* to, const char* from);
char* strncat(char* to, const char* from, size_t count);
int strcmp(const char* first, const char* second);
int strncmp(const char* first, const char* second, size_t count);
int strcoll(const char* first, const char* second);
size_t strxfrm(char* to, const char* from, size_t count);
char* strchr(const char* in, int value);
size_t strcspn(const char* in, const char* other);
char* strpbrk(const char* in, const char* other);
char* strrchr(const char* in, int value);
size_t strspn(const char* in, const char* other);
char* strstr(const char* in, const char* other);
char* strtok(char* in, const char* other);
char* strerror(int number);
size_t strlen(const char* text);
#ifdef __cplusplus
}
#endif

#endif  // RTL_EXPORT_STRING_H
