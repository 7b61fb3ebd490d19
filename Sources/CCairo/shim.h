#pragma once
#include <cairo.h>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <ft2build.h>
#include FT_FREETYPE_H

/* FT_LOAD_* are macros with casts, which Swift does not import. */
static inline int gx_load_flags(void) { return FT_LOAD_NO_HINTING | FT_LOAD_NO_AUTOHINT; }
