import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A statement of the vocabulary; what belongs to schema.org is without its namespace. */
export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

const source = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')
const short = (iri: string): string =>
  iri.replace('http://schema.org/', 'schema:').replace(rdfs, 'rdfs:').replace(rdf, 'rdf:')
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'

/** What `@vocabulary/schema` says of schema.org, read apart from the package that is judged. */
export const readStatements = (): Statement[] =>
  readFileSync(source, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line)
      const [, subject = '', predicate = '', object = ''] = match ?? []
      return subject === ''
        ? []
        : [{ subject: short(subject), predicate: short(predicate), object: short(object) }]
    })
