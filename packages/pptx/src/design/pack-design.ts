import { pack, packAround } from '../opc/packed.ts'
import type { Part } from '../opc/part.ts'
import { text } from '../xml/element.ts'
import type { Design } from './design.ts'
import { footerMark } from './footer-mark.ts'

/** A design with `footerMark` in its footers, its parts packed for all presentations that are made with it. */
export const packDesign = (design: Design): Design => ({ ...design, parts: design.parts.map(packedPart) })

const packedPart = (part: Part): Part => {
  const { name, content } = part
  if (typeof content === 'string') {
    const around = packAround(content.split(footerMark))
    return { ...part, content: (footer) => around(text(footer)) }
  }
  if (typeof content === 'function') return part
  const packed = pack(content, !name.endsWith('.svg'))
  return { ...part, content: () => packed }
}
