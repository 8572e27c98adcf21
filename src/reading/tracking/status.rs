//! One list of statuses for all carriers and providers: the manual's map, finer words before coarse ones.

use super::parcel::Event;
use super::signs;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    Unknown,
    LabelCreated,
    Accepted,
    InTransit,
    OutForDelivery,
    AttemptFailed,
    ReadyForPickup,
    Delivered,
    DeliveredNeighbour,
    DelayException,
    AddressProblem,
    Refused,
    Lost,
    Damaged,
    ReturnInTransit,
    ReturnedToSender,
    Cancelled,
    Expired,
}

use Status::*;

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Unknown => "unknown",
            LabelCreated => "label_created",
            Accepted => "accepted",
            InTransit => "in_transit",
            OutForDelivery => "out_for_delivery",
            AttemptFailed => "attempt_failed",
            ReadyForPickup => "ready_for_pickup",
            Delivered => "delivered",
            DeliveredNeighbour => "delivered_neighbour",
            DelayException => "delay_exception",
            AddressProblem => "address_problem",
            Refused => "refused",
            Lost => "lost",
            Damaged => "damaged",
            ReturnInTransit => "return_in_transit",
            ReturnedToSender => "returned_to_sender",
            Cancelled => "cancelled",
            Expired => "expired",
        }
    }

    pub fn is_delivered(self) -> bool {
        matches!(self, Delivered | DeliveredNeighbour)
    }

    /// How far along a journey it usually is: for scans that bear the same time.
    pub fn step(self) -> u8 {
        match self {
            Unknown => 0,
            LabelCreated => 1,
            Accepted => 2,
            InTransit => 3,
            DelayException | AddressProblem => 4,
            OutForDelivery => 5,
            AttemptFailed => 6,
            ReadyForPickup => 7,
            Delivered | DeliveredNeighbour => 8,
            Refused => 9,
            Lost | Damaged => 10,
            ReturnInTransit => 11,
            ReturnedToSender => 12,
            Cancelled | Expired => 13,
        }
    }

    /// The carrier has, or had, the parcel itself in its hands.
    pub fn in_custody(self) -> bool {
        !matches!(self, Unknown | LabelCreated | Cancelled | Expired)
    }

    /// What cannot happen to a parcel that somebody else already holds.
    pub fn undoes_delivery(self) -> bool {
        matches!(
            self,
            Accepted
                | InTransit
                | OutForDelivery
                | AttemptFailed
                | ReadyForPickup
                | Lost
                | Damaged
                | Refused
                | ReturnInTransit
                | ReturnedToSender
        )
    }
}

/// The provider's own word for the whole shipment.
pub fn overall(word: &str, sub: Option<&str>) -> Status {
    sub.and_then(fine).unwrap_or_else(|| coarse(word))
}

pub fn of_event(event: &Event<'_>) -> Status {
    let coarse = event.said.map_or(Unknown, |said| coarse(said.text));
    let fine = event.sub.and_then(|sub| fine(sub.text));
    let words = event.words();
    let found = fine.unwrap_or(coarse);
    // The carrier's words may say more than the provider's box; they never make a delivery of something else.
    let found = match found {
        Delivered if signs::to_neighbour(&words) => DeliveredNeighbour,
        // A parcel that is handed back to its sender is "delivered" in some feeds.
        Delivered if signs::back_to_sender(&words) => ReturnedToSender,
        InTransit | DelayException | AttemptFailed | AddressProblem | Unknown | ReturnInTransit => {
            signs::exception(&words).unwrap_or(found)
        }
        other => other,
    };
    if found == Unknown { event.code.and_then(|code| by_code(code.text)).unwrap_or(Unknown) } else { found }
}

/// The boxes of the three providers.
fn coarse(word: &str) -> Status {
    match squeeze(word).as_str() {
        "pretransit" | "inforeceived" | "labelcreated" | "processing" => LabelCreated,
        "intransit" | "transit" | "shipped" => InTransit,
        "outfordelivery" => OutForDelivery,
        "delivered" => Delivered,
        "availableforpickup" | "readyforpickup" => ReadyForPickup,
        "attemptfail" | "failedattempt" | "attemptfailed" => AttemptFailed,
        "returntosender" | "returned" | "returnedtosender" => ReturnInTransit,
        "failure" | "exception" | "undeliverable" => DelayException,
        "cancelled" | "canceled" => Cancelled,
        "expired" => Expired,
        _ => Unknown,
    }
}

