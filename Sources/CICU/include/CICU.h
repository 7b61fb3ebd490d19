#ifndef GX_CICU_H
#define GX_CICU_H

#include <stdint.h>

/* ICU's word boundaries and normalization. ICU's own headers stay out of this one: Swift's Foundation brings a second copy of them, and
   the two do not go together in a program. */

/* Words of a Chinese text in UTF-16, which has to stay where it is until gx_words_close; null when ICU has no data. */
void *gx_words_open(const uint16_t *text, int32_t length);

/* The next boundary, or -1 behind the last. */
int32_t gx_words_next(void *words);

void gx_words_close(void *words);

/* Composes letters and their combining marks (Unicode normalization form C). Returns the number of UTF-16 units written, or -1 if
   they do not fit. */
int32_t gx_compose(const uint16_t *text, int32_t length, uint16_t *composed, int32_t capacity);

/* Bytes that a version takes at most, with the zero at its end. */
#define GX_ICU_VERSION_LENGTH 32

/* Writes the version of the ICU that the program runs with, such as "72.1". */
void gx_icu_version(char *text);

#endif
