//! Medians and the table.

use crate::cases::Options;
use crate::load::Round;

/// The rounds of one case and of its bound.
pub(crate) struct Measured {
    name: String,
    size: usize,
    behind: bool,
    /// Rounds of the server.
    pub(crate) ours: Vec<Round>,
    /// Rounds of the bound.
    pub(crate) bound: Vec<Round>,
}

impl Measured {
    /// No rounds yet; `size` is the body's, where the rate of bytes is of interest. All that the
    /// server uses is added, if the bound stands `behind` it and does its own work as well.
    pub(crate) fn new(name: &str, size: usize, behind: bool) -> Self {
        Self { name: name.to_owned(), size, behind, ours: Vec::new(), bound: Vec::new() }
    }
}

/// The table of a run.
pub(crate) struct Table {
    names: Vec<String>,
    rows: Vec<Measured>,
}

impl Table {
    /// An empty table of the cases whose name contains one of `names`, or of all.
    pub(crate) const fn new(names: Vec<String>) -> Self {
        Self { names, rows: Vec::new() }
    }

    /// Whether a case is to be measured.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|part| name.contains(part.as_str()))
    }

    /// Adds a case.
    pub(crate) fn add(&mut self, measured: Measured) {
        self.rows.push(measured);
    }

    /// Prints the table as Markdown.
    pub(crate) fn print(&self, options: &Options, idle_mib: f64) {
        println!(
            "Medians of {} rounds of {} s, 16 connections, server on one core; idle memory {idle_mib:.1} MiB.\n",
            options.rounds, options.seconds
        );
        println!(
            "| case | requests/s | CPU µs/request | bound: requests/s | bound: CPU µs | rate ÷ bound | CPU added µs |"
        );
        println!("| --- | --: | --: | --: | --: | --: | --: |");
        for row in &self.rows {
            let (rate, cpu) = (median(&row.ours, |r| r.rate), median(&row.ours, |r| r.cpu));
            let bound_rate = median(&row.bound, |r| r.rate);
            let bound_cpu = median(&row.bound, |r| r.cpu);
            #[expect(clippy::cast_precision_loss, reason = "sizes are small")]
            let mib = row.size as f64 / f64::from(1 << 20);
            let bytes =
                if row.size > 0 { format!(" ({:.0} MiB/s)", rate * mib) } else { String::new() };
            println!(
                "| {} | {rate:.0}{bytes} | {cpu:.1} | {bound_rate:.0} | {bound_cpu:.1} | {:.2} | {:.1} |",
                row.name,
                rate / bound_rate,
                if row.behind { cpu } else { cpu - bound_cpu }
            );
        }
    }
}

fn median(rounds: &[Round], of: impl Fn(&Round) -> f64) -> f64 {
    let mut values: Vec<f64> = rounds.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
