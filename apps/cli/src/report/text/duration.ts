/** A duration as people read it: `0.4 s`, `2 min 5 s`. */
export const duration = (milliseconds: number): string => {
  const seconds = milliseconds / 1_000
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
