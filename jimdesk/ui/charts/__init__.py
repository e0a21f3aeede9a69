"""Draw charts as a statistics office prints them: on screen, small, as PNG and as SVG.

A chart is arranged into a `Picture`, which is plain geometry, and drawn with Qt's own painter. A
plotting library was tried: pyqtgraph 0.14 cannot write any line as SVG with Qt 6.11 (its exporter
raises ValueError), leaves labels at line ends out of the view, and needs half a second and numpy
before the first chart; what it adds, zooming and live data, no printed chart needs.
"""
