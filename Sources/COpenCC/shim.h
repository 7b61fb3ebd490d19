#pragma once
#include <stddef.h>
#include <opencc.h>
