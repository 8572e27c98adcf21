//! What carriers write, in the main languages: where a parcel was left, why it was not, how the hand-over was confirmed.

use super::status::Status;
use crate::reading::normal::fold;
use regex::Regex;
use std::sync::LazyLock;

macro_rules! words {
    ($($name:ident = $pattern:expr;)+) => {$(
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!(r"(?:^| )(?:{})", $pattern)).expect("a fixed pattern"));
    )+};
}

// Patterns are matched on folded text: lower case, no accents, no punctuation, single blanks.
words! {
    NEIGHBOUR = "neighbou?r|nachbar|voisin|buren|buurman|buurvrouw|buur |vecin[oa]|vicin[oa] di casa|vicino|sasiad|granne|nabo |naboen|naapuri|vizinh|szomszed|soused";
    SAFE = "safe place|safe drop|safe location|safeplace|ablageort|abstellort|wunschort|abgestellt|garage|shed|veilige plek|lieu sur|sikker plass|trygg plats|lugar seguro|luogo sicuro";
    DOORSTEP = "front door|doorstep|porch|left at door|left outside|vor der (?:haus|wohnungs)?tur|haustur|devant la porte|voor de deur|bij de voordeur|voordeur|puerta|davanti alla porta|pod drzwiami|vid dorren|utanfor dorren|ved doren|mailbox|letter ?box|briefkasten|boite aux lettres|brievenbus|buzon|cassetta|skrzynk|brevlada|postkasse|front porch|back door|side door|unattended";
    PORTER = "concierge|reception(?:ist)?(?: |$)|front desk|porter(?: |$)|doorman|portier|gardien|conserje|porteria|portiere|portineria|recepcj|mail ?room|poststelle|hausmeister|receptie|am empfang|empfang(?: |$)";
    LOCKER = "locker|packstation|paczkoma|consigne|taquilla|armadietto|pakketautomaat|pakkeautomat|paketautomat|paketbox|pakkeboks|parcel ?box|parcel machine";
    PICKUP = "pick ?up point|point relais|relais|service ?point|ombud|parcel ?shop|paket ?shop|access point|afhaalpunt|punto (?:pack|de recogida|di ritiro)|post ?office|postfiliale|filiale|bureau de poste|postkontor|punkt odbioru|utlamningsstalle|collection point";
    PIN = "pin (?:code|verified|ok|confirmed)|pincode|one time (?:pin|password)|otp|with pin|mit pin|code pin|afhaalcode|code de livraison";
    ID = "id check|id verified|identity (?:checked|verified)|photo id|legitimation|ausweis|piece d identite|identiteit|legitimatie|dokument tozsamosci|dni|identidad|legitimerad";
    SIGNED = "signed (?:for )?by|signature (?:obtained|captured)|signed|unterschrift|unterschrieben|gegen unterschrift|contre signature|signe par|getekend|handtekening|firmad[oa]|firmato|podpis|za podpisem|kvitter|underskrift|assinad";
    UNSIGNED = "no signature|without signature|signature not required|contactless|sans signature|ohne unterschrift|zonder handtekening|sin firma|senza firma|bez podpisu|utan kvitt";
    PHOTO = "photo|foto|picture|zdjeci|bild";
    REFUSED = "refus|verweiger|geweigerd|rechazad|rifiutat|rifiuto|odmow|odmaw|afvist|vagra|nagtet|annahme abgelehnt|not accepted by|recusad|naegtet";
    LOST = "lost|missing parcel|verloren|verlust|perdu|egare|extraviad|perdido|smarrit|zagub|zagin|kadoks|forsvund|tappats bort|borttappad|kwijt|vermist|zoek";
    DAMAGED = "damaged|beschadigt|zerstort|endommage|avarie|danad|danneggiat|uszkodz|skadad|beskadig|beschadigd|destroyed|disposed";
    RETURNED = "returned to (?:the )?(?:sender|shipper)|delivered to (?:the )?(?:sender|shipper)|zuruck ?gesandt|an (?:den )?absender zuruck|retourne a l expediteur|teruggestuurd|terug bij (?:de )?afzender|retour afzender|devuelto al remitente|restituito al mittente|zwrocono do nadawcy|zwrot do nadawcy|returnerad till|returneret til|atersand|delivered back to sender";
    RETURNING = "return(?:ing)? to (?:the )?(?:sender|shipper)|being returned|rucksendung|retoure an|wird zuruck|zuruck an (?:den )?absender|retour a l expediteur|en retour|retour naar|en devolucion|in restituzione|w drodze do nadawcy|retur till avsandar|retur til avsender";
    ADDRESS = "address (?:unknown|incorrect|incomplete|not found|problem)|incorrect address|insufficient address|adresse (?:unbekannt|falsch|inconnue|incorrecte|incomplete)|empfanger unbekannt|n habite pas|adres (?:onbekend|onjuist)|direccion (?:incorrecta|desconocida)|indirizzo (?:errato|sconosciuto)|bledny adres|felaktig adress|recipient moved|empfanger verzogen";
    NOTICE = "notice|notif|card left|left a card|benachrichtig|avis de passage|avise|avisering|aviser|bericht|kennisgeving|aviso|avviso|awizo|sms|e ?mail sent|text message";
    PLACE_OF_CARRIER = "depot|hub(?: |$)|sort(?:ing|eer|ier|er|a)|terminal|facility|zustellbasis|paketzentrum|briefzentrum|plateforme|agence|oddzial|warehouse|zustellstutzpunkt|bezorgdepot|distribution|delivery (?:unit|centre|center|office)|parcel cent|gateway|utdelning|centro (?:de|di|logist)|hub$";
}

