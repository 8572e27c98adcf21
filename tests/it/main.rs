//! The one integration-test binary: one module a topic.

mod bundle;
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
mod site;
mod smtp;
mod uploads;

mod acts;
mod browser;
mod chromium;
mod desk;
mod journey;
mod pages;
mod paper;
