export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function roundTo5(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}

export function floorTo5(minutes: number): number {
  return minutes - (minutes % 5);
}

export function ceilTo5(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
