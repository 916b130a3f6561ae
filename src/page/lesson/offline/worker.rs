//! The page's end of the service worker: registering it, asking it, hearing it, removing it.
//!
//! Its own end is `www/service-worker.js`. The browser's things are asked for by name and not by their types in
//! `web-sys`: the JavaScript behind each such type would weigh on the first load of every reader.

use std::cell::OnceCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, MessageEvent};

use crate::page::dom::{document, site_path, window};
use crate::page::history::site;

/// The worker's file, in the folder of the site.
const FILE: &str = "service-worker.js";

/// The one policy by which a text may name a script; the Content-Security-Policy allows no other.
const POLICY: &str = "kansenverkenner";

/// Begins the names of the caches; the address of the site follows.
const CACHES: &str = "kansenverkenner";

/// The version of the messages, as in the worker.
const MESSAGES: f64 = 1.0;

/// Most files that the worker wants to hear of.
const MOST_FILES: u32 = 50;

/// Why nothing can be kept here at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The page came over an address that anyone on the way could change.
    Insecure,
    /// The browser has no service workers, or none in this window.
    Unsupported,
}

/// Why something could not be kept this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A file did not arrive.
    Network,
    /// A file is not what the list of the worker says.
    Altered,
    /// There is no room.
    Full,
    /// The browser refuses to keep anything.
    Forbidden,
}

impl Reason {
    fn from_key(key: &str) -> Option<Reason> {
        match key {
            "network" => Some(Reason::Network),
            "altered" => Some(Reason::Altered),
            "full" => Some(Reason::Full),
            "forbidden" => Some(Reason::Forbidden),
            _ => None,
        }
    }
}

/// What a worker says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum News {
    /// How far it is with keeping, in percent.
    Progress(u8),
    /// It could not keep everything.
    Failed(Reason),
    /// What it keeps, to the page that asked.
    Answer {
        /// Every file of its list is there, as it was made.
        is_whole: bool,
        /// It is the version from which the page runs.
        is_same: bool,
        /// Size of all files together, bytes.
        bytes: f64,
        /// Why something is missing.
        failed: Option<Reason>,
    },
}

/// The place where a browser registers service workers.
#[derive(Clone)]
pub struct Workers(JsValue);

/// The registration of the site's worker.
#[derive(Clone)]
pub struct Registration(JsValue);

/// One worker.
#[derive(Clone, PartialEq)]
pub struct Worker(JsValue);

/// How far a worker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It has kept all files.
    Kept,
    /// It answers requests.
    Answers,
    /// It is no more.
    GivenUp,
}

/// Something that is listened to until this is dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    then: Closure<dyn Fn(MessageEvent)>,
}

impl Workers {
    /// The browser's.
    ///
    /// # Errors
    /// If it has none for this page.
    pub fn find() -> Result<Workers, Obstacle> {
        let window = window().ok_or(Obstacle::Unsupported)?;
        if !window.is_secure_context() {
            return Err(Obstacle::Insecure);
        }
        get(&window.navigator(), "serviceWorker").map(Workers).ok_or(Obstacle::Unsupported)
    }

    /// Registers the site's worker, or finds it registered.
    ///
    /// # Errors
    /// `Network` if its file does not arrive, `Forbidden` if the browser refuses.
    pub async fn register(&self) -> Result<Registration, Reason> {
        let options = object(&[("updateViaCache", "none".into())]);
        let registered = match trusted_address() {
            Ok(address) => call(&self.0, "register", &address, &options).await,
            Err(error) => Err(error),
        };
        registered.map(Registration).map_err(|error| {
            // Browsers have this one name for whatever went wrong on the way.
            let name = get(&error, "name").and_then(|name| name.as_string());
            if name.as_deref() == Some("TypeError") { Reason::Network } else { Reason::Forbidden }
        })
    }

    /// Whether the requests of this page go through a worker.
    pub fn is_controlled(&self) -> bool {
        get(&self.0, "controller").is_some()
    }

    /// Calls `then` when another worker takes the requests of this page.
    pub fn on_control(&self, then: impl Fn() + 'static) -> Listener {
        Listener::new(&self.0, "controllerchange", move |_| then())
    }

    /// Calls `then` with what workers of this site say, and with who said it.
    pub fn on_news(&self, then: impl Fn(News, Worker) + 'static) -> Listener {
        let script = JsValue::from(address());
        Listener::new(&self.0, "message", move |event| {
            let Some(source) = get(&event, "source") else { return };
            if get(&source, "scriptURL").as_ref() == Some(&script)
                && let Some(news) = read(&event.data())
            {
                then(news, Worker(source));
            }
        })
    }

    /// Takes the worker and everything that it keeps from this device.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn remove(&self) -> Result<(), JsValue> {
        let nothing = JsValue::UNDEFINED;
        let registration = call(&self.0, "getRegistration", &site().into(), &nothing).await?;
        if !registration.is_undefined() {
            call(&registration, "unregister", &nothing, &nothing).await?;
        }
        let window = window().ok_or(JsValue::NULL)?;
        let caches = get(&window, "caches").ok_or(JsValue::NULL)?;
        let names = call(&caches, "keys", &nothing, &nothing).await?;
        let own = format!("{CACHES}:{}:", site());
        for name in Array::from(&names).iter() {
            if name.as_string().is_some_and(|name| name.starts_with(&own)) {
                call(&caches, "delete", &name, &nothing).await?;
            }
        }
        Ok(())
    }
}

impl Registration {
    /// The worker that answers requests.
    pub fn active(&self) -> Option<Worker> {
        get(&self.0, "active").map(Worker)
    }

