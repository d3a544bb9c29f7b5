import type { Geometry } from '@trifold/deck'
import type { PresentationWords } from '@trifold/prose'
import type { Part } from '../opc/part.ts'
import { createRelations } from '../opc/relations.ts'
import { bodyProperties } from '../shapes/body-properties.ts'
import { filledShape } from '../shapes/filled-shape.ts'
import { shapeTree } from '../shapes/shape-tree.ts'
import { numberField, prompt, textShape } from '../shapes/text-shape.ts'
import { transform } from '../shapes/transform.ts'
import { withSlack } from '../shapes/with-slack.ts'
import type { Scale } from '../units.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import type { Placeholder } from './design.ts'
import type { LayoutSpec } from './layout-specs.ts'
import { type LevelContext, levelStyles } from './level-styles.ts'

/** What layouts of one design share. */
export interface LayoutContext extends LevelContext {
  readonly geometry: Geometry
  readonly scale: Scale
  /** The name of the master's part. */
  readonly master: string
  /** What stands at the foot of each slide. */
  readonly footer: string
  /** The language that names are in, and the names. */
  readonly lang: string
  readonly names: PresentationWords
}

const layoutType = 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml'

/** The part of a layout (ECMA-376, 19.3.1.39) whose places are placeholders. */
export const layoutPart = (
  name: string,
  spec: LayoutSpec,
  placeholders: readonly Placeholder[],
  context: LayoutContext,
): Part => {
  const relations = createRelations()
  relations.to('slideMaster', context.master)
  const opening = spec.type === 'title'
  const shapes = placeholders.map((placeholder, index) => placeholderShape(placeholder, index + 2, context))
  // The one shape that differs from deck to deck stands last, so that what is packed once is one long piece.
  const isFooter = (index: number): boolean => placeholders[index]?.role === 'footer'
  const ordered = [
    ...shapes.filter((_, index) => !isFooter(index)),
    ...shapes.filter((_, index) => isFooter(index)),
  ]
  const decoration = opening ? [titleBar(shapes.length + 2, context)] : []
  return {
    name,
    type: layoutType,
    content: xmlDocument(
      element(
        'p:sldLayout',
        {
          ...namespaces,
          type: spec.type,
          preserve: true,
          userDrawn: spec.type === undefined ? true : undefined,
        },
        [
          element('p:cSld', { name: spec.name }, [shapeTree([...decoration, ...ordered])]),
          element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
        ],
      ),
    ),
    relations: relations.list(),
  }
}

/** A placeholder as a layout or a master has it. */
export const placeholderShape = (
  { role, type, idx, box, levels, anchor }: Placeholder,
  id: number,
  context: LayoutContext,
): string =>
  textShape({
    id,
    name: context.names[shapeNames[role]],
    placeholder: { ...(type === undefined ? {} : { type }), ...(idx === undefined ? {} : { idx }) },
    properties: transform(measured(role) ? withSlack(box, context.rtl) : box, context.scale),
    body: bodyProperties({
      anchor,
      rtl: context.rtl,
      shrinks: role === 'title' || role === 'body' || role === 'column-2',
    }),
    styles: levelStyles(levels, context),
    paragraphs:
      role === 'number'
        ? numberField('‹#›', context.lang)
        : prompt(role === 'footer' ? context.footer : context.names[shapeNames[role]], context.lang),
  })

/** The furniture is no more than a line, at both edges. */
const measured = (role: Placeholder['role']): boolean => role !== 'footer' && role !== 'number'

/** Names of shapes by what they hold, as the selection pane lists them. */
const shapeNames: Readonly<Record<Placeholder['role'], keyof PresentationWords>> = {
  title: 'title',
  subtitle: 'subtitle',
  eyebrow: 'eyebrow',
  credits: 'credits',
  lead: 'lead',
  body: 'content',
  'column-2': 'secondColumn',
  source: 'source',
  caption: 'caption',
  footer: 'footer',
  number: 'slideNumber',
}

/** The sign of an opening slide, at its upper edge. */
const titleBar = (id: number, { geometry, scale, colour, rtl, names }: LayoutContext): string => {
  const width = 96
  const { marginX } = geometry
  const x = rtl ? geometry.width - marginX - width : marginX
  return filledShape(
    { id, name: names.bar, box: { x, y: 0, width, height: 16 }, fill: colour('accent') },
    scale,
  )
}
