import type { Box } from '@trifold/deck'
import type { Design } from '../design/design.ts'
import { decorativeMark } from '../shapes/decorative-mark.ts'
import { placeholderMark } from '../shapes/text-shape.ts'
import { wholeBox } from '../shapes/transform.ts'
import type { MediaFile } from '../slide/slide-context.ts'
import { element } from '../xml/element.ts'
import type { Turn } from './jpeg/turn.ts'
import type { ReadyPicture } from './ready-picture.ts'

/** A picture in its place. */
export interface PictureShape {
  readonly id: number
  readonly name: string
  /** For those who do not see it; empty for what only decorates. */
  readonly description: string
  readonly title?: string
  /** As it is seen, upright. */
  readonly box: Box
  readonly ready: ReadyPicture
  readonly placeholder?: { readonly type?: string; readonly idx?: number }
}

/** `p:pic` (ECMA-376, 19.3.1.37): a bitmap, and vectors beside it for programs that know them. */
export const pictureShape = (
  { id, name, description, title, box, ready, placeholder }: PictureShape,
  { design, media }: { readonly design: Pick<Design, 'scale'>; readonly media: (file: MediaFile) => string },
): string =>
  element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      element('p:cNvPr', { id, name, descr: description, title }, description === '' ? decorativeMark : ''),
      element('p:cNvPicPr', {}, [
        element('a:picLocks', {
          noGrp: placeholder === undefined ? undefined : true,
          noChangeAspect: true,
        }),
      ]),
      element('p:nvPr', {}, placeholder === undefined ? '' : placeholderMark(placeholder)),
    ]),
    element('p:blipFill', {}, [
      element(
        'a:blip',
        { 'r:embed': media(ready.picture) },
        ready.vector === undefined ? '' : vectorExtension(media(ready.vector)),
      ),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('p:spPr', {}, [
      turnedTransform(wholeBox(box, design.scale), ready.turn),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ])

/** [MS-ODRAWXML], 2.2.5.2: the same picture as SVG. */
const vectorExtension = (id: string): string =>
  element('a:extLst', {}, [
    element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': id,
      }),
    ]),
  ])

/** A quarter turn lays the box on its side around its centre: it is told as it stands before the turn. */
const turnedTransform = ({ x, y, width, height }: Box, turn?: Turn): string => {
  const aside = turn?.degrees === 90 || turn?.degrees === 270
  const [cx, cy] = aside ? [height, width] : [width, height]
  const rot = turn === undefined || turn.degrees === 0 ? undefined : turn.degrees * 60_000
  return element('a:xfrm', { rot, flipH: turn?.mirrored === true ? true : undefined }, [
    element('a:off', { x: Math.round(x + (width - cx) / 2), y: Math.round(y + (height - cy) / 2) }),
    element('a:ext', { cx, cy }),
  ])
}
