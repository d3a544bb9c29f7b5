import { decodePercent } from '@trifold/core'

/**
 * A copy of any part of a deck in which links to a place in the article lead to the slide that shows it, and calls
 * of footnotes, whose texts are in the notes, are left out.
 */
export const mapLinks = <Value>(value: Value, anchors: ReadonlyMap<string, string>): Value => {
  if (Array.isArray(value)) {
    const kept = value.filter((child: unknown) => typeOf(child) !== 'footnoteReference')
    // Each element keeps its type, so the array does.
    return kept.map((child: unknown) => mapLinks(child, anchors)) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, mapLinks(child, anchors)]),
  )
  if (typeOf(value) === 'link' && typeof copy.url === 'string') copy.url = resolve(copy.url, anchors)
  // Keys and shapes stay as they are.
  return copy as Value
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined

const resolve = (url: string, anchors: ReadonlyMap<string, string>): string => {
  if (!url.startsWith('#')) return url
  const id = anchors.get(url.slice(1)) ?? anchors.get(decodePercent(url.slice(1)))
  return id === undefined ? url : `#${id}`
}
