const UNITS = [
  ['day', 86_400],
  ['h', 3_600],
  ['min', 60],
] as const;

/** A duration for people, in its largest unit: `12 s`, `3 min`, `5 h`, `2 days`. Takes seconds. */
export function durationText(seconds: number): string {
  for (const [unit, length] of UNITS) {
    const whole = Math.floor(seconds / length);
    if (whole >= 1) return `${whole} ${unit}${unit === 'day' && whole > 1 ? 's' : ''}`;
  }
  return `${Math.max(0, Math.floor(seconds))} s`;
}
