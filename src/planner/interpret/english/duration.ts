import { joint, number, rangeMark } from "./numbers.js";

const lead =
  "(?:\\b(?:in|for|over|within|during|the|next|take|takes|lasting|lasts?|about|around|roughly|only|just|maybe|of|it|a|another|up\\s+to)\\s+)*";
const unit = "(days?|weeks?|wks?|months?|mths?|fortnights?|years?|yrs?)";
const never =
  "(?!\\s+(?:ago|old|off|of\\s+experience|experience)\\b|\\s*(?:a|per|each|every)\\s+week\\b)";
export const pattern = new RegExp(
  `(?<![\\w.]|every\\s|each\\s)(${number})(?:${rangeMark}(${number}))?(\\s+and\\s+a\\s+half)?${joint}${unit}\\b` +
    `(\\s+and\\s+a\\s+half)?${never}(?:(?:'|’)?s?\\s+(?:long|from\\s+now|total|time))?`,
  "i",
);
export const leadPattern = new RegExp(`(?<=(${lead}))`, "iy");
export const gate = /day|week|wk|month|mth|fortnight|year|yr/i;
