import type { CodePiece } from '@trifold/deck'
import { codeParagraphs } from '../code/code-paragraphs.ts'
import { textShape } from '../shapes/text-shape.ts'
import { transform } from '../shapes/transform.ts'
import { slack } from '../text/slack.ts'
import { emu } from '../units.ts'
import { element } from '../xml/element.ts'
import { levelsAt, placeOf } from './placed-text.ts'
import type { PieceContext } from './write-piece.ts'
import { oneShape, type Written } from './written.ts'

/** Code as text on its ground. */
export const codeShape = (piece: CodePiece, context: PieceContext): Written => {
  const { design } = context
  const place = placeOf(piece, context)
  const id = context.nextId()
  const { padding } = piece
  const inset = emu(padding, design.scale)
  const shape = textShape({
    id,
    name: piece.title ?? context.words.code,
    ...(place === undefined ? {} : { placeholder: place }),
    properties: [
      transform(piece.box, design.scale),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:solidFill', {}, design.colour('tint')),
    ].join(''),
    body: element(
      'a:bodyPr',
      {
        wrap: 'square',
        ...(place?.reflows === true ? { numCol: 1 } : {}),
        lIns: inset,
        tIns: inset,
        rIns: emu(padding - slack, design.scale),
        bIns: inset,
        rtlCol: false,
        anchor: 't',
      },
      [element('a:noAutofit')],
    ),
    paragraphs: codeParagraphs(piece, levelsAt(place, context), context).join(''),
  })
  return oneShape(shape, { shape: id, kind: 'text', step: piece.step })
}
