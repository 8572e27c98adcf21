//! Evenhand: a dispute-resolution copilot. Rules decide, every sentence cites its evidence, a person rules.
//!
//! The modules stand in the order a case walks through them.

pub mod app;
pub mod case;
pub mod commands;
pub mod config;
pub mod drafting;
pub mod error;
pub mod evidence;
pub mod export;
pub mod flow;
pub mod intake;
pub mod masking;
pub mod notify;
pub mod outside;
pub mod policy;
pub mod reading;
pub mod review;
pub mod rules;
pub mod store;
pub mod walk;
pub mod web;
pub mod worker;

pub use error::Error;

/// The system's keeps what threads freed: after many uploads at once the server held twice the memory that it used.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;
