import type { Random } from '../../articles/random.ts'
import type { Terms } from '../vocabulary/terms.ts'
import { at, type Mutable, type Place } from './places.ts'

/** What a fault is made with: a document of its own to change, one of its nodes, chance and the vocabulary. */
export interface Ground {
  readonly document: Mutable
  readonly place: Place
  readonly places: readonly Place[]
  readonly random: Random
  readonly terms: Terms
}

/** Puts one fault into a document and tells where; undefined where there is no place for it. */
export type MakeFault = (ground: Ground) => string | undefined

const datatypes = ['Text', 'URL', 'Boolean', 'Number', 'Integer', 'Float', 'Date', 'DateTime', 'Time']

/** A property that nodes of the place’s type have, by what it takes; none that the node has already. */
const propertyFor = (
  { place, random, terms }: Ground,
  takes: (ranges: readonly string[]) => boolean,
): string | undefined => {
  const fitting = terms.properties.filter(
    (name) =>
      !terms.superseded.has(name) &&
      !Object.hasOwn(place.node, name) &&
      terms.isA(place.type, terms.domainsOf(name)) &&
      terms.rangesOf(name).length > 0 &&
      takes(terms.rangesOf(name)),
  )
  return fitting.length === 0 ? undefined : random.pick(fitting)
}

/** Gives the node a property with a value, where some property takes only what `takes` says. */
const give =
  (
    takes: (ranges: readonly string[], ground: Ground) => boolean,
    value: (ground: Ground, property: string) => unknown,
  ): MakeFault =>
  (ground) => {
    const property = propertyFor(ground, (ranges) => takes(ranges, ground))
    const given = property === undefined ? undefined : value(ground, property)
    if (property === undefined || given === undefined) return undefined
    ground.place.node[property] = given
    return at(ground.place, property)
  }

const only =
  (...names: string[]) =>
  (ranges: readonly string[]): boolean =>
    ranges.some((range) => names.includes(range)) &&
    ranges.every((range) => names.includes(range) || !datatypes.includes(range))

const classes = (ranges: readonly string[]): boolean =>
  ranges.every((range) => !datatypes.includes(range) && range !== 'Thing')

const enumerations = (ranges: readonly string[], { terms }: Ground): boolean =>
  ranges.every(
    (range) =>
      terms.isA(range, ['Enumeration']) &&
      terms.members.some((member) => terms.isA(terms.kindsOf(member)[0] ?? '', [range])),
  )

/** Renames a property that schema.org has to something that it has not. */
const rename =
  (renamed: (name: string, random: Random) => string): MakeFault =>
  ({ place, random, terms }) => {
    const names = Object.keys(place.node).filter((name) => name.length > 4 && terms.properties.includes(name))
    const name = names.length === 0 ? undefined : random.pick(names)
    const wrong = name === undefined ? undefined : renamed(name, random)
    if (name === undefined || wrong === undefined || terms.properties.includes(wrong) || wrong === name)
      return undefined
    place.node[wrong] = place.node[name]
    delete place.node[name]
    return at(place, wrong)
  }

const swapped = (name: string, random: Random): string => {
  const index = 1 + random.int(name.length - 2)
  return name.slice(0, index) + name[index + 1] + name[index] + name.slice(index + 2)
}

const retype =
  (renamed: (name: string, random: Random) => string): MakeFault =>
  ({ place, random, terms }) => {
    const wrong = renamed(place.type, random)
    if (place.type.length < 4 || wrong === place.type || terms.types.includes(wrong)) return undefined
    place.node['@type'] = wrong
    return at(place, '@type')
  }

const foreignProperty: MakeFault = ({ place, random, terms }) => {
  const foreign = terms.properties.filter(
    (name) =>
      !terms.superseded.has(name) &&
      terms.rangesOf(name).includes('Text') &&
      terms.domainsOf(name).length > 0 &&
      !terms.isA(place.type, terms.domainsOf(name)),
  )
  const name = random.pick(foreign)
  place.node[name] = 'Some text'
  return at(place, name)
}

const supersededProperty: MakeFault = ({ place, random, terms }) => {
  const old = [...terms.superseded].filter(
    (name) =>
      terms.properties.includes(name) &&
      terms.isA(place.type, terms.domainsOf(name)) &&
      terms.rangesOf(name).includes('Text'),
  )
  const name = old.length === 0 ? undefined : random.pick(old)
  if (name === undefined) return undefined
  place.node[name] = 'Some text'
  return at(place, name)
}

const supersededType: MakeFault = ({ place, random, terms }) => {
  place.node['@type'] = random.pick(terms.types.filter((name) => terms.superseded.has(name)))
  return at(place, '@type')
}

const wrongNode: MakeFault = give(classes, ({ random, terms }, property) => {
  const ranges = terms.rangesOf(property)
  const types = terms.types.filter(
    (type) =>
      !terms.isA(type, [...ranges, 'Role', 'DataType', 'Enumeration']) &&
      !terms.superseded.has(type) &&
      !datatypes.includes(type),
  )
  return { '@type': random.pick(types), name: 'Another' }
})

const wrongReference: MakeFault = (ground) => {
  const { places, random, terms } = ground
  return give(classes, (_, property) => {
    const others = places.filter(
      ({ node, type }) =>
        typeof node['@id'] === 'string' && !terms.isA(type, [...terms.rangesOf(property), 'Role']),
    )
    return others.length === 0 ? undefined : { '@id': random.pick(others).node['@id'] }
  })(ground)
}

