//! Measures in words.

use super::sums::{Measures, Share, share};
use super::{Of, Run};
use std::fmt::Write;

pub fn percent(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{:.1} %", value * 100.0))
}

fn with_interval(share: Option<Share>, show: impl Fn(f64) -> String) -> String {
    let Some(Share { value, interval }) = share else { return "-".to_owned() };
    let between = interval.map(|(low, high)| format!(" ({} to {})", show(low), show(high))).unwrap_or_default();
    format!("{}{between}", show(value))
}

pub fn money(micro: i64) -> String {
    format!("{:.4}", micro as f64 / 1e6)
}

impl Run {
    pub fn text(&self) -> String {
        let Of { models, prompt, rule_book, bundles } = &self.of;
        let short = |hash: &str| hash.chars().take(12).collect::<String>();
        let mut out = String::new();
        let models: Vec<&str> = models.iter().map(String::as_str).collect();
        let models = if models.is_empty() { "nobody: the rules alone".to_owned() } else { models.join(", ") };
        let _ = writeln!(out, "prose read by           {models}");
        let (prompt, rule_book, bundles) = (short(prompt), short(rule_book), short(bundles));
        let _ = writeln!(
            out,
            "instructions            {prompt}\nrule book               {rule_book}\nbundles                 {bundles}"
        );
        out.push_str(&self.measures.text());
        for case in &self.cases {
            for (variant, varied) in &case.variants {
                if let Some(told) = &varied.told {
                    let _ = writeln!(out, "! {}, {}: `{}` became `{told}`", case.name, variant.in_words(), case.told);
                }
            }
        }
        out
    }
}

impl Measures {
    fn text(&self) -> String {
        let mut out = String::new();
        let plain = |value: f64| format!("{:.1} %", value * 100.0);
        let _ = writeln!(
            out,
            "bundles                 {}, {} with an expectation: {} decided, {} right in everything, {} wrong and confident",
            self.bundles, self.judged, self.decided, self.right, self.wrong_and_confident
        );
        let _ = writeln!(out, "agreement               {} of those decided", with_interval(self.agreement, plain));
        let _ = writeln!(out, "Cohen's kappa           {}", with_interval(self.kappa, |value| format!("{value:.3}")));
        let _ = writeln!(out, "coverage                {}", with_interval(self.coverage, plain));
        let _ = writeln!(
            out,
            "citations               recall {}, precision {}, on words that gold names {}",
            percent(self.citation_recall),
            percent(self.citation_precision),
            percent(self.citation_named)
        );
        if let Some(facts) = &self.facts {
            let _ = writeln!(
                out,
                "facts a model read      {} claimed, {} right ({}); {} counted, {} right ({})",
                facts.claimed,
                facts.claimed_right,
                percent(share(facts.claimed_right, facts.claimed)),
                facts.counted,
                facts.counted_right,
                percent(share(facts.counted_right, facts.counted))
            );
            let _ = writeln!(
                out,
                "facts in the text       {}: {} claimed ({}), {} counted ({})",
                facts.gold,
                facts.found,
                percent(share(facts.found, facts.gold)),
                facts.found_counted,
                percent(share(facts.found_counted, facts.gold))
            );
        }
        for (variant, told) in &self.variants {
            let _ = writeln!(
                out,
                "{:<34} {} of {} rulings changed, {} of {} facts",
                variant.in_words(),
                told.rulings_changed,
                told.cases,
                told.facts_changed,
                told.facts
            );
        }
        let _ = writeln!(
            out,
            "calls                   {}, {} tokens sent, {} received, cost {}",
            self.calls,
            self.tokens_in,
            self.tokens_out,
            money(self.cost_micro)
        );
        if let (Some(p50), Some(p95)) = (self.latency_ms_p50, self.latency_ms_p95) {
            let _ = writeln!(out, "a call took             p50 {p50} ms, p95 {p95} ms");
        }
        let _ = writeln!(out, "files to draft          p50 {:.1} ms, p95 {:.1} ms", self.ms_p50, self.ms_p95);
        out
    }
}
