//! Labelled fields of papers (PDF, HTML, text): `Label: value`, `Label  value`, and labels standing above their values,
//! in a dozen languages.

use super::normal::fold;
use super::proposal::cut;
use crate::case::Dossier;
use crate::case::exhibit::Exhibit;
use crate::case::passage::{Passage, PassageRole, Span};

/// One value with its label, and the words of the value.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    label: String,
    pub value: &'a str,
    pub passage: &'a Passage,
    start: usize,
}

impl Field<'_> {
    pub fn span(&self) -> Option<Span> {
        cut(self.passage, self.start..self.start + self.value.len())
    }

    pub fn part(&self, range: std::ops::Range<usize>) -> Option<Span> {
        cut(self.passage, self.start + range.start..self.start + range.end)
    }

    pub fn is(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.label == *name || self.label.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))
    }
}

pub const NUMBER: &[&str] = &[
    "tracking number",
    "tracking no",
    "tracking id",
    "tracking",
    "article id",
    "consignment",
    "consignment number",
    "consignment no",
    "parcel number",
    "parcel id",
    "shipment number",
    "shipment id",
    "waybill",
    "awb",
    "sendungsnummer",
    "paketnummer",
    "sendungs nr",
    "numero de suivi",
    "n de suivi",
    "n de colis",
    "numero de colis",
    "suivi",
    "zendingsnummer",
    "pakketnummer",
    "barcode",
    "track trace",
    "numero de seguimiento",
    "n de seguimiento",
    "numero de envio",
    "numero di tracciamento",
    "numero spedizione",
    "codice spedizione",
    "lettera di vettura",
    "numer przesylki",
    "nr przesylki",
    "kolli id",
    "kollinummer",
    "forsandelse id",
    "sandningsnummer",
    "sporingsnummer",
    "pakkenummer",
    "forsendelsesnummer",
    "seurantakoodi",
    "numero de rastreio",
];
pub const DELIVERED: &[&str] = &[
    "delivered on",
    "delivered",
    "date and time",
    "delivery date",
    "date of delivery",
    "delivery date and time",
    "delivered at date",
    "date delivered",
    "zugestellt am",
    "zustelldatum",
    "zustellung am",
    "ausgeliefert am",
    "livre le",
    "date de livraison",
    "date et heure de livraison",
    "date et heure",
    "bezorgd op",
    "afgeleverd op",
    "datum en tijd",
    "bezorgdatum",
    "entregado el",
    "fecha de entrega",
    "fecha y hora",
    "consegnato il",
    "data di consegna",
    "data e ora",
    "data i godzina doreczenia",
    "data doreczenia",
    "doreczono",
    "datum och tid",
    "utlamnad",
    "levererad",
    "leveransdatum",
    "leveret",
    "dato og tid",
    "leveringsdato",
    "udleveret",
    "entregue em",
];
pub const PLACE: &[&str] = &[
    "delivered at",
    "delivered to address",
    "place of delivery",
    "delivery address",
    "delivery location",
    "location",
    "delivered to",
    "place",
    "zugestellt in",
    "zustellort",
    "ort der zustellung",
    "zustelladresse",
    "ort",
    "lieu de livraison",
    "adresse de livraison",
    "lieu",
    "plaats",
    "afleveradres",
    "bezorgadres",
    "afgeleverd op adres",
    "lugar de entrega",
    "direccion de entrega",
    "lugar",
    "luogo di consegna",
    "indirizzo di consegna",
    "luogo",
    "miejsce doreczenia",
    "adres doreczenia",
    "plats",
    "leveransadress",
    "utlamningsplats",
    "sted",
    "leveringssted",
    "leveringsadresse",
    "local de entrega",
];
pub const SIGNED: &[&str] = &[
    "signed by",
    "received by",
    "signed for by",
    "recipient signature",
    "accepted by",
    "name of recipient",
    "entgegengenommen von",
    "empfangen von",
    "unterschrieben von",
    "ubernommen von",
    "signe par",
    "recu par",
    "remis a",
    "receptionne par",
    "ontvangen door",
    "getekend door",
    "ontvanger handtekening",
    "recibido por",
    "firmado por",
    "ricevuto da",
    "firmato da",
    "ritirato da",
    "osoba odbierajaca",
    "odebral",
    "odebrano przez",
    "podpisal",
    "utlamnad till",
    "mottagen av",
    "kvitterad av",
    "kvitteret af",
    "modtaget af",
    "udleveret til",
    "recebido por",
];
pub const WEIGHT: &[&str] = &["weight", "gewicht", "poids", "peso", "waga", "vikt", "vaegt", "versandgewicht", "liczba paczek"];
pub const REFERENCE: &[&str] = &[
    "sender reference",
    "reference",
    "order",
    "order number",
    "order no",
    "customer reference",
    "shipper reference",
    "referenz",
    "absenderreferenz",
    "bestellnummer",
    "auftrag",
    "auftragsnummer",
    "reference expediteur",
    "ref client",
    "commande",
    "numero de commande",
    "referentie",
    "kenmerk",
    "bestelnummer",
    "referencia",
    "pedido",
    "riferimento",
    "ordine",
    "referencja nadawcy",
    "referencja",
    "numer zamowienia",
    "avsandarens referens",
    "referens",
    "ordernummer",
    "afsenders reference",
    "ordrenummer",
];
pub const HOW: &[&str] = &[
    "event",
    "status",
    "zustellart",
    "mode de livraison",
    "delivery type",
    "bezorgwijze",
    "modalita",
    "sposob doreczenia",
    "leveranssatt",
    "safe drop",
    "hinterlegt",
    "left at",
    "abgestellt",
    "ablageort",
    "utlamning",
];
pub const IDENTITY: &[&str] =
    &["legitimation", "id check", "identification", "ausweis", "piece d identite", "legitimatie", "documento", "dokument"];

