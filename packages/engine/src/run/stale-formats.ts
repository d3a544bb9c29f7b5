import type { Format } from '../plan/formats.ts'
import type { ArticleRecord, FormatRecord } from '../state/manifest.ts'
import type { Reason } from '../why/reason.ts'
import { wayChanged } from '../why/way-changed.ts'
import type { Work } from './work.ts'

/** A format as an earlier run left it. */
export interface JudgedFormat {
  /** Why it has to be made again; nothing, if its outputs are as they should be. */
  readonly reasons: readonly Reason[]
  readonly record?: FormatRecord | undefined
  /** Outputs that somebody edited, relative to the output folder. */
  readonly edited: readonly string[]
}

/** A format whose outputs are as they should be. */
export interface FreshFormat extends JudgedFormat {
  readonly record: FormatRecord
}

type Judging = Pick<Work, 'article' | 'context'>

/**
 * Each format to make, by its name. One need not be made again that was made in the same way, without errors, every output
 * there. An edited output counts as there, since it would not be replaced.
 */
export const judgeFormats = (record: ArticleRecord, judging: Judging): Map<string, JudgedFormat> =>
  new Map(
    judging.context.plan.formats.map((format) => {
      const found = record.formats.find(({ name }) => name === format.name)
      const reasons = makingReasons(format, found, judging)
      if (found === undefined || reasons.length > 0) return [format.name, { reasons, edited: [] }]
      return [format.name, judgeOutputs(found, judging)]
    }),
  )

/** Those of the formats of an article that need not be made again. */
export const freshFormats = (record: ArticleRecord, judging: Judging): Map<string, FreshFormat> =>
  new Map(
    [...judgeFormats(record, judging)].flatMap(([name, judged]) =>
      judged.record === undefined ? [] : [[name, { ...judged, record: judged.record }]],
    ),
  )

const makingReasons = (
  format: Format,
  found: FormatRecord | undefined,
  { article, context }: Judging,
): readonly Reason[] => {
  const { keys, neighbourhood, waysBefore } = context
  const { name } = format
  if (found === undefined) return [{ cause: 'format', subject: name }]
  if (found.failed) return [{ cause: 'failed', subject: name }]
  if (found.key === '') return [{ cause: 'outdated', subject: name }]
  const around = found.neighbours
  return [
    ...wayChanged(found.key, keys.format(format), waysBefore, keys.ways),
    ...(around === undefined || around === neighbourhood.key(article)
      ? []
      : [{ cause: 'neighbours' } as const]),
  ]
}

const judgeOutputs = (record: FormatRecord, { context: { output, settled } }: Judging): JudgedFormat => {
  if (settled !== undefined && record.outputs.every(({ path }) => settled.isVerified(path)))
    return { reasons: [], edited: [], record }
  const reasons: Reason[] = []
  const edited: string[] = []
  for (const { path, hash } of record.outputs) {
    const state = output.state(path, hash)
    if (state === 'edited') edited.push(path)
    else if (state !== 'same')
      reasons.push({ cause: state === 'missing' ? 'output-missing' : 'output-changed', subject: path })
  }
  return { reasons, edited, ...(reasons.length === 0 && { record }) }
}

/** Whether each of the formats is among the fresh ones. */
export const areFresh = (formats: readonly Format[], fresh: ReadonlyMap<string, FreshFormat>): boolean =>
  formats.every(({ name }) => fresh.has(name))
