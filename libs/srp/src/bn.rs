//! Arithmetic modulo the prime, by the big numbers of aws-lc: the one place of the workspace with
//! `unsafe` code, behind safe functions from numbers to numbers.
//!
//! What makes the calls sound: every pointer comes from aws-lc itself and is checked for null when
//! it is made, is owned by exactly one Rust value that frees it once, and lives as long as the
//! borrow that it is passed under. Lengths passed are those of Rust arrays. No call keeps a
//! pointer beyond its end.
//!
//! What makes them constant in time: the functions used are those that aws-lc names so or uses for
//! RSA's private operations, and each operand has its full width, whatever its value.
#![expect(unsafe_code, reason = "the reviewed exception: calls of aws-lc's big numbers")]

use std::ptr::NonNull;

use aws_lc_sys as lc;

use crate::numbers::Element;
use crate::{Error, NUMBER_LEN, SECRET_LEN};

/// A number in Montgomery form (times a power of two that only aws-lc knows), little-endian.
pub(crate) type Montgomery = [u8; NUMBER_LEN];

/// aws-lc answers 1 for success.
fn check(answer: std::ffi::c_int) -> Result<(), Error> {
    if answer == 1 { Ok(()) } else { Err(Error::Arithmetic) }
}

/// An owned big number, wiped when freed.
struct Number(NonNull<lc::BIGNUM>);

impl Number {
    fn zero() -> Result<Self, Error> {
        // SAFETY: no arguments; answers null or a number that we own.
        NonNull::new(unsafe { lc::BN_new() }).map(Self).ok_or(Error::Arithmetic)
    }

    /// From big-endian bytes; as wide as they are, also when they begin with zeros.
    fn from_be(bytes: &[u8]) -> Result<Self, Error> {
        // SAFETY: reads `bytes.len()` bytes; a null third argument asks for a new number.
        let made = unsafe { lc::BN_bin2bn(bytes.as_ptr(), bytes.len(), std::ptr::null_mut()) };
        NonNull::new(made).map(Self).ok_or(Error::Arithmetic)
    }

    /// Takes a number in Montgomery form, in the memory that this one has.
    fn set_le(&mut self, bytes: &Montgomery) -> Result<(), Error> {
        // SAFETY: reads the array and writes into our number, which grows as needed.
        let set = unsafe { lc::BN_le2bn(bytes.as_ptr(), bytes.len(), self.as_mut()) };
        if set.is_null() { Err(Error::Arithmetic) } else { Ok(()) }
    }

    fn to_be(&self) -> Result<Element, Error> {
        let mut out = [0; NUMBER_LEN];
        // SAFETY: writes exactly `out.len()` bytes, or fails when the number does not fit.
        check(unsafe { lc::BN_bn2bin_padded(out.as_mut_ptr(), out.len(), self.as_ptr()) })?;
        Element::from_array(&out).ok_or(Error::Arithmetic)
    }

    fn to_le(&self) -> Result<Montgomery, Error> {
        let mut out = [0; NUMBER_LEN];
        // SAFETY: writes exactly `out.len()` bytes, or fails when the number does not fit.
        check(unsafe { lc::BN_bn2le_padded(out.as_mut_ptr(), out.len(), self.as_ptr()) })?;
        Ok(out)
    }

    const fn as_ptr(&self) -> *const lc::BIGNUM {
        self.0.as_ptr()
    }

    const fn as_mut(&mut self) -> *mut lc::BIGNUM {
        self.0.as_ptr()
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: we own the number and nobody uses it after this.
        unsafe { lc::BN_clear_free(self.0.as_ptr()) }
    }
}

/// Scratch memory of aws-lc, for one calculation at a time.
struct Scratch(NonNull<lc::BN_CTX>);

impl Scratch {
    fn new() -> Result<Self, Error> {
        // SAFETY: no arguments; answers null or a context that we own.
        NonNull::new(unsafe { lc::BN_CTX_new() }).map(Self).ok_or(Error::Arithmetic)
    }

    const fn as_mut(&mut self) -> *mut lc::BN_CTX {
        self.0.as_ptr()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // SAFETY: we own the context and nobody uses it after this.
        unsafe { lc::BN_CTX_free(self.0.as_ptr()) }
    }
}

/// An odd modulus of [`NUMBER_LEN`] bytes with its Montgomery context, prepared once.
pub(crate) struct Modulus {
    number: Number,
    montgomery: NonNull<lc::BN_MONT_CTX>,
}

// SAFETY: both parts are written while they are made and only read afterwards: every function
// below passes them as pointers to const, and aws-lc keeps no state of a thread in them.
unsafe impl Send for Modulus {}
// SAFETY: as above; aws-lc itself shares such contexts between threads for RSA.
unsafe impl Sync for Modulus {}

impl Modulus {
    pub(crate) fn new(modulus: &[u8; NUMBER_LEN]) -> Result<Self, Error> {
        let number = Number::from_be(modulus)?;
        let mut scratch = Scratch::new()?;
        // SAFETY: both arguments live; answers null or a context that we own.
        let made = unsafe { lc::BN_MONT_CTX_new_consttime(number.as_ptr(), scratch.as_mut()) };
        let montgomery = NonNull::new(made).ok_or(Error::Arithmetic)?;
        Ok(Self { number, montgomery })
    }

