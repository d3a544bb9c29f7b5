import { listOfTable } from '@trifold/prose'
import type { Blockquote, Code, List, Paragraph, RootContent, Table } from 'mdast'
import { figureOf, fitted } from '../lower/picture.ts'
import { codeHeight, type Heights, lineOfCode } from '../theme/heights.ts'
import { innerWidth, theme } from '../theme/theme.ts'
import { cutParagraph } from './cut-paragraph.ts'
import { fitTables } from './fit-tables.ts'
import { type Unit, unitOf } from './unit.ts'

/** Where units are made for: how high blocks are, and the room of a page. */
export interface UnitContext {
  readonly heights: Heights
  readonly width: number
  readonly height: number
}

/** Height below which a picture that can be larger is not set beside text. */
const leastPicture = 240

/** Blocks as units, none of them higher than a page. */
export const unitsOf = (nodes: readonly RootContent[], context: UnitContext): Unit[] =>
  fitTables(nodes, context.heights, context.width).flatMap((node) => unitsOfNode(node, context))

const unitsOfNode = (node: RootContent, context: UnitContext): Unit[] => {
  if (node.type === 'paragraph') return paragraph(node, context)
  if (node.type === 'list') return list(node, context)
  if (node.type === 'table') return table(node, context)
  if (node.type === 'code') return code(node)
  if (node.type === 'blockquote') return quote(node, context)
  return [unitOf(node, context.heights.blocks([node], context.width), node.type === 'heading')]
}

const paragraph = (node: Paragraph, context: UnitContext): Unit[] => {
  const { heights, width, height } = context
  const figure = figureOf(node)
  if (figure?.data?.shown !== undefined) {
    const most = Math.min(leastPicture, height - 2 * theme.below)
    const shown = fitted(figure.data.shown, { width, height: Math.max(most, 1) })
    const small: Paragraph = { ...node, children: [{ ...figure, data: { ...figure.data, shown } }] }
    return [unitOf(small, heights.blocks([small], width))]
  }
  const own = heights.blocks([node], width)
  if (own <= height) return [unitOf(node, own, introduces(node))]
  const fits = (children: Paragraph['children']) => heights.blocks([{ ...node, children }], width) <= height
  return cutParagraph(node.children, fits).map((children) => {
    const piece: Paragraph = { ...node, children }
    return unitOf(piece, heights.blocks([piece], width))
  })
}

/** Whether a paragraph says nothing without what follows: a title in bold, or a text that ends in a colon. */
const introduces = ({ children }: Paragraph): boolean => {
  const last = children.at(-1)
  return (
    (children.length === 1 && last?.type === 'strong') ||
    (last?.type === 'text' && /[:：]\s*$/.test(last.value))
  )
}

const list = (node: List, context: UnitContext): Unit[] =>
  node.children.flatMap((item, index): Unit[] => {
    const start = node.ordered ? (node.start ?? 1) + index : null
    const alone: List = { ...node, start, spread: item.spread ?? false, children: [item] }
    const height = context.heights.item(
      { ...item, spread: node.spread || (item.spread ?? false) },
      context.width,
    )
    if (height + theme.below <= context.height)
      return [{ node: alone, height, overhead: theme.below, whole: node, sticks: false }]
    return tooTall(alone, context)
  })

/** An item that alone is higher than a page: its first piece has the marker, what follows stands below as blocks. */
const tooTall = (alone: List, context: UnitContext): Unit[] => {
  const [item] = alone.children
  const [first, ...rest] = item?.children ?? []
  if (item === undefined || first === undefined) return []
  const inner = { ...context, width: innerWidth('list', context.width) }
  const [opening, ...pieces] = unitsOf([first], { ...inner, height: inner.height - theme.below })
  if (opening === undefined) return unitsOf(rest, context)
  // What an item may hold, its own first block is.
  const head: List = { ...alone, children: [{ ...item, spread: false, children: [opening.node] as never[] }] }
  const height = opening.height + opening.overhead + theme.below
  return [{ ...unitOf(head, height), sticks: opening.sticks }, ...pieces, ...unitsOf(rest, context)]
}

/** A table by its rows; one that is too wide or has a row too high, as a list. */
const table = (node: Table, context: UnitContext): Unit[] => {
  const heights = context.heights.rows(node, context.width)
  const [header, ...rows] = node.children
  const [above = 0, ...below] = heights ?? []
  const overhead = above + theme.table.rule + theme.below
  if (header === undefined) return []
  if (
    heights === undefined ||
    below.some((height) => height + overhead > context.height) ||
    overhead > context.height
  )
    return unitsOf([listOfTable(node)], context)
  if (rows.length === 0) return [unitOf(node, overhead)]
  return rows.map((row, index) => ({
    node: { ...node, children: [header, row] },
    height: below[index] ?? 0,
    overhead,
    whole: node,
    sticks: false,
  }))
}

const code = (node: Code): Unit[] =>
  node.value.split('\n').map((value) => ({
    node: { ...node, value },
    height: lineOfCode,
    overhead: codeHeight(0) + theme.below,
    whole: node,
    sticks: false,
  }))

/** A quote by its blocks; one of them that is higher than a page stands by itself, unless it is text. */
const quote = (node: Blockquote, context: UnitContext): Unit[] => {
  const width = innerWidth('quote', context.width)
  const inner = { ...context, width, height: context.height - theme.below }
  return node.children.flatMap((child): Unit[] => {
    const own = context.heights.blocks([child], width)
    const units = own <= inner.height ? [unitOf(child, own)] : unitsOf([child], inner)
    return units.map((unit) =>
      unit.whole === undefined
        ? // What a quote may hold, its own blocks are.
          { ...unit, node: { ...node, children: [unit.node] as never[] }, overhead: theme.below, whole: node }
        : unit,
    )
  })
}
