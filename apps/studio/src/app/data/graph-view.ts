import type { LocatedFinding } from '../../protocol.ts'
import { element } from '../dom/element.ts'
import { findingNote } from '../findings/finding-note.ts'
import { type Drawing, graphCard } from './graph-card.ts'
import { type GraphNode, graphNodes } from './graph-nodes.ts'
import { deepestIn } from './pointer.ts'

/** A JSON-LD document as cards, one for each thing: its type and name, its properties, links to the things it refers to. */
export const graphView = (document: unknown, findings: readonly LocatedFinding[]): HTMLElement => {
  const nodes = graphNodes(document)
  const cards = new Map<GraphNode, HTMLElement>()
  const drawing: Drawing = {
    nodes: new Map(nodes.flatMap((node) => (node.id === undefined ? [] : [[node.id, node]]))),
    findings: byPlace(document, findings),
    go: (node) => {
      cards.get(node)?.focus()
      cards.get(node)?.scrollIntoView({ block: 'start' })
    },
  }
  for (const node of nodes) cards.set(node, graphCard(node, drawing))
  const around = [...drawing.findings].filter(
    ([place]) => !nodes.some(({ pointer }) => isWithin(place, pointer)),
  )
  return element(
    'div',
    { class: 'graph' },
    ...around.flatMap(([, some]) => some.map(findingNote)),
    ...cards.values(),
  )
}

const isWithin = (place: string, pointer: string): boolean =>
  place === pointer || place.startsWith(`${pointer}/`)

const byPlace = (document: unknown, findings: readonly LocatedFinding[]): Map<string, LocatedFinding[]> => {
  const places = new Map<string, LocatedFinding[]>()
  for (const finding of findings) {
    if (finding.pointer === undefined) continue
    const place = deepestIn(document, finding.pointer)
    places.set(place, [...(places.get(place) ?? []), finding])
  }
  return places
}
