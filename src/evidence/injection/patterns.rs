//! What text says that speaks to its reader, in ten languages; with each pattern, the words without which it cannot match:
//! one of every list. They are looked for first, all at once, for nearly every line has none.

use super::phrases::{Hints, Phrases};
use regex::RegexSet;
use std::sync::LazyLock;

pub(super) static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::of(&[&VISIBLE, &MACHINE, &HANDLING]));

/// Enough by themselves, seen or not.
pub(super) static VISIBLE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        // Away with the instructions, in ten languages.
        (
            &[&["ignor", "disregard", "forget", "override", "bypass"]],
            r"\b(ignore|disregard|forget|override|bypass)\s+(\w+\s+){0,3}?(previous|prior|above|earlier|preceding|foregoing|existing|system|other|all)\s+(\w+\s+)?(instructions?|prompts?|directives?|guidelines|rules|directions)\b",
        ),
        (
            &[&["ignorier", "missachte", "vergiss", "vergessen sie"]],
            r"\b(ignorier\w*|missachte\w*|vergiss|vergessen sie)\s+(\w+\s+){0,3}?(vorherig\w*|vorig\w*|obig\w*|bisherig\w*|frühere\w*|all\w*)\s+(\w+\s+)?(anweisung\w*|instruktion\w*|anleitung\w*|regeln|vorgaben|befehle)\b",
        ),
        (
            &[&["ignor", "oublie", "ne tenez pas compte"]],
            r"\b(ignore[zr]?|oublie[zr]?|ne tenez pas compte)\s+(\w+\s+){0,4}?(instructions?|consignes?|directives?|règles)\s+(précédente?s?|antérieure?s?|ci-dessus|du système|préalables)\b",
        ),
        (
            &[&["negeer", "vergeet"]],
            r"\b(negeer|vergeet)\s+(\w+\s+){0,3}?(vorige|voorgaande|eerdere|bovenstaande|alle)\s+(\w+\s+)?(instructies?|aanwijzingen|opdrachten|regels)\b",
        ),
        (
            &[&["ignor", "olvid", "descart"]],
            r"\b(ignor[ae]\w*|olvid[ae]\w*|descart[ae]\w*)\s+(\w+\s+){0,3}?(instrucciones|indicaciones|órdenes|reglas)\s+(anteriores|previas|del sistema|precedentes)\b",
        ),
        (
            &[&["ignor", "dimentic"]],
            r"\b(ignor[ai]\w*|dimentic[ahi]\w*)\s+(\w+\s+){0,3}?(istruzioni|indicazioni|direttive|regole)\s+(precedenti|di sistema|sopra|anteriori)\b",
        ),
        (
            &[&["ignoruj", "pomiń", "zapomnij"]],
            r"\b(zignoruj\w*|ignoruj\w*|pomiń|zapomnij)\s+(o\s+)?(\w+\s+){0,3}?(poprzedni\w*|wcześniejsz\w*|powyższ\w*|wszystki\w*)\s+(\w+\s+)?(instrukcj\w*|polece\w*|zasad\w*|wytyczn\w*)",
        ),
        (
            &[&["ignor", "esque", "desconsider"]],
            r"\b(ignor[ae]\w*|esque[çc]a\w*|desconsider[ae]\w*)\s+(\w+\s+){0,3}?(instruções|orientações|regras|ordens)\s+(anteriores|prévias|acima|do sistema)\b",
        ),
        (
            &[&["ignorera", "bortse från", "glöm"]],
            r"\b(ignorera|bortse från|glöm)\s+(\w+\s+){0,3}?(tidigare|föregående|ovanstående|alla)\s+(\w+\s+)?(instruktioner\w*|anvisningar\w*|regler\w*)\b",
        ),
        (
            &[&["ignorer", "se bort fra", "glem"]],
            r"\b(ignorer|se bort fra|glem)\s+(\w+\s+){0,3}?(tidligere|foregående|ovenstående|alle)\s+(\w+\s+)?(instruks\w*|anvisninger|regler)\b",
        ),
        // You are a machine.
        (
            &[&["you are a", "you are the ", "you are now a", "you are now the "]],
            r"\byou are (now )?(an?|the) (helpful |impartial |neutral )?(ai\b|artificial intelligence|large language model|language model|llm\b|chatbot|ai assistant|automated (assistant|reviewer|system|adjudicator))",
        ),
        (
            &[&["du bist ", "sie sind "]],
            r"\b(du bist|sie sind) (nun |jetzt )?(eine?|die|das|der) (hilfreiche\w* )?(ki\b|künstliche intelligenz|sprachmodell|ki-\w+|chatbot)",
        ),
        (
            &[&["tu es un", "tu es l'", "tu es maintenant", "vous êtes un", "vous êtes l'", "vous êtes maintenant"]],
            r"\b(tu es|vous êtes) (maintenant )?(une?|l') ?(ia\b|intelligence artificielle|modèle de langage|assistant (ia|virtuel))",
        ),
        (
            &[&["je bent ", "u bent "]],
            r"\b(je bent|u bent) (nu )?(een|de) (ai\b|ai-\w+|taalmodel|kunstmatige intelligentie|chatbot)",
        ),
        (
            &[&["eres un", "eres el", "eres la", "eres ahora", "usted es "]],
            r"\b(eres|usted es) (ahora )?(una?|el|la) (ia\b|inteligencia artificial|modelo de lenguaje|asistente (de ia|virtual))",
        ),
        (
            &[&["sei ora ", "sei adesso ", "sei un", "sei il", "sei l'"]],
            r"\bsei (ora |adesso )?(un|una|un'|il|l') ?(ia\b|intelligenza artificiale|modello linguistico|assistente (ia|virtuale))",
        ),
        (&[&["jesteś "]], r"\bjesteś (teraz )?(\w+ )?(ai\b|sztuczną inteligencją|modelem językowym|asystentem ai|chatbotem)"),
        (
            &[&["você é ", "tu és "]],
            r"\b(você é|tu és) (agora )?(uma?|o|a) (ia\b|inteligência artificial|modelo de linguagem|assistente (de ia|virtual))",
        ),
        (&[&["du är "]], r"\bdu är (nu )?(en|ett) (ai\b|ai-\w+|språkmodell|artificiell intelligens)"),
        // Notes to machines, and markers of their prompts.
        (
            &[
                &["note", "notice", "message", "instruction", "attention", "memo", "directive"],
                &["ai", "a.i.", "llm", "language model", "chatbot", "automated ", "machine reader", "summari", "review "],
            ],
            r"\b(notes?|notices?|messages?|instructions?|attention|memo|directives?)\s*(to|for|:)\s*(the |any |all |an? )?(\w+ )?(ai\b|a\.i\.|llms?\b|language models?|chatbots?|automated \w+|ai[- ]\w+|machine readers?|summari[sz]ers?|review (bots?|systems?|models?|tools?))",
        ),
        (
            &[&["hinweis", "anweisung", "nachricht", "mitteilung"], &["ki", "sprachmodell", "automatische", "chatbot"]],
            r"\b(hinweis|anweisung|nachricht|mitteilung)\w*\s+(an|für)\s+(die |das |den |jede )?(ki\b|ki-\w+|sprachmodell\w*|automatische\w* \w+|chatbots?)",
        ),
        (
            &[
                &["note", "consigne", "instruction", "message", "avis"],
                &["ia", "intelligence artificielle", "de langage", "automati"],
            ],
            r"\b(note|consigne|instruction|message|avis)s?\s+(à|au|aux|pour|destinée?s? à)\s+(l'|la |le |les |toute )?(ia\b|intelligence artificielle|modèles? de langage|assistant ia|système automati\w+)",
        ),
        (
            &[&["opmerking", "instructie", "bericht", "mededeling"], &["ai", "taalmodel", "geautomatiseerde "]],
            r"\b(opmerking|instructie|bericht|mededeling)\w*\s+(aan|voor)\s+(de |het |elke )?(ai\b|ai-\w+|taalmodel\w*|geautomatiseerde \w+)",
        ),
        (
            &[&["nota", "instrucci", "aviso", "mensaje"], &["ia", "de lenguaje", "automático"]],
            r"\b(nota|instrucci[oó]n\w*|aviso|mensaje)\s+(para|a|al)\s+(la |el |los )?(ia\b|inteligencia artificial|modelos? de lenguaje|sistemas? automáticos?|revisor automático)",
        ),
        (
            &[&["nota", "istruzion", "avviso", "messaggio"], &["ia", "linguistic", "sistema automatico"]],
            r"\b(nota|istruzion[ei]|avviso|messaggio)\s+(per|a|al|all')\s*(la |l'|il )?(ia\b|intelligenza artificiale|modelli? linguistic[io]|sistema automatico)",
        ),
        (
            &[
                &["uwaga", "instrukcja", "wiadomość", "komunikat", "polecenie"],
                &["ai", "sztucznej inteligencji", "model", "system", "automatyczn"],
            ],
            r"\b(uwaga|instrukcja|wiadomość|komunikat|polecenie)\s+(dla|do)\s+(\w+ )?(ai\b|sztucznej inteligencji|model\w* językow\w*|system\w* automatyczn\w*|automatyczn\w*)",
        ),
        (
            &[&["nota", "instrução", "instruções", "aviso", "mensagem"], &["ia", "de linguagem", "automático"]],
            r"\b(nota|instrução|instruções|aviso|mensagem)\s+(para|à|ao)\s+(a |o )?(ia\b|inteligência artificial|modelos? de linguagem|sistemas? automáticos?)",
        ),
        (
            &[&["meddelande", "instruktion", "anvisning", "notis"], &["ai", "språkmodell", "automatisk"]],
            r"\b(meddelande|instruktion\w*|anvisning\w*|notis)\s+till\s+(\w+ )?(ai\b|ai-\w+|språkmodell\w*|automatisk\w* \w+)",
        ),
        (
            &[&["im_start", "im_end", "endoftext", "system", "inst]", "sys>>", "##"]],
            r"<\|?(im_start|system|endoftext|im_end)\|?>|\[/?inst\]|<</?sys>>|^\s*#{2,}\s*(system|instruction|assistant)\b|\b(begin|new|hidden) system (prompt|message)\b|\byour system prompt\b",
        ),
        (
            &[&["do not ", "don't ", "never "], &["mention", "reveal", "disclose", "report", "repeat", "flag"]],
            r"\b(do not|don't|never) (mention|reveal|disclose|report|repeat|flag) (this|these) (notices?|notes?|instructions?|messages?|texts?|passages?|lines?|prompts?)\b",
        ),
        (
            &[&[
                "a ai",
                "an ai",
                "a llm",
                "an llm",
                "language model",
                "automated reviewer",
                "automated system",
                "automated assistant",
            ]],
            r"\b(as|if you are|being) an? (ai|llm|large language model|language model|automated (reviewer|system|assistant))\b.{0,80}\b(must|should|have to|please|rule|decide|mark|treat|conclude|approve|recommend)\b",
        ),
    ])
});

