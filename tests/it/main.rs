//! The one integration-test binary: one module a topic.

mod bundle;
mod crash;
mod export;
mod manual;
mod mistakes;
mod store;
mod tidy;

mod api;
mod corpus;
mod notify;
mod outbox;
mod policy;
mod portal;
mod rules;
mod smtp;
mod uploads;

mod browser;
mod chromium;
mod journey;
mod owners;
mod pages;
