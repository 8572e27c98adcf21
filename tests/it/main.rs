//! The one integration-test binary: one module a topic.

mod bundle;
mod crash;
mod manual;
mod store;
mod tidy;

mod api;
mod corpus;
mod letters;
mod mail_in;
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
