//! The one integration-test binary: one module a topic.

mod bundle;
mod chapters;
mod crash;
mod manual;
mod store;
mod tidy;

mod api;
mod corpus;
mod notify;
mod outbox;
mod portal;
mod rules;
mod smtp;
mod uploads;

mod browser;
mod chromium;
mod journey;
mod pages;
