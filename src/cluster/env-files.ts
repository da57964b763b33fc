import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** The files that node took variables from when it was started (`node --env-file`). */
export interface EnvFiles {
  /**
   * Puts into the environment what the files say now; what it had from elsewhere goes before, as at the start.
   * Throws the system's error if a file cannot be read.
   */
  readAgain(): void;
}

type Env = Record<string, string | undefined>;

/** `args`: node's own arguments. */
export function createEnvFiles(env: Env, args: readonly string[]): EnvFiles {
  const files = filesIn(args);
  let ours = fromFiles(env, readAll(files));
  return {
    readAgain() {
      const said = readAll(files);
      for (const name of ours) delete env[name];
      ours = Object.keys(said).filter((name) => env[name] === undefined);
      for (const name of ours) env[name] = said[name];
    },
  };
}

interface EnvFile {
  readonly path: string;
  readonly mayBeMissing: boolean;
}

function filesIn(args: readonly string[]): readonly EnvFile[] {
  return args.flatMap((argument, at) => {
    const [, option, path = args[at + 1]] =
      /^--(env-file(?:-if-exists)?)(?:=(.*))?$/.exec(argument) ?? [];
    if (option === undefined || path === undefined) return [];
    return [{ path, mayBeMissing: option === "env-file-if-exists" }];
  });
}

/** The later file goes before the earlier one, as in node. */
function readAll(files: readonly EnvFile[]): Env {
  return Object.assign({}, ...files.map(read));
}

function read({ path, mayBeMissing }: EnvFile): Env {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

/** The variables that have the value that the files gave them. */
function fromFiles(env: Env, said: Env): string[] {
  return Object.keys(said).filter((name) => env[name] === said[name]);
}
