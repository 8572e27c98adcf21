//! Mail out: over SMTP, or into a folder that the built-in outbox page shows. It carries finished bytes; what they say
//! is decided elsewhere, so that a repeat is the same message to the byte.

pub use crate::config::{Security, Smtp};
use crate::error::{Error, Invalid};
use lettre::address::Envelope;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::path::PathBuf;
use std::time::Duration;

const CONNECTIONS_MAX: u32 = 4;

#[derive(Debug, Clone)]
pub enum Mailer {
    /// One `.eml` file a message, named by the caller.
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// Why a message did not leave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// The server is away, busy or asks to come back: the same message may be tried again.
    #[error("{0}")]
    Later(String),
    /// The server refuses this address or this message for good.
    #[error("{0}")]
    Never(String),
}

impl Mailer {
    pub fn folder(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        std::fs::create_dir_all(&path)
            .map_err(|error| Error::Internal(anyhow::Error::new(error).context(format!("mail folder {}", path.display()))))?;
        Ok(Mailer::Folder(path))
    }

    /// Opens no connection yet; refuses settings that would send letters in the clear.
    pub fn smtp(settings: &Smtp) -> Result<Self, Error> {
        let tls = match settings.security {
            Security::None if is_loopback(&settings.host) => Tls::None,
            Security::None => {
                let reason = "is `none`, which is only for a mail server on this machine: write `starttls` or `tls`";
                return Err(Invalid::one("mail.smtp.security", reason).into());
            }
            Security::Starttls => Tls::Required(tls_parameters(settings)?),
            Security::Tls => Tls::Wrapper(tls_parameters(settings)?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(settings.timeout_s)))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS_MAX));
        if let (Some(user), Some(password)) = (&settings.user, &settings.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Mailer::Smtp(builder.build()))
    }

    /// Hands over one finished message. In a folder, the same `name` replaces the same file, so a repeat stays one mail.
    pub async fn send(&self, name: &str, from: &str, to: &str, bytes: &[u8]) -> Result<(), NotSent> {
        match self {
            Mailer::Folder(folder) => {
                let later = |error: std::io::Error| NotSent::Later(format!("mail folder: {error}"));
                let part = folder.join(format!("{name}.part"));
                tokio::fs::write(&part, bytes).await.map_err(later)?;
                tokio::fs::rename(&part, folder.join(format!("{name}.eml"))).await.map_err(later)
            }
            Mailer::Smtp(transport) => {
                let envelope = envelope(from, to)?;
                match transport.send_raw(&envelope, bytes).await {
                    Ok(_) => Ok(()),
                    // Only the server's own 5xx is final: a broken connection or a bad certificate may be mended.
                    Err(error) if error.is_permanent() => Err(NotSent::Never(error.to_string())),
                    Err(error) => Err(NotSent::Later(error.to_string())),
                }
            }
        }
    }
}

fn envelope(from: &str, to: &str) -> Result<Envelope, NotSent> {
    let address =
        |text: &str| text.parse::<Address>().map_err(|error| NotSent::Never(format!("the address cannot be used: {error}")));
    Envelope::new(Some(address(from)?), vec![address(to)?]).map_err(|error| NotSent::Never(error.to_string()))
}

fn tls_parameters(settings: &Smtp) -> Result<TlsParameters, Error> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(path) = &settings.extra_root {
        let refused = |detail: String| Error::from(Invalid::one("mail.smtp.extra_root", format!("{}: {detail}", path.display())));
        let pem = std::fs::read(path).map_err(|error| refused(error.to_string()))?;
        let certificate = Certificate::from_pem(&pem).map_err(|error| refused(error.to_string()))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().map_err(|error| Error::Internal(anyhow::Error::new(error).context("TLS for mail")))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