    /// The worker that is keeping its files, or has done so and is about to begin.
    pub fn coming(&self) -> Option<Worker> {
        get(&self.0, "installing").or_else(|| get(&self.0, "waiting")).map(Worker)
    }

    /// Whether a newer worker has kept its files and waits for this one to be left.
    pub fn has_newer(&self) -> bool {
        self.active().is_some() && get(&self.0, "waiting").is_some()
    }

    /// Calls `then` when a newer worker begins to keep its files.
    pub fn on_newer(&self, then: impl Fn() + 'static) -> Listener {
        Listener::new(&self.0, "updatefound", move |_| then())
    }
}

impl Worker {
    /// Calls `then` when the worker goes a step on.
    pub fn on_step(&self, then: impl Fn(Step) + 'static) -> Listener {
        let worker = self.0.clone();
        Listener::new(&self.0, "statechange", move |_| {
            let state = get(&worker, "state").and_then(|state| state.as_string());
            match state.as_deref() {
                Some("installed") => then(Step::Kept),
                Some("activated") => then(Step::Answers),
                Some("redundant") => then(Step::GivenUp),
                _ => {}
            }
        })
    }

    /// Asks the worker to keep what it lacks and to say what it has.
    ///
    /// # Errors
    /// If it can no longer be reached.
    pub async fn ask(&self) -> Result<(), JsValue> {
        let message = object(&[("kansen", MESSAGES.into()), ("keep", own_files().into())]);
        call(&self.0, "postMessage", &message, &JsValue::UNDEFINED).await.map(|_| ())
    }
}

impl Listener {
    fn new(
        target: &JsValue,
        event: &'static str,
        then: impl Fn(MessageEvent) + 'static,
    ) -> Listener {
        // Only what is said has more than the plain event, and only `on_news` looks at it.
        let then = Closure::<dyn Fn(MessageEvent)>::new(then);
        let target: EventTarget = target.clone().unchecked_into();
        let function = then.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback(event, function);
        Listener { target, event, then }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.then.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, function);
    }
}

/// Reads a message; nothing if it is none of the worker's.
fn read(message: &JsValue) -> Option<News> {
    let number = |name| get(message, name).and_then(|value| value.as_f64());
    if number("kansen") != Some(MESSAGES) {
        return None;
    }
    let reason = |value: JsValue| value.as_string().and_then(|key| Reason::from_key(&key));
    let failed = get(message, "failed").and_then(reason);
    let share = match (number("kept"), number("of")) {
        (Some(kept), Some(of)) if of >= 1.0 && (0.0..=of).contains(&kept) => Some(kept / of),
        _ => None,
    };
    match (share, get(message, "same").and_then(|same| same.as_bool())) {
        (Some(share), Some(is_same)) => {
            let bytes = number("bytes").filter(|bytes| bytes.is_finite() && *bytes >= 0.0)?;
            Some(News::Answer {
                is_whole: share == 1.0 && failed.is_none(),
                is_same,
                bytes,
                failed,
            })
        }
        (Some(share), None) => Some(News::Progress((100.0 * share) as u8)),
        (None, _) => failed.map(News::Failed),
    }
}

/// The full address of the worker's file.
fn address() -> String {
    format!("{}{FILE}", site())
}

thread_local! {
    /// A browser lets a page make its policy once.
    static MADE: OnceCell<JsValue> = const { OnceCell::new() };
}

/// The address of the worker's file, as a browser with trusted types wants it: by a policy that lets no
/// other address through.
fn trusted_address() -> Result<JsValue, JsValue> {
    let own = JsValue::from(format!("{}{FILE}", site_path()));
    let factory = window().and_then(|window| get(&window, "trustedTypes"));
    let Some(factory) = factory else { return Ok(own) };
    let policy = MADE.with(|made| {
        if let Some(policy) = made.get() {
            return Ok(policy.clone());
        }
        let only = own.clone();
        let rule = Closure::<dyn Fn(JsValue) -> JsValue>::new(move |asked: JsValue| {
            if asked == only { asked } else { JsValue::NULL }
        });
        let rules = object(&[("createScriptURL", rule.into_js_value())]);
        let policy = invoke(&factory, "createPolicy", &POLICY.into(), &rules)?;
        Ok::<JsValue, JsValue>(made.get_or_init(|| policy).clone())
    })?;
    invoke(&policy, "createScriptURL", &own, &JsValue::UNDEFINED)
}

/// The files of the site from which this page runs, by their paths below its folder.
fn own_files() -> Array {
    const NAMING: &str = "script[src], link[rel=stylesheet], link[rel=preload]";
    let files = Array::new();
    let Some(named) = document().and_then(|document| document.query_selector_all(NAMING).ok())
    else {
        return files;
    };
    let site = site();
    for position in 0..named.length() {
        let address = named.item(position).and_then(|element| {
            let address = get(&element, "src").or_else(|| get(&element, "href"));
            address.and_then(|address| address.as_string())
        });
        let file = address.as_deref().and_then(|address| address.strip_prefix(&site));
        if let Some(file) = file.filter(|_| files.length() < MOST_FILES) {
            files.push(&file.into());
        }
    }
    files
}

/// A property that is there.
fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    // Asking a thing that is no object throws.
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// Calls a method.
fn invoke(object: &JsValue, name: &str, a: &JsValue, b: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = get(object, name).ok_or(JsValue::NULL)?.dyn_into()?;
    method.call2(object, a, b)
}

/// Calls a method and waits for what it promises.
async fn call(object: &JsValue, name: &str, a: &JsValue, b: &JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&invoke(object, name, a, b)?)).await
}
