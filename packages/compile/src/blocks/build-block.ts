import { type Block, closest, type Finding, type Phrasing, type Position, soleClosest } from '@trifold/core'
import type { Attribute } from '../fences/attributes.ts'
import type { OpeningFence } from '../fences/fence-line.ts'
import { joinedName } from '../fences/joined-name.ts'
import { suggestion } from '../suggestion.ts'
import type { AnyAttribute, BlockContext, BlockDefinition, BlockFrame } from './block.ts'
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
    if (isBareAudience(attribute, definition, context)) continue
    const value = readAttribute(attribute, definition, context)
    if (value === undefined) continue
    attributes[attribute.key] = value.value
    places[attribute.key] = attribute.position
  }
  reportOpenBraces(fence, context)
  reportBareAttributes(fence, definition, context)
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
    const meant = blockNames.find((name) => name === fence.name) ?? soleClosest(fence.name, blockNames)
    const name = meant ?? closest(fence.name, blockNames) ?? 'note'
    report(fence.position, {
      code: 'fence-form',
      severity: 'error',
      message: `:::${fence.written} is another tool’s way of writing; expected the name without braces.`,
      help: `Write :::${name}, or :::${name} Title.`,
      fix: renamed(fence.namePosition, meant),
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
    fix: renamed(
      name === fence.name ? fence.namePosition : joinedPosition(fence),
      soleClosest(name, blockNames),
    ),
  })
}

const renamed = (position: Position | undefined, text: string | undefined): Finding['fix'] =>
  position === undefined || text === undefined ? undefined : { position, text }

/** Where the two words of a name stand that lacks its hyphen, if nothing but a blank is between them. */
const joinedPosition = ({ namePosition, title }: OpeningFence): Position | undefined => {
  if (namePosition === undefined || title === undefined) return undefined
  const { start, end } = namePosition
  const word = /^[\w-]+/.exec(title.text)?.[0].length ?? 0
  const at = title.position.start
  return at.column === end.column + 1
    ? { start, end: { line: at.line, column: at.column + word } }
    : undefined
}

const readAttribute = (
  { key, value, position }: Attribute,
  definition: BlockDefinition,
  context: BlockContext,
): { value: unknown } | undefined => {
  const { name, attributes } = definition
  const known = Object.keys(attributes)
  // Typed by a block's own attributes, but read by what the author wrote.
  const attribute = known.includes(key) ? (attributes as Record<string, AnyAttribute>)[key] : undefined
  if (attribute === undefined) {
    const meant = isOtherKey({ key, value, position }, definition, context)
      ? definition.required?.[0]
      : undefined
    const list = known.length === 0 ? 'It has #id alone.' : `It has #id, ${known.join(', ')}.`
    context.report(position, {
      code: 'attribute-known',
      severity: 'error',
      message: `The block ${name} has no attribute ${key}.`,
      help: helpForColon(key, known) ?? (meant ? `Write ${meant}=${value}.` : suggestion(key, known, list)),
      fix: renamed(keyPosition(key, position), meant ?? soleClosest(key, known)),
    })
    return undefined
  }
  const read = attribute.read(value, context)
  if ('value' in read) return read
  context.report(position, {
    code: 'attribute-value',
    severity: 'error',
    message: `${key} is ${value === true ? 'without a value' : `“${value}”`}; expected ${read.expected}.`,
    help: read.help ?? helpForComma(key, value),
    fix: renamed(position, read.meant && `${key}="${read.meant}"`),
  })
  return undefined
}

/** `turn:2` */
const helpForColon = (key: string, known: readonly string[]): string | undefined => {
  const [name = '', value = ''] = key.split(':', 2)
  return value !== '' && known.includes(name) ? `Write ${name}=${value.slice(0, 60)}.` : undefined
}

/** `turn=2,` */
const helpForComma = (key: string, value: Attribute['value']): string | undefined =>
  typeof value === 'string' && value.endsWith(',')
    ? `Write ${key}=${value.slice(0, -1).slice(0, 60)}, and a blank before the next attribute, without the comma.`
    : undefined

const keyPosition = (key: string, { start }: Position): Position => ({
  start,
  end: { line: start.line, column: start.column + key.length },
})

/** Braces that are never closed hold no attributes: they would be the block's title. */
const reportOpenBraces = ({ title, written }: OpeningFence, { report }: BlockContext): void => {
  if (title?.text.startsWith('{') !== true || title.text.includes('}')) return
  report(title.position, {
    code: 'attribute-value',
    severity: 'error',
    message: `The braces behind :::${written} are never closed; expected } after the attributes.`,
    help: `Write :::${written}${title.text.slice(0, 100)}}.`,
  })
}

/** `:::slide layout=statement`: what is no title, but the block's attributes without their braces. */
const reportBareAttributes = (
  { title, written }: OpeningFence,
  { attributes }: BlockDefinition,
  { report, strict }: BlockContext,
): void => {
  const text = title?.text ?? ''
  if (title === undefined || text.length > 200) return
  const parts = text.split(/\s+(?=[#\w-]+(?:=|$))/)
  const isAttribute = (part: string): boolean =>
    /^#[A-Za-z][\w-]*$/.test(part) || Object.keys(attributes).some((key) => part.startsWith(`${key}=`))
  if (!parts.every(isAttribute)) return
  report(title.position, {
    code: 'attribute-value',
    severity: strict ? 'error' : 'warning',
    message: `What stands behind :::${written} reads like an attribute and has no braces around it; it is the block’s title.`,
    help: `Write :::${written}{${text}}.`,
    fix: { position: title.position, text: `{${text}}` },
  })
}

/** `:::only{slides}`: the value without its key, which `reportAbsent` tells of. */
const isBareAudience = (
  { key, value }: Attribute,
  { required = [] }: BlockDefinition,
  { audiences }: BlockContext,
): boolean => required.length > 0 && value === true && audiences.includes(key)

/** `:::only{format=slides}`: formats behind a key that the block does not have. */
const isOtherKey = (
  { key, value }: Attribute,
  { attributes, required = [] }: BlockDefinition,
  { audiences }: BlockContext,
): boolean =>
  required.length === 1 &&
  value !== true &&
  !Object.keys(attributes).includes(key) &&
  value.split(/[\s,]+/).every((name) => audiences.includes(name))

const reportAbsent = (fence: OpeningFence, definition: BlockDefinition, context: BlockContext): void => {
  const { name, required = [] } = definition
  const { list } = fence.attributes
  if (list.some((attribute) => isOtherKey(attribute, definition, context))) return
  const bare = list.filter((attribute) => isBareAudience(attribute, definition, context))
  const value = bare.length === 0 ? 'slides' : bare.map(({ key }) => key).join(',')
  for (const key of required as readonly string[]) {
    if (list.some((attribute) => attribute.key === key)) continue
    context.report(fence.position, {
      code: 'attribute-given',
      severity: 'error',
      message: `The block ${name} lacks its attribute ${key}.`,
      help: `Write :::${name}{${key}="${value}"}; it takes ${context.audiences.join(', ')}.`,
      fix: bare.length === 1 ? renamed(bare[0]?.position, `${key}="${value}"`) : undefined,
    })
  }
}

/** A fence's frame: the fields that every block has. */
export const frameOf = (id: string, position: Position, title: Phrasing[] | undefined): BlockFrame => ({
  id,
  position,
  ...(title === undefined || title.length === 0 ? {} : { title }),
})
