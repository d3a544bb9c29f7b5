import { readStatements, type Statement } from './statements.ts'

/** What the vocabulary says of its terms; names are without the namespace. */
export interface Terms {
  readonly types: readonly string[]
  readonly properties: readonly string[]
  readonly members: readonly string[]
  readonly superseded: ReadonlySet<string>
  isA(type: string, ancestors: readonly string[]): boolean
  domainsOf(property: string): readonly string[]
  rangesOf(property: string): readonly string[]
  /** The enumerations that a member belongs to. */
  kindsOf(member: string): readonly string[]
}

const bare = (name: string): string => name.replace('schema:', '')

/** Reads the vocabulary apart from the package that is judged. */
export const readTerms = (): Terms => {
  const statements = readStatements().filter(({ subject }) => subject.startsWith('schema:'))
  const gather = (predicate: string): Map<string, string[]> => {
    const found = new Map<string, string[]>()
    for (const { subject, object } of statements.filter((statement) => statement.predicate === predicate))
      found.set(bare(subject), [...(found.get(bare(subject)) ?? []), bare(object)])
    return found
  }
  const named = (keep: (statement: Statement) => boolean): string[] => [
    ...new Set(
      statements
        .filter(({ predicate }) => predicate === 'rdf:type')
        .filter(keep)
        .map(({ subject }) => bare(subject)),
    ),
  ]
  const [parents, domains, ranges, kinds] = [
    'rdfs:subClassOf',
    'schema:domainIncludes',
    'schema:rangeIncludes',
    'rdf:type',
  ].map(gather)
  const ancestry = (type: string): string[] => [type, ...(parents?.get(type) ?? []).flatMap(ancestry)]
  const types = named(({ object }) => object === 'rdfs:Class')
  return {
    types,
    properties: named(({ object }) => object === 'rdf:Property'),
    members: named(({ object }) => types.includes(bare(object)) && bare(object) !== 'DataType'),
    superseded: new Set(gather('schema:supersededBy').keys()),
    isA: (type, ancestors) => ancestry(type).some((name) => ancestors.includes(name)),
    domainsOf: (property) => domains?.get(property) ?? [],
    rangesOf: (property) => ranges?.get(property) ?? [],
    kindsOf: (member) => (kinds?.get(member) ?? []).filter((kind) => types.includes(kind)),
  }
}
