import { type OpenPackage, relationsOf } from '../package/open-package.ts'
import { zipEntries } from '../package/zip-entries.ts'
import type { Fault } from './fault.ts'
import { forbiddenIn } from './forbidden-in.ts'

const typesPart = '/[Content_Types].xml'

/** What is wrong with a file as a package (ECMA-376 part 2), before anything is known of slides. */
export const packageFaults = (file: OpenPackage): Fault[] => [
  ...unlisted(file),
  ...dangling(file),
  ...orphans(file),
  ...file.names.flatMap((name) => (isXml(name) ? unreadable(file, name) : [])),
  ...undatedEntries(file),
]

/** Parts without a media type, and types of parts that are not there. */
const unlisted = (file: OpenPackage): Fault[] => {
  const types = file.xml(typesPart)
  const overrides = [...types.getElementsByTagName('Override')].map(
    (node) => node.getAttribute('PartName') ?? '',
  )
  const endings = [...types.getElementsByTagName('Default')].map(
    (node) => node.getAttribute('Extension') ?? '',
  )
  return [
    ...file.names
      .filter((name) => name !== typesPart && !overrides.includes(name))
      .filter((name) => !endings.includes(name.replace(/^.*\./, '')))
      .map((name) => ({ rule: 'part-listed', what: name })),
    ...overrides.filter((name) => !file.has(name)).map((what) => ({ rule: 'listed-part-there', what })),
    ...repeated(overrides).map((what) => ({ rule: 'part-listed', what: `${what} is listed twice` })),
    ...repeated(file.names.map((name) => name.toLowerCase())).map((what) => ({
      rule: 'part-listed',
      what: `${what} is there twice`,
    })),
  ]
}

/** Relationships that lead nowhere, and relationships of parts that are not there. */
const dangling = (file: OpenPackage): Fault[] => [
  ...sources(file).flatMap((name) =>
    file
      .relations(name)
      .filter(({ external, target }) => !external && !file.has(target))
      .map(({ target }) => ({ rule: 'related-part-there', what: `${name} relates to ${target}` })),
  ),
  ...sources(file).flatMap((name) =>
    repeated(file.relations(name).map(({ id }) => id)).map((id) => ({
      rule: 'related-part-there',
      what: `${name} has ${id} twice`,
    })),
  ),
  ...file.names
    .filter((name) => name.endsWith('.rels') && !sources(file).some((source) => relationsOf(source) === name))
    .map((what) => ({ rule: 'related-part-there', what: `${what} belongs to no part` })),
]

const sources = (file: OpenPackage): string[] => [
  '/',
  ...file.names.filter((name) => !name.endsWith('.rels')),
]

/** Parts that nothing leads to. */
const orphans = (file: OpenPackage): Fault[] => {
  const reached = new Set<string>(['/'])
  for (const name of reached)
    for (const { external, target } of file.relations(name)) if (!external) reached.add(target)
  return file.names
    .filter((name) => name !== typesPart && !name.endsWith('.rels') && !reached.has(name))
    .map((what) => ({ rule: 'part-reached', what }))
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

const unreadable = (file: OpenPackage, name: string): Fault[] => {
  try {
    const forbidden = forbiddenIn(file.text(name))
    file.xml(name)
    return forbidden === undefined
      ? []
      : [{ rule: 'characters-allowed', what: `${name} holds U+${forbidden}` }]
  } catch (cause) {
    return [
      { rule: 'part-readable', what: `${name}: ${cause instanceof Error ? cause.message : String(cause)}` },
    ]
  }
}

/** Entries of the zip that are dated by the clock: all have the earliest date that a zip can name. */
const undatedEntries = ({ bytes }: OpenPackage): Fault[] =>
  zipEntries(bytes)
    .filter(({ date }) => date !== '1980-01-01 00:00:00')
    .map(({ name, date }) => ({ rule: 'dates-fixed', what: `${name} is of ${date}` }))

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]