/// Sub-tags of AfterShip, status details of EasyPost, substatus codes of Shippo.
fn fine(word: &str) -> Option<Status> {
    let word = squeeze(word);
    let number = word.strip_prefix("exception");
    if let Some(number) = number {
        return Some(match number {
            "002" | "007" => AddressProblem,
            "003" => Refused,
            "010" => ReturnInTransit,
            "011" => ReturnedToSender,
            "012" => Damaged,
            "013" => Lost,
            _ => DelayException,
        });
    }
    Some(match word.as_str() {
        "delivered005" => DeliveredNeighbour,
        "delivered001" | "delivered002" | "delivered003" | "delivered004" | "delivered" => Delivered,
        "inforeceived001" | "labelcreated" | "informationreceived" => LabelCreated,
        "intransit002" | "packageaccepted" | "receivedatoriginfacility" | "receivedatoriginfacilty" | "pickedup" | "pickup" => {
            Accepted
        }
        "outfordelivery" | "outfordelivery001" | "outfordelivery003" | "outfordelivery004" => OutForDelivery,
        "attemptfail001"
        | "attemptfail002"
        | "attemptfail003"
        | "deliveryattempted"
        | "noticeleft"
        | "deliveryattemptfailed"
        | "attemptfailed"
        | "locationinaccessible" => AttemptFailed,
        "availableforpickup001" | "availableforpickup" | "pickupavailable" | "awaitingcustomerpickup" => ReadyForPickup,
        "packagedamaged" | "damaged" => Damaged,
        "packagelost" | "lost" | "packagemissing" | "packagedisposed" | "disposed" => Lost,
        "packagerefused" | "refused" | "refusedbyrecipient" | "deliveryrefused" => Refused,
        "returntosender"
        | "return"
        | "returning"
        | "packagereturning"
        | "packageunclaimed"
        | "unclaimed"
        | "packageundeliverable" => ReturnInTransit,
        "returnedtosender" | "packagereturned" | "returned" => ReturnedToSender,
        "addressissue" | "addresscorrection" | "incorrectaddress" | "addressproblem" => AddressProblem,
        "delayed" | "packageheld" | "weatherdelay" | "customsdelay" | "contactcarrier" | "deliveryrescheduled" => DelayException,
        "packagearrived"
        | "packagedeparted"
        | "packageprocessed"
        | "packageprocessing"
        | "arrivedatfacility"
        | "departedfacility"
        | "receivedatdestinationfacility"
        | "intransit003"
        | "intransit007"
        | "intransit001" => InTransit,
        "expired001" => Expired,
        "cancelled" | "canceled" => Cancelled,
        _ => return None,
    })
}

/// Codes that mean one thing with every carrier that uses them: UPS types, FedEx codes, USPS events.
fn by_code(code: &str) -> Option<Status> {
    Some(match code.trim().to_uppercase().as_str() {
        "M" | "MP" | "OC" | "GX" | "MA" => LabelCreated,
        "P" | "PU" | "03" | "OA" => Accepted,
        "I" | "IT" | "AR" | "DP" | "10" | "PC" => InTransit,
        "O" | "OD" | "OF" => OutForDelivery,
        "X" | "DE" | "02" | "52" | "53" | "54" | "55" | "56" | "57" => AttemptFailed,
        "HL" | "16" => ReadyForPickup,
        "D" | "DL" | "01" => Delivered,
        "DY" | "CD" | "SE" => DelayException,
        "04" => Refused,
        "05" => AddressProblem,
        "RS" | "09" => ReturnInTransit,
        "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" => ReturnedToSender,
        "MV" | "CA" => Cancelled,
        _ => return None,
    })
}

fn squeeze(word: &str) -> String {
    word.chars().filter(|c| c.is_ascii_alphanumeric()).flat_map(char::to_lowercase).collect()
}
