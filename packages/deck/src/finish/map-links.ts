import { decodePercent } from '@trifold/core'
import { mapNodes } from './map-nodes.ts'

/**
 * Any part of a deck with links to a place in the article leading to the slide that shows it, and without calls of
 * footnotes, whose texts are in the notes.
 */
export const mapLinks = <Value>(value: Value, anchors: ReadonlyMap<string, string>): Value =>
  mapNodes(value, (node) => {
    if (!('type' in node)) return node
    if (node.type === 'footnoteReference') return undefined
    if (node.type !== 'link' || !('url' in node) || typeof node.url !== 'string') return node
    const url = resolve(node.url, anchors)
    return url === node.url ? node : { ...node, url }
  })

const resolve = (url: string, anchors: ReadonlyMap<string, string>): string => {
  if (!url.startsWith('#')) return url
  const id = anchors.get(url.slice(1)) ?? anchors.get(decodePercent(url.slice(1)))
  return id === undefined ? url : `#${id}`
}
