#ifndef GX_CICU_H
#define GX_CICU_H

#include <stdint.h>
#include <unicode/ubrk.h>

/* ICU renames its functions by version with macros, which Swift does not see. */

static inline void *gx_words_open(const uint16_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", (const UChar *)text, length, &status);
    if (U_FAILURE(status)) return 0;
    return words;
}

/* The next boundary, or -1 behind the last. */
static inline int32_t gx_words_next(void *words) { return ubrk_next((UBreakIterator *)words); }

static inline void gx_words_close(void *words) { ubrk_close((UBreakIterator *)words); }

#endif
