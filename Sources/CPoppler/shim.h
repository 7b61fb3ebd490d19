#pragma once
#include <poppler.h>
#include <cairo.h>

static inline void gx_poppler_unref(void *object) { g_object_unref(object); }
