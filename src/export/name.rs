//! Names of files that say what is in them.

/// The most letters of a name without its ending.
pub const LONGEST: usize = 80;

/// `kansenverkenner-`, the parts and the ending: small letters, digits and single hyphens, whatever the
/// parts hold, so that a name is good in every file system and no part can lead elsewhere.
pub fn file(parts: &[&str], ending: &str) -> String {
    let mut name = String::from("kansenverkenner");
    for part in parts {
        let mut gap = true;
        for byte in part.bytes() {
            if !byte.is_ascii_alphanumeric() {
                gap = true;
                continue;
            }
            if name.len() + usize::from(gap) >= LONGEST {
                break;
            }
            if gap {
                name.push('-');
                gap = false;
            }
            name.push(char::from(byte.to_ascii_lowercase()));
        }
    }
    name.push('.');
    name.push_str(ending);
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_says_what_is_in_it() {
        let name = file(&["inkomenslijn", "21-hbo_followed", "", "2026-11-22"], "svg");
        assert_eq!(name, "kansenverkenner-inkomenslijn-21-hbo-followed-2026-11-22.svg");
        assert_eq!(
            file(&["../../etc/passwd", "\u{202e}gnp.exe"], "csv"),
            "kansenverkenner-etc-passwd-gnp-exe.csv"
        );
    }

    proptest! {
        #[test]
        fn no_name_leads_elsewhere(parts in proptest::collection::vec(any::<String>(), 0..4)) {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let name = file(&parts, "svg");
            let stem = name.strip_suffix(".svg").expect("the ending stays");
            prop_assert!(stem.len() <= LONGEST && stem.starts_with("kansenverkenner"));
            let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            prop_assert!(stem.bytes().all(allowed));
            prop_assert!(!stem.contains("--") && !stem.ends_with('-'));
        }
    }
}
