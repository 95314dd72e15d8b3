//! Tests of what messages say.

use super::templates::{Values, confirmation_link, escape_html, fill, plain_line};
use super::{masked, simulated};
use crate::entities::UserKey;
use crate::testing::{cx, pool, service};

#[test]
fn us_053_destinations_are_masked() {
    assert_eq!(masked("email", "felix@example.com"), "f***@e***");
    assert_eq!(masked("phone_number", "+12065551234"), "+*******1234");
    for short in ["+1", "+1234"] {
        assert_eq!(masked("phone_number", short), "+*******");
    }
}

#[test]
fn au_069_sec_068_sec_070_a_simulated_destination_is_stable_and_looks_real() {
    let service = service();
    let of = |name: &str, usual| {
        let details = simulated(&service.keys, &UserKey::new(&pool(), name), name, usual);
        (details.destination.unwrap(), details.delivery_medium.unwrap())
    };
    assert_eq!(of("nobody", "email"), of("nobody", "email"));
    let many: std::collections::BTreeSet<_> =
        (0..50).map(|n| of(&format!("nobody{n}"), "email").0).collect();
    assert!(many.len() > 25, "{many:?}");
    for destination in many {
        let letters: Vec<_> = destination.chars().filter(char::is_ascii_lowercase).collect();
        assert_eq!(destination, format!("{}***@{}***", letters[0], letters[1]));
    }
    let (phone, _) = of("nobody", "phone_number");
    assert!(phone.starts_with("+*******") && phone.len() == 12, "{phone}");
    assert_eq!(of("some@where.org", "phone_number").0, "s***@w***");
}

#[test]
fn us_055_us_056_codes_names_and_links_are_put_in_once() {
    let values = Values { code: "123456", username: "{####}", link: Some("https://x/?a=1&b=2") };
    let text = "Dear {username}, {####}: {##Click <b>here</b>##} {##open {other}";
    let expected = "Dear {####}, 123456: <a href=\"https://x/?a=1&amp;b=2\">Click <b>here</b></a> \
                    {##open {other}";
    assert_eq!(fill(text, &values, escape_html), expected);
    let unlinked = Values { link: None, ..values };
    assert_eq!(fill("{##Click##}{####}", &unlinked, escape_html), "{##Click##}123456");
}

#[test]
fn sec_100_values_are_escaped_in_mails_and_subjects_have_one_line() {
    let username = "<img src=x onerror=\"alert('1')\">&";
    let values = Values { code: "1<2", username, link: None };
    let html = fill("<p>{username} {####}</p>", &values, escape_html);
    let expected = "<p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp; 1&lt;2</p>";
    assert_eq!(html, expected);
    assert_eq!(plain_line("a\r\nBcc: x@y.z\u{85}"), "a  Bcc: x@y.z ");
    let link = confirmation_link(&cx(), "c", "a&b=c ü", "1");
    assert!(
        link.ends_with("/confirmUser?client_id=c&user_name=a%26b%3Dc%20%C3%BC&confirmation_code=1")
    );
}
