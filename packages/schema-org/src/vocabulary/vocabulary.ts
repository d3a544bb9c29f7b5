import { vocabularyIndex } from '../generated/vocabulary-index.ts'
import { once } from '../once.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What schema.org says of its terms. Names are without the namespace: `Article`, `datePublished`, `InStock`. */
export interface Vocabulary {
  readonly typeNames: readonly string[]
  readonly propertyNames: readonly string[]
  isType(name: string): boolean
  isProperty(name: string): boolean
  isMember(name: string): boolean
  /** Whether the type is the other or one of its subtypes, at any distance. */
  isA(type: string, ancestor: string): boolean
  /** The type itself, and all types of which it is a subtype. */
  ancestorsOf(type: string): ReadonlySet<string>
  /** The types that have the property. */
  domainsOf(property: string): readonly string[]
  /** The types that its values have. */
  rangesOf(property: string): readonly string[]
  /** The enumerations that a member belongs to. */
  enumerationsOf(member: string): readonly string[]
  /** The members of an enumeration and of its subtypes. */
  membersOf(enumeration: string): readonly string[]
  /** The term to use in place of a superseded one. */
  successorOf(name: string): string | undefined
}

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '')

/** Looks a name up that came from outside: `constructor` and the like are in no vocabulary. */
const get = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** Answers questions from an index. */
const createVocabulary = (index: VocabularyIndex): Vocabulary => {
  const known = new Map<string, ReadonlySet<string>>()
  const members = new Map<string, readonly string[]>()
  const ancestorsOf = (type: string): ReadonlySet<string> => {
    const found = known.get(type)
    if (found !== undefined) return found
    const parents = words(get(index.types, type))
    const ancestors = new Set([type, ...parents.flatMap((parent) => [...ancestorsOf(parent)])])
    known.set(type, ancestors)
    return ancestors
  }
  const isA = (type: string, ancestor: string): boolean => ancestorsOf(type).has(ancestor)
  const sides = new Map<string, readonly (readonly string[])[]>()
  const sidesOf = (property: string): readonly (readonly string[])[] => {
    const found = sides.get(property)
    if (found !== undefined) return found
    const entry = get(index.properties, property)
    if (entry === undefined) return []
    const made = entry.split('|').map(words)
    sides.set(property, made)
    return made
  }
  const enumerationsOf = (member: string) => words(get(index.members, member))
  return {
    get typeNames() {
      return Object.keys(index.types)
    },
    get propertyNames() {
      return Object.keys(index.properties)
    },
    isType: (name) => Object.hasOwn(index.types, name),
    isProperty: (name) => Object.hasOwn(index.properties, name),
    isMember: (name) => Object.hasOwn(index.members, name),
    isA,
    ancestorsOf,
    domainsOf: (property) => sidesOf(property)[0] ?? [],
    rangesOf: (property) => sidesOf(property)[1] ?? [],
    enumerationsOf,
    membersOf: (enumeration) => {
      const found =
        members.get(enumeration) ??
        Object.keys(index.members).filter((member) =>
          enumerationsOf(member).some((type) => isA(type, enumeration)),
        )
      members.set(enumeration, found)
      return found
    },
    successorOf: (name) => get(index.superseded, name),
  }
}

/** The whole of schema.org: constant, and parsed when it is first asked for, which takes longer than checking a graph. */
export const loadVocabulary = once(() =>
  // The index is written by scripts/generate.mjs in this shape.
  createVocabulary(JSON.parse(vocabularyIndex) as VocabularyIndex),
)
