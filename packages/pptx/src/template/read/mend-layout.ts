import type { Document } from '@xmldom/xmldom'
import { child } from '../package/elements.ts'
import { shapesWithPlaceholder } from './shapes-with-placeholder.ts'

/** Types of placeholders of which a layout has one alone, and that are known by it. */
const single: ReadonlySet<string> = new Set(['title', 'ctrTitle', 'dt', 'ftr', 'sldNum', 'hdr'])

/** Gives placeholders of a layout that share an index indexes of their own. Says whether anything was changed. */
export const mendLayout = (document: Document): boolean => {
  const shapes = shapesWithPlaceholder(child(document.documentElement ?? undefined, 'p:cSld'))
  const taken = new Set(shapes.map(({ idx }) => idx ?? 0))
  const seen = new Set<number>()
  let changed = false
  for (const { mark, type, idx = 0 } of shapes) {
    if (single.has(type)) continue
    if (seen.has(idx)) {
      let free = 10
      while (taken.has(free)) free += 1
      taken.add(free)
      mark.setAttribute('idx', `${free}`)
      changed = true
    }
    seen.add(idx)
  }
  return changed
}
