#pragma once
#include <pango/pango.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>
#include <fontconfig/fontconfig.h>
#include <fontconfig/fcfreetype.h>
#include <hb.h>

static inline PangoFcFontMap *gx_fc_font_map(PangoFontMap *map) { return (PangoFcFontMap *)map; }
static inline PangoFcFont *gx_fc_font(PangoFont *font) { return (PangoFcFont *)font; }
static inline PangoFT2FontMap *gx_ft2_font_map(PangoFontMap *map) { return (PangoFT2FontMap *)map; }
static inline void gx_unref(void *object) { g_object_unref(object); }