/// A machine is spoken to or of.
pub(super) static MACHINE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        (
            &[&[
                "llm",
                "language model",
                "chatbot",
                "ai assistant",
                "ai reviewer",
                "ai model",
                "ai system",
                "ai agent",
                "ai tool",
                "automated ",
            ]],
            r"\b(llms?|language models?|chatbots?|ai (assistants?|reviewers?|models?|systems?|agents?|tools?)|automated (review\w*|readers?|processing|assessment|adjudicat\w+|decision\w*|systems?))\b",
        ),
        (
            &[&[
                "sprachmodell",
                "ki-assistent",
                "ki-system",
                "ki-prüf",
                "ki-modell",
                "automatische prüfung",
                "automatische bearbeitung",
                "automatische auswertung",
            ]],
            r"\b(sprachmodell\w*|ki-(assistent\w*|system\w*|prüf\w*|modell\w*)|automatische (prüfung|bearbeitung|auswertung))\b",
        ),
        (
            &[&["de langage", "assistant ia", "traitement automatis", "taalmodel", "geautomatiseerde "]],
            r"\b(modèles? de langage|assistant ia|traitement automatisé|taalmodel\w*|geautomatiseerde (beoordeling|verwerking))\b",
        ),
        (
            &[&[
                "de leng",
                "automática",
                "revisione automatica",
                "modello linguistico",
                "automatyczn",
                "językow",
                "språkmodell",
                "automatisk granskning",
            ]],
            r"\b(modelos? de lengu?a[gj]e?m?|revisión automática|revisione automatica|modello linguistico|automatyczn\w+ (weryfikacj\w+|ocen\w+|analiz\w+)|model\w* językow\w*|språkmodell\w*|automatisk granskning)\b",
        ),
        (
            &[&["no_refund", "refund_full", "refund_partial", "refund_on_return"]],
            r"\bno_refund\b|\brefund_(full|partial|on_return)\b",
        ),
    ])
});

