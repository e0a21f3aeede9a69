/* Stands before wine's own ucrtbase.dll in the wine prefix of the build: what that library has is
   passed on to it, under the name ucrtwine.dll; the functions of complex numbers that wine 8 only
   names, and that numpy calls, are here. To Windows a long double is a double. Never shipped. */
#include <complex.h>

typedef struct { double parts[2]; } number;
typedef struct { float parts[2]; } number_f;

static double complex from(number z) { return z.parts[0] + z.parts[1] * I; }
static float complex from_f(number_f z) { return z.parts[0] + z.parts[1] * I; }
static number to(double complex z) { return (number){{creal(z), cimag(z)}}; }
static number_f to_f(float complex z) { return (number_f){{crealf(z), cimagf(z)}}; }

#define NUMBER(name) \
    number own_##name(number z) { return to(name(from(z))); } \
    number own_##name##l(number z) { return to(name(from(z))); } \
    number_f own_##name##f(number_f z) { return to_f(name##f(from_f(z))); }
#define PART(name) \
    double own_##name(number z) { return name(from(z)); } \
    double own_##name##l(number z) { return name(from(z)); } \
    float own_##name##f(number_f z) { return name##f(from_f(z)); }

NUMBER(cacos) NUMBER(cacosh) NUMBER(casin) NUMBER(casinh) NUMBER(catan) NUMBER(catanh)
NUMBER(ccos) NUMBER(ccosh) NUMBER(cexp) NUMBER(clog) NUMBER(csin) NUMBER(csinh)
NUMBER(csqrt) NUMBER(ctan) NUMBER(ctanh)
PART(cabs) PART(carg) PART(cimag) PART(creal)

number own_cpow(number z, number power) { return to(cpow(from(z), from(power))); }
number own_cpowl(number z, number power) { return to(cpow(from(z), from(power))); }
number_f own_cpowf(number_f z, number_f power) { return to_f(cpowf(from_f(z), from_f(power))); }
