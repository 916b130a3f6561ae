//! Reading the files that the first view does without.

use std::rc::Rc;

use crate::context::Context;
use crate::lesson::Lessons;
use crate::method::Method;
use crate::model::area_list::AreaList;
use crate::model::codec::CodecError;
use crate::model::places::Places;
use crate::model::published_places::PublishedPlaces;
use crate::page::part::{Content, Part};

use super::place_finder::ListFinder;

/// Reads a file; figures of places need the list of places.
///
/// # Errors
/// If the content is not what was asked for.
pub fn read(part: &Part, bytes: &[u8], list: Option<Rc<AreaList>>) -> Result<Content, CodecError> {
    Ok(match part {
        Part::Later | Part::Embed | Part::Classroom | Part::Model(_) => {
            return Err(CodecError::OtherKind);
        }
        Part::Areas => {
            let list = AreaList::read(bytes)?;
            let areas = Rc::new(list.areas.clone());
            let finder = ListFinder::new(Rc::clone(&areas));
            Content::Areas { list: Rc::new(list), areas, finder: Rc::new(finder) }
        }
        Part::Places(age) => {
            let places = Places::read(bytes)?;
            if places.age != *age {
                return Err(CodecError::OtherKind);
            }
            Content::Places(Rc::new(places))
        }
        Part::Context(_) => Content::Context(Rc::new(Context::read(bytes)?)),
        Part::Method(_) => Content::Method(Rc::new(Method::read(bytes)?)),
        Part::Lesson(_) => Content::Lesson(Rc::new(Lessons::read(bytes)?)),
        Part::Published(_) => {
            let list = list.ok_or(CodecError::Invalid)?;
            Content::Published(Rc::new(PublishedPlaces::read(bytes, &list.areas)?))
        }
    })
}