/// The handling of this very file or case is spoken of, as to the one who handles it.
pub(super) static HANDLING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        (
            &[
                &["summari", "review", "evaluat", "assess", "process", "analy", "adjudicat", "reading"],
                &["case", "claim", "dispute", "document", "file", "evidence", "exhibit", "attachment"],
            ],
            r"\b(when|while|before|after|in) (you )?(summari[sz]\w+|review\w*|evaluat\w+|assess\w*|process\w*|analy[sz]\w+|adjudicat\w+|reading) (this|the) (case|claim|dispute|document|file|evidence|exhibit|attachment)\b",
        ),
        (
            &[&[
                "note to ",
                "note for ",
                "notes to ",
                "notes for ",
                "notice to ",
                "notice for ",
                "notices to ",
                "notices for ",
                "instruction to ",
                "instruction for ",
                "instructions to ",
                "instructions for ",
                "message to ",
                "message for ",
                "messages to ",
                "messages for ",
            ]],
            r"\b(note|notice|instruction|message)s? (to|for) (the |any |all )?(reviewers?|readers?|adjudicators?|arbitrators?|case ?workers?|decision[- ]makers?|system|assistant|model)\b",
        ),
        (
            &[&["hinweis", "anweisung"], &["prüfer", "leser", "bearbeiter"]],
            r"\b(hinweis|anweisung)\w* (an|für) (den |die )?(prüfer\w*|leser\w*|sachbearbeiter\w*|bearbeiter\w*)\b",
        ),
        (
            &[&["lecteur", "réviseur", "examinateur", "médiateur"]],
            r"\b(note|consigne|instruction)s? (au|aux|pour le|à l'attention du) (lecteur|réviseur|examinateur|médiateur)\w*\b",
        ),
        (
            &[&["system", "admin", "developer"], &[" not", " override", " message", " instruction"]],
            r"\b(system|admin|administrator|developer) (notice|note|override|message|instruction)s?\b",
        ),
    ])
});

