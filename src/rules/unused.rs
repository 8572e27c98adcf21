//! Numbers of the manual that nothing reads: somebody could change one and wonder why nothing happens.

use super::book::RuleBook;

/// Read by the program itself, not by a rule.
const READ_BY_CODE: [&str; 1] = ["ce3_anchor"];

impl RuleBook {
    /// A line of `parameters.toml`, the parameter's name, and what to do about it.
    pub fn warnings(&self) -> Vec<String> {
        let mut words: Vec<&str> = Vec::new();
        for (name, text) in self.sources.iter().filter(|(name, _)| name != "parameters.toml") {
            // A comment may name what was taken out.
            let lines = text.lines().filter(|line| !line.trim_start().starts_with('#') && name.ends_with(".toml"));
            words.extend(lines.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')));
        }
        let numbers = self.sources.iter().find(|(name, _)| name == "parameters.toml").map_or("", |(_, text)| text.as_str());
        let unused = self
            .params
            .all
            .iter()
            .filter(|one| !words.contains(&one.name.as_str()) && !READ_BY_CODE.contains(&one.name.as_str()));
        let line = |name: &str| numbers.lines().position(|line| line.trim() == format!("[{name}]")).map_or(1, |at| at + 1);
        unused
            .map(|one| {
                format!(
                    "parameters.toml:{}: warning: no rule reads `{}`: use it with param('{}'), or take it out",
                    line(&one.name),
                    one.name,
                    one.name
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_the_shipped_book_is_read_by_something_and_one_that_is_not_is_named() {
        let shipped = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
        assert_eq!(shipped.warnings(), Vec::<String>::new());
        let mut files = shipped.sources.to_vec();
        let numbers = files.iter_mut().find(|(name, _)| name == "parameters.toml").expect("the numbers");
        let at = numbers.1.lines().count() + 2;
        numbers.1 += "\n[left_over_days]\ntype = \"int\"\nsays = \"Days\"\nvalues = [{ value = 3, source = \"house\", since = 2024-01-01 }]\n";
        let book = RuleBook::of(&files).unwrap_or_else(|faults| panic!("{faults}"));
        let said = book.warnings();
        assert!(
            said.len() == 1 && said[0].starts_with(&format!("parameters.toml:{at}: warning: no rule reads `left_over_days`")),
            "{said:?}"
        );
    }
}
