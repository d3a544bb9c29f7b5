/** A stopwatch: ms that it ran before, and since when it runs now; 0 while it rests. */
export interface Timer {
  readonly spent: number
  readonly since: number
}

/** Ms that a timer shows at a moment. */
export const elapsed = ({ spent, since }: Timer, now: number): number =>
  spent + (since === 0 ? 0 : Math.max(0, now - since))

/** The timer halted, or running on. */
export const paused = (timer: Timer, now: number): Timer =>
  timer.since === 0 ? { ...timer, since: now } : { spent: elapsed(timer, now), since: 0 }

/** The timer at nothing, running if it ran. */
export const reset = ({ since }: Timer, now: number): Timer => ({ spent: 0, since: since === 0 ? 0 : now })

/** Time for people: `4:05`, `1:04:05`. */
export const clockTime = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const long = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)
  return `${long}:${two(seconds % 60)}`
}

/** A number of two digits at least. */
export const two = (value: number): string => String(value).padStart(2, '0')
