//! Tracking as EasyPost, AfterShip and Shippo return it, recognised by shape: parcels with their events in order of time.

mod hand_over;
mod orders;
mod parcel;
mod shape;
mod signs;
mod status;
mod tell;

pub use hand_over::named_person;
pub use orders::{all_fulfilled, journey, orders_fulfilled};
pub use parcel::{Parcel, Way};
pub use shape::parcels;
pub use signs::{person as is_person, place as signs_of_place, proof as signs_of_proof};
pub use tell::{deliveries, percent_of_goods};