pub fn to_neighbour(words: &str) -> bool {
    NEIGHBOUR.is_match(&fold(words))
}

pub fn back_to_sender(words: &str) -> bool {
    RETURNED.is_match(&fold(words))
}

pub fn notified(words: &str) -> bool {
    NOTICE.is_match(&fold(words))
}

/// The scan was made in the carrier's own house, so its address says nothing about the recipient's.
pub fn at_carrier(words: &str) -> bool {
    PLACE_OF_CARRIER.is_match(&fold(words))
}

/// Why a parcel did not arrive, where the words say so.
pub fn exception(words: &str) -> Option<Status> {
    let words = fold(words);
    let signs = [
        (&REFUSED, Status::Refused),
        (&RETURNED, Status::ReturnedToSender),
        (&RETURNING, Status::ReturnInTransit),
        (&DAMAGED, Status::Damaged),
        (&LOST, Status::Lost),
        (&ADDRESS, Status::AddressProblem),
    ];
    signs.into_iter().find(|(sign, _)| sign.is_match(&words)).map(|(_, status)| status)
}

/// `delivery.place` of the vocabulary.
pub fn place(words: &str) -> Option<&'static str> {
    let words = fold(words);
    let signs: [(&LazyLock<Regex>, &str); 6] = [
        (&NEIGHBOUR, "neighbour"),
        (&LOCKER, "locker"),
        (&PICKUP, "pickup_point"),
        (&PORTER, "porter"),
        (&SAFE, "safe_place"),
        (&DOORSTEP, "doorstep"),
    ];
    signs.into_iter().find(|(sign, _)| sign.is_match(&words)).map(|(_, place)| place)
}

/// `delivery.proof` of the vocabulary.
pub fn proof(words: &str) -> Option<&'static str> {
    let words = fold(words);
    let signs: [(&LazyLock<Regex>, &str); 5] =
        [(&UNSIGNED, "none"), (&PIN, "pin"), (&ID, "id"), (&SIGNED, "signature"), (&PHOTO, "photo")];
    signs.into_iter().find(|(sign, _)| sign.is_match(&words)).map(|(_, proof)| proof)
}

/// The name behind "signed by" in a line of the carrier's, as written.
pub fn signer(words: &str) -> Option<&str> {
    static BY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)(?:signed (?:for )?by|received by|left with|accepted by|unterschrieben von|entgegengenommen von|empfangen von|ontvangen door|getekend door|sign[ée]e? par|re[çc]ue? par|remis à|recibido por|firmado por|firmato da|ricevuto da|odebra[łl]a?|kvitterad av|kvitteret af|mottagen av|modtaget af|assinado por)\s*:?\s*(?P<name>[^|,;()]{2,40})")
            .expect("a fixed pattern")
    });
    let found = BY.captures(words)?.name("name")?;
    let name = found.as_str().trim().trim_end_matches('.');
    person(name).then_some(name)
}

/// A name rather than a role ("resident", "front desk", "signature on file").
pub fn person(name: &str) -> bool {
    let role = format!(" {} ", fold(name));
    let general = [
        "customer",
        "recipient",
        "resident",
        "empfanger",
        "client",
        "klant",
        "cliente",
        "destinataire",
        "kunde",
        "consignee",
        "addressee",
        "mottagare",
        "family",
        "household",
        "on file",
        "signature",
        "signed",
        "unknown",
        "none",
        "staff",
        "employee",
        "adult",
    ];
    role.chars().any(char::is_alphabetic)
        && !general.iter().any(|word| role.contains(&format!(" {word} ")))
        && place(name).is_none()
}
