//! The one integration-test binary: one module a topic.

mod bundle;
mod crash;
mod export;
mod manual;
mod store;
mod tidy;

mod api;
mod corpus;
mod notify;
mod outbox;
mod policy;
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
mod owners;
mod pages;
mod paper;
