import type { Command } from "commander";
import type { StoreEnvironment, StoreOptions } from "./store.js";

type SetExitCode = (code: number) => void;

/** `studly store ...`, for whoever runs the service. */
export function addStore(
  program: Command,
  environment: StoreEnvironment,
  setExitCode: SetExitCode,
): void {
  const store = program
    .command("store")
    .summary("check, export, import, back up or compact the state")
    .description("what is kept of conversations and tasks (docs/storage.md)")
    .helpCommand(false)
    .addHelpText("after", notes);

  const command = (name: string, summary: string, description: string) =>
    store
      .command(name)
      .summary(summary)
      .description(description)
      .option("-s, --store <url>", "this one (default: STORE_URL)");

  command(
    "check",
    "look for damage, print counts and sizes",
    "read everything: every record decodes, every index agrees with it, every count is right",
  ).action(async (options: StoreOptions) => {
    const { runStoreCheck } = await import("./store.js");
    setExitCode(await runStoreCheck(options, environment));
  });
  command(
    "export",
    "write everything as JSON lines",
    "write everything as JSON lines, as it is at one moment; a server may go on meanwhile",
  )
    .argument("[file]", "a new file (default: standard output)")
    .action(async (file: string | undefined, options: StoreOptions) => {
      const { runStoreExport } = await import("./store.js");
      setExitCode(await runStoreExport(file, options, environment));
    });
  command(
    "import",
    "read what export has written",
    "read what export has written, into any store; what has the same id is replaced",
  )
    .argument("[file]", "(default: standard input)")
    .action(async (file: string | undefined, options: StoreOptions) => {
      const { runStoreImport } = await import("./store.js");
      setExitCode(await runStoreImport(file, options, environment));
    });
  command(
    "backup",
    "copy an embedded store",
    "copy an embedded store into a directory, as it is at one moment; a server may go on meanwhile",
  )
    .argument("<directory>", "where there is no store yet")
    .action(async (directory: string, options: StoreOptions) => {
      const { runStoreBackup } = await import("./store.js");
      setExitCode(await runStoreBackup(directory, options, environment));
    });
  command(
    "compact",
    "give back disk space",
    "write an embedded store anew without its gaps; the server has to be stopped",
  ).action(async (options: StoreOptions) => {
    const { runStoreCompact } = await import("./store.js");
    setExitCode(await runStoreCompact(options, environment));
  });
}

const notes = `
Examples:
  studly store check
  studly store export backup.jsonl
  studly store export | STORE_URL=redis://localhost studly store import
  studly store backup /var/backups/studly/monday

Exit codes: 0 done, and nothing is wrong; 1 something is, or it failed; 2 a wrong command line.`;
