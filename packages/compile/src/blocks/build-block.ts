import { type Block, closest, type Phrasing, type Position } from '@trifold/core'
import type { Attribute } from '../fences/attributes.ts'
import type { OpeningFence } from '../fences/fence-line.ts'
import { joinedName } from '../fences/joined-name.ts'
import { suggestion } from '../suggestion.ts'
import type { BlockContext, BlockDefinition, BlockFrame } from './block.ts'
import { blockNames, blocks } from './blocks.ts'
import { readOtherBlock } from './read-other-block.ts'

/**
 * What a fence whose content has been converted becomes. When it names no block, or its attributes or content are not
 * that block's, it is what it holds, so that no anchor is missed: all of it is reported, and nothing twice.
 */
export const buildBlock = (
  fence: OpeningFence,
  frame: BlockFrame,
  children: Block[],
  context: BlockContext,
): Block[] => {
  const definition = findDefinition(fence)
  if (definition !== undefined) {
    const block = build(definition, fence, frame, children, context)
    return block === undefined ? children : [block]
  }
  const other = readOtherBlock(fence, frame, children, context)
  if (other === undefined) reportUnknown(fence, context)
  return other ?? children
}

const findDefinition = ({ name, form }: OpeningFence): BlockDefinition | undefined =>
  form === 'trifold' ? blocks.find((block) => block.name === name) : undefined

const build = (
  definition: BlockDefinition,
  fence: OpeningFence,
  frame: BlockFrame,
  children: Block[],
  context: BlockContext,
): Block | undefined => {
  const attributes: Record<string, unknown> = {}
  const places: Record<string, Position> = {}
  for (const attribute of [...fence.attributes.list, ...fence.attributes.unreadable]) {
    const value = readAttribute(attribute, definition, context)
    if (value === undefined) continue
    attributes[attribute.key] = value.value
    places[attribute.key] = attribute.position
  }
  reportAbsent(fence, definition, context)
  return definition.build({
    frame,
    opening: fence.position,
    attributes,
    places,
    children,
    report: context.report,
  })
}

const reportUnknown = (fence: OpeningFence, { report }: BlockContext): void => {
  if (fence.form === 'myst') {
    const name = blockNames.find((name) => name === fence.name) ?? closest(fence.name, blockNames) ?? 'note'
    report(fence.position, {
      code: 'fence-form',
      severity: 'error',
      message: `:::${fence.written} is another tool's way of writing; expected the name without braces.`,
      help: `Write :::${name}, or :::${name} Title.`,
    })
    return
  }
  const isNear = (name: string): boolean => closest(name, blockNames) !== undefined
  const joined = joinedName(fence)
  const name = joined !== undefined && !isNear(fence.name) && isNear(joined) ? joined : fence.name
  const written = name === fence.name ? name : `${fence.name} ${name.slice(fence.name.length + 1)}`
  report(fence.position, {
    code: 'block-known',
    severity: 'error',
    message: `There is no block ${written}.`,
    help: suggestion(name, blockNames, `The blocks are ${blockNames.join(', ')}.`),
  })
}

const readAttribute = (
  { key, value, position }: Attribute,
  { name, attributes }: BlockDefinition,
  context: BlockContext,
): { value: unknown } | undefined => {
  const known = Object.keys(attributes)
  // Typed by a block's own attributes, but read by what the author wrote.
  const reader = known.includes(key) ? (attributes as Record<string, AttributeReaderOf>)[key] : undefined
  if (reader === undefined) {
    const list = known.length === 0 ? 'It has #id alone.' : `It has #id, ${known.join(', ')}.`
    context.report(position, {
      code: 'attribute-known',
      severity: 'error',
      message: `The block ${name} has no attribute ${key}.`,
      help: suggestion(key, known, list),
    })
    return undefined
  }
  const read = reader(value, context)
  if ('value' in read) return read
  context.report(position, {
    code: 'attribute-value',
    severity: 'error',
    message: `${key} is ${value === true ? 'without a value' : `“${value}”`}; expected ${read.expected}.`,
    help: read.help,
  })
  return undefined
}

type AttributeReaderOf = NonNullable<BlockDefinition<Record<string, unknown>>['attributes'][string]>

const reportAbsent = (
  fence: OpeningFence,
  { name, required = [] }: BlockDefinition,
  { report, audiences }: BlockContext,
): void => {
  for (const key of required as readonly string[]) {
    if (fence.attributes.list.some((attribute) => attribute.key === key)) continue
    report(fence.position, {
      code: 'attribute-given',
      severity: 'error',
      message: `The block ${name} lacks its attribute ${key}.`,
      help: `Write :::${name}{${key}="slides"}; it takes ${audiences.join(', ')}.`,
    })
  }
}

/** A fence's frame: the fields that every block has. */
export const frameOf = (id: string, position: Position, title: Phrasing[] | undefined): BlockFrame => ({
  id,
  position,
  ...(title === undefined || title.length === 0 ? {} : { title }),
})
