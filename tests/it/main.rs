//! The one integration-test binary: one module a topic.

mod bundle;
mod chapters;
mod crash;
mod export;
mod manual;
mod mistakes;
mod store;
mod tidy;

mod any_bytes;
mod any_check;
mod any_mail;
mod any_model;
mod any_pdf;
mod any_rules;
mod api;
mod corpus;
mod letters;
mod mail_in;
mod notify;
mod outbox;
mod pdf_made;
mod pdf_poppler;
mod pdf_printed;
mod pdf_sheet;
mod pdf_truth;
mod policy;
mod portal;
mod queue;
mod rules;
mod site;
mod smtp;
mod uploads;

mod acts;
mod browser;
mod chromium;
mod desk;
mod hearing;
mod journey;
mod owners;
mod pages;
mod paper;
