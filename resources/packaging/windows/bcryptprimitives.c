/* Stands in for Windows' bcryptprimitives.dll in the wine prefix of the build. Libraries written in
   Rust take their random numbers from there; advapi32 of wine has them too. Never shipped. */
__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long length);

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long length) {
    return SystemFunction036(buffer, (unsigned long)length);
}
