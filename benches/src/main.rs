//! Speed, as ratios to bounds measured in the same run (`cargo xtask bench`).
//!
//! The server runs in a process of its own on one core, the load on another. Beside it, on the
//! same core and in turn, runs a bare echo of the same bytes on the same HTTP stack: what HTTP
//! itself costs. Each figure is the median of several rounds; absolute figures are this machine's.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the table is the program's output")]

mod cases;
mod directory;
mod load;
mod primitives;
mod report;
mod setup;
mod stand_ins;
mod sync;
mod target;
mod users;

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HELP: &str = "\
Usage: countersign-benches [--seconds N] [--rounds N] [--server PATH] [--identities N]
                          [--users N] [NAME ...]

Measures all cases, or those whose name contains a NAME. --server is the countersign binary; by
default the one beside this program. --identities is how many identities with 20 datasets each the case
'Sync: in process' ends with: 1000 by default, 100000 to see that a call costs the same among many.
--users is the same for the users of the case 'User pools: among many': 10000 by default, or 1000000.
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let mut options = cases::Options::default();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            // What the other processes of a run are started as.
            "stand-in-echo" => return stand_ins::run(stand_ins::echo(args.collect())),
            "stand-in-primitives" => return stand_ins::run(primitives::primitives(args.collect())),
            "stand-in-store" => return stand_ins::run(stand_ins::object_store()),
            "--seconds" => options.seconds = number(args.next()),
            "--users" => options.users = number(args.next()) as usize,
            "--identities" => options.identities = number(args.next()) as usize,
            "--rounds" => options.rounds = number(args.next()),
            "--server" => options.server = args.next().map(Into::into).unwrap_or_default(),
            "--help" | "-h" => {
                print!("{HELP}");
                return ExitCode::SUCCESS;
            }
            name => options.names.push(name.to_owned()),
        }
    }
    stand_ins::run(cases::run(options))
}

fn number(text: Option<String>) -> u32 {
    text.and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}
