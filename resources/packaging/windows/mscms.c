/* Stands in for Windows' colour management, mscms.dll, in the wine prefix of the build: no colour
   profile is ever found. Never shipped. */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileA(void *profile, unsigned a, unsigned b, unsigned c) { return 0; }
EXPORT void *OpenColorProfileW(void *profile, unsigned a, unsigned b, unsigned c) { return 0; }
EXPORT void *WcsOpenColorProfileW(void *a, void *b, void *c, unsigned d, unsigned e, unsigned f, unsigned g) { return 0; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 1; }
EXPORT int GetColorProfileFromHandle(void *profile, void *data, void *size) { return 0; }
EXPORT int GetColorDirectoryW(void *machine, void *buffer, void *size) { return 0; }
EXPORT int WcsGetDefaultColorProfile(int a, void *b, int c, int d, unsigned e, unsigned f, void *g) { return 0; }
EXPORT int WcsGetDefaultColorProfileSize(int a, void *b, int c, int d, unsigned e, void *f) { return 0; }
EXPORT int WcsGetUsePerUserProfiles(void *device, unsigned kind, void *answer) { return 0; }
