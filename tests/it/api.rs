//! What a program is told when it sends something wrong.

use actix_web::{ResponseError, body::to_bytes};
use evenhand::error::{Error, Invalid};
use evenhand::web::api::ApiError;
use serde_json::{Value, json};

async fn answer(error: ApiError) -> (u16, Value) {
    let response = error.error_response();
    assert_eq!(response.headers().get("content-type").and_then(|it| it.to_str().ok()), Some("application/problem+json"));
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body()).await.expect("a body");
    (status, serde_json::from_slice(&body).expect("JSON"))
}

#[tokio::test]
async fn wrong_fields_are_listed_with_their_reasons() {
    let invalid = Invalid::one("claim.amount", "is missing: write a decimal in quotes");
    let (status, body) = answer(Error::from(invalid).into()).await;
    assert_eq!(status, 422);
    assert_eq!(body["errors"], json!([{ "field": "claim.amount", "reason": "is missing: write a decimal in quotes" }]));
}

#[tokio::test]
async fn what_went_wrong_inside_stays_inside() {
    let inside = Error::Internal(anyhow::anyhow!("password of the database"));
    let (status, body) = answer(inside.into()).await;
    assert_eq!(status, 500);
    assert!(!body.to_string().contains("password"), "{body}");
}

#[tokio::test]
async fn keys_sizes_and_kinds_are_told_apart() {
    assert_eq!(answer(ApiError::NoKey).await.0, 401);
    let (status, body) = answer(ApiError::TooLarge { bytes_max: 25 << 20 }).await;
    assert_eq!((status, body["detail"].as_str()), (413, Some("at most 25 MB are taken here")));
    assert_eq!(answer(ApiError::WrongMedia { want: "multipart/form-data" }).await.0, 415);
}
