//! Bad input gets one line that names the file, the row and what was expected, exit status 2, and no
//! output half written.
#![cfg(feature = "program")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;

const AREAS: &str = "area,name,level,municipality,province,latitude,longitude\n\
    nl,Nederland,country,,,,\n\
    gm-ede,Ede,municipality,Ede,Gelderland,52.046,5.665\n";

const HEADER: &str = "age,outcome,area,group,sex,household,parents_education,lower,upper,n,mean,\
    parents_income_keur\n";

const GOOD: &str = "0,sga,nl,all,all,all,all,0,100,1000,9.5,80.1\n";

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data_problems").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).expect("compresses");
    encoder.finish().expect("compresses")
}

fn import(name: &str, areas: &str, cells: &[u8]) -> (Output, PathBuf) {
    let input = folder(name);
    fs::write(input.join("areas.csv"), areas).expect("written");
    fs::write(input.join("cells-age00.csv.gz"), cells).expect("written");
    let out = input.join("out");
    let output = Command::new(env!("CARGO_BIN_EXE_kansen"))
        .args(["import", "--cells"])
        .arg(&input)
        .arg("--out")
        .arg(&out)
        .output()
        .expect("kansen runs");
    (output, out)
}

fn refused(name: &str, areas: &str, cells: &[u8], expected: &[&str]) {
    let (output, out) = import(name, areas, cells);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{name}: {said}");
    assert_eq!(said.lines().count(), 1, "{name}: {said}");
    for part in expected {
        assert!(said.contains(part), "{name}: '{said}' does not say '{part}'");
    }
    assert!(!out.exists(), "{name}: something was written");
}

fn refused_row(name: &str, row: &str, expected: &[&str]) {
    let cells = gzip(format!("{HEADER}{GOOD}{row}\n").as_bytes());
    let mut all = vec!["cells-age00.csv.gz"];
    all.extend(expected);
    refused(name, AREAS, &cells, &all);
}

#[test]
fn a_bad_row_is_named() {
    let row = "row 3";
    refused_row("negative", "0,sga,gm-ede,all,all,all,all,0,100,-60,9.5,80", &[row, "n is '-60'"]);
    refused_row("few", "0,sga,gm-ede,all,all,all,all,0,100,49,9.5,80", &[row, "at least 50"]);
    refused_row(
        "140",
        "0,sga,gm-ede,all,all,all,all,0,100,60,140,80",
        &[row, "mean is '140'", "0 to 100"],
    );
    refused_row("nan", "0,sga,gm-ede,all,all,all,all,0,100,60,NaN,80", &[row, "mean is 'NaN'"]);
    refused_row("text", "0,sga,gm-ede,all,all,all,all,0,100,sixty,9,80", &[row, "n is 'sixty'"]);
    refused_row(
        "place",
        "0,sga,gm-nowhere,all,all,all,all,0,100,60,9,80",
        &[row, "area is 'gm-nowhere'"],
    );
    refused_row(
        "group",
        "0,sga,gm-ede,other,all,all,all,0,100,60,9,80",
        &[row, "group is 'other'"],
    );
    refused_row("bin", "0,sga,gm-ede,all,all,all,all,5,17,60,9,80", &[row, "upper is '17'"]);
    refused_row(
        "age",
        "11,sga,gm-ede,all,all,all,all,0,100,60,9,80",
        &[row, "age is '11'", "expected 0"],
    );
    refused_row("columns", "0,sga,gm-ede,all,all", &[row, "12 columns"]);
    refused_row("twice", GOOD.trim_end(), &[row, "stands in row 2 too"]);
}

#[test]
fn a_bad_file_is_named() {
    let good = format!("{HEADER}{GOOD}");
    refused("empty", AREAS, &gzip(b""), &["cells-age00.csv.gz", "is empty"]);
    refused("no bytes", AREAS, b"", &["cells-age00.csv.gz"]);
    refused("no rows", AREAS, &gzip(HEADER.as_bytes()), &["cells-age00.csv.gz", "no cells"]);
    let cut = gzip(good.repeat(50).as_bytes());
    refused("cut", AREAS, &cut[..cut.len() / 2], &["cells-age00.csv.gz", "read to the end"]);
    let missing = good.replace(",mean", "").replace(",9.5", "");
    refused("column", AREAS, &gzip(missing.as_bytes()), &["row 1", "'mean' is missing"]);
    refused(
        "areas",
        "area,name\nnl,Nederland\n",
        &gzip(good.as_bytes()),
        &["areas.csv", "'level' is missing"],
    );
    let twice = format!("{AREAS}nl,Nederland,country,,,,\n");
    refused(
        "area twice",
        &twice,
        &gzip(good.as_bytes()),
        &["areas.csv", "'nl' stands there twice"],
    );
}

#[test]
fn a_bad_situation_is_named() {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/model.kansen");
    let ask = |input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kansen"))
            .args(["predict", "--model"])
            .arg(&model)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("kansen runs");
        child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("taken");
        child.wait_with_output().expect("kansen ends")
    };
    let header = "age,outcome,area,group,sex,household,income_rank\n";
    for (row, expected) in [
        ("16,havo,nl,all,all,all,120", "income_rank is '120'"),
        ("16,havo,nl,all,all,all,", "expected income_rank or parents_income_keur"),
        ("17,havo,nl,all,all,all,20", "age is '17'"),
        ("16,hbo_followed,nl,all,all,all,20", "outcome is 'hbo_followed'"),
    ] {
        let output = ask(&format!("{header}16,havo,nl,all,all,all,20\n{row}\n"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{row}");
        assert!(said.contains("row 3") && said.contains(expected), "{row}: {said}");
        assert!(output.stdout.is_empty(), "{row}: half an answer");
    }
    let output = ask("age,outcome\n16,havo\n");
    assert!(String::from_utf8_lossy(&output.stderr).contains("the column 'area' is missing"));
    let output = ask(&format!("{header}16,havo,nl,all,all,all,20\n"));
    let answer = String::from_utf8_lossy(&output.stdout);
    assert!(answer.starts_with("age,outcome,area,group,sex,household,income_rank,mean,low,high\n"));
    assert_eq!(output.status.code(), Some(0));
}
