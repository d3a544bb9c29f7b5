import picocolors from 'picocolors'
import type { Io, Output } from './io.ts'

export type Colours = ReturnType<typeof picocolors.createColors>

/** Colours for a stream: none unless it is a terminal; `NO_COLOR` and `FORCE_COLOR` decide before that. */
export const coloursFor = (output: Output, env: Io['env']): Colours =>
  picocolors.createColors(isColoured(output, env))

const isColoured = (output: Output, env: Io['env']): boolean => {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return output.isTTY === true && env.TERM !== 'dumb'
}
