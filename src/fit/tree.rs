//! The tree of places: country, province, municipality, and inside municipalities wijken and *gebieden*.
//!
//! Three-digit postcodes cut through wijken: the same children would count twice. They have a tree of
//! their own, in which they stand in the place of wijken. The Amsterdam region as a whole is in neither.

use std::collections::BTreeMap;

use crate::indicators::{AreaLevel, Areas};

/// What stands inside municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Districts {
    /// Wijken and *gebieden*.
    Wijken,
    /// Three-digit postcodes.
    Postcodes,
}

/// Depth in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The root.
    Country,
    /// A province.
    Province,
    /// A municipality.
    Municipality,
    /// A wijk, *gebied* or postcode.
    District,
}

impl Level {
    /// From the root down.
    pub const ALL: [Level; 4] =
        [Level::Country, Level::Province, Level::Municipality, Level::District];

    /// Position in [`Level::ALL`].
    pub const fn position(self) -> usize {
        self as usize
    }
}

/// One place of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Depth.
    pub level: Level,
    /// Position of the place around it in [`Tree::nodes`]; the root has none.
    pub parent: Option<usize>,
    /// Position in the list of places; provinces and the root have none.
    pub area: Option<u16>,
    /// Latitude and longitude in degrees, where known.
    pub centre: Option<(f64, f64)>,
}

/// All places, each after the place around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
    /// Position of each area's node, by position in the list of places.
    of_area: Vec<Option<usize>>,
}

impl Tree {
    /// Builds the tree from the list of places. Country, provinces and municipalities stand at the same
    /// positions whatever the districts.
    ///
    /// A municipality without a province hangs under a province without a name; a district whose
    /// municipality is not in the list hangs under one without an area.
    pub fn new(areas: &Areas, districts: Districts) -> Tree {
        let root = Node { level: Level::Country, parent: None, area: None, centre: None };
        let mut nodes = vec![root];
        let mut of_area = vec![None; areas.len()];
        let listed = || areas.as_slice().iter().enumerate();
        let mut provinces: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, area) in listed().filter(|(_, area)| is_inside(area.level)) {
            provinces.entry(&area.province).or_insert(0);
        }
        for node in provinces.values_mut() {
            *node = nodes.len();
            nodes.push(Node { level: Level::Province, parent: Some(0), area: None, centre: None });
        }
        let mut municipalities: BTreeMap<&str, usize> = BTreeMap::new();
        for own in [true, false] {
            for (position, area) in listed().filter(|(_, area)| is_inside(area.level)) {
                let is_municipality = area.level == AreaLevel::Municipality;
                let name = if is_municipality { &area.name } else { &area.municipality };
                if is_municipality != own || municipalities.contains_key(name.as_str()) {
                    continue;
                }
                municipalities.insert(name, nodes.len());
                if own {
                    of_area[position] = Some(nodes.len());
                }
                nodes.push(Node {
                    level: Level::Municipality,
                    parent: provinces.get(area.province.as_str()).copied(),
                    area: u16::try_from(position).ok().filter(|_| own),
                    centre: area.centre.filter(|_| own),
                });
            }
        }
        for (position, area) in listed() {
            let wanted = match districts {
                Districts::Wijken => matches!(area.level, AreaLevel::Wijk | AreaLevel::Gebied),
                Districts::Postcodes => area.level == AreaLevel::Postcode,
            };
            if wanted {
                of_area[position] = Some(nodes.len());
                nodes.push(Node {
                    level: Level::District,
                    parent: municipalities.get(area.municipality.as_str()).copied(),
                    area: u16::try_from(position).ok(),
                    centre: area.centre,
                });
            }
        }
        Tree { nodes, of_area }
    }

    /// All places, each after the place around it; the first is the country.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Position of the node of an area; nothing if the area is no part of the tree.
    pub fn of_area(&self, area: u16) -> Option<usize> {
        self.of_area.get(usize::from(area)).copied().flatten()
    }

    /// The municipality that a node is or lies in.
    pub fn municipality(&self, node: usize) -> Option<usize> {
        match self.nodes[node].level {
            Level::Municipality => Some(node),
            Level::District => self.nodes[node].parent,
            Level::Country | Level::Province => None,
        }
    }

    /// Positions of all municipalities.
    pub fn municipalities(&self) -> Vec<usize> {
        (0..self.nodes.len())
            .filter(|&node| self.nodes[node].level == Level::Municipality)
            .collect()
    }
}

fn is_inside(level: AreaLevel) -> bool {
    !matches!(level, AreaLevel::Country | AreaLevel::Region)
}
