import { vocabularyIndex } from '../generated/vocabulary-index.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What schema.org says of its terms. Names are without the namespace: `Article`, `datePublished`, `InStock`. */
export interface Vocabulary {
  readonly typeNames: readonly string[]
  readonly propertyNames: readonly string[]
  isType(name: string): boolean
  isProperty(name: string): boolean
  isMember(name: string): boolean
  /** Whether values of the type are literals (`Text`, `URL`, `DateTime`…). */
  isDataType(name: string): boolean
  /** Whether the type is the other or one of its subtypes, at any distance. */
  isA(type: string, ancestor: string): boolean
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
  inverseOf(property: string): string | undefined
}

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '')

/** Looks a name up that came from outside: `constructor` and the like are in no vocabulary. */
const get = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** Answers questions from an index. */
export const createVocabulary = (index: VocabularyIndex): Vocabulary => {
  const isA = (type: string, ancestor: string): boolean =>
    type === ancestor || words(get(index.types, type)).some((parent) => isA(parent, ancestor))
  const part = (property: string, side: 0 | 1) => words(get(index.properties, property)?.split('|')[side])
  const enumerationsOf = (member: string) => words(get(index.members, member))
  return {
    typeNames: Object.keys(index.types),
    propertyNames: Object.keys(index.properties),
    isType: (name) => Object.hasOwn(index.types, name),
    isProperty: (name) => Object.hasOwn(index.properties, name),
    isMember: (name) => Object.hasOwn(index.members, name),
    isDataType: (name) => index.dataTypes.some((dataType) => isA(name, dataType)),
    isA,
    domainsOf: (property) => part(property, 0),
    rangesOf: (property) => part(property, 1),
    enumerationsOf,
    membersOf: (enumeration) =>
      Object.keys(index.members).filter((member) =>
        enumerationsOf(member).some((type) => isA(type, enumeration)),
      ),
    successorOf: (name) => get(index.superseded, name),
    inverseOf: (property) => get(index.inverses, property),
  }
}

/** The whole of schema.org. Parsing it takes about a millisecond, so a caller that checks many graphs keeps it. */
export const loadVocabulary = (): Vocabulary =>
  // The index is written by scripts/generate.mjs in this shape.
  createVocabulary(JSON.parse(vocabularyIndex) as VocabularyIndex)
