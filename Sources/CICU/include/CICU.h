#ifndef GX_CICU_H
#define GX_CICU_H

#include <stdint.h>

/* ICU's word boundaries. ICU's own headers stay out of this one: Swift's Foundation brings a second copy of them, and
   the two do not go together in a program. */

/* Words of a Chinese text in UTF-16, which has to stay where it is until gx_words_close; null when ICU has no data. */
void *gx_words_open(const uint16_t *text, int32_t length);

/* The next boundary, or -1 behind the last. */
int32_t gx_words_next(void *words);

void gx_words_close(void *words);

#endif
