"""Start the frozen program.

A script of its own, because the freezer puts its folder first on the path: from inside the package,
`statistics` would then mean ours and not Python's.
"""

import sys

from jimdesk.__main__ import main

sys.exit(main())
