import { basename } from 'node:path'
import { configName } from '../collections/collection-root.ts'
import { isArticleName } from '../collections/find-articles.ts'
import { isWithin } from '../paths.ts'
import { statOf } from '../stat-of.ts'
import { type Dependence, dependsOnOthers } from './dependence.ts'
import type { LiveCollection } from './live-collection.ts'

/** Two moments, and the files that changed in between. */
export interface Step {
  readonly before: readonly LiveCollection[]
  readonly now: readonly LiveCollection[]
  /** Absolute paths. */
  readonly changed: ReadonlySet<string>
}

/** Whether articles may have come or gone, so that they have to be searched for. */
export const isFoundAnew = (before: readonly LiveCollection[], changed: ReadonlySet<string>): boolean => {
  const isKnown = (path: string): boolean => before.some(({ placed }) => placed.has(path))
  const holds = (folder: string): boolean =>
    before.some(({ placed }) => [...placed.keys()].some((path) => isWithin(folder, path)))
  return [...changed].some((path) => {
    const found = statOf(path)
    if (isKnown(path)) return found?.isFile() !== true
    if (basename(path) === configName || found?.isDirectory() === true) return true
    // What is no folder any more may have been one, with articles in it.
    return (found !== undefined && isArticleName(basename(path))) || holds(path)
  })
}

/** Whether articles came, went, or are called otherwise, or a configuration is other. */
export const isListOther = (step: Step): boolean =>
  isPlacedAnew(step) && listOf(step.before) !== listOf(step.now)

/** Whether articles were given their places once more: those whose texts alone are other keep what knows their places. */
const isPlacedAnew = ({ before, now }: Step): boolean =>
  before.length !== now.length ||
  now.some(({ inMemory }, index) => inMemory?.directory !== before[index]?.inMemory?.directory)

const listOf = (collections: readonly LiveCollection[]): string =>
  JSON.stringify(
    collections.map(({ collection: { root }, planned, placed }) => [
      root,
      planned.source[1],
      [...placed].map(([path, { identity, place }]) => {
        const { slug, lang, draft } = identity
        return [path, slug, lang, draft, place]
      }),
    ]),
  )

/**
 * The articles that are other now: those that changed themselves first.
 *
 * @param isRecalled Whether some of what is known is of a time before this step.
 */
export const articlesOtherNow = (
  step: Step,
  known: ReadonlyMap<string, Dependence>,
  isRecalled: boolean,
): string[] => {
  const { before, now, changed } = step
  const isMoved = isRecalled || isPlacedAnew(step)
  const names = new Set([...changed].map((path) => basename(path)))
  const others = now.flatMap((live) => {
    const former = before.find(({ collection }) => collection.root === live.collection.root)
    const isSettled = former?.planned.source[1] === live.planned.source[1]
    return [...live.placed].flatMap(([path, placed]) => {
      if (!isSettled || former?.placed.has(path) !== true || changed.has(path)) return [path]
      const dependence = known.get(path)
      if (dependence === undefined || dependence.told || live.inMemory === undefined) return []
      const isOther =
        [...dependence.uses].some((file) => changed.has(file)) ||
        [...dependence.lacks].some((name) => names.has(name)) ||
        (isMoved && dependsOnOthers(placed, dependence, live.inMemory))
      return isOther ? [path] : []
    })
  })
  return [...others.filter((path) => changed.has(path)), ...others.filter((path) => !changed.has(path))]
}