const contradiction: MakeFault = ({ document, places, random }) => {
  const named = places.filter(({ node }) => typeof node['@id'] === 'string' && typeof node.name === 'string')
  const graph = document['@graph']
  if (named.length === 0 || !Array.isArray(graph)) return undefined
  const { node, type } = random.pick(named)
  graph.push({ '@type': type, '@id': node['@id'], name: `${node.name}, but another` })
  return `/@graph/${graph.length - 1}`
}

const badDates = [
  '2026-02-30',
  '2026-13-01',
  '2026-1-5',
  '5 March 2026',
  '2026-03-05T25:10:00Z',
  '03/05/2026',
  'yesterday',
  '2026-03-05T10:61:00+01:00',
]
const badDurations = ['5 minutes', 'PT', 'P5', '1h30', 'PT5', 'T30M', 'P1S', 'PT1.5.5H']
const badAddresses = [
  'not an address',
  'http//example.org/a',
  'https://',
  'https://exa mple.org',
  '<https://example.org>',
  'https:/ /example.org',
]
const onCreativeWork = ({ place, terms }: Ground): boolean => terms.isA(place.type, ['CreativeWork'])

/** Every kind of fault, the code with which it is to be found, and how it is made. */
export const faults: readonly (readonly [name: string, code: string, make: MakeFault])[] = [
  ['a property with two letters swapped', 'property-known', rename(swapped)],
  [
    'a property that begins with a capital',
    'property-known',
    rename((name) => name[0]?.toUpperCase() + name.slice(1)),
  ],
  ['a property with an s too many', 'property-known', rename((name) => `${name}ss`)],
  ['a property that nobody has', 'property-known', rename((_, random) => `invented${random.int(1000)}`)],
  ['a type with two letters swapped', 'type-known', retype(swapped)],
  ['a type in small letters', 'type-known', retype((name) => name.toLowerCase())],
  ['a type in the plural', 'type-known', retype((name) => `${name}s`)],
  ['a property of another type', 'property-in-domain', foreignProperty],
  ['a node of a kind that the property does not take', 'value-in-range', wrongNode],
  ['true for a thing', 'value-in-range', give(classes, () => true)],
  ['a number for a date', 'value-in-range', give(only('Date', 'DateTime'), () => 2026)],
  ['true for a number', 'value-in-range', give(only('Number', 'Integer'), () => true)],
  [
    'a word for a number',
    'number-well-formed',
    give(only('Number', 'Integer'), ({ random }) => random.pick(['many', '1,5', '12 pages', '0x10'])),
  ],
  ['half of a whole number', 'number-well-formed', give(only('Integer'), () => 2.5)],
  [
    'a date that is none',
    'date-well-formed',
    give(only('Date', 'DateTime'), ({ random }) => random.pick(badDates)),
  ],
  [
    'a duration that is none',
    'duration-well-formed',
    give(only('Duration'), ({ random }) => random.pick(badDurations)),
  ],
  [
    'an address that is none',
    'url-well-formed',
    give(only('URL'), ({ random }) => random.pick(badAddresses)),
  ],
  ['a property that has a successor', 'term-current', supersededProperty],
  ['a type that has a successor', 'term-current', supersededType],
  [
    'a member that the enumeration does not have',
    'enumeration-member-known',
    give(
      enumerations,
      ({ random }) => `https://schema.org/${random.pick(['Nowhere', 'InStok', 'SomethingElse'])}`,
    ),
  ],
  [
    'a member of another enumeration',
    'value-in-range',
    give(enumerations, ({ random, terms }, property) => {
      const ranges = terms.rangesOf(property)
      const others = terms.members.filter(
        (member) => !terms.kindsOf(member).some((kind) => terms.isA(kind, ranges)),
      )
      return `https://schema.org/${random.pick(others)}`
    }),
  ],
  [
    'fewer than none',
    'count-not-negative',
    (ground) => {
      if (!onCreativeWork(ground)) return undefined
      ground.place.node.commentCount = ground.random.pick([-1, -40, '-3'])
      return at(ground.place, 'commentCount')
    },
  ],
  [
    'a language tag that is none',
    'language-well-formed',
    (ground) => {
      if (!onCreativeWork(ground)) return undefined
      ground.place.node.inLanguage = ground.random.pick(['en_US', 'fr-', 'xx-bad-lang-', 'en-US-GB'])
      return at(ground.place, 'inLanguage')
    },
  ],
  [
    'a time without a zone',
    'date-zoned',
    (ground) => {
      if (!onCreativeWork(ground)) return undefined
      ground.place.node.datePublished = '2026-03-05T10:00:00'
      return at(ground.place, 'datePublished')
    },
  ],
  [
    'a reference to a node that is not there',
    'id-defined',
    give(classes, ({ random }) => ({ '@id': `#nowhere-${random.int(1000)}` })),
  ],
  ['a reference to a node of another kind', 'reference-in-range', wrongReference],
  ['an id that two things have', 'id-unambiguous', contradiction],
  [
    'an id that is no address',
    'id-well-formed',
    ({ place }) => {
      if (typeof place.node['@id'] === 'string') return undefined
      place.node['@id'] = 'https://exa mple.org/a b'
      return at(place, '@id')
    },
  ],
  [
    'a context that is not schema.org’s',
    'context-known',
    ({ document, random }) => {
      document['@context'] = random.pick([
        'schema.org',
        'https//schema.org',
        'https://schema,org',
        'https://schema.org.',
      ])
      return '/@context'
    },
  ],
  [
    'no context',
    'context-present',
    ({ document }) => {
      delete document['@context']
      // One that stands deeper is a context, too.
      return JSON.stringify(document).includes('"@context"') ? undefined : ''
    },
  ],
  [
    'a keyword that JSON-LD does not have',
    'keyword-known',
    ({ place }) => {
      place.node['@typ'] = 'Article'
      return at(place, '@typ')
    },
  ],
]
