import type { Box } from '@trifold/deck'
import { emu, type Scale } from '../units.ts'
import { element } from '../xml/element.ts'

/** Where a shape stands, as `a:xfrm`; as `p:xfrm` in a graphic frame. Edges are rounded, so that neighbours meet. */
export const transform = (box: Box, scale: Scale, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string => {
  const { x, y, width, height } = wholeBox(box, scale)
  return element(name, {}, [element('a:off', { x, y }), element('a:ext', { cx: width, cy: height })])
}

/** A box in whole EMU. */
export const wholeBox = (box: Box, scale: Scale): Box => {
  const x = emu(box.x, scale)
  const y = emu(box.y, scale)
  return {
    x,
    y,
    width: Math.max(0, emu(box.x + box.width, scale) - x),
    height: Math.max(0, emu(box.y + box.height, scale) - y),
  }
}
