//! The words before the sums of an amount. Letters in other languages know each by these very words.

pub const CLAIMED: &str = "the amount claimed";
pub const TOTAL: &str = "the order's total";
pub const SHIPPING: &str = "shipping";
pub const CAPTURED: &str = "captured";
pub const REFUNDED: &str = "already refunded";
pub const LEFT: &str = "captured and not yet refunded";
pub const TWICE: &str = "captured a second time for the same order";
pub const FOR_ORDER: &str = "captured for the order";
pub const ABOVE_TOTAL: &str = "captured for the order above its total";
pub const SMALLER: &str = "the smaller of the two";
pub const LARGER: &str = "the larger of the two";
pub const SHARE_OF_SHIPPING: &str = "their share of shipping";
pub const DISCOUNT: &str = "less the discount on the order";
pub const REFUNDED_SINCE: &str = "less what was refunded since";
pub const NO_MORE_THAN_CLAIMED: &str = "no more than was claimed";
pub const NO_MORE_THAN_LEFT: &str = "no more than was captured and not yet refunded";

pub(super) const ALL: [&str; 16] = [
    CLAIMED,
    TOTAL,
    SHIPPING,
    CAPTURED,
    REFUNDED,
    LEFT,
    TWICE,
    FOR_ORDER,
    ABOVE_TOTAL,
    SMALLER,
    LARGER,
    SHARE_OF_SHIPPING,
    DISCOUNT,
    REFUNDED_SINCE,
    NO_MORE_THAN_CLAIMED,
    NO_MORE_THAN_LEFT,
];