/// Label and value pairs of a paper, in order.
pub fn fields<'a>(dossier: &'a Dossier, exhibit: &Exhibit) -> Vec<Field<'a>> {
    let lines: Vec<&Passage> =
        dossier.passages_of(exhibit.id).filter(|passage| passage.usable() && passage.role == PassageRole::Body).collect();
    let known: Vec<&[&str]> = vec![NUMBER, DELIVERED, PLACE, SIGNED, WEIGHT, REFERENCE, HOW, IDENTITY];
    let label = |text: &str| {
        let folded = fold(text);
        known.iter().any(|names| names.contains(&folded.as_str()))
    };
    let mut out = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let parts = parts(&line.text);
        // A row of labels above a row of values: its later parts are labels, and what stands below is not.
        let named = |part: &str| label(part.trim_end_matches(':'));
        let heading = parts.len() == 1 && named(parts[0].1) || parts.len() > 1 && parts[1..].iter().any(|(_, part)| named(part));
        if heading && let Some(below) = lines.get(n + 1) {
            let values = self::parts(&below.text);
            if values.len() == parts.len() && !named(values[0].1) {
                for ((_, name), (start, value)) in parts.iter().zip(values) {
                    out.push(Field { label: fold(name), value, passage: below, start });
                }
                continue;
            }
        }
        if let Some((name, value)) = line.text.split_once(':')
            && name.chars().count() <= 45
            && !value.trim().is_empty()
            && !name.ends_with(|c: char| c.is_ascii_digit())
        {
            let start = line.text.len() - value.trim_start().len();
            out.push(Field { label: fold(name), value: value.trim(), passage: line, start });
        } else if let [(_, name), (start, value)] = parts[..] {
            out.push(Field { label: fold(name.trim_end_matches(':')), value, passage: line, start });
        }
    }
    out
}

/// Runs of text between wide gaps, with their start.
fn parts(line: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut from = 0;
    for piece in line.split("  ") {
        let trimmed = piece.trim();
        if !trimmed.is_empty() {
            out.push((from + (piece.len() - piece.trim_start().len()), trimmed));
        }
        from += piece.len() + 2;
    }
    out
}
