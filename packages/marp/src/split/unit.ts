import type { RootContent } from 'mdast'

/** The least that pages are made of: a block, or a part of one that may stand on another page than the rest. */
export interface Unit {
  readonly node: RootContent
  /** In px, the white space below it counted. */
  readonly height: number
  /** What the block takes on every page that it is on, such as a table's header; in px. */
  readonly overhead: number
  /** The block that it is a part of: parts that come together on a page are joined again. */
  readonly whole: object | undefined
  /** It says nothing without what follows it. */
  readonly sticks: boolean
}

/** A block that is not parted. */
export const unitOf = (node: RootContent, height: number, sticks = false): Unit => ({
  node,
  height,
  overhead: 0,
  whole: undefined,
  sticks,
})

/** What a unit takes on a page, below another one. */
export const costOf = (unit: Unit, before: Unit | undefined): number =>
  unit.height + (unit.whole !== undefined && unit.whole === before?.whole ? 0 : unit.overhead)

/** The nodes of a page: parts of one block are one block again. */
export const joinUnits = (units: readonly Unit[]): RootContent[] => {
  const nodes: RootContent[] = []
  units.forEach((unit, index) => {
    const last = nodes.at(-1)
    const joined =
      last !== undefined && unit.whole !== undefined && unit.whole === units[index - 1]?.whole
        ? join(last, unit.node)
        : undefined
    if (joined === undefined) nodes.push(unit.node)
    else nodes[nodes.length - 1] = joined
  })
  return nodes
}

const join = (above: RootContent, below: RootContent): RootContent | undefined => {
  if (above.type === 'list' && below.type === 'list')
    return {
      ...above,
      spread: above.spread || below.spread,
      children: [...above.children, ...below.children],
    }
  // The header comes with every part.
  if (above.type === 'table' && below.type === 'table')
    return { ...above, children: [...above.children, ...below.children.slice(1)] }
  if (above.type === 'code' && below.type === 'code')
    return { ...above, value: `${above.value}\n${below.value}` }
  if (above.type === 'blockquote' && below.type === 'blockquote')
    return { ...above, children: [...above.children, ...below.children] }
  return undefined
}