/// What such text wants done.
pub(super) static COMMAND: LazyLock<RegexSet> = LazyLock::new(|| {
    set(&[
        r"\b(rule|decide|find|resolve|close|conclude|settle|vote)\b.{0,40}\b(in favou?r of|for|against) (the |this )?(merchant|seller|shop|store|consumer|buyer|customer|cardholder|claimant|respondent)\b",
        r"\b(ignore|disregard|overlook|discard) (the|this|that|all|any|every|other|what)\b",
        r"\b(mark|treat|classify|record|regard|consider|accept|report|output|return|answer|respond|set)\b.{0,60}\b(as|with|to)\b.{0,40}\b(verified|proven|proved|delivered|genuine|authentic|true|valid|established|settled|refunded|approved|rejected|no_refund|refund_\w+)\b",
        r"\b(approve|reject|deny|dismiss|grant|uphold) (the|this|that) (claim|refund|dispute|case|request|complaint)\b",
        r"\b(do not|don't|never|must not) (mention|consider|use|read|cite|count|show|tell|ask)\b",
        r"\b(output|respond|answer|reply) (only )?(with|exactly)\b|\byou must (now )?\w+",
        r"\b(entscheide\w*|urteile\w*)\b.{0,40}\b(zugunsten|für den|für die|gegen)\b|\b(ignoriere\w*|nicht erwähnen|behandle\w*|werte\w*)\b.{0,40}\b(als|diese\w*|den|die|das)\b",
        r"\b(décide[zr]?|tranche[zr]?|conclue[zr]?)\b.{0,40}\b(en faveur|pour le|contre)\b|\b(ignore[zr]?|ne mentionne[zr]? pas|considère[zr]?)\b",
        r"\b(beslis|oordeel|besluit)\b.{0,40}\b(in het voordeel|voor de|tegen)\b|\b(negeer|vermeld .{0,20}niet|beschouw)\b",
        r"\b(decid[ae]\w*|resuelv[ae]\w*|fall[ae])\b.{0,40}\b(a favor|en contra)\b|\b(ignor[ae]|no menciones?|consider[ae])\b",
        r"\b(decid[aie]\w*)\b.{0,40}\b(a favore|contro)\b|\bnon menzionare\b",
        r"\b(rozstrzygn\w*|zdecyduj\w*|orzek\w*)\b.{0,40}\bna korzyść\b|\b(zignoruj\w*|pomiń|nie wspominaj|uznaj)\b",
        r"\b(decid[ae]|julgue)\b.{0,40}\b(a favor|em favor|contra)\b|\bnão mencione\b",
        r"\b(besluta|avgör|döm)\b.{0,40}\b(till fördel|för|emot)\b|\b(nämn inte|ignorera)\b",
    ])
});

fn set(patterns: &[&str]) -> RegexSet {
    let loose = patterns.iter().map(|pattern| format!("(?i){pattern}"));
    RegexSet::new(loose).expect("the patterns are constants that a test compiles")
}
