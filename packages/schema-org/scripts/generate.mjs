import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

/** Makes src/generated/vocabulary-index.ts from the N-Quads of `@vocabulary/schema`: see src/vocabulary/vocabulary-index.ts. */

const schema = 'http://schema.org/'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const source = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')

const statements = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line))
  .filter((match) => match?.[1].startsWith(schema))
  .map(([, subject, predicate, object]) => [subject.slice(schema.length), predicate, object])

const code = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** subject → sorted schema.org names that one predicate gives it. */
const gather = (predicate) => {
  const found = new Map()
  for (const [subject, , object] of statements.filter((statement) => statement[1] === predicate)) {
    if (object.startsWith(schema)) {
      found.set(subject, [...(found.get(subject) ?? []), object.slice(schema.length)].sort(code))
    }
  }
  return found
}

const ofType = (type) =>
  statements.filter(([, predicate, object]) => predicate === rdfType && object === type).map(([name]) => name)

const record = (names, value) => Object.fromEntries([...names].sort(code).map((name) => [name, value(name)]))
const joined = (map, name) => (map.get(name) ?? []).join(' ')

const parents = gather(`${rdfs}subClassOf`)
const domains = gather(`${schema}domainIncludes`)
const ranges = gather(`${schema}rangeIncludes`)
const kinds = gather(rdfType)
const superseded = gather(`${schema}supersededBy`)
// A type that properties still name, though its own definition was retired, is no mistake of its users.
const types = new Set([...ofType(`${rdfs}Class`), ...domains.values(), ...ranges.values()].flat())
const properties = new Set(ofType('http://www.w3.org/1999/02/22-rdf-syntax-ns#Property'))

const index = {
  types: record(types, (name) => joined(parents, name)),
  properties: record(properties, (name) => `${joined(domains, name)}|${joined(ranges, name)}`),
  members: record(
    [...kinds.keys()].filter((name) =>
      kinds.get(name).some((kind) => types.has(kind) && kind !== 'DataType'),
    ),
    (name) =>
      kinds
        .get(name)
        .filter((kind) => kind !== 'DataType')
        .join(' '),
  ),
  superseded: record(superseded.keys(), (name) => superseded.get(name)[0]),
}

const here = dirname(fileURLToPath(import.meta.url))
const text = JSON.stringify(JSON.stringify(index))
writeModule(
  join(here, '../src/generated/vocabulary-index.ts'),
  `/** The schema.org vocabulary, CC BY-SA 3.0 (see NOTICE), as JSON of a \`VocabularyIndex\`. */\nexport const vocabularyIndex: string =\n  ${text}\n`,
)
