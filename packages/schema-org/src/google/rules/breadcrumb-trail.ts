import { type GraphValue, valuesOf } from '../../graph/graph.ts'
import type { GoogleGraph } from '../google-graph.ts'
import { type Thing, textIn, valuesIn } from '../thing.ts'
import { type GoogleRule, pass, refuse } from './rule.ts'

const code = 'google-breadcrumb'

/** A trail has two steps or more, counted from 1, and each but the last has an absolute address. */
export const breadcrumbTrail: GoogleRule = (thing, graph) => {
  const values = stepValues(thing)
  const steps = values.flatMap(graph.thingsOf)
  if (steps.length < 2)
    return refuse(
      code,
      'warning',
      thing.node.pointer,
      `A breadcrumb has two steps or more; this has ${steps.length}.`,
      'Begin it with the page that leads here, or leave it out.',
    )
  const positions = steps.map((step) => textIn(step, 'position'))
  const astray = [...positions]
    .map(Number)
    .sort((a, b) => a - b)
    .findIndex((position, index) => position !== index + 1)
  if (astray >= 0) {
    const found = positions.slice(0, 12).map((position) => position ?? 'none')
    return refuse(
      code,
      'warning',
      values[astray]?.pointer ?? thing.node.pointer,
      `The positions of a breadcrumb count from 1; found ${found.join(', ')}.`,
      'Number its steps 1, 2, 3, from the front page on.',
    )
  }
  const relative = inOrder(steps)
    .slice(0, -1)
    .find((step) => !hasAddress(step, graph))
  return relative === undefined
    ? pass
    : refuse(
        code,
        'warning',
        relative.node.pointer,
        'Every step of a breadcrumb but the last has an absolute “item”.',
      )
}

/** The steps of one node: two scripts of a page may each print the whole trail under one id. */
const stepValues = (thing: Thing): readonly GraphValue[] => {
  const own = valuesOf(thing.node, 'itemListElement')
  return own.length > 1 ? own : valuesIn(thing, 'itemListElement')
}

/** The positions say the order, wherever the steps stand. */
const inOrder = (steps: readonly Thing[]): Thing[] => {
  const position = (step: Thing) => Number(textIn(step, 'position'))
  return [...steps].sort((a, b) => position(a) - position(b))
}

/** Many trails may share a step, and no step leads to more places than this. */
const looked = 20

const hasAddress = (step: Thing, graph: GoogleGraph): boolean =>
  valuesIn(step, 'item')
    .slice(0, looked)
    .some((value) => addressesOf(value, graph).some((id) => /^https?:\/\//.test(id)))

const addressesOf = (value: GraphValue, graph: GoogleGraph): string[] => {
  if (value.kind === 'literal') return [String(value.value)]
  const told = graph.thingsOf(value).flatMap((item) => [item.node.id ?? '', textIn(item, 'url') ?? ''])
  return value.kind === 'reference' ? [value.id, ...told] : told
}
