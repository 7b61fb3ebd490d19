#pragma once
// Debian's libxml2 is built with ICU, whose headers say other things than those that Foundation brings. They are only of
// use for the inside of xmlCharEncodingHandler, which nobody looks into here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