    /// `base ^ exponent`, in a time that depends on neither.
    pub(crate) fn power(
        &self,
        base: &Element,
        exponent: &[u8; SECRET_LEN],
    ) -> Result<Element, Error> {
        let (base, exponent) = (Number::from_be(base.as_bytes())?, Number::from_be(exponent)?);
        let (mut out, mut scratch) = (Number::zero()?, Scratch::new()?);
        // SAFETY: all six live and are distinct; `base` is reduced, as `Element` promises.
        check(unsafe {
            lc::BN_mod_exp_mont_consttime(
                out.as_mut(),
                base.as_ptr(),
                exponent.as_ptr(),
                self.number.as_ptr(),
                scratch.as_mut(),
                self.montgomery.as_ptr(),
            )
        })?;
        out.to_be()
    }

    /// `a * b`.
    pub(crate) fn multiply(&self, a: &Element, b: &Element) -> Result<Element, Error> {
        // Of two factors only one in Montgomery form: the product is in plain form again.
        let mut product = self.product(&self.to_montgomery(a)?)?;
        let b = Number::from_be(b.as_bytes())?;
        product.multiply_by(&b)?;
        product.value.to_be()
    }

    /// `a + b`.
    pub(crate) fn add(&self, a: &Element, b: &Element) -> Result<Element, Error> {
        let (a, b) = (Number::from_be(a.as_bytes())?, Number::from_be(b.as_bytes())?);
        let mut out = Number::zero()?;
        // SAFETY: all four live and are distinct; `a` and `b` are reduced.
        check(unsafe {
            lc::BN_mod_add_quick(out.as_mut(), a.as_ptr(), b.as_ptr(), self.number.as_ptr())
        })?;
        out.to_be()
    }

    /// `a - b`.
    pub(crate) fn subtract(&self, a: &Element, b: &Element) -> Result<Element, Error> {
        let (a, b) = (Number::from_be(a.as_bytes())?, Number::from_be(b.as_bytes())?);
        let mut out = Number::zero()?;
        // SAFETY: all four live and are distinct; `a` and `b` are reduced.
        check(unsafe {
            lc::BN_mod_sub_quick(out.as_mut(), a.as_ptr(), b.as_ptr(), self.number.as_ptr())
        })?;
        out.to_be()
    }

    /// A number in Montgomery form.
    pub(crate) fn to_montgomery(&self, number: &Element) -> Result<Montgomery, Error> {
        let number = Number::from_be(number.as_bytes())?;
        let (mut out, mut scratch) = (Number::zero()?, Scratch::new()?);
        // SAFETY: all four live and are distinct; `number` is reduced.
        check(unsafe {
            lc::BN_to_montgomery(
                out.as_mut(),
                number.as_ptr(),
                self.montgomery.as_ptr(),
                scratch.as_mut(),
            )
        })?;
        out.to_le()
    }

    /// A product of numbers in Montgomery form, beginning with one factor.
    pub(crate) fn product(&self, first: &Montgomery) -> Result<Product<'_>, Error> {
        let mut value = Number::zero()?;
        value.set_le(first)?;
        Ok(Product { modulus: self, value, factor: Number::zero()?, scratch: Scratch::new()? })
    }
}

impl Drop for Modulus {
    fn drop(&mut self) {
        // SAFETY: we own the context and nobody uses it after this.
        unsafe { lc::BN_MONT_CTX_free(self.montgomery.as_ptr()) }
    }
}

/// A product that grows factor by factor in the same memory.
pub(crate) struct Product<'a> {
    modulus: &'a Modulus,
    value: Number,
    factor: Number,
    scratch: Scratch,
}

impl Product<'_> {
    /// The product with one more factor.
    pub(crate) fn times(mut self, factor: &Montgomery) -> Result<Self, Error> {
        self.factor.set_le(factor)?;
        let Self { modulus, value, factor, scratch } = &mut self;
        multiply(value, factor, modulus, scratch)?;
        Ok(self)
    }

    fn multiply_by(&mut self, factor: &Number) -> Result<(), Error> {
        multiply(&mut self.value, factor, self.modulus, &mut self.scratch)
    }

    /// The product, still in Montgomery form.
    pub(crate) fn to_montgomery(&self) -> Result<Montgomery, Error> {
        self.value.to_le()
    }

    /// The product in plain form.
    pub(crate) fn into_element(mut self) -> Result<Element, Error> {
        let mut out = Number::zero()?;
        // SAFETY: all four live and are distinct.
        check(unsafe {
            lc::BN_from_montgomery(
                out.as_mut(),
                self.value.as_ptr(),
                self.modulus.montgomery.as_ptr(),
                self.scratch.as_mut(),
            )
        })?;
        out.to_be()
    }
}

/// `value *= factor`, in Montgomery form.
fn multiply(
    value: &mut Number,
    factor: &Number,
    modulus: &Modulus,
    scratch: &mut Scratch,
) -> Result<(), Error> {
    let out = value.as_mut();
    // SAFETY: all live; aws-lc allows the result to be one of the operands.
    check(unsafe {
        lc::BN_mod_mul_montgomery(
            out,
            out,
            factor.as_ptr(),
            modulus.montgomery.as_ptr(),
            scratch.as_mut(),
        )
    })
}
