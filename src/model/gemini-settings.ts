/** How long a model thinks: "auto" is the fastest that the model accepts. */
export type Thinking = "auto" | "off" | "minimal" | "low" | "medium" | "high";

/** What a Gemini generation takes; a setting that it does not know is an HTTP 400. */
interface Family {
  readonly ids: RegExp;
  readonly auto: Thinking;
  /** The nearest that it has to "off". */
  readonly least: object;
  readonly levels: readonly Thinking[];
  /** From the 3.5 generation on, sampling parameters are ignored or refused. */
  readonly temperature: boolean;
}

const level = (thinkingLevel: string) => ({ thinkingLevel });
const noThought = { thinkingBudget: 0 };

const families: readonly Family[] = [
  {
    ids: /^gemini-3\.[15]-flash-lite|^gemini-flash-lite-latest/,
    auto: "minimal",
    least: level("minimal"),
    levels: ["minimal", "low", "medium", "high"],
    temperature: false,
  },
  {
    ids: /^gemini-3\.[56]-flash/,
    auto: "minimal",
    least: noThought,
    levels: ["minimal", "low", "medium", "high"],
    temperature: false,
  },
  {
    ids: /^gemini-3\.[78]-flash/,
    auto: "low",
    least: level("low"),
    levels: ["low", "medium", "high"],
    temperature: false,
  },
  { ids: /^gemini-2\.5-flash/, auto: "off", least: noThought, levels: [], temperature: true },
];

const TEMPERATURE = 0.3;

/** The part of `generationConfig` that depends on the model. Unknown models get their own defaults. */
export function modelSettings(modelId: string, thinking: Thinking): object {
  const family = families.find(({ ids }) => ids.test(modelId));
  if (family === undefined)
    return thinking === "auto" || thinking === "off" ? {} : { thinkingConfig: level(thinking) };
  const wanted = thinking === "auto" ? family.auto : thinking;
  const thinkingConfig = family.levels.includes(wanted) ? level(wanted) : family.least;
  return family.temperature ? { temperature: TEMPERATURE, thinkingConfig } : { thinkingConfig };
}
