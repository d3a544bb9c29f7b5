import { byCodeUnit } from '../order.ts'
import type { ArticleRecord } from './manifest.ts'

/** A way of making something: the fingerprint of each setting that it depends on, by the setting's name. */
export type Way = Readonly<Record<string, string>>

/** Ways by the names that keys of results give them. */
export type Ways = ReadonlyMap<string, Way>

/** Of an article's key, the name of the way in which it was compiled, and what its source held. */
export const partsOfKey = (key: string): { readonly way: string; readonly source: string } => {
  const [way = '', source = ''] = key.split(' ')
  return { way, source }
}

/** The ways in which the articles of these records were made, in the order of their names. */
export const waysUsed = (articles: readonly ArticleRecord[], ways: Ways): [name: string, way: Way][] => {
  const names = new Set<string>()
  for (const { key, formats } of articles) {
    names.add(partsOfKey(key).way)
    for (const format of formats) names.add(format.key)
  }
  return [...names].sort(byCodeUnit).flatMap((name) => {
    const way = ways.get(name)
    return way === undefined ? [] : [[name, way]]
  })
}

/** Names of the settings in which two ways differ. */
export const settingsChanged = (one: Way, other: Way): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort(byCodeUnit)
