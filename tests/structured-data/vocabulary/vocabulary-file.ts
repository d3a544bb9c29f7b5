import { readStatements } from './statements.ts'

type Entity = { '@id': string; '@type': string } & Record<string, unknown>

const kept = ['rdfs:subClassOf', 'schema:domainIncludes', 'schema:rangeIncludes', 'schema:supersededBy']

/** Schema.org’s vocabulary in the form in which schema.org publishes it, for validators that ask for that file. */
export const vocabularyFile = (): { '@graph': Entity[] } => {
  const entities = new Map<string, Entity>()
  const statements = readStatements()
  for (const { subject, predicate, object } of statements) {
    if (predicate === 'rdf:type' && (object === 'rdfs:Class' || object === 'rdf:Property'))
      entities.set(subject, { '@id': subject, '@type': object })
  }
  for (const { subject, predicate, object } of statements) {
    const entity = entities.get(subject)
    if (entity === undefined || !kept.includes(predicate)) continue
    entity[predicate] = [...((entity[predicate] as object[] | undefined) ?? []), { '@id': object }]
  }
  return { '@graph': [...entities.values()] }
}
