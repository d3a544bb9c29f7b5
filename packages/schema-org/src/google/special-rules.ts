import { readDateText } from '../formats/date-text.ts'
import { type Graph, type GraphNode, valuesOf } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { followPath, nodesOf } from './follow-path.ts'

/** Rules that no list of properties can say, by the feature's name. */
export const specialRules: Readonly<Record<string, (graph: Graph, node: GraphNode) => GraphFinding[]>> = {
  Article: (graph, node) => [...severalInOne(graph, node), ...datesAlone(node)],
  Breadcrumb: (graph, node) => trail(graph, node),
}

/** “Ada and Bob” in one name: Google asks for one author entry each. */
const severalInOne = (graph: Graph, node: GraphNode): GraphFinding[] =>
  followPath(graph, node, 'author.name').flatMap((value): GraphFinding[] =>
    value.kind === 'literal' && /,\s|\s(?:and|&|und|et|y)\s/.test(String(value.value))
      ? [
          {
            code: 'google-author-single',
            severity: 'info',
            pointer: value.pointer,
            message: `The author “${value.value}” reads like several; Google asks for one entry each.`,
          },
        ]
      : [],
  )

/** A date alone is valid; Google would like the time and its zone. */
const datesAlone = (node: GraphNode): GraphFinding[] =>
  ['datePublished', 'dateModified'].flatMap((property) =>
    valuesOf(node, property).flatMap((value): GraphFinding[] =>
      value.kind === 'literal' && readDateText(String(value.value)) === 'date'
        ? [
            {
              code: 'google-date-timed',
              severity: 'info',
              pointer: value.pointer,
              message: `“${property}” is a date alone; Google recommends the time and its zone too.`,
            },
          ]
        : [],
    ),
  )

/** A trail has two steps or more, counted from 1, and each but the last has an absolute address. */
const trail = (graph: Graph, node: GraphNode): GraphFinding[] => {
  const say = (message: string): GraphFinding[] => [
    { code: 'google-breadcrumb', severity: 'warning', pointer: node.pointer, message },
  ]
  const items = valuesOf(node, 'itemListElement').flatMap((value) => nodesOf(graph, value))
  if (items.length < 2) return say('A breadcrumb has two steps or more.')
  const positions = items.map((item) => valuesOf(item, 'position').map(literal)[0])
  if (positions.some((position, index) => Number(position) !== index + 1)) {
    return say(`The positions of a breadcrumb count from 1; found ${positions.join(', ')}.`)
  }
  const relative = items.slice(0, -1).some((item) => !hasAddress(graph, item))
  return relative ? say('Every step of a breadcrumb but the last has an absolute “item”.') : []
}

const literal = (value: { kind: string; value?: unknown }): unknown =>
  value.kind === 'literal' ? value.value : undefined

const hasAddress = (graph: Graph, item: GraphNode): boolean =>
  valuesOf(item, 'item').some((value) => {
    const ids = nodesOf(graph, value).map(({ id }) => id)
    const id = value.kind === 'literal' ? String(value.value) : value.kind === 'reference' ? value.id : ids[0]
    return /^https?:\/\//.test(id ?? '')
  })
