//! Two numbers at a time: what the processor does to one it does to both in the same step.
//!
//! In WebAssembly one vector of the SIMD instructions, elsewhere an array. Both give the same bits, since
//! adding, multiplying, dividing and comparing are exact to the last bit everywhere and nothing else is used.

use std::ops::{Add, Div, Mul, Sub};

/// Two numbers.
#[derive(Clone, Copy, Debug)]
pub struct Lanes(Vector);

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
type Vector = std::arch::wasm32::v128;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
type Vector = [f64; 2];

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod machine {
    pub use std::arch::wasm32::{
        f64x2 as pair, f64x2_add as add, f64x2_div as div, f64x2_mul as mul, f64x2_pmax as larger,
        f64x2_pmin as smaller, f64x2_splat as both, f64x2_sub as sub,
    };
    use std::arch::wasm32::{f64x2_extract_lane, i64x2_add, i64x2_shl, i64x2_splat, v128};

    #[inline(always)]
    pub fn array(vector: v128) -> [f64; 2] {
        [f64x2_extract_lane::<0>(vector), f64x2_extract_lane::<1>(vector)]
    }

    #[inline(always)]
    pub fn power_of_two(shifted: v128) -> v128 {
        i64x2_add(i64x2_shl(shifted, super::MANTISSA), i64x2_splat(super::ONE as i64))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod machine {
    type Pair = [f64; 2];

    #[inline(always)]
    fn each(left: Pair, right: Pair, join: impl Fn(f64, f64) -> f64) -> Pair {
        [join(left[0], right[0]), join(left[1], right[1])]
    }

    #[inline(always)]
    pub fn pair(first: f64, second: f64) -> Pair {
        [first, second]
    }

    #[inline(always)]
    pub fn both(value: f64) -> Pair {
        [value; 2]
    }

    #[inline(always)]
    pub fn array(pair: Pair) -> Pair {
        pair
    }

    #[inline(always)]
    pub fn add(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| left + right)
    }

    #[inline(always)]
    pub fn sub(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| left - right)
    }

    #[inline(always)]
    pub fn mul(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| left * right)
    }

    #[inline(always)]
    pub fn div(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| left / right)
    }

    /// As `f64x2.pmax` of WebAssembly: the left one unless the right one is larger.
    #[inline(always)]
    pub fn larger(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| if left < right { right } else { left })
    }

    /// As `f64x2.pmin` of WebAssembly: the left one unless the right one is smaller.
    #[inline(always)]
    pub fn smaller(left: Pair, right: Pair) -> Pair {
        each(left, right, |left, right| if right < left { right } else { left })
    }

    #[inline(always)]
    pub fn power_of_two(shifted: Pair) -> Pair {
        shifted.map(|lane| {
            let exponent = lane.to_bits() << super::MANTISSA;
            f64::from_bits(exponent.wrapping_add(super::ONE))
        })
    }
}

/// Bits of a mantissa.
const MANTISSA: u32 = 52;
/// The number 1 as bits.
const ONE: u64 = 1023 << MANTISSA;
/// A number so large that adding it leaves no room for a fraction: its last bits hold the nearest whole
/// number of what was added.
const SHIFT: f64 = 6_755_399_441_055_744.0;

impl Lanes {
    /// Two numbers.
    #[inline(always)]
    pub fn new(first: f64, second: f64) -> Lanes {
        Lanes(machine::pair(first, second))
    }

    /// The same number twice.
    #[inline(always)]
    pub fn both(value: f64) -> Lanes {
        Lanes(machine::both(value))
    }

    /// The two numbers.
    #[inline(always)]
    pub fn array(self) -> [f64; 2] {
        machine::array(self.0)
    }

    /// The larger of two in each lane.
    #[inline(always)]
    pub fn larger(self, other: Lanes) -> Lanes {
        Lanes(machine::larger(self.0, other.0))
    }

    /// The smaller of two in each lane.
    #[inline(always)]
    pub fn smaller(self, other: Lanes) -> Lanes {
        Lanes(machine::smaller(self.0, other.0))
    }

    /// Exponential, within 1 unit of the last digit; what lies outside -708 to 709 is taken to these ends.
    ///
    /// # Source
    /// The algorithm of FreeBSD's `e_exp.c` (Sun Microsystems 1993), without its branches: the same bits as
    /// `libm::exp`, but for a few numbers just where its branches meet.
    #[inline(always)]
    pub fn exp(self) -> Lanes {
        const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
        const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
        const P: [f64; 5] = [
            1.666_666_666_666_660_2e-1,
            -2.777_777_777_701_559_3e-3,
            6.613_756_321_437_934e-5,
            -1.653_390_220_546_525_2e-6,
            4.138_136_797_057_238_5e-8,
        ];
        let value = self.larger(Lanes::both(-708.0)).smaller(Lanes::both(709.0));
        let shifted = value * Lanes::both(std::f64::consts::LOG2_E) + Lanes::both(SHIFT);
        let power = shifted - Lanes::both(SHIFT);
        let high = value - power * Lanes::both(LN_2_HIGH);
        let low = power * Lanes::both(LN_2_LOW);
        let rest = high - low;
        let square = rest * rest;
        let mut sum = Lanes::both(P[4]);
        for term in [P[3], P[2], P[1], P[0]] {
            sum = Lanes::both(term) + square * sum;
        }
        let correction = rest - square * sum;
        let ratio = rest * correction / (Lanes::both(2.0) - correction);
        (Lanes::both(1.0) + (ratio - low + high)) * Lanes(machine::power_of_two(shifted.0))
    }
}

impl Add for Lanes {
    type Output = Lanes;
    #[inline(always)]
    fn add(self, other: Lanes) -> Lanes {
        Lanes(machine::add(self.0, other.0))
    }
}

impl Sub for Lanes {
    type Output = Lanes;
    #[inline(always)]
    fn sub(self, other: Lanes) -> Lanes {
        Lanes(machine::sub(self.0, other.0))
    }
}

impl Mul for Lanes {
    type Output = Lanes;
    #[inline(always)]
    fn mul(self, other: Lanes) -> Lanes {
        Lanes(machine::mul(self.0, other.0))
    }
}

impl Div for Lanes {
    type Output = Lanes;
    #[inline(always)]
    fn div(self, other: Lanes) -> Lanes {
        Lanes(machine::div(self.0, other.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponentials_are_those_of_libm() {
        let mut others = 0;
        for step in -700_000..700_000 {
            let value = f64::from(step) * 1e-3 + 1e-7;
            let [own, again] = Lanes::new(value, value).exp().array();
            let expected = libm::exp(value);
            assert_eq!(own, again);
            assert!((own / expected - 1.0).abs() < 3e-16, "{value}: {own} {expected}");
            others += u32::from(own != expected);
        }
        assert!(others < 10, "{others} exponentials differ in the last bit");
    }

    #[test]
    fn exponentials_stay_finite() {
        for value in [f64::NEG_INFINITY, -1e300, -708.0, 0.0, 709.0, 1e300, f64::INFINITY] {
            let [own, _] = Lanes::both(value).exp().array();
            assert!(own.is_finite() && own > 0.0, "{value}: {own}");
        }
        assert_eq!(Lanes::both(0.0).exp().array(), [1.0, 1.0]);
    }
}
