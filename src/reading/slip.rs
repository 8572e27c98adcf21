//! Packing slips: how many pieces of each line were ordered and how many lay in the parcel.

use super::normal::fold;
use super::proposal::{Proposal, cut};
use crate::case::Dossier;
use crate::case::exhibit::Exhibit;
use crate::case::passage::{Passage, PassageRole, Span};
use crate::case::reading::Value;

const READER: &str = "labels";

/// A packing slip's table: `SKU ... ordered delivered [open]` under headings that say so.
pub fn slip(dossier: &Dossier, exhibit: &Exhibit) -> Vec<Proposal> {
    const ORDERED: &[&str] = &[
        "ordered",
        "best",
        "bestellt",
        "commande",
        "besteld",
        "pedido",
        "ordinato",
        "zamowiono",
        "bestalld",
        "bestilt",
        "qty ordered",
    ];
    const SENT: &[&str] = &[
        "delivered",
        "shipped",
        "sent",
        "packed",
        "gel",
        "geliefert",
        "livre",
        "expedie",
        "geleverd",
        "verzonden",
        "enviado",
        "spedito",
        "wyslano",
        "levererad",
        "skickad",
        "leveret",
    ];
    let order = &dossier.complaint.order;
    let lines: Vec<&Passage> =
        dossier.passages_of(exhibit.id).filter(|passage| passage.usable() && passage.role == PassageRole::Body).collect();
    let place = |words: &[String], names: &[&str]| words.iter().rposition(|word| names.contains(&word.as_str()));
    let head = lines.iter().find_map(|line| {
        let words: Vec<String> = fold(&line.text).split(' ').map(str::to_owned).collect();
        let (ordered, sent) = (place(&words, ORDERED)?, place(&words, SENT)?);
        (sent == ordered + 1).then(|| words.len() - 1 - ordered)
    });
    // How many numbers stand at the end of a row, and that the first two of them are ordered and delivered.
    let Some(after) = head else { return Vec::new() };
    let mut out = Vec::new();
    for line in &order.lines {
        let rows: Vec<&&Passage> = lines
            .iter()
            .filter(|passage| passage.text.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case(&line.sku)))
            .collect();
        let [row] = rows[..] else { continue };
        let numbers: Vec<(usize, &str)> = row
            .text
            .split_whitespace()
            .rev()
            .take_while(|word| word.parse::<i64>().is_ok())
            .map(|word| (word.as_ptr() as usize - row.text.as_ptr() as usize, word))
            .collect();
        if numbers.len() < after + 1 {
            continue;
        }
        let (ordered, sent) = (numbers[after], numbers[after - 1]);
        let (Ok(wanted), Ok(given)) = (ordered.1.parse::<i64>(), sent.1.parse::<i64>()) else { continue };
        if wanted != line.quantity || given > wanted {
            continue;
        }
        // A note such as "on back order: ..." that names the line says the same in words.
        let notes =
            lines.iter().filter(|passage| wanted > given && passage.id != row.id && passage.text.contains(line.sku.as_str()));
        let spans: Vec<Span> = [cut(row, sent.0..sent.0 + sent.1.len()), Some(Span::whole(row))]
            .into_iter()
            .flatten()
            .chain(notes.map(|passage| Span::whole(passage)))
            .collect();
        out.push(Proposal::new(READER, exhibit, "line.missing", Value::Int(wanted - given), spans.clone()).about(&line.sku));
        out.push(Proposal::new(READER, exhibit, "line.delivered", Value::Int(given), spans).about(&line.sku));
    }
    out
}
