import type { Body } from './composition.ts'

/** The smallest size of type on some slides, in px. */
export const sizeOf = (bodies: readonly Body[]): number =>
  Math.min(...bodies.flatMap(({ slots }) => Object.values(slots).map(({ size }) => size)))
