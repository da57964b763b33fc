import { readFileSync, readlinkSync } from "node:fs";

/** Tells a process from every other one, a later one with the same number included. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Since the machine's start, in its clock ticks. */
  readonly startedAt: string;
  /** The machine since its last start, and the container: elsewhere the number means another process. */
  readonly place: string;
}

const placeFiles = { boot: "/proc/sys/kernel/random/boot_id", numbers: "/proc/self/ns/pid" };
// Field 22 of /proc/PID/stat (proc(5)); counted after the name, which may hold anything.
const startField = 19;

/** Of this process; undefined where the system does not tell (it is Linux that does). */
export function processIdentity(): ProcessIdentity | undefined {
  const { pid } = process;
  const startedAt = startOf(pid);
  const place = readPlace();
  return startedAt === undefined || place === undefined ? undefined : { pid, startedAt, place };
}

/** True if it is certain that the process is no more; false also for one of another place. */
export function hasEnded({ pid, startedAt, place }: ProcessIdentity): boolean {
  return place === readPlace() && startOf(pid) !== startedAt;
}

function readPlace(): string | undefined {
  try {
    const boot = readFileSync(placeFiles.boot, "utf8").trim();
    return `${boot} ${readlinkSync(placeFiles.numbers)}`;
  } catch {
    return undefined;
  }
}

/** undefined if there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; only nobody has asked how.
    return state === "Z" ? undefined : fields[startField - 1];
  } catch {
    return undefined;
  }
}
