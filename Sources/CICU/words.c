#include "CICU.h"
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

_Static_assert(U_MAX_VERSION_STRING_LENGTH <= GX_ICU_VERSION_LENGTH, "room for the version");

void *gx_words_open(const uint16_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", (const UChar *)text, length, &status);
    return U_FAILURE(status) ? 0 : words;
}

int32_t gx_words_next(void *words) { return ubrk_next((UBreakIterator *)words); }

void gx_words_close(void *words) { ubrk_close((UBreakIterator *)words); }

void gx_icu_version(char *text) {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text);
}
