/* SPDX-License-Identifier: Unicode-3.0 */
/* From the Unicode CLDR 48.2.0, all languages, by po/update-cldr.py: not to be edited.
 * sha256 of what follows: 2d677e18c1e4c27264442d076d85ce275ec1e8ef8a3a438454e4448da4af5084 */
#include "language/cldr/ar.h"
#include "language/cldr/en.h"
#include "language/cldr/nl.h"
