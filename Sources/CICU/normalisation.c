#include "CICU.h"
#include <unicode/unorm2.h>

int32_t gx_compose(const uint16_t *text, int32_t length, uint16_t *composed, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *composer = unorm2_getNFCInstance(&status);
    int32_t count = unorm2_normalize(composer, (const UChar *)text, length, (UChar *)composed, capacity, &status);
    return U_FAILURE(status) ? -1 : count;
}
