import { type DescFile, type DescService, toBinary } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { FileDescriptorProtoSchema } from "@bufbuild/protobuf/wkt";

/** Descriptors by every name that server reflection asks for. Files come with all their imports. */
export interface DescriptorIndex {
  /** Full names of the services that are served. */
  readonly services: readonly string[];
  fileByName(name: string): readonly Uint8Array[] | undefined;
  /** Of a service, method, message, field, oneof, enum, enum value or extension. */
  fileOfSymbol(name: string): readonly Uint8Array[] | undefined;
  fileOfExtension(type: string, number: number): readonly Uint8Array[] | undefined;
  /** undefined for a message that is not known; sorted. */
  extensionNumbers(type: string): readonly number[] | undefined;
}

/** Indexes the files of these services and, transitively, what they import. */
export function createDescriptorIndex(services: readonly DescService[]): DescriptorIndex {
  const files = new Map<string, DescFile>();
  for (const { file } of services) for (const each of closure(file)) files.set(nameOf(each), each);
  const symbols = new Map<string, DescFile>();
  const extensions = new Map<string, Map<number, DescFile>>();
  for (const file of files.values()) indexSymbols(file, symbols, extensions);
  const serialize = cachedSerializer();
  const withImports = (file: DescFile | undefined) => file && closure(file).map(serialize);
  return {
    services: services.map((service) => service.typeName),
    fileByName: (name) => withImports(files.get(name)),
    fileOfSymbol: (name) => withImports(symbols.get(name)),
    fileOfExtension: (type, number) => withImports(extensions.get(type)?.get(number)),
    extensionNumbers: (type) => {
      if (!symbols.has(type)) return undefined;
      return [...(extensions.get(type)?.keys() ?? [])].sort((a, b) => a - b);
    },
  };
}

/** The file and what it imports, each once and before what it imports itself. */
function closure(file: DescFile): DescFile[] {
  const found = new Set<DescFile>();
  const visit = (each: DescFile) => {
    for (const imported of each.dependencies) if (!found.has(imported)) visit(imported);
    found.add(each);
  };
  visit(file);
  return [...found].reverse();
}

/** As in `import` lines; DescFile.name has no suffix. */
function nameOf(file: DescFile): string {
  return file.proto.name;
}

function indexSymbols(
  file: DescFile,
  symbols: Map<string, DescFile>,
  extensions: Map<string, Map<number, DescFile>>,
): void {
  for (const type of nestedTypes(file)) {
    symbols.set(type.typeName, file);
    switch (type.kind) {
      case "service":
        for (const method of type.methods) symbols.set(`${type.typeName}.${method.name}`, file);
        break;
      case "message":
        for (const { name } of [...type.fields, ...type.oneofs]) {
          symbols.set(`${type.typeName}.${name}`, file);
        }
        break;
      case "enum": {
        // The values of an enum are its siblings.
        const scope = type.typeName.slice(0, -type.name.length);
        for (const value of type.values) symbols.set(`${scope}${value.name}`, file);
        break;
      }
      case "extension": {
        const byNumber = extensions.get(type.extendee.typeName) ?? new Map<number, DescFile>();
        extensions.set(type.extendee.typeName, byNumber.set(type.number, file));
        break;
      }
    }
  }
}

function cachedSerializer(): (file: DescFile) => Uint8Array {
  const cache = new Map<DescFile, Uint8Array>();
  return (file) => {
    let bytes = cache.get(file);
    if (bytes === undefined) {
      bytes = toBinary(FileDescriptorProtoSchema, file.proto);
      cache.set(file, bytes);
    }
    return bytes;
  };
}
