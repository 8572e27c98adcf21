//! The child's own limits, set before it reads a byte: what a hostile file may use up at most.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

const MEMORY: u64 = 512 << 20;
const CPU_SECONDS: u64 = 20;

/// Memory, files, processes: for the rest of this process's life.
pub fn close_in(threads: bool) {
    limit(Resource::As, MEMORY, MEMORY);
    limit(Resource::Data, MEMORY, MEMORY);
    limit(Resource::Fsize, 0, 0);
    limit(Resource::Core, 0, 0);
    if !threads {
        limit(Resource::Nproc, 0, 0);
    }
}

/// A file's share of processor time, from now on; past it the kernel ends the process.
pub fn allow_cpu() {
    let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).tv_sec.unsigned_abs();
    let hard = getrlimit(Resource::Cpu).maximum.unwrap_or(u64::MAX);
    limit(Resource::Cpu, (used + 1 + CPU_SECONDS).min(hard), hard);
}

fn limit(resource: Resource, soft: u64, hard: u64) {
    let most = getrlimit(resource).maximum.unwrap_or(u64::MAX);
    let wanted = Rlimit { current: Some(soft.min(most)), maximum: Some(hard.min(most)) };
    // A limit that the system refuses to set leaves the others, the wall clock and the parent's kill.
    let _ = setrlimit(resource, wanted);
}
