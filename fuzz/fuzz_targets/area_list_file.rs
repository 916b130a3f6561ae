#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kansenverkenner_fuzz::area_list_file::check(bytes));
