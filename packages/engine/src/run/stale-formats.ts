import type { Format } from '../plan/formats.ts'
import type { ArticleRecord, FormatRecord } from '../state/manifest.ts'
import type { Work } from './work.ts'

/** A format whose outputs are as they should be. */
export interface FreshFormat {
  readonly record: FormatRecord
  /** Outputs that somebody edited, relative to the output folder. */
  readonly edited: readonly string[]
}

/**
 * The formats of an article that need not be made again: made under the same key, without errors, every output there.
 * An edited output counts as there, since it would not be replaced.
 */
export const freshFormats = async (
  record: ArticleRecord,
  { article, key, context }: Pick<Work, 'article' | 'key' | 'context'>,
): Promise<Map<string, FreshFormat>> => {
  const { plan, keys, output, neighbourhood } = context
  const fresh = new Map<string, FreshFormat>()
  for (const format of plan.formats) {
    const found = record.formats.find(({ name }) => name === format.name)
    if (found === undefined || !isCurrent(found, keys.format(key, format))) continue
    if (found.neighbours !== undefined && found.neighbours !== neighbourhood.key(article)) continue
    const states = await Promise.all(found.outputs.map(({ path, hash }) => output.state(path, hash)))
    if (states.some((state) => state !== 'same' && state !== 'edited')) continue
    const edited = found.outputs.filter((_, index) => states[index] === 'edited').map(({ path }) => path)
    fresh.set(format.name, { record: found, edited })
  }
  return fresh
}

const isCurrent = ({ failed, key }: FormatRecord, wanted: string): boolean => !failed && key === wanted

/** Whether each of the formats is among the fresh ones. */
export const areFresh = (formats: readonly Format[], fresh: ReadonlyMap<string, FreshFormat>): boolean =>
  formats.every(({ name }) => fresh.has(name))
