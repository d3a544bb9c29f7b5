import type { LocatedFinding } from '../../protocol.ts'
import { element } from '../dom/element.ts'
import { pageHref } from '../dom/safe-href.ts'
import { findingNote } from '../findings/finding-note.ts'
import { type GraphNode, isObject, type JsonObject, referenceOf, typesOf } from './graph-nodes.ts'
import { pointTo } from './pointer.ts'

/** What the parts of a graph need while they are drawn. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Findings by the place that they are about, as a JSON pointer. */
  readonly findings: ReadonlyMap<string, readonly LocatedFinding[]>
  go(node: GraphNode): void
}

/** Levels of things within things that are drawn; deeper ones are shown as JSON. */
const deepest = 12

/** One thing: its type and name, what is found of it, its properties. */
export const graphCard = (node: GraphNode, drawing: Drawing): HTMLElement =>
  element(
    'article',
    { class: 'node', tabindex: '-1' },
    element(
      'h3',
      { dir: 'auto' },
      element('span', { class: 'type' }, node.types.join(', ') || 'Thing'),
      node.name === undefined ? undefined : ` ${node.name}`,
    ),
    node.id === undefined ? undefined : element('p', { class: 'id' }, node.id),
    ...notesAt(node.pointer, drawing),
    properties(node.value, node.pointer, 1, drawing),
  )

const properties = (value: JsonObject, pointer: string, level: number, drawing: Drawing): HTMLElement => {
  const shown = Object.entries(value).filter(
    ([name]) => name !== '@id' && name !== '@type' && name !== '@context',
  )
  return element(
    'dl',
    {},
    ...shown.map(([name, member]) =>
      element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', {}, ...values(member, pointTo(pointer, name), level, drawing)),
      ),
    ),
  )
}

const notesAt = (pointer: string, { findings }: Drawing): HTMLElement[] =>
  (findings.get(pointer) ?? []).map(findingNote)

const values = (
  value: unknown,
  pointer: string,
  level: number,
  drawing: Drawing,
): (HTMLElement | string)[] => {
  const notes = notesAt(pointer, drawing)
  if (!Array.isArray(value)) return [...single(value, pointer, level, drawing), ...notes]
  const items = value.map((item, index) =>
    element('li', {}, ...values(item, pointTo(pointer, index), level, drawing)),
  )
  return [element('ul', {}, ...items), ...notes]
}

const single = (
  value: unknown,
  pointer: string,
  level: number,
  drawing: Drawing,
): (HTMLElement | string)[] => {
  if (!isObject(value)) return [literal(value)]
  const reference = referenceOf(value)
  if (reference !== undefined) return [link(reference, drawing)]
  if (level >= deepest) return [element('code', {}, JSON.stringify(value))]
  const id = value['@id']
  return [
    element(
      'div',
      { class: 'within' },
      element('p', { class: 'type' }, typesOf(value).join(', ') || 'Thing'),
      typeof id === 'string' ? element('p', { class: 'id' }, id) : undefined,
      properties(value, pointer, level + 1, drawing),
    ),
  ]
}

const literal = (value: unknown): HTMLElement => {
  if (typeof value !== 'string') return element('code', {}, JSON.stringify(value) ?? '')
  const href = pageHref(value)
  return href === undefined
    ? element('span', { dir: 'auto' }, value)
    : element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, value)
}

/** A link to another card; what is no thing of this graph is a name alone. */
const link = (id: string, { nodes, go }: Drawing): HTMLElement => {
  const node = nodes.get(id)
  if (node === undefined) return literal(id)
  const button = element(
    'button',
    { type: 'button', class: 'reference', title: id },
    element('span', { class: 'type' }, node.types.join(', ') || 'Thing'),
    ` ${node.name ?? shortId(id)}`,
  )
  button.addEventListener('click', () => go(node))
  return button
}

/** The last part of an id, which tells the things of one page apart. */
const shortId = (id: string): string => /(?:#|[^/#]*\/?$).*$/.exec(id)?.[0] || id
