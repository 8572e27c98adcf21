//! Forms with files, as a browser or somebody hostile sends them, to a real server.

use actix_multipart::Multipart;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use evenhand::web::error::PageError;
use evenhand::web::security::Visitor;
use evenhand::web::uploads;
use reqwest::multipart::{Form, Part};

async fn take(request: HttpRequest, body: Multipart) -> Result<HttpResponse, PageError> {
    let taken = uploads::read(body, Some(&Visitor::of(&request))).await?;
    let files: Vec<String> = taken.files.iter().map(|file| format!("{} {}", file.name, file.bytes)).collect();
    Ok(HttpResponse::Ok().body(format!("{:?} {:?}", taken.fields, files)))
}

async fn take_of_a_program(body: Multipart) -> Result<HttpResponse, PageError> {
    let taken = uploads::read(body, None).await?;
    Ok(HttpResponse::Ok().body(taken.files.len().to_string()))
}

/// A server on a free port; it ends with the test's runtime.
fn serve() -> String {
    // The client that asks it needs to know, though it never speaks TLS.
    evenhand::outside::model::one_tls_library();
    let server =
        HttpServer::new(|| App::new().route("/form", web::post().to(take)).route("/api", web::post().to(take_of_a_program)));
    let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).expect("a port");
    let address = server.addrs()[0];
    actix_web::rt::spawn(server.run());
    format!("http://{address}")
}

/// The visitor's cookie, and the token of the forms made for it.
fn visitor() -> (String, String) {
    let visitor = Visitor::renewed();
    (format!("evenhand={}", visitor.token), visitor.csrf())
}

async fn post(url: &str, cookie: &str, form: Form) -> (u16, String) {
    let answer = reqwest::Client::new().post(url).header("cookie", cookie).multipart(form).send().await.expect("an answer");
    (answer.status().as_u16(), answer.text().await.expect("its text"))
}

fn file(bytes: usize) -> Part {
    Part::bytes(vec![b'x'; bytes]).file_name("../a\u{202e}.pdf")
}

#[actix_web::test]
async fn fields_and_files_arrive_whole_and_an_unused_file_field_is_no_file() {
    let (cookie, token) = visitor();
    let form = Form::new()
        .text("csrf", token)
        .text("note", "zwölf")
        .part("file", file(3 << 20))
        .part("file", Part::bytes(Vec::new()).file_name(""));
    let (status, text) = post(&format!("{}/form", serve()), &cookie, form).await;
    assert_eq!(status, 200, "{text}");
    assert!(text.contains("\"note\": \"zwölf\"") && text.contains(".pdf 3145728\"]"), "{text}");
}

#[actix_web::test]
async fn a_strangers_form_is_refused_before_its_files() {
    let url = format!("{}/form", serve());
    let (cookie, token) = visitor();
    let other = visitor().1;
    for form in [
        Form::new().text("csrf", other).part("file", file(9)),
        Form::new().part("file", file(9)).text("csrf", token.clone()),
        Form::new().part("csrf", Part::text(token).file_name("csrf")),
        Form::new().text("note", "no token"),
    ] {
        assert_eq!(post(&url, &cookie, form).await.0, 403);
    }
}

#[actix_web::test]
async fn too_large_too_many_and_broken_are_refused_in_words() {
    let url = format!("{}/api", serve());
    let (status, text) = post(&url, "", Form::new().part("file", file((25 << 20) + 1))).await;
    assert!(status == 422 && text.contains("is larger than 25 MB"), "{status} {text}");
    let many = (0..21).fold(Form::new(), |form, _| form.part("file", file(1)));
    let (status, text) = post(&url, "", many).await;
    assert!(status == 422 && text.contains("more than 20 files at once"), "{status} {text}");
    let (status, text) = post(&url, "", Form::new().text("note", "n".repeat(200_000))).await;
    assert!(status == 422 && text.contains("is longer than 128 KB"), "{status} {text}");
    let (status, _) = post(&url, "", (0..70).fold(Form::new(), |form, n| form.text(format!("f{n}"), "x"))).await;
    assert_eq!(status, 422);
    let cut = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf";
    let client = reqwest::Client::new();
    let answer =
        client.post(&url).header("content-type", "multipart/form-data; boundary=b").body(cut).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 422);
    let answer = client.post(&url).header("content-type", "text/plain").body("x").send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 422);
}
