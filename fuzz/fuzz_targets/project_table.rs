#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kansenverkenner_fuzz::project_table::check(bytes));
