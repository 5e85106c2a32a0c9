/* Linear algebra for OpenCV by the OpenBLAS that NumPy brings: OpenCV's own copy of OpenBLAS takes 42 MB.
 *
 * installers/package/libraries.py compiles this under the name of OpenCV's copy and links it to NumPy's.
 * NumPy's functions have other names and 64-bit integers; here are those that OpenCV asks for, with its
 * 32-bit integers.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

typedef int64_t wide;

/* C := alpha A B + beta C */
#define GEMM(name, number)                                                                        \
    void scipy_cblas_##name##64_(int, int, int, wide, wide, wide, number, const void *, wide,     \
                                 const void *, wide, number, void *, wide);                       \
    void cblas_##name(int order, int trans_a, int trans_b, int m, int n, int k, number alpha,     \
                      const void *a, int lda, const void *b, int ldb, number beta, void *c,       \
                      int ldc)                                                                    \
    {                                                                                             \
        scipy_cblas_##name##64_(order, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, \
                                ldc);                                                             \
    }
GEMM(sgemm, float)
GEMM(dgemm, double)
GEMM(cgemm, const void *)
GEMM(zgemm, const void *)

/* Fortran's functions. Each letter among their arguments has its length at the end of the call. */

static int smaller(int one, int other) { return one < other ? one : other; }

static wide *wide_numbers(wide count)
{
    wide *numbers = calloc(count > 0 ? count : 1, sizeof *numbers);
    if (numbers == NULL)
        abort();
    return numbers;
}

static void give_back(int *narrow, wide *numbers, int count)
{
    for (int i = 0; i < count; ++i)
        narrow[i] = (int)numbers[i];
    free(numbers);
}

#define LAPACK(t)                                                                                 \
    void scipy_##t##gesv_64_(wide *, wide *, void *, wide *, wide *, void *, wide *, wide *);     \
    void t##gesv_(int *n, int *nrhs, void *a, int *lda, int *ipiv, void *b, int *ldb, int *info)  \
    {                                                                                             \
        wide n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0, *ipiv_;                 \
        ipiv_ = wide_numbers(*n);                                                                 \
        scipy_##t##gesv_64_(&n_, &nrhs_, a, &lda_, ipiv_, b, &ldb_, &info_);                      \
        give_back(ipiv, ipiv_, *n);                                                               \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##getrf_64_(wide *, wide *, void *, wide *, wide *, wide *);                    \
    void t##getrf_(int *m, int *n, void *a, int *lda, int *ipiv, int *info)                       \
    {                                                                                             \
        wide m_ = *m, n_ = *n, lda_ = *lda, info_ = 0, *ipiv_;                                    \
        ipiv_ = wide_numbers(smaller(*m, *n));                                                    \
        scipy_##t##getrf_64_(&m_, &n_, a, &lda_, ipiv_, &info_);                                  \
        give_back(ipiv, ipiv_, smaller(*m, *n));                                                  \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##posv_64_(char *, wide *, wide *, void *, wide *, void *, wide *, wide *,      \
                             size_t);                                                             \
    void t##posv_(char *uplo, int *n, int *nrhs, void *a, int *lda, void *b, int *ldb, int *info) \
    {                                                                                             \
        wide n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, info_ = 0;                         \
        scipy_##t##posv_64_(uplo, &n_, &nrhs_, a, &lda_, b, &ldb_, &info_, 1);                    \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##potrf_64_(char *, wide *, void *, wide *, wide *, size_t);                    \
    void t##potrf_(char *uplo, int *n, void *a, int *lda, int *info)                              \
    {                                                                                             \
        wide n_ = *n, lda_ = *lda, info_ = 0;                                                     \
        scipy_##t##potrf_64_(uplo, &n_, a, &lda_, &info_, 1);                                     \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##gels_64_(char *, wide *, wide *, wide *, void *, wide *, void *, wide *,      \
                             void *, wide *, wide *, size_t);                                     \
    void t##gels_(char *trans, int *m, int *n, int *nrhs, void *a, int *lda, void *b, int *ldb,   \
                  void *work, int *lwork, int *info)                                              \
    {                                                                                             \
        wide m_ = *m, n_ = *n, nrhs_ = *nrhs, lda_ = *lda, ldb_ = *ldb, lwork_ = *lwork;          \
        wide info_ = 0;                                                                           \
        scipy_##t##gels_64_(trans, &m_, &n_, &nrhs_, a, &lda_, b, &ldb_, work, &lwork_, &info_,   \
                            1);                                                                   \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##geqrf_64_(wide *, wide *, void *, wide *, void *, void *, wide *, wide *);    \
    void t##geqrf_(int *m, int *n, void *a, int *lda, void *tau, void *work, int *lwork,          \
                   int *info)                                                                     \
    {                                                                                             \
        wide m_ = *m, n_ = *n, lda_ = *lda, lwork_ = *lwork, info_ = 0;                           \
        scipy_##t##geqrf_64_(&m_, &n_, a, &lda_, tau, work, &lwork_, &info_);                     \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##gesdd_64_(char *, wide *, wide *, void *, wide *, void *, void *, wide *,     \
                              void *, wide *, void *, wide *, wide *, wide *, size_t);            \
    void t##gesdd_(char *jobz, int *m, int *n, void *a, int *lda, void *s, void *u, int *ldu,     \
                   void *vt, int *ldvt, void *work, int *lwork, int *iwork, int *info)            \
    {                                                                                             \
        wide m_ = *m, n_ = *n, lda_ = *lda, ldu_ = *ldu, ldvt_ = *ldvt, lwork_ = *lwork;          \
        wide info_ = 0, *room = wide_numbers(8 * (wide)smaller(*m, *n));                          \
        (void)iwork;                                                                              \
        scipy_##t##gesdd_64_(jobz, &m_, &n_, a, &lda_, s, u, &ldu_, vt, &ldvt_, work, &lwork_,    \
                             room, &info_, 1);                                                    \
        free(room);                                                                               \
        *info = (int)info_;                                                                       \
    }                                                                                             \
    void scipy_##t##geev_64_(char *, char *, wide *, void *, wide *, void *, void *, void *,      \
                             wide *, void *, wide *, void *, wide *, wide *, size_t, size_t);     \
    void t##geev_(char *jobvl, char *jobvr, int *n, void *a, int *lda, void *wr, void *wi,        \
                  void *vl, int *ldvl, void *vr, int *ldvr, void *work, int *lwork, int *info)    \
    {                                                                                             \
        wide n_ = *n, lda_ = *lda, ldvl_ = *ldvl, ldvr_ = *ldvr, lwork_ = *lwork, info_ = 0;      \
        scipy_##t##geev_64_(jobvl, jobvr, &n_, a, &lda_, wr, wi, vl, &ldvl_, vr, &ldvr_, work,    \
                            &lwork_, &info_, 1, 1);                                               \
        *info = (int)info_;                                                                       \
    }
LAPACK(s)
LAPACK(d)
