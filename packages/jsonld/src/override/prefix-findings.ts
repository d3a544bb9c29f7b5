import type { OverrideFinding, Properties } from './changes.ts'

/** The prefixes that schema.org's context defines, for vocabularies that its own refers to. */
const known: ReadonlySet<string> = new Set(
  (
    'bibo brick cat csvw dc dcam dcat dcmitype dct dcterms dctype doap eli foaf geo gleif-L1 gs1 hydra lcc-cr lrmoo mo ' +
    'odrl org owl prof prov qb rdf rdfa rdfs sarif schema sh skos skosxl snomed sosa ssn time unece vann vcard void wgs ' +
    'xml xsd'
  ).split(' '),
)

/** Past this many, nobody reads on. */
const mostFindings = 10

/** Names of properties with a prefix that nobody defined, which processors would take for an address of that scheme. */
export const prefixFindings = (jsonld: Properties): OverrideFinding[] =>
  keysOf(jsonld, 'jsonld')
    .filter(({ name }) => !isUnderstood(name))
    .slice(0, mostFindings)
    .map(({ key, name }) => ({
      key,
      code: 'override-prefix',
      severity: 'warning',
      message: `Nothing says what “${name.slice(0, name.indexOf(':')).slice(0, 40)}:” stands for in “${name.slice(0, 60)}”.`,
      help: 'Write the term as its whole address: http://purl.org/dc/terms/audience.',
    }))

/** Every name at any depth, with the key at which it stands. */
const keysOf = (value: Properties[string], key: string): { key: string; name: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = `${key}.${name}`
    return [...(Array.isArray(value) ? [] : [{ key: own, name }]), ...keysOf(inner, own)]
  })
}

/** Keywords, plain names, whole addresses, and names whose prefix is known. */
const isUnderstood = (name: string): boolean => {
  const colon = name.indexOf(':')
  if (colon < 1 || name.startsWith('@')) return true
  const rest = name.slice(colon + 1)
  return (
    rest.startsWith('//') ||
    /^urn:/i.test(name) ||
    known.has(name.slice(0, colon)) ||
    name.startsWith('fibo-')
  )
}
