import type { Element } from '@xmldom/xmldom'
import { type OpenPackage, relationsOf } from '../package/open-package.ts'
import { relatedPart } from '../package/slide-parts.ts'
import { inLayout, inMaster, ownBox, placeholderOf } from './box-of.ts'
import { allOf, childrenOf, firstOf } from './elements.ts'
import type { Box, Shape } from './shape.ts'
import { sizeOf, textOf, textsOfTable } from './texts-of.ts'

/** Everything that stands on a slide, in the order in which it is read out. */
export const readSlide = (file: OpenPackage, part: string): Shape[] => {
  const layout = relatedPart(file, part, 'slideLayout')
  const master = layout && relatedPart(file, layout, 'slideMaster')
  const [inheritedFrom, atLast] = [layout, master].map((name) =>
    name === undefined ? [] : shapesOf(treeOf(file, name)),
  )
  const modelOf = (shape: Element): Element | undefined => {
    const wanted = placeholderOf(shape)
    return wanted && inLayout(inheritedFrom ?? [], wanted)
  }
  const boxOf = (shape: Element): Box => {
    const wanted = placeholderOf(shape)
    const model = modelOf(shape)
    const type = (model && placeholderOf(model)?.type) ?? wanted?.type ?? ''
    const last = wanted && inMaster(atLast ?? [], type)
    const box = ownBox(shape) ?? (model && ownBox(model)) ?? (last && ownBox(last))
    return box ?? { x: 0, y: 0, width: 0, height: 0 }
  }
  return shapesOf(treeOf(file, part)).map((shape) => readShape(shape, boxOf(shape), modelOf(shape)))
}

const treeOf = (file: OpenPackage, part: string): Element => {
  const tree = file.xml(part).getElementsByTagName('p:spTree')[0]
  if (tree === undefined)
    throw new Error(`${part} has no p:spTree; its relations are in ${relationsOf(part)}`)
  return tree
}

/** Shapes one by one, those of groups too. */
const shapesOf = (tree: Element): Element[] =>
  childrenOf(tree).flatMap((node) => {
    if (node.nodeName === 'mc:AlternateContent') return childrenOf(node, 'mc:Choice').flatMap(shapesOf)
    if (node.nodeName === 'p:grpSp') return shapesOf(node)
    return node.nodeName in kinds ? [node] : []
  })

const kinds: Readonly<Record<string, Shape['kind']>> = {
  'p:sp': 'text',
  'p:pic': 'picture',
  'p:graphicFrame': 'frame',
  'p:cxnSp': 'line',
}

const readShape = (shape: Element, box: Box, model: Element | undefined): Shape => {
  const properties = firstOf(shape, 'p:cNvPr')
  const placeholder = placeholderOf(shape)
  const body = childrenOf(shape, 'p:txBody')[0]
  const table = firstOf(shape, 'a:tbl')
  const text = body === undefined ? '' : textOf(body)
  const description = properties?.getAttribute('descr')
  return {
    id: properties?.getAttribute('id') ?? '',
    name: properties?.getAttribute('name') ?? '',
    kind: kinds[shape.nodeName] ?? 'text',
    decorative: allOf(shape, 'adec:decorative').some((node) => node.getAttribute('val') === '1'),
    box,
    texts: [
      ...(text.trim() === '' ? [] : [{ text, box, ...sizeOf(body, model) }]),
      ...(table ? textsOfTable(table, box) : []),
    ],
    bare: body !== undefined && text !== '' && text.trim() === '',
    ...(typeof description === 'string' ? { description } : {}),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
}
