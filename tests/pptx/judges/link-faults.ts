import type { OpenPackage, Relation } from '../package/open-package.ts'
import type { Fault } from './fault.ts'

/** Links that lead where none of an article's may, and whatever else a file would ask the network for. */
export const linkFaults = (file: OpenPackage): Fault[] =>
  file.names
    .filter((name) => /\.xml$/.test(name))
    .flatMap((part) => {
      const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]))
      const outside = [...relations.values()].filter(({ external }) => external)
      return [
        ...outside
          .filter(({ type, target }) => type !== 'hyperlink' || !isSafe(target))
          .map(({ type, target }) => ({ rule: 'links-safe', what: `${part}: ${type} to ${target}` })),
        ...clicksOf(file, part)
          .filter((click) => !isClickable(click, relations))
          .map(({ id, action }) => ({ rule: 'links-safe', what: `${part}: a click on ${id}, ${action}` })),
      ]
    })

/** The web, mail, or the presentation of another article that lies beside this one. */
const isSafe = (target: string): boolean =>
  /^(https?:\/\/|mailto:)/i.test(target) || /^(\.\.\/)+[^\s"<>\\^`{|}:]+\/slides\.pptx$/.test(target)

interface Click {
  readonly id: string
  readonly action: string
}

const clicksOf = (file: OpenPackage, part: string): Click[] =>
  ['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver']
    .flatMap((name) => [...file.xml(part).getElementsByTagName(name)])
    .map((node) => ({ id: node.getAttribute('r:id') ?? '', action: node.getAttribute('action') ?? '' }))

/** A click leads to an address, or jumps to a slide; nothing else runs. */
const isClickable = ({ id, action }: Click, relations: ReadonlyMap<string, Relation>): boolean => {
  const relation = relations.get(id)
  if (action === '') return relation?.external === true
  return action === 'ppaction://hlinksldjump' && relation?.type === 'slide'
}
