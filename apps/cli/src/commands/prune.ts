import { type PruneReport, prune } from '@trifold/engine'
import type { ExitCode } from '../exit-code.ts'
import type { PlainFormat } from '../report/formats.ts'
import { pruneText } from '../report/prune-text.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { jsonText } from '../terminal/json-text.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { tellWait } from './tell-wait.ts'

export interface PruneOptions {
  readonly format: PlainFormat
  readonly out?: string
}

/** `trifold prune`: removes outputs of articles that are gone. */
export const pruneCommand = async (
  paths: readonly string[],
  { format, out }: PruneOptions,
  io: Io,
): Promise<ExitCode> => {
  const report = await prune({ cwd: io.cwd, paths, out, signal: io.signal, onWait: tellWait(io) })
  io.stdout.write(format === 'json' ? pruneJson(report) : pruneText(report, coloursFor(io.stdout, io.env)))
  return exitCodeOf(report)
}

const pruneJson = ({ removed, kept, diagnostics, collections }: PruneReport): string =>
  jsonText({ removed, kept, diagnostics, collections })
